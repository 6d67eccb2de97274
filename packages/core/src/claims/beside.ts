/** What the model and the record each hold necessary or enough, as facts: claim 24. */
import type { SideRow } from '../studies/index.ts'
import { fill, type Words } from '../text/index.ts'
import type { Evidence } from './contract.ts'
import type { Fact } from './tests.ts'

const texts = {
  necessity: { en: 'necessary: {name}', ar: 'لازم: {name}' },
  sufficiency: { en: 'enough: {name}', ar: 'كافٍ: {name}' },
  shown: { en: 'inclusion {model} in the model, {record} in the record', ar: 'الشمول {model} في النموذج و{record} في السجل' },
} as const satisfies Record<string, Words>

/** Each condition or combination that one of the two holds, and whether the other does; open where one side has no case of it. */
export function heldAlike({ side }: Evidence): readonly Fact[] {
  if (side === undefined || side === null) return []
  return side.rows.filter(({ model, record }) => model.holds || record.holds).map(factOf)
}

function factOf({ relation, words, model, record, agreement }: SideRow): Fact {
  return {
    name: fill(texts[relation], { name: words }),
    holds: agreement === 'unseen' ? undefined : agreement === 'both',
    shown: fill(texts.shown, { model: model.inclusion.toFixed(3), record: record.inclusion.toFixed(3) }),
  }
}

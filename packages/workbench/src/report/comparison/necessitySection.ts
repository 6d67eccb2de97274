/** What the outcome does not come without. */
import { fill, type Compared } from '@sharara/core'
import { pictureWords, xyPicture, type Picture } from '@sharara/comparison/pictures'
import { both, table } from '../page/html.ts'
import { cell, figure } from './figure.ts'
import { heading, named, ofOutcome, prefixed, safe } from './parts.ts'
import { pageWords as words } from './pageWords.ts'

const fitHeads = [pictureWords.inclusionHead, words.ron, words.coverage]

export function necessitySection(compared: Compared, prefix = ''): string {
  const { necessity } = compared
  const rows = necessity.conditions.map(({ text, necessity: fit }) =>
    [text, ...[fit.inclusion, fit.ron, fit.coverage].map((one) => one.toFixed(3))].map(cell),
  )
  const pairs = necessity.combinations.map(({ text, inclusion, relevance, coverage }) =>
    [text, ...[inclusion, relevance, coverage].map((one) => one.toFixed(3))].map(cell),
  )
  const plots = necessityPictures(compared).map((picture) => figure(prefixed(picture, prefix)))
  const heads = [pictureWords.conditionHead, ...fitHeads].map(both)
  const combinations = fill(words.combinations, { depth: necessity.cuts.depth })
  const combined =
    pairs.length === 0 ? `<p class="note">${both(words.combinationsNone)}</p>` : table({ caption: combinations, head: heads, rows: pairs })
  return `<section>${heading(`${prefix}necessity`, ofOutcome(words.necessity, compared, prefix), words.necessityLead)}<div class="grid-of-two"><div class="panel"><h3>${both(words.single)}</h3>${table({ caption: words.single, head: heads, rows })}</div><div class="panel"><h3>${both(combinations)}</h3>${combined}</div>${plots.join('')}</div></section>`
}

/** Of the conditions that come nearest to being necessary. */
export function necessityPictures(compared: Compared): Picture[] {
  const { necessity, study, cases, sets, outcomeValues } = compared
  const best = necessity.conditions.toSorted((a, b) => b.necessity.inclusion - a.necessity.inclusion).slice(0, 2)
  return best.map(({ text, condition, level }) => {
    const values = sets[condition] ?? []
    const inX = values.map((value) => (value === null ? 0 : level > 1 ? Number(value === level) : level === 1 ? value : 1 - value))
    const [x, y] = [named(compared, text), named(compared, study.outcome)]
    return xyPicture({ id: `necessity-${safe(text)}`, x, y, cases, inX, inY: outcomeValues, relation: 'necessity' })
  })
}

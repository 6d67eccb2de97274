/** Facts of the claims about Kazakhstan, January 2022: from its record and its row in the table. */
import { valueOf, type Case } from '../episodes/index.ts'
import { fill, type Words } from '../text/index.ts'
import type { Evidence } from './contract.ts'
import type { Fact } from './tests.ts'

const texts = {
  answerLater: { en: 'no answer of the state before protest in Almaty', ar: 'لا رد من الدولة قبل الاحتجاج في ألماتي' },
  answerDays: { en: 'at least two days from the first gathering to the first answer', ar: 'يومان على الأقل من أول تجمع إلى أول رد' },
  coreDays: { en: 'at least two days from the first protest to Almaty', ar: 'يومان على الأقل من أول احتجاج إلى ألماتي' },
  seat: { en: 'a seat of power in Almaty was lost', ar: 'سقط مقر سلطة في ألماتي' },
  held: { en: 'it took the state a day or more to clear the centre', ar: 'احتاجت الدولة يومًا أو أكثر لإخلاء المركز' },
  outside: { en: 'foreign troops were called', ar: 'استُدعيت قوات أجنبية' },
  rich: { en: 'income per head above 4,500 dollars of 2015', ar: 'دخل الفرد فوق 4,500 دولار (2015)' },
  corrupt: { en: 'corruption index of at least 0.5', ar: 'مؤشر الفساد 0.5 على الأقل' },
  kept: { en: 'survey Gini of at least 40', ar: 'معامل جيني المسحي 40 على الأقل' },
  hour: { en: 'hour {a}', ar: 'الساعة {a}' },
  hours: { en: '{a} h → {b} h', ar: '{a} س → {b} س' },
} as const

const id = 'KAZ2022'

function kazakhstan({ table }: Evidence): Case | undefined {
  return table.cases.find((one) => one.id === id)
}

export function noticedLate(evidence: Evidence): readonly Fact[] {
  const { record } = evidence
  const gathering = record?.incidents.find((each) => each.id === 'first-gathering')?.hour
  const answer = record?.answers.map(({ hour }) => hour).toSorted((a, b) => a - b)[0]
  const day = record?.regions.find(({ region }) => region === 'almaty')?.firstDay ?? undefined
  const own = kazakhstan(evidence)
  const days = own === undefined ? undefined : valueOf(own, 'days_to_core')
  const core = day === undefined ? undefined : (day - 1) * 24
  const between = (a: number | undefined, b: number | undefined): Words => fill(texts.hours, { a: a ?? '–', b: b ?? '–' })
  return [
    {
      name: texts.answerLater,
      holds: answer === undefined || core === undefined ? undefined : answer >= core,
      shown: between(core, answer),
      case: id,
    },
    {
      name: texts.answerDays,
      holds: answer === undefined || gathering === undefined ? undefined : answer - gathering >= 48,
      shown: between(gathering, answer),
      case: id,
    },
    { name: texts.coreDays, holds: days === undefined ? undefined : days >= 2, shown: String(days ?? '–'), case: id },
  ]
}

export function metropolis({ record }: Evidence): readonly Fact[] {
  if (record === null) return []
  const lost = record.seats.filter(({ place, result }) => place === 'almaty' && result === 'lost')
  const from = lost[0]?.hour ?? undefined
  const cleared = record.incidents.find((each) => each.id === 'square-cleared')?.hour
  const foreign = record.answers.find(({ answer }) => answer === 'foreign-troops')
  const shown = fill(texts.hours, { a: from ?? '–', b: cleared ?? '–' })
  return [
    { name: texts.seat, holds: lost.length > 0, shown: String(lost.length), case: id },
    { name: texts.held, holds: from === undefined || cleared === undefined ? undefined : cleared - from >= 24, shown, case: id },
    {
      name: texts.outside,
      holds: foreign !== undefined,
      shown: foreign === undefined ? '–' : fill(texts.hour, { a: foreign.hour }),
      case: id,
    },
  ]
}

export function kazakhWealth(evidence: Evidence): readonly Fact[] {
  const own = kazakhstan(evidence)
  if (own === undefined) return []
  const fact = (name: Fact['name'], value: number | undefined, line: number): Fact => ({
    name,
    holds: value === undefined ? undefined : value >= line,
    shown: String(value ?? '–'),
    case: id,
  })
  return [
    fact(texts.rich, valueOf(own, 'gdppc_const2015usd'), 4500),
    fact(texts.corrupt, valueOf(own, 'vdem_corruption'), 0.5),
    fact(texts.kept, valueOf(own, 'gini'), 40),
  ]
}

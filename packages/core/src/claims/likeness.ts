/** How like two cases are: the share of coded columns, known of both, in which they have the same code. */
import { valueOf, type Case, type CodeColumn } from '../episodes/index.ts'
import { fill } from '../text/index.ts'
import type { Evidence, Reading } from './contract.ts'
import { fewest } from './rules.ts'
import { nothing, share, type Question } from './tests.ts'

/** Codes in which two cases are held against each other. */
export const comparedCodes: readonly CodeColumn[] = [
  'origin_type',
  'trigger_type',
  'unified_leadership',
  'security_defection',
  'concessions',
  'foreign_intervention',
  'method',
  'internet_shutdown',
  'outcome',
  'captured_by_rival',
]
const model = 'KAZ2022'

const texts = {
  statistic: {
    en: 'place of Kazakhstan 2022 among the cases by mean likeness to the others',
    ar: 'مرتبة كازاخستان 2022 بين الحالات بمتوسط شبهها بسواها',
  },
  absent: { en: 'The table has no case KAZ2022.', ar: 'ليس في الجدول حالة KAZ2022.' },
  mean: { en: 'mean share of equal codes with the others, each case', ar: 'متوسط نسبة الرموز المتساوية مع سواها، لكل حالة' },
  place: { en: 'Place {place} of {n} from the most typical.', ar: 'المرتبة {place} من {n} بدءًا من الأكثر نموذجية.' },
  alike: { en: 'at least half of the codes equal those of Kazakhstan 2022', ar: 'نصف الرموز على الأقل كرموز كازاخستان 2022' },
} as const

export function likeness(one: Case, other: Case): number | undefined {
  const known = comparedCodes.filter((column) => valueOf(one, column) !== undefined && valueOf(other, column) !== undefined)
  const equal = known.filter((column) => valueOf(one, column) === valueOf(other, column))
  return known.length === 0 ? undefined : equal.length / known.length
}

export function likenessRank({ table }: Evidence): Reading {
  const { cases } = table
  if (!cases.some(({ id }) => id === model) || cases.length < fewest) return nothing(texts.absent)
  const means = cases.map((one) => {
    const others = cases.filter((other) => other !== one).flatMap((other) => likeness(one, other) ?? [])
    return { id: one.id, mean: others.reduce((sum, value) => sum + value, 0) / others.length }
  })
  const own = means.find(({ id }) => id === model)!.mean
  const before = means.filter(({ mean }) => mean > own).length
  const place = before + 1
  const ordered = means.toSorted((a, b) => b.mean - a.mean).map(({ id, mean }) => `${id} ${mean.toFixed(3)}`)
  return {
    statistic: texts.statistic,
    value: place,
    uncertainty: { kind: 'chance', forClaim: place / cases.length, againstClaim: (cases.length - before) / cases.length },
    n: cases.length,
    figures: [{ label: texts.mean, value: own.toFixed(3), cases: ordered }],
    agree: [],
    disagree: [],
    leftOut: [],
    verdict: place / cases.length <= 0.1 ? 'supported' : place / cases.length > 0.5 ? 'contradicted' : 'undetermined',
    why: fill(texts.place, { place, n: cases.length }),
  }
}

/** Of some cases, the share that is like Kazakhstan 2022 in at least half of the codes. */
export function likeKazakhstan(among: Question, line: number) {
  return (evidence: Evidence): Reading => {
    const kazakhstan = evidence.table.cases.find(({ id }) => id === model)
    if (kazakhstan === undefined) return nothing(texts.absent)
    const alike: Question = (one) => {
      const value = likeness(one, kazakhstan)
      return value === undefined ? undefined : value >= 0.5
    }
    return share(texts.alike, alike, line, (one) => one.id !== model && among(one))(evidence)
  }
}

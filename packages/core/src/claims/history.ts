/** Facts of the claims about the past: waves, long series, the order of events. */
import { caseColumns, startYear, valueOf, waveAnswers, type Case, type Wave } from '../episodes/index.ts'
import { fill, listed, type Words } from '../text/index.ts'
import type { Evidence, Reading } from './contract.ts'
import { nothing, share, type Fact } from './tests.ts'

const texts = {
  step: { en: 'more deaths in {next} than in {before}', ar: 'قتلى {next} أكثر من {before}' },
  again: { en: 'the answers of {before} all come back in {next}', ar: 'ردود {before} تعود كلها في {next}' },
  first: { en: 'December 1986 came before {other}', ar: 'ديسمبر 1986 سبق {other}' },
  linked: { en: '{other} followed within two years', ar: '{other} تلاه خلال سنتين' },
  changed: { en: 'the wave of 1986 itself was not crushed', ar: 'موجة 1986 نفسها لم تُسحق' },
  corruption: { en: 'corruption at least as high at the end as at the start', ar: 'الفساد في النهاية كالبداية أو أعلى' },
  poverty: { en: 'as many poor at the end as at the start', ar: 'الفقراء في النهاية كالبداية أو أكثر' },
  income: { en: 'income per head no higher at the end', ar: 'دخل الفرد في النهاية ليس أعلى' },
  gap: { en: 'the gap between incomes as wide at the end', ar: 'هوة الدخول في النهاية كالبداية أو أوسع' },
  sameConcessions: { en: 'the same ruler concedes as much the next time', ar: 'الحاكم نفسه يتنازل بالقدر نفسه في المرة التالية' },
  noPairs: { en: 'No ruler faces two waves in the table.', ar: 'لا حاكم في الجدول واجه موجتين.' },
  arrow: { en: '{a} → {b}', ar: '{a} ← {b}' },
} as const

const kazakh = (waves: readonly Wave[]): readonly (readonly [Wave, Wave])[] => {
  const own = waves.filter(({ country }) => country === 'KAZ').toSorted((a, b) => a.year - b.year)
  return own.slice(1).map((wave, index) => [own[index]!, wave])
}

const deaths = ({ deathsLow: low, deathsHigh: high }: Wave): string =>
  low.value === high.value ? `${low.value}` : `${low.value}–${high.value}`

/** A step is plain where the two ranges do not overlap; equal numbers are no rise. */
export function wavesMoreViolent({ background }: Evidence): readonly Fact[] {
  return kazakh(background.waves).map(([before, next]) => {
    const rises = next.deathsLow.value > before.deathsHigh.value
    const fails =
      next.deathsHigh.value < before.deathsLow.value ||
      (next.deathsHigh.value <= before.deathsLow.value && next.deathsHigh.value === next.deathsLow.value)
    const shown = `${deaths(before)} → ${deaths(next)}`
    return {
      name: fill(texts.step, { before: before.year, next: next.year }),
      holds: rises ? true : fails ? false : undefined,
      shown,
      case: next.id,
    }
  })
}

function answersOf({ answers }: Wave): Words {
  return listed(answers.map((answer) => waveAnswers[answer]))
}

export function repeatedAnswers({ background }: Evidence): readonly Fact[] {
  return kazakh(background.waves).map(([before, next]) => ({
    name: fill(texts.again, { before: before.year, next: next.year }),
    holds: before.answers.every((answer) => next.answers.includes(answer)),
    shown: fill(texts.arrow, { a: answersOf(before), b: answersOf(next) }),
    case: next.id,
  }))
}

/** Pairs of waves that the same ruler faced, told apart by the later case. */
export function sameRulerAgain(line: number) {
  return (evidence: Evidence): Reading => {
    const { cases } = evidence.table
    const earlier = (one: Case): Case | undefined =>
      cases
        .filter((other) => other !== one && startYear(other) < startYear(one) && ruler(other) !== '' && ruler(other) === ruler(one))
        .toSorted((a, b) => startYear(b) - startYear(a))[0]
    const pairs = cases.filter((one) => earlier(one) !== undefined)
    if (pairs.length === 0) return nothing(texts.noPairs)
    const same = (one: Case): boolean | undefined => {
      const [now, before] = [valueOf(one, 'concessions'), valueOf(earlier(one)!, 'concessions')]
      return now === undefined || before === undefined ? undefined : now === before
    }
    return share(texts.sameConcessions, same, line)({ ...evidence, table: { ...evidence.table, cases: pairs } })
  }
}

/** Country and first name of the ruler: remarks in brackets are left off. */
function ruler(one: Case): string {
  const name = valueOf(one, 'leader')?.en.replace(/\s*[(;].*$/, '') ?? ''
  return name === '' ? '' : `${one.id.slice(0, 3)} ${name}`
}

const bloc = /^(DDR|CSK|POL|HUN|BGR|ROU|EST|LVA|LTU|GEO1989|AZE|ARM|UKR19|RUS)/

export function firstOfTheUnion({ table }: Evidence): readonly Fact[] {
  const own = table.cases.find(({ id }) => id === 'KAZ1986')
  const start = own === undefined ? undefined : valueOf(own, 'start_date')
  if (own === undefined || start === undefined) return []
  const others = table.cases.filter((one) => bloc.test(one.id) && startYear(one) >= 1980 && startYear(one) <= 1991)
  const outcome = valueOf(own, 'outcome')
  return [
    ...others.flatMap((one): Fact[] => {
      const other = valueOf(one, 'start_date')!
      const shown = `${start} → ${other}`
      return [
        { name: fill(texts.first, { other: one.name }), holds: start < other, shown, case: one.id },
        { name: fill(texts.linked, { other: one.name }), holds: other <= twoYearsAfter(start), shown, case: one.id },
      ]
    }),
    {
      name: texts.changed,
      holds: outcome === undefined ? undefined : outcome !== 'crushed',
      shown: outcome === undefined ? '–' : caseColumns.outcome.codes[outcome],
      case: own.id,
    },
  ]
}

function twoYearsAfter(day: string): string {
  return `${Number(day.slice(0, 4)) + 2}${day.slice(4)}`
}

export function thirtyYears({ background }: Evidence): readonly Fact[] {
  const ends = (id: string, name: Fact['name'], holds: (first: number, last: number) => boolean): Fact => {
    const points = background.series.find((series) => series.id === id)?.points
    const [first, last] = [points?.[0], points?.at(-1)]
    if (!first || !last) return { name, holds: undefined, shown: '–' }
    return { name, holds: holds(first[1], last[1]), shown: `${first[0]}: ${first[1]} → ${last[0]}: ${last[1]}` }
  }
  return [
    ends('kaz-corruption', texts.corruption, (first, last) => last >= first),
    ends('kaz-poverty', texts.poverty, (first, last) => last >= first),
    ends('kaz-income', texts.income, (first, last) => last <= first),
    ends('kaz-gini', texts.gap, (first, last) => last >= first),
  ]
}

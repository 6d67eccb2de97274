/**
 * Facts of the claims about the people of Kazakhstan: whether its tribal unions stood apart in January 2022, and how far from
 * revolt the country had been. The record of January was known to who wrote the first test; the figures of the second were not.
 */
import type { Beside } from '../foresight/index.ts'
import { fill, type Words } from '../text/index.ts'
import type { Evidence } from './contract.ts'
import type { Fact } from './tests.ts'

/**
 * Regions where each of the three unions is at home, from memory, as the country's profile has them (a test holds the two
 * together); the capital is of none.
 */
export const homes = {
  junior: ['aktobe', 'atyrau', 'west-kazakhstan', 'kyzylorda', 'mangystau'],
  middle: ['akmola', 'east-kazakhstan', 'karaganda', 'kostanay', 'pavlodar', 'north-kazakhstan'],
  senior: ['almaty-region', 'zhambyl', 'turkistan', 'almaty', 'shymkent'],
} as const
type Union = keyof typeof homes

const names: Readonly<Record<Union, Words>> = {
  junior: { en: 'Junior', ar: 'الأصغر' },
  middle: { en: 'Middle', ar: 'الأوسط' },
  senior: { en: 'Senior', ar: 'الأكبر' },
}
/** Protest began in Mangystau. */
const began: Union = 'junior'
/** Two days after the first day of protest. */
const soon = 3
/** The day of the largest crowds. */
const peakDay = 5

const texts = {
  quiet: {
    en: 'no protest in the homes of the {union} Zhuz within two days of the first',
    ar: 'لا احتجاج في مواطن الجوز {union} خلال يومين من أوله',
  },
  fewer: {
    en: 'by 5 January a smaller share of regions had risen in the homes of the {union} Zhuz than where it began',
    ar: 'حتى 5 يناير كانت حصة المناطق المنتفضة في مواطن الجوز {union} أقل منها حيث بدأت',
  },
  first: { en: 'first on {day} January', ar: 'أولها في {day} يناير' },
  shares: { en: '{k} of {n}; where it began {a} of {b}', ar: '{k} من {n}؛ وحيث بدأت {a} من {b}' },
  protests: { en: 'fewer protests for each million people than the median country', ar: 'احتجاجات أقل لكل مليون نسمة من البلد الوسيط' },
  large: {
    en: 'no more protests of 10,000 for each million people than the median country',
    ar: 'احتجاجات العشرة آلاف لكل مليون نسمة لا تزيد على البلد الوسيط',
  },
  movements: { en: 'weaker movements against the system than the median country', ar: 'حركات مناهضة للنظام أضعف من البلد الوسيط' },
  peace: { en: 'no armed conflict inside the state', ar: 'لا نزاع مسلح داخل الدولة' },
  rose: { en: 'an uprising began in 2022', ar: 'بدأت انتفاضة في 2022' },
  beside: { en: '{value}; median {median} of {n} countries', ar: '{value}؛ والوسيط {median} من {n:countries}' },
  years: { en: '{n} years', ar: '{n:years}' },
  yes: { en: 'yes', ar: 'نعم' },
  no: { en: 'no', ar: 'لا' },
} as const satisfies Record<string, Words>

const id = 'KAZ2022'

/** Agrees with the claim where a union stayed apart. */
export function unionsApart({ record }: Evidence): readonly Fact[] {
  if (record === null) return []
  const firstDay = new Map(record.regions.map((one) => [one.region, one.firstDay ?? Infinity]))
  const risen = (union: Union): number => homes[union].filter((region) => (firstDay.get(region) ?? Infinity) <= peakDay).length
  return (['middle', 'senior'] as const).flatMap((union): readonly Fact[] => {
    const first = Math.min(...homes[union].map((region) => firstDay.get(region) ?? Infinity))
    const [k, n, a, b] = [risen(union), homes[union].length, risen(began), homes[began].length]
    const apart = { union: names[union] }
    return [
      {
        name: fill(texts.quiet, apart),
        holds: first > soon,
        shown: Number.isFinite(first) ? fill(texts.first, { day: first }) : '–',
        case: id,
      },
      { name: fill(texts.fewer, apart), holds: k / n < a / b, shown: fill(texts.shares, { k, n, a, b }), case: id },
    ]
  })
}

/** How far from revolt Kazakhstan had been, 1992–2021, and that it rose. */
export function farFromRevolt({ panel }: Evidence): readonly Fact[] {
  const temper = panel?.temper
  if (temper === undefined) return []
  const shown = ({ value, median, countries }: Beside): Words =>
    fill(texts.beside, { value: value.toFixed(2), median: median.toFixed(2), n: countries })
  const compared = (name: Words, beside: Beside, holds: boolean): Fact => ({
    name,
    holds: Number.isFinite(beside.value) && Number.isFinite(beside.median) ? holds : undefined,
    shown: shown(beside),
    case: id,
  })
  return [
    compared(texts.protests, temper.protests, temper.protests.value < temper.protests.median),
    compared(texts.large, temper.large, temper.large.value <= temper.large.median),
    compared(texts.movements, temper.movements, temper.movements.value < temper.movements.median),
    { name: texts.peace, holds: temper.conflictYears === 0, shown: fill(texts.years, { n: temper.conflictYears }), case: id },
    { name: texts.rose, holds: temper.rose ?? undefined, shown: temper.rose === true ? texts.yes : texts.no, case: id },
  ]
}

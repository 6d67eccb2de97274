/** Columns made from several sources: the shape of rule, years of a regime, own and neighbours' uprisings, products of conditions. */
import type { Series } from './grid.ts'
import { uprising } from './labels.ts'
import { conflict, log1p, logIncome } from './plainColumns.ts'
import { units, type Column, type Group } from './schema.ts'
import { before, carried, firstKnown, map, mean, overOthers, rolling, sum, most, yearsSince } from './series.ts'
import { yearsOf } from './grid.ts'
import type { Ingredients } from './tables.ts'

type Made = (from: Ingredients) => Series
type Line = readonly [
  name: string,
  source: Column['source'],
  group: Group,
  unit: keyof typeof units,
  carry: number,
  en: string,
  ar: string,
  of: Made,
]

/** The newest version first: v15 reaches further than v12. */
const polyarchy: Made = (from) => firstKnown(from.of('vdem', 'v2x_polyarchy_v15'), from.of('vdem', 'v2x_polyarchy'))
const polyarchyChange =
  (years: number): Made =>
  (from) => {
    const series = polyarchy(from)
    return map([series, before(from.grid, series, years)], (now, then) => now - then)
  }
const regimeIs =
  (kind: number): Made =>
  (from) =>
    map([from.of('vdem', 'regime')], (value) => (Number.isNaN(value) ? NaN : Number(value === kind)))

/** log(1 + years) for which the kind of rule has been the same, counted from the first year of the table. */
function regimeAge(from: Ingredients): Series {
  const regime = carried(from.grid, from.of('vdem', 'regime'), 3)
  const width = yearsOf(from.grid)
  const age = new Float64Array(regime.length)
  for (let at = 0; at < regime.length; at++) {
    const same = at % width !== 0 && (regime[at] === regime[at - 1] || (Number.isNaN(regime[at]!) && Number.isNaN(regime[at - 1]!)))
    age[at] = same ? age[at - 1]! + 1 : 0
  }
  return map([age, regime], (years, kind) => (Number.isNaN(kind) ? NaN : log1p(years)))
}

const product =
  (one: Made, middle: number, other: string, otherMiddle: number): Made =>
  (from) =>
    map([one(from), carried(from.grid, from.of('vdem', other), 3)], (a, b) => (a - middle) * (b - otherMiddle))
const wdi =
  (column: string): Made =>
  (from) =>
    from.of('wdi', column)

/** Only as far as the labels reach: what came afterwards is not known, so it counts for nothing. */
const sinceUprising: Made = (from) => {
  const labels = uprising(from)
  return map([yearsSince(from.grid, labels, 35), labels], (years, label) => (Number.isNaN(label) ? NaN : log1p(years)))
}
const risings =
  (of: (known: readonly number[]) => number, years: number): Made =>
  (from) => {
    const labels = uprising(from)
    return map([rolling(from.grid, labels, years, 1, of), labels], (value, label) => (Number.isNaN(label) ? NaN : value))
  }
const nextDoor: Made = (from) => {
  const own = overOthers(from.grid, uprising(from), from.neighbours, sum)
  const anyKnown = overOthers(from.grid, uprising(from), from.everybody, (known) => known.length)
  return map([own, anyKnown], (value, known) => (known > 0 ? value : NaN))
}
const shareOf =
  (others: 'sameRegion' | 'everybody'): Made =>
  (from) =>
    overOthers(from.grid, uprising(from), from[others], (known) => (known.length === 0 ? NaN : mean(known)))

/**
 * Whether an election is due in the coming year, from the rhythm so far: as many years since the last as lay between the last
 * two. Early and late elections are missed on purpose: what was not known is not used.
 */
function electionDue(from: Ingredients): Series {
  const held = from.of('vdem', 'election_year')
  const width = yearsOf(from.grid)
  let last = -1
  let gap = NaN
  return Float64Array.from(held, (value, at) => {
    if (at % width === 0) [last, gap] = [-1, NaN]
    if (value === 1) {
      if (last >= 0) gap = at - last
      last = at
    }
    return Number.isNaN(value) || Number.isNaN(gap) ? NaN : Number(at + 1 - last >= gap)
  })
}

/** The same, where rule is neither free nor closed: there elections are fought over. */
const electionDueBetween: Made = (from) =>
  map([electionDue(from), polyarchy(from)], (due, rule) => (Number.isNaN(rule) ? NaN : due * Number(rule > 0.2 && rule < 0.6)))

/** Six parts of the world, as indicators: what countries of a region share beyond all other columns. */
const regions: readonly (readonly [code: string, en: string, ar: string])[] = [
  ['america', 'in the Americas', 'في الأمريكتين'],
  ['east_asia_pacific', 'in East Asia and the Pacific', 'في شرق آسيا والمحيط الهادئ'],
  ['europe_central_asia', 'in Europe and Central Asia', 'في أوروبا وآسيا الوسطى'],
  ['middle_east_north_africa', 'in the Middle East and North Africa', 'في الشرق الأوسط وشمال أفريقيا'],
  ['south_asia', 'in South Asia', 'في جنوب آسيا'],
  ['sub_saharan_africa', 'in Africa south of the Sahara', 'في أفريقيا جنوب الصحراء'],
]
const inRegion =
  (code: string): Made =>
  ({ grid, sources }) => {
    const width = yearsOf(grid)
    const known = new Map(sources.countries.map(({ iso3, region }) => [iso3, region]))
    return Float64Array.from({ length: grid.countries.length * width }, (_, at) =>
      Number(known.get(grid.countries[Math.floor(at / width)]!) === code),
    )
  }

const lines: readonly Line[] = [
  ['v2x_polyarchy', 'vdem', 'regime', 'index', 3, 'electoral democracy', 'الديمقراطية الانتخابية', polyarchy],
  [
    'poly_sq',
    'vdem',
    'regime',
    'index',
    3,
    'distance from the middle of democracy, squared',
    'مربع البعد عن وسط الديمقراطية',
    (from) => map([polyarchy(from)], (value) => (value - 0.4) * (value - 0.4)),
  ],
  ['libdem', 'vdem', 'regime', 'index', 3, 'liberal democracy', 'الديمقراطية الليبرالية', (from) => from.of('vdem', 'v2x_libdem_v15')],
  ['d_poly1', 'vdem', 'regime', 'index', 2, 'change of democracy in one year', 'تغيّر الديمقراطية في سنة', polyarchyChange(1)],
  ['d_poly3', 'vdem', 'regime', 'index', 2, 'change of democracy in three years', 'تغيّر الديمقراطية في ثلاث سنوات', polyarchyChange(3)],
  ['reg0', 'vdem', 'regime', 'yesNo', 3, 'closed autocracy', 'استبداد مغلق', regimeIs(0)],
  ['reg1', 'vdem', 'regime', 'yesNo', 3, 'electoral autocracy', 'استبداد انتخابي', regimeIs(1)],
  ['reg2', 'vdem', 'regime', 'yesNo', 3, 'electoral democracy (kind of rule)', 'ديمقراطية انتخابية (نوع الحكم)', regimeIs(2)],
  ['dem_ep', 'vdem', 'regime', 'yesNo', 3, 'in an episode of democratization', 'في طور تحوّل ديمقراطي', (from) => from.of('vdem', 'dem_ep')],
  [
    'aut_ep',
    'vdem',
    'regime',
    'yesNo',
    3,
    'in an episode of autocratization',
    'في طور تراجع نحو الاستبداد',
    (from) => from.of('vdem', 'aut_ep'),
  ],
  [
    'election_due',
    'vdem',
    'regime',
    'yesNo',
    1,
    'an election is due by the rhythm so far',
    'انتخابات مستحقة بحسب الإيقاع السابق',
    electionDue,
  ],
  [
    'election_due_mid',
    'vdem',
    'regime',
    'yesNo',
    1,
    'an election is due, between democracy and autocracy',
    'انتخابات مستحقة بين الديمقراطية والاستبداد',
    electionDueBetween,
  ],
  ['regime_age', 'vdem', 'decades', 'logYears', 3, 'years of the same kind of rule', 'سنوات نوع الحكم نفسه', regimeAge],
  ['state_age', 'vdem', 'decades', 'logYears', 5, 'age of the state', 'عمر الدولة', (from) => map([from.of('vdem', 'state_age')], log1p)],
  [
    'rent_corr',
    'derived',
    'rents',
    'product',
    3,
    'industry and oil × corruption',
    'الصناعة والنفط × الفساد',
    product(wdi('industry_pct'), 28, 'v2x_corr', 0.5),
  ],
  ['inc_corr', 'derived', 'rents', 'product', 3, 'income × corruption', 'الدخل × الفساد', product(logIncome, 9, 'v2x_corr', 0.5)],
  [
    'exp_corr',
    'derived',
    'rents',
    'product',
    3,
    'exports × corruption',
    'الصادرات × الفساد',
    product(wdi('exports_pct'), 35, 'v2x_corr', 0.5),
  ],
  [
    'age_corr',
    'derived',
    'decades',
    'product',
    3,
    'years of rule × corruption',
    'سنوات الحكم × الفساد',
    product(regimeAge, 2, 'v2x_corr', 0.5),
  ],
  [
    'age_aut',
    'derived',
    'ruler',
    'product',
    3,
    'years of rule × democracy',
    'سنوات الحكم × الديمقراطية',
    product(regimeAge, 2, 'v2x_polyarchy', 0.5),
  ],
  ['since_up', 'onset-labels', 'history', 'logYears', 5, 'years since the last uprising', 'السنوات منذ آخر انتفاضة', sinceUprising],
  ['up10', 'onset-labels', 'history', 'count', 5, 'years with an uprising in ten', 'سنوات الانتفاض في عشر سنوات', risings(sum, 10)],
  ['up3', 'onset-labels', 'history', 'yesNo', 3, 'an uprising in three years', 'انتفاضة في ثلاث سنوات', risings(most, 3)],
  ['nb_up', 'onset-labels', 'neighbours', 'count', 3, 'neighbours with an uprising', 'جيران انتفضوا', nextDoor],
  [
    'nb_up2',
    'onset-labels',
    'neighbours',
    'count',
    3,
    'neighbours with an uprising in two years',
    'جيران انتفضوا في سنتين',
    (from) => rolling(from.grid, nextDoor(from), 2, 1, sum),
  ],
  [
    'reg_up',
    'onset-labels',
    'neighbours',
    'share',
    3,
    'countries of the region with an uprising',
    'بلدان الإقليم التي انتفضت',
    shareOf('sameRegion'),
  ],
  [
    'world_up',
    'onset-labels',
    'neighbours',
    'share',
    3,
    'countries of the world with an uprising',
    'بلدان العالم التي انتفضت',
    shareOf('everybody'),
  ],
  [
    'nb_conf',
    'ucdp',
    'war',
    'share',
    0,
    'neighbours in armed conflict',
    'جيران في نزاع مسلح',
    (from) =>
      overOthers(from.grid, conflict(from), from.neighbours, (known) =>
        known.length === 0 ? 0 : mean(known.map((value) => Number(value > 0))),
      ),
  ],
]

const regionLines = regions.map(([code, en, ar]): Line => [`in_${code}`, 'countries', 'region', 'yesNo', 0, en, ar, inRegion(code)])

export const madeColumns: readonly Column[] = [...lines, ...regionLines].map(([name, source, group, unit, carry, en, ar, of]) => ({
  name,
  source,
  group,
  unit: units[unit],
  carry,
  label: { en, ar },
  of,
}))

/** Columns from open sources: size, income, prices, work, governance, protest, conflict. */
import { log } from '../random/index.ts'
import { units, type Column, type Group } from './schema.ts'
import { before, firstKnown, map, mean, most, rolling, yearsSince } from './series.ts'
import type { Ingredients } from './tables.ts'
import type { Series } from './grid.ts'

type Made = (from: Ingredients) => Series

export const log1p = (value: number): number => log(1 + value)
/** log(1 + |x|) with the sign of x: inflation goes from falling prices to thousands of per cent. */
const signedLog = (value: number): number => (value < 0 ? -log1p(-value) : log1p(value))
const clipped = (series: Series, limit: number): Series => map([series], (value) => Math.max(-limit, Math.min(limit, value)))

export const logPopulation: Made = (from) =>
  map([firstKnown(from.of('wdi', 'population'), from.of('wdi', 'population_gm'))], (value) => log(value))
export const logIncome: Made = (from) => map([firstKnown(from.of('wdi', 'gdppc_ppp'), from.of('wdi', 'gdppc_gm'))], (value) => log(value))
const inflation: Made = (from) => map([firstKnown(from.of('wdi', 'inflation_cpi'), from.of('wdi', 'inflation_deflator'))], signedLog)
const change = (from: Ingredients, series: Series, years: number): Series =>
  map([series, before(from.grid, series, years)], (now, then) => now - then)
const priceChange =
  (good: string): Made =>
  (from) =>
    change(
      from,
      map([from.world('prices', good)], (value) => log(value)),
      1,
    )
const protests =
  (column: string): Made =>
  (from) =>
    map([from.of('mass-mobilization', column)], log1p)

type Plain = readonly [name: string, group: Group, unit: keyof typeof units, carry: number, en: string, ar: string, of: Made | string]

const fromWdi: readonly Plain[] = [
  ['logpop', 'size', 'logPeople', 10, 'population', 'عدد السكان', logPopulation],
  ['loginc', 'modern', 'logDollars', 5, 'income a head', 'دخل الفرد', logIncome],
  ['internet', 'modern', 'percent', 5, 'internet users', 'مستخدمو الإنترنت', 'internet'],
  [
    'd_internet',
    'modern',
    'percent',
    2,
    'internet users, change in three years',
    'مستخدمو الإنترنت، التغيّر في ثلاث سنوات',
    (from) => change(from, from.of('wdi', 'internet'), 3),
  ],
  ['urban_pct', 'modern', 'percent', 5, 'people in cities', 'سكان المدن', 'urban_pct'],
  [
    'youth',
    'modern',
    'percent',
    5,
    'people aged 15 to 39',
    'من تراوح أعمارهم بين 15 و39',
    (from) => map([from.of('wdi', 'age15_19'), from.of('wdi', 'age20_39')], (a, b) => a + b),
  ],
  ['median_age', 'modern', 'years', 5, 'median age', 'العمر الوسيط', 'median_age'],
  ['growth', 'pressure', 'percent', 2, 'growth of income a head', 'نمو دخل الفرد', (from) => clipped(from.of('wdi', 'gdppc_growth'), 20)],
  [
    'growth3',
    'pressure',
    'percent',
    2,
    'growth of income a head, mean of three years',
    'نمو دخل الفرد، متوسط ثلاث سنوات',
    (from) => clipped(rolling(from.grid, from.of('wdi', 'gdppc_growth'), 3, 2, mean), 15),
  ],
  ['loginfl', 'pressure', 'change', 2, 'inflation (log)', 'التضخم (لوغاريتم)', inflation],
  ['d_infl', 'pressure', 'change', 1, 'change of inflation', 'تغيّر التضخم', (from) => change(from, inflation(from), 1)],
  ['unemp_youth', 'pressure', 'percent', 10, 'unemployed youth', 'بطالة الشباب', 'unemp_youth'],
  ['unemp', 'pressure', 'percent', 10, 'unemployed', 'البطالة', 'unemp'],
  ['poverty300', 'pressure', 'percent', 10, 'people under 3 dollars a day', 'من يعيشون بأقل من 3 دولارات في اليوم', 'poverty300'],
  ['gini_gm', 'inequality', 'percent', 5, 'Gini, gaps completed by Gapminder', 'معامل جيني بإتمام غابمايندر', 'gini_gm'],
  ['top10_share', 'inequality', 'percent', 10, 'income share of the richest tenth', 'حصة العُشر الأغنى من الدخل', 'top10_share'],
  ['exports_pct', 'rents', 'percent', 5, 'exports, % of GDP', 'الصادرات، ٪ من الناتج', 'exports_pct'],
  ['industry_pct', 'rents', 'percent', 5, 'industry with mining and oil, % of GDP', 'الصناعة والتعدين والنفط، ٪ من الناتج', 'industry_pct'],
]

const fromOthers: readonly (readonly [source: Column['source'], ...Plain])[] = [
  [
    'wgi',
    'wgi_control_corruption',
    'corruption',
    'estimate',
    5,
    'control of corruption',
    'السيطرة على الفساد',
    (from) => from.of('wgi', 'control_corruption'),
  ],
  [
    'wgi',
    'wgi_voice',
    'answers',
    'estimate',
    5,
    'voice and accountability',
    'الصوت والمساءلة',
    (from) => from.of('wgi', 'voice_accountability'),
  ],
  [
    'wgi',
    'wgi_stability',
    'history',
    'estimate',
    5,
    'political stability',
    'الاستقرار السياسي',
    (from) => from.of('wgi', 'political_stability'),
  ],
  ['wgi', 'wgi_rule_of_law', 'deepState', 'estimate', 5, 'rule of law', 'سيادة القانون', (from) => from.of('wgi', 'rule_of_law')],
  ['prices', 'd_oil', 'pressure', 'change', 1, 'change of the oil price', 'تغيّر سعر النفط', priceChange('oil_brent')],
  ['prices', 'd_sugar', 'pressure', 'change', 1, 'change of the sugar price', 'تغيّر سعر السكر', priceChange('sugar_world')],
  ['mass-mobilization', 'mm_n_protests', 'history', 'logCount', 3, 'protests', 'الاحتجاجات', protests('n_protests')],
  [
    'mass-mobilization',
    'mm_n_ge10000',
    'history',
    'logCount',
    3,
    'protests of 10,000 and more',
    'احتجاجات بعشرة آلاف فأكثر',
    protests('n_ge10000'),
  ],
  [
    'mass-mobilization',
    'mm_n_d_removal',
    'history',
    'logCount',
    3,
    'protests to remove a ruler',
    'احتجاجات تطالب برحيل حاكم',
    protests('n_d_removal'),
  ],
  [
    'mass-mobilization',
    'mm_n_r_killings',
    'repression',
    'logCount',
    3,
    'protests answered with killing',
    'احتجاجات رُدّ عليها بالقتل',
    protests('n_r_killings'),
  ],
  [
    'mass-mobilization',
    'mm_n_r_arrests',
    'repression',
    'logCount',
    3,
    'protests answered with arrests',
    'احتجاجات رُدّ عليها بالاعتقال',
    protests('n_r_arrests'),
  ],
  [
    'mass-mobilization',
    'mm_n_r_accommodation',
    'answers',
    'logCount',
    3,
    'protests answered by giving way',
    'احتجاجات استُجيب لها',
    protests('n_r_accommodation'),
  ],
  [
    'mass-mobilization',
    'mm_trend',
    'history',
    'change',
    1,
    'protests against the mean of three years before',
    'الاحتجاجات قياسًا على متوسط ثلاث سنوات قبلها',
    (from) => {
      const own = protests('n_protests')(from)
      return map([own, rolling(from.grid, before(from.grid, own, 1), 3, 1, mean)], (now, then) => now - then)
    },
  ],
  ['ucdp', 'conf', 'war', 'count', 0, 'conflict inside the state (0, 1, 2)', 'نزاع مسلح داخلي (0، 1، 2)', conflict],
  [
    'ucdp',
    'peace_years',
    'war',
    'logYears',
    0,
    'years since such a conflict',
    'السنوات منذ آخر نزاع',
    (from) => map([yearsSince(from.grid, conflict(from), 40)], log1p),
  ],
  [
    'ucdp',
    'conf_recent',
    'war',
    'count',
    0,
    'gravest conflict of five years',
    'أشد نزاع في خمس سنوات',
    (from) => rolling(from.grid, conflict(from), 5, 1, most),
  ],
]

/** The dataset lists every conflict of its years, so a year without one is a known 0; years after its last are not known. */
export function conflict(from: Ingredients): Series {
  const { grid } = from
  const last = Math.max(...from.sources.tables.ucdp.year)
  const width = grid.last - grid.first + 1
  return Float64Array.from(from.of('ucdp', 'conflict'), (value, at) =>
    Number.isNaN(value) && grid.first + (at % width) <= last ? 0 : value,
  )
}

function columnOf(source: Column['source'], [name, group, unit, carry, en, ar, of]: Plain): Column {
  const made: Made = typeof of === 'string' ? (from) => from.of('wdi', of) : of
  return { name, label: { en, ar }, unit: units[unit], source, group, carry, of: made }
}

export const plainColumns: readonly Column[] = [
  ...fromWdi.map((plain) => columnOf('wdi', plain)),
  ...fromOthers.map(([source, ...plain]) => columnOf(source, plain)),
]

/**
 * The forecasting models: three plain regressions whose log-odds are averaged, and the baselines they must beat. The lists of
 * columns were chosen by people who know the literature, and the events.
 */
import type { Words } from '../text/index.ts'

/** What a country is and has, held alike by forecasts, by the hazard of the clocks and by the test of contagion. */
export const structureColumns = [
  'logpop',
  'v2x_polyarchy',
  'poly_sq',
  'v2x_corr',
  'v2csreprss',
  'v2csantimv',
  'v2xcs_ccsi',
  'growth3',
  'loginfl',
  'internet',
  'youth',
  'loginc',
] as const

/** For ridge and splines: few, named by earlier work. */
export const smallColumns: readonly string[] = [
  ...structureColumns,
  'nb_up2',
  'reg_up',
  'world_up',
  'since_up',
  'mm_n_protests',
  'mm_n_d_removal',
  'conf',
  'reg1',
  'd_poly3',
]

/** For the wide ridge. */
export const wideColumns: readonly string[] = [
  ...smallColumns,
  'reg0',
  'reg2',
  'wgi_control_corruption',
  'v2csprtcpt',
  'v2x_diagacc',
  'v2xel_frefair',
  'v2elirreg',
  'v2elpeace',
  'v2psoppaut',
  'v2exrescon',
  'v2x_neopat',
  'unemp_youth',
  'gini_gm',
  'urban_pct',
  'median_age',
  'exports_pct',
  'industry_pct',
  'up10',
  'mm_n_ge10000',
  'mm_trend',
  'peace_years',
  'regime_age',
  'state_age',
  'in_america',
  'in_east_asia_pacific',
  'in_europe_central_asia',
  'in_middle_east_north_africa',
  'in_south_asia',
  'in_sub_saharan_africa',
]

export interface Family {
  readonly label: Words
  readonly columns: readonly string[]
  readonly curved: boolean
  /** Penalties tried, weak to strong; which one is used is decided by the log score of earlier years. */
  readonly strengths: readonly number[]
  /** Part of the forecast, or a baseline beside it. */
  readonly role: 'part' | 'baseline'
}

export const families = {
  population: {
    label: { en: 'population only', ar: 'عدد السكان وحده' },
    columns: ['logpop'],
    curved: false,
    strengths: [0.01],
    role: 'baseline',
  },
  history: {
    label: { en: 'population and history', ar: 'السكان وتاريخ الاحتجاج' },
    columns: ['logpop', 'since_up', 'up10', 'nb_up2', 'reg_up', 'world_up', 'mm_n_protests'],
    curved: false,
    strengths: [3],
    role: 'baseline',
  },
  small: {
    label: { en: 'ridge, few columns', ar: 'انحدار مقيّد، أعمدة قليلة' },
    columns: smallColumns,
    curved: false,
    strengths: [3, 10, 30, 100, 300],
    role: 'part',
  },
  wide: {
    label: { en: 'ridge, many columns', ar: 'انحدار مقيّد، أعمدة كثيرة' },
    columns: wideColumns,
    curved: false,
    strengths: [10, 30, 100, 300, 1000],
    role: 'part',
  },
  curves: {
    label: { en: 'natural splines', ar: 'منحنيات طبيعية' },
    columns: smallColumns,
    curved: true,
    strengths: [1, 3, 10, 30],
    role: 'part',
  },
} as const satisfies Record<string, Family>
export type FamilyName = keyof typeof families
export const familyNames = Object.keys(families) as readonly FamilyName[] // its own keys

/** What forecasts are scored as: the base rate, the baselines, the parts, and the forecast itself. */
export const modelLabels = {
  base: { en: 'base rate', ar: 'المعدل الأساسي' },
  population: families.population.label,
  history: families.history.label,
  small: families.small.label,
  wide: families.wide.label,
  curves: families.curves.label,
  forecast: { en: 'forecast: the three averaged', ar: 'التوقع: متوسط الثلاثة' },
} as const satisfies Record<'base' | FamilyName | 'forecast', Words>
export type ModelName = keyof typeof modelLabels

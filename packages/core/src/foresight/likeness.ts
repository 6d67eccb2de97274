/**
 * How like a country and year are to a reference, by the conditions that the essay names: seven of equal weight, each the mean
 * square of its standardised columns. Likeness says something only beside the same with every other reference (the placebo).
 */
import type { TargetName } from './labels.ts'
import type { LikenessMeasure } from './evidence.ts'
import type { Panel } from './panel.ts'
import type { Group } from './schema.ts'
import { auc } from './scores.ts'
import { quantile } from './splines.ts'

export const likenessColumns: Readonly<Partial<Record<Group, readonly string[]>>> = {
  corruption: ['v2x_corr', 'wgi_control_corruption'],
  inequality: ['gini_gm'],
  pressure: ['loginfl', 'growth3', 'unemp_youth'],
  decades: ['regime_age'],
  deepState: ['v2x_neopat', 'v2xnp_pres', 'v2x_jucon', 'v2xlg_legcon'],
  answers: ['v2x_veracc_osp', 'v2dlengage', 'v2dlconslt', 'v2csreprss'],
  rents: ['industry_pct', 'exports_pct', 'loginc'],
}

export interface LikenessSpace {
  readonly conditions: readonly Group[]
  /** Standardised columns of each condition, over all rows of the panel. */
  readonly columns: readonly (readonly Float64Array[])[]
}

export function likenessSpace(panel: Panel): LikenessSpace {
  const conditions = Object.keys(likenessColumns) as readonly Group[] // its own keys
  const columns = conditions.map((group) =>
    likenessColumns[group]!.flatMap((name) => {
      const series = panel.values.get(name)
      return series === undefined ? [] : [standardised(panel, series)]
    }),
  )
  return { conditions, columns }
}

/** Unknown: the median of the year; then the outer per cent is cut. */
function standardised({ year }: Panel, series: Float64Array): Float64Array {
  const medianOf = (values: Float64Array): number => (values.length === 0 ? 0 : quantile(values.toSorted(), 0.5))
  const all = medianOf(series.filter((value) => !Number.isNaN(value)))
  const ofYear = new Map<number, number>()
  for (const one of new Set(year)) {
    const known = series.filter((value, row) => year[row] === one && !Number.isNaN(value))
    ofYear.set(one, known.length === 0 ? all : medianOf(known))
  }
  const filled = series.map((value, row) => (Number.isNaN(value) ? ofYear.get(year[row]!)! : value))
  const sorted = filled.toSorted()
  const [low, high] = [quantile(sorted, 0.01), quantile(sorted, 0.99)]
  const cut = filled.map((value) => Math.min(high, Math.max(low, value)))
  const mean = cut.reduce((sum, value) => sum + value, 0) / cut.length
  const spread = Math.sqrt(cut.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / (cut.length - 1))
  return cut.map((value) => (spread > 0 ? (value - mean) / spread : 0))
}

/** Squared distance in one condition. */
function apart(columns: readonly Float64Array[], a: number, b: number): number {
  let sum = 0
  for (const column of columns) sum += (column[a]! - column[b]!) * (column[a]! - column[b]!)
  return columns.length === 0 ? 0 : sum / columns.length
}

export function distanceBy({ columns }: LikenessSpace, row: number, reference: number): readonly number[] {
  return columns.map((own) => Math.sqrt(apart(own, row, reference)))
}

export function distance({ columns }: LikenessSpace, row: number, reference: number): number {
  return Math.sqrt(columns.reduce((sum, own) => sum + apart(own, row, reference), 0))
}

/** Whether an onset came within so many years, the row's own first; unknown where the row or the last of them is. */
export function withinYears(panel: Panel, outcome: Float64Array, years: number): Float64Array {
  const known = new Map<string, number>()
  let last = -Infinity
  for (let row = 0; row < outcome.length; row++) {
    if (Number.isNaN(outcome[row]!)) continue
    known.set(`${panel.country[row]} ${panel.year[row]}`, outcome[row]!)
    last = Math.max(last, panel.year[row]!)
  }
  return outcome.map((value, row) => {
    if (Number.isNaN(value) || panel.year[row]! + years - 1 > last) return NaN
    for (let k = 0; k < years; k++) if (known.get(`${panel.country[row]} ${panel.year[row]! + k}`) === 1) return 1
    return 0
  })
}

export interface LikenessQuestion {
  readonly target: TargetName
  readonly years: number
  readonly first: number
  readonly last: number
}

export interface ReferenceArea {
  readonly country: number
  readonly area: number
}

/** The area under the curve of likeness to each country as it was in the reference's year, best first; a reference never scores itself. */
export function referenceAreas(
  panel: Panel,
  space: LikenessSpace,
  reference: number,
  question: LikenessQuestion,
): readonly ReferenceArea[] {
  const outcome = withinYears(panel, panel.outcomes[question.target], question.years)
  const rows: number[] = []
  for (let row = 0; row < outcome.length; row++) {
    if (!Number.isNaN(outcome[row]!) && panel.year[row]! >= question.first && panel.year[row]! <= question.last) rows.push(row)
  }
  const references: number[] = []
  for (let row = 0; row < panel.year.length; row++) if (panel.year[row] === panel.year[reference]) references.push(row)
  return references
    .map((other) => {
      const scored = rows.filter((row) => panel.country[row] !== panel.country[other])
      const area = auc(
        scored.map((row) => outcome[row]!),
        scored.map((row) => -distance(space, row, other)),
      )
      return { country: panel.country[other]!, area }
    })
    .toSorted((a, b) => b.area - a.area)
}

export function likenessMeasure(panel: Panel, space: LikenessSpace, reference: number, question: LikenessQuestion): LikenessMeasure {
  const areas = referenceAreas(panel, space, reference, question)
  const place = areas.findIndex(({ country }) => country === panel.country[reference]) + 1
  const sorted = areas.map(({ area }) => area).toSorted((a, b) => a - b)
  return {
    target: question.target,
    years: question.years,
    value: areas[place - 1]?.area ?? NaN,
    median: quantile(sorted, 0.5),
    place,
    of: areas.length,
  }
}

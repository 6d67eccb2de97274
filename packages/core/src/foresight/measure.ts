/** Measures what the ledger asks of the panel: each condition added to population and taken from all, likeness, trend, answers, means. */
import { trainingRows } from './fit.ts'
import type { ConditionMeasure, PanelEvidence } from './evidence.ts'
import { countryDraws, intervalOf, type Interval } from './intervals.ts'
import { shippedTargets, targets, type TargetName } from './labels.ts'
import { likenessMeasure, likenessSpace } from './likeness.ts'
import { rowOf, type Panel } from './panel.ts'
import { fitScale, matrixOf, someColumns, usable } from './prepare.ts'
import { etaOf, ridge, type Matrix } from './ridge.ts'
import type { Group } from './schema.ts'
import { areas, orderOf } from './scores.ts'

/** Of the essay's conditions; population stands beside each. */
export const testedGroups: readonly Group[] = ['corruption', 'inequality', 'pressure', 'deepState', 'answers', 'ruler', 'decades', 'rents']

/** Strengths are set, not chosen: the same for every condition. */
const strengths = { population: 0.1, added: 10, all: 30, parts: 3 }
const draws = 200

interface Year {
  readonly names: readonly string[]
  readonly past: Matrix
  readonly now: Matrix
  readonly t: Float64Array
  readonly rows: readonly number[]
}

function yearsFor(panel: Panel, target: TargetName): readonly Year[] {
  const outcome = panel.outcomes[target]
  const { from, first, last } = targets[target]
  const all = panel.columns.map(({ name }) => name)
  const years: Year[] = []
  for (let year = first; year <= last; year++) {
    const training = trainingRows(panel, outcome, from, year)
    const rows = trainingRows(panel, outcome, year, year + 1)
    const names = usable(panel, all, training, rows)
    const scale = fitScale(panel, names, training)
    years.push({
      names,
      rows,
      past: matrixOf(panel, scale, training),
      now: matrixOf(panel, scale, rows),
      t: Float64Array.from(training, (row) => outcome[row]!),
    })
  }
  return years
}

/** Log-odds out of time, all years in one line, of a regression on the columns that a name passes. */
function foretold(years: readonly Year[], keep: (name: string) => boolean, strength: number): Float64Array {
  const etas = years.map(({ names, past, now, t }) => {
    const chosen = names.flatMap((name, k) => (keep(name) ? k : []))
    const beta = ridge(someColumns(past, chosen), t, strength)
    const z = someColumns(now, chosen)
    return Array.from({ length: z.rows }, (_, i) => etaOf(z, i, beta))
  })
  return Float64Array.from(etas.flat())
}

function areaGained(y: Float64Array, better: Float64Array, than: Float64Array, weights: readonly Float64Array[]): Interval {
  const [a, b] = [orderOf(better), orderOf(than)]
  return intervalOf(weights.map((w) => areas(y, better, a, w)[0] - areas(y, than, b, w)[0]))
}

/** @param tell is told what is being measured, and how much of all is done. */
export function measureConditions(
  panel: Panel,
  target: TargetName,
  tell: (group: Group, done: number, of: number) => void = () => {},
): Pick<PanelEvidence, 'conditions' | 'product'> {
  const years = yearsFor(panel, target)
  const rows = years.flatMap((year) => year.rows)
  const y = Float64Array.from(rows, (row) => panel.outcomes[target][row]!)
  const weights = countryDraws(
    Int32Array.from(rows, (row) => panel.country[row]!),
    draws,
    'conditions',
  )
  const groupOf = new Map(panel.columns.map(({ name, group }) => [name, group]))
  const population = foretold(years, (name) => name === 'logpop', strengths.population)
  const all = foretold(years, () => true, strengths.all)
  const conditions = testedGroups.map((group, done): ConditionMeasure => {
    tell(group, done, testedGroups.length)
    const added = foretold(years, (name) => name === 'logpop' || groupOf.get(name) === group, strengths.added)
    const without = foretold(years, (name) => groupOf.get(name) !== group, strengths.all)
    return { group, target, added: areaGained(y, added, population, weights), dropped: areaGained(y, all, without, weights) }
  })
  const parts = new Set(['logpop', 'loginc', 'v2x_corr', 'v2x_polyarchy', 'poly_sq'])
  const bare = foretold(years, (name) => parts.has(name), strengths.parts)
  const product = foretold(years, (name) => parts.has(name) || name === 'inc_corr', strengths.parts)
  return { conditions, product: [{ target, added: areaGained(y, product, bare, weights) }] }
}

/** Log-odds of an onset against the year, countries drawn anew. */
export function measureTrend(panel: Panel, target: TargetName): { readonly target: TargetName; readonly slope: Interval } {
  const outcome = panel.outcomes[target]
  const rows = trainingRows(panel, outcome, targets[target].from, targets[target].last + 1)
  const middle = (targets[target].from + targets[target].last) / 2
  const x: Matrix = { rows: rows.length, columns: 1, data: Float64Array.from(rows, (row) => panel.year[row]! - middle) }
  const t = Float64Array.from(rows, (row) => outcome[row]!)
  const weights = countryDraws(
    Int32Array.from(rows, (row) => panel.country[row]!),
    draws,
    'trend',
  )
  return { target, slope: intervalOf(weights.map((w) => ridge(x, t, 0, { weights: w, free: new Set([0]) })[1]!)) }
}

/** One year of large protest in a country: its place in the row of such years, and whether the state gave way. */
export interface AnsweredYear {
  readonly country: number
  readonly earlier: number
  readonly gaveWay: number
}

/** Least squares of the answer on the number of earlier such years, each country with a level of its own; countries drawn anew. */
export function measureLearning(years: readonly AnsweredYear[]): PanelEvidence['learning'] {
  const groups = [...Map.groupBy(years, ({ country }) => country)].filter(([, own]) => own.length > 1)
  const cells = groups.map(([, own]) => {
    const meanOf = (pick: (one: AnsweredYear) => number): number => own.reduce((sum, one) => sum + pick(one), 0) / own.length
    const [x, y] = [meanOf(({ earlier }) => earlier), meanOf(({ gaveWay }) => gaveWay)]
    const both = own.reduce((sum, one) => sum + (one.earlier - x) * (one.gaveWay - y), 0)
    return { both, squares: own.reduce((sum, one) => sum + (one.earlier - x) * (one.earlier - x), 0) }
  })
  const weights = countryDraws(
    Int32Array.from(groups, (_, k) => k),
    1000,
    'learning',
  )
  const slope = (w: Float64Array): number =>
    cells.reduce((sum, { both }, k) => sum + w[k]! * both, 0) / cells.reduce((sum, { squares }, k) => sum + w[k]! * squares, 0)
  return { slope: intervalOf(weights.map(slope)), years: groups.reduce((sum, [, own]) => sum + own.length, 0), countries: groups.length }
}

const likenessQuestions = (['either', 'csra'] as const).flatMap((target) => [
  { target, years: 1, first: 2000, last: 2022 },
  { target, years: 5, first: 2000, last: 2018 },
])

/** Everything but the conditions, which take minutes. */
export function measureRest(
  panel: Panel,
  answered: readonly AnsweredYear[],
  means: PanelEvidence['means'],
): Omit<PanelEvidence, 'conditions' | 'product' | 'calendar' | 'falls' | 'temper' | 'decades'> {
  const space = likenessSpace(panel)
  const reference = rowOf(panel, 'KAZ', 2022)
  if (reference === undefined) throw new RangeError('the panel has no Kazakhstan 2022')
  return {
    panel: panel.digest,
    likeness: likenessQuestions.map((question) => likenessMeasure(panel, space, reference, question)),
    trend: (['csra', 'massMobilization', 'wave'] as const).map((target) => measureTrend(panel, target)),
    learning: measureLearning(answered),
    means,
  }
}

export function measureEvidence(
  panel: Panel,
  answered: readonly AnsweredYear[],
  means: PanelEvidence['means'],
  tell: (target: TargetName, group: Group, share: number) => void = () => {},
): Omit<PanelEvidence, 'calendar' | 'falls' | 'temper' | 'decades'> {
  const parts = shippedTargets.map((target, k) =>
    measureConditions(panel, target, (group, done, of) => tell(target, group, (k + done / of) / shippedTargets.length)),
  )
  return {
    ...measureRest(panel, answered, means),
    conditions: parts.flatMap(({ conditions }) => conditions),
    product: parts.flatMap(({ product }) => product),
  }
}

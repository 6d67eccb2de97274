/**
 * Runs of the model as cases of a study: a factorial design over settings of a scenario, each cell with some seeds. What the
 * factors are set to and what comes out of each run stand in one table, of which a study makes its sets as of any other.
 */
import { column as columnOf } from '../comparison/index.ts'
import type { Sheet } from '../episodes/index.ts'
import {
  armFor,
  cardOf,
  fractionalFactorial,
  fullFactorial,
  nationalArm,
  plan as planOf,
  pointsOf,
  seedsFrom,
  share,
  subjectOf,
  valueAt,
  type Arm,
  type Design,
  type Factor,
  type Interval,
  type Plan,
  type RunResult,
} from '../experiments/index.ts'
import { factorsOf, type RunsOf } from './runsEntry.ts'
import type { Prepared } from './sets.ts'

export interface RunsPlan {
  readonly plan: Plan
  readonly design: Design
}

export function runsPlan(runs: RunsOf, arm: Arm): RunsPlan {
  const factors = factorsOf(runs)
  const whole = runs.base === undefined || runs.base >= factors.length
  const design = whole ? fullFactorial(factors) : fractionalFactorial(factors, runs.base ?? factors.length)
  const seeds = seedsFrom(subjectOf(arm.setup).seed, runs.seeds)
  return { plan: planOf([armFor(arm, factors)], pointsOf(design).points, seeds), design }
}

/** `1011`: which factors, in their order, are at their high end. */
export function cellName(factors: readonly Factor[], of: Plan, point: number): string {
  const { values = {}, off = [] } = of.points[point]!.settings
  return factors
    .map((factor) =>
      factor.kind === 'switch' ? (off.includes(factor.mechanism) ? 0 : 1) : values[factor.name] === valueAt(factor, 1) ? 1 : 0,
    )
    .join('')
}

/** One row a run: its cell, seed, settings, numbers and end. Runs that failed are left out. */
export function runsSheet(runs: RunsOf, of: Plan, results: readonly RunResult[], file: string): Sheet {
  const factors = factorsOf(runs)
  const people = peopleOf(of.arms[0]!)
  const header = [
    'case',
    'cell',
    'seed',
    ...factors.map(({ name }) => setName(name)),
    ...Object.keys(cardOf(of).outputs),
    ...(people === null ? [] : ['peakPct']),
    'outcome',
  ]
  const rows = results
    .filter(({ error }) => error === null)
    .map((result) => {
      const cell = cellName(factors, of, result.point)
      const { values = {}, off = [] } = of.points[result.point]!.settings
      const known: Record<string, string | number | null> = {
        ...result.values,
        ...Object.fromEntries(
          factors.map((factor) => [
            setName(factor.name),
            factor.kind === 'switch' ? (off.includes(factor.mechanism) ? 0 : 1) : (values[factor.name] ?? null),
          ]),
        ),
        case: `${cell}/${result.seed}`,
        cell,
        seed: result.seed,
        ...(people === null ? {} : { peakPct: (100 * (result.values['peakCrowd'] ?? 0)) / people }),
        outcome: result.outcome ?? 'none',
      }
      return { cells: header.map((name) => known[name] ?? null) }
    })
  return { file, header, rows }
}

/** Inhabitants of the country; null where there is none. */
function peopleOf(arm: Arm): number | null {
  const national = nationalArm(arm)
  return national === null ? null : national.setup.profile.places.reduce((sum, place) => sum + place.population, 0)
}

/** What chance leaves open about a cell: membership in the outcome over its seeds. */
export interface CellError {
  readonly cell: string
  readonly seeds: number
  readonly mean: number
  /** By Wilson where each run is in or out, else two standard errors. */
  readonly interval: Interval
}

export interface CellCases {
  readonly prepared: Prepared
  readonly errors: readonly CellError[]
}

/** Cells as cases: degrees of a case are the mean of those of its runs. */
export function casesOfCells(byRun: Prepared, outcome: string): CellCases {
  const { table, origins, labels, warnings } = byRun
  const groups = Map.groupBy(
    table.cases.map((_, place) => place),
    (place) => table.cases[place]!.split('/')[0]!,
  )
  const cells = [...groups.keys()].sort((a, b) => (a < b ? 1 : -1))
  const mean = (values: ArrayLike<number>, places: readonly number[]): number =>
    places.reduce((sum, place) => sum + values[place]!, 0) / places.length
  const columns = table.columns.map(({ name, values }) => {
    const means = cells.map((cell) => mean(values, groups.get(cell)!))
    return columnOf(name, means, means.every((value) => value === 0 || value === 1) ? 'crisp' : 'fuzzy')
  })
  const ends = table.columns.find(({ name }) => name === outcome)!.values
  const errors = cells.map((cell) =>
    errorOf(
      cell,
      groups.get(cell)!.map((place) => ends[place]!),
    ),
  )
  const bare = origins.map(({ name, column, label, why }) => ({
    name,
    column,
    ...(label === undefined ? {} : { label }),
    ...(why === undefined ? {} : { why }),
    cells: cells.map((cell) => columns.find((one) => one.name === name)!.values[cells.indexOf(cell)]!),
  }))
  const ownColumns = Object.fromEntries(columns.map(({ name, values }) => [name, [...values]]))
  return {
    prepared: { ...byRun, table: { cases: cells, columns }, origins: bare, labels, warnings, dropped: [], columns: ownColumns },
    errors,
  }
}

function errorOf(cell: string, values: readonly number[]): CellError {
  const seeds = values.length
  const mean = values.reduce((sum, value) => sum + value, 0) / seeds
  if (values.every((value) => value === 0 || value === 1)) {
    return { cell, seeds, mean, interval: share(values.filter((value) => value === 1).length, seeds).wilson }
  }
  const spread = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / Math.max(1, seeds - 1)
  const wide = 2 * Math.sqrt(spread / seeds)
  return { cell, seeds, mean, interval: [Math.max(0, mean - wide), Math.min(1, mean + wide)] }
}

/** Column of what a factor was set to, apart from what a run measures under the same name. */
export function setName(factor: string): string {
  return `set.${factor}`
}

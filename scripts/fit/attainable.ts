/**
 * What can be known of a case at all, before any constant is turned: `npx node scripts/fit/attainable.ts`. Of the seen cases alone,
 * each number is foretold from the others by a line with a ridge, itself left out: on what was known beforehand, and on what the
 * scenarios see. Beside it stands the middle of the others, and which columns go with the number. The unseen cases are not read.
 */
import {
  beforehandCovariates,
  covariateNames,
  forecastNumberNames,
  logScale,
  medianOf,
  middleOf,
  powerChanged,
  rankCorrelation,
  ridgeRegression,
  type CodedCase,
  type ForecastNumber,
} from '../../packages/core/src/index.ts'
import { seen } from './seen.ts'

type Row = CodedCase['covariates']

interface Known {
  readonly row: Row
  readonly value: number
}

const ridges = [3, 10, 30]
const beforehand = beforehandCovariates.length
const questions: readonly (ForecastNumber | 'changed')[] = [...forecastNumberNames, 'changed']

console.log('| what | cases | deviation | from | ridge | rank correlation | typical error | within 2 | within 3 |')
console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- |')
for (const what of questions) {
  const known = knownOf(what)
  const middle = meanOf(known.map(({ value }) => value))
  const deviation = Math.sqrt(meanOf(known.map(({ value }) => (value - middle) ** 2)))
  const line = (from: string, ridge: string, foretold: readonly number[]): void => {
    const errors = known.map(({ value }, k) => foretold[k]! - value)
    const within = (factor: number): number => errors.filter((error) => Math.abs(error) <= Math.log(factor)).length
    const error = Math.sqrt(meanOf(errors.map((own) => own * own))).toFixed(2)
    // a yes or no is not within a factor of anything
    const factors = what === 'changed' ? ['–', '–'] : [within(2), within(3)]
    console.log(`| ${[what, known.length, deviation.toFixed(2), from, ridge, rho(foretold, known), error, ...factors].join(' | ')} |`)
  }
  line(
    'the middle of the others',
    '–',
    leftOut(known, (others) => () => medianOf(others.map(({ value }) => value)) ?? 0),
  )
  for (const [from, columns] of [
    ['known beforehand', beforehand],
    ['what the scenarios see', covariateNames.length],
  ] as const)
    for (const ridge of ridges) line(from, String(ridge), leftOut(cut(known, columns), regression(ridge)))
  console.log(`|  |  |  | goes with: ${goesWith(known).join(', ')} |  |  |  |  |  |`)
}

/** Cases of which the number is known, on the scale on which errors are compared; days to the core of those that began elsewhere. */
function knownOf(what: ForecastNumber | 'changed'): readonly Known[] {
  return seen.flatMap(({ covariates: row, truth }): Known[] => {
    if (what === 'changed') return [{ row, value: powerChanged.has(truth.outcome) ? 1 : 0 }]
    const value = middleOf(what, truth)
    return value === null || (what === 'daysToCore' && value === 0) ? [] : [{ row, value: logScale(what, value) }]
  })
}

function leftOut(known: readonly Known[], learn: (others: readonly Known[]) => (row: Row) => number): readonly number[] {
  return known.map((one) => learn(known.filter((other) => other !== one))(one.row))
}

function regression(ridge: number): (others: readonly Known[]) => (row: Row) => number {
  return (others) =>
    ridgeRegression(
      others.map(({ row }) => row),
      others.map(({ value }) => value),
      ridge,
    )
}

function cut(known: readonly Known[], columns: number): readonly Known[] {
  return known.map(({ row, value }) => ({ row: row.slice(0, columns), value }))
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}

/** Says nothing of a forecast that is nearly the same for all. */
function rho(foretold: readonly number[], known: readonly Known[]): string {
  const own = rankCorrelation(
    foretold,
    known.map(({ value }) => value),
  )
  return own === null || new Set(foretold).size <= 3 ? '–' : own.toFixed(2)
}

/** The five columns whose order is most like that of the number, with the sign. */
function goesWith(known: readonly Known[]): readonly string[] {
  const found = covariateNames.map((name, k) => {
    const pairs = known.flatMap(({ row, value }) => (row[k] == null ? [] : [[row[k], value] as const]))
    return { name, rho: rankCorrelation(pairs.map(([x]) => x), pairs.map(([, y]) => y)) ?? 0 } // prettier-ignore
  })
  return found
    .toSorted((a, b) => Math.abs(b.rho) - Math.abs(a.rho))
    .slice(0, 5)
    .map(({ name, rho: own }) => `${name} ${own.toFixed(2)}`)
}

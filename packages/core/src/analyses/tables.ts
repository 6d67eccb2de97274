/** Answers as tables of plain numbers, the head first: the CSV of the command line and of the page. */
import { cardOf, endsOf, type Estimate, type Factor, type Plan } from '../experiments/index.ts'
import type { SensitivityAnswer, SensitivityFound } from './sensitivity.ts'
import type { SweepAnswer } from './sweep.ts'

export type Cell = string | number

/** A row for each point: values of the factors, runs, each number with its interval and quantiles, the share of each end. */
export function sweepTable(plan: Plan, { points, factors, responses }: SweepAnswer): Cell[][] {
  const numberColumns = responses.flatMap(({ name }) =>
    ['mean', 'low', 'high', 'q05', 'q25', 'q50', 'q75', 'q95'].map((column) => `${name}_${column}`),
  )
  const endColumns = Object.keys(endsOf(cardOf(plan))).flatMap((end) => [`share_${end}`, `share_${end}_low`, `share_${end}_high`])
  const head = ['point', ...factors.map(({ name }) => name), 'runs', ...numberColumns, ...endColumns]
  const rows = points.map(({ values, runs, numbers, shares }, index): Cell[] => [
    index,
    ...values,
    runs,
    ...numbers.flatMap(({ mean, interval, quantiles }) => [mean, ...(interval ?? ['', '']), ...quantiles.map((value) => value ?? '')]),
    ...shares.flatMap(({ share, wilson }) => [share, ...wilson]),
  ])
  return [head, ...rows]
}

/** A row for each index of each factor and each question. */
export function sensitivityTable({ answers, factors }: Pick<SensitivityAnswer, 'answers' | 'factors'>): Cell[][] {
  return [['response', 'factor', 'index', 'value', 'error', 'low', 'high'], ...answers.flatMap((answer) => csvRows(answer, factors))]
}

/** A row for each index of each factor; those without resampling have no error. */
function csvRows(answer: SensitivityFound, factors: readonly Factor[]): Cell[][] {
  const { method, found, response } = answer
  const row = (name: string, index: string, { value, error, interval }: Estimate): Cell[] => [
    response.name,
    name,
    index,
    value,
    error,
    ...interval,
  ]
  const plain = (name: string, index: string, value: number): Cell[] => [response.name, name, index, value, '', '', '']
  const name = (factor: number): string => factors[factor]!.name
  if (method === 'morris') {
    return found.rows.flatMap(({ factor, mu, muStar, sigma }) => [
      row(name(factor), 'mu_star', muStar),
      plain(name(factor), 'mu', mu),
      plain(name(factor), 'sigma', sigma),
    ])
  }
  if (method === 'sobol') {
    return [
      ...found.rows.flatMap(({ factor, first, total }) => [row(name(factor), 'first', first), row(name(factor), 'total', total)]),
      ...found.pairs.map(({ factors: [a, b], second }) => row(`${name(a)}*${name(b)}`, 'second', second)),
    ]
  }
  return found.rows.flatMap(({ factor, median, mean, least, most, noise }) => [
    row(name(factor), 'median', median),
    ...Object.entries({ mean, least, most, noise }).map(([index, value]) => plain(name(factor), index, value)),
  ])
}

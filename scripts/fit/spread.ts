/**
 * How honest the spread of the runs is: `npx node scripts/fit/spread.ts POINTS [seeds]`. POINTS is a file with a list of
 * `{ "name", "values" }`. For each point, of the seen cases: the log score of the ends, by thirds of the cases; how many
 * records lie between the tenth and ninetieth hundredth of the runs (80 in 100 would be right); the interval score of
 * Gneiting and Raftery (2007) at 80 %, in logarithms, at most 8 a case; errors of the medians; and what the five records say.
 */
import { readFileSync } from 'node:fs'
import {
  boardWith,
  executeRun,
  forecastNumberNames,
  forecastsFrom,
  logScale,
  logScoreOf,
  measuresOf,
  middleOf,
  pairsOf,
  runsOf,
  runsOfBoard,
  type CasePair,
  type ForecastNumber,
} from '../../packages/core/src/index.ts'
import { seen, seenBoard } from './seen.ts'
import { recordsAt } from './whole.ts'

interface Point {
  readonly name: string
  readonly values: Readonly<Record<string, number>>
}

const points = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as readonly Point[] // a file of one's own
const board = seenBoard(Number(process.argv[3] ?? 8))
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
const round = (value: number | null): number | null => (value === null ? null : Number(value.toFixed(3)))

for (const { name, values } of points) {
  const own = boardWith(board, { values, off: ['resonance'] })
  const results = runsOf(own.plan).map((run) => executeRun(own.plan, run))
  const pairs = pairsOf(seen, forecastsFrom(runsOfBoard(own, results), 'case'))
  const measures = measuresOf(pairs)
  const thirds = [0, 1, 2].map((part) => round(mean(pairs.filter((_, k) => k % 3 === part).map((pair) => logScoreOf(pair)))))
  console.log(name, { logScore: round(measures.outcome.logScore), thirds, hits: measures.outcome.hits, auc: round(measures.outcome.auc) })
  for (const number of forecastNumberNames) {
    const { rho, ratio, within2, within3, of } = measures[number]
    console.log(' ', number, { rho: round(rho), ratio: round(ratio), within2, within3, of, ...intervals(pairs, number) })
  }
  console.log('  records', Object.fromEntries(Object.entries(recordsAt(values)).map(([id, loss]) => [id, round(loss)])))
}

function intervals(pairs: readonly CasePair[], number: ForecastNumber): Readonly<Record<string, number | null>> {
  const known = pairs.flatMap(({ one, forecast }) => {
    const record = middleOf(number, one.truth)
    const said = forecast[number]
    if (record === null || said === null || (number === 'daysToCore' && record === 0)) return []
    const [x, low, middle, high] = [record, said.q10, said.q50, said.q90].map((value) => logScale(number, value)) as [
      number,
      number,
      number,
      number,
    ]
    const outside = Math.max(0, low - x) + Math.max(0, x - high)
    return [{ inside: outside <= 0 ? 1 : 0, score: Math.min(8, high - low + 10 * outside), error: Math.abs(middle - x) }]
  })
  return {
    covered: round(mean(known.map(({ inside }) => inside))),
    intervalScore: round(mean(known.map(({ score }) => score))),
    error: round(mean(known.map(({ error }) => error))),
  }
}

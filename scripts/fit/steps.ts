/**
 * Steps away from the shipped constants that help cases left out of them: `npx node scripts/fit/steps.ts [minutes] [state file] [points to begin with]`.
 *
 * A step moves one to three constants by about a third. It is taken only where the sum over everything that a search may look at
 * falls by `least`, and the part of it that belongs to the cases falls in two of three parts of them; every point pays a ridge for its
 * distance from the constants that ship. At the end the choice itself is held against cases that it did not see: the cases are
 * parted in six, forty times, the best point by five parts (records and ridge with them) is scored on the sixth, against the
 * shipped constants on the same. Only seen cases and the five records are run; every evaluation is kept in the state file.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import {
  boardWith,
  chancePowerChanged,
  constants,
  executeRun,
  forecastsFrom,
  logScale,
  logScoreOf,
  measuresOf,
  middleOf,
  pairsOf,
  powerChanged,
  runsOf,
  runsOfBoard,
  type CasePair,
} from '../../packages/core/src/index.ts'
import { normal, stream, uniform } from '../../packages/core/src/random/index.ts'
import { seen, seenBoard } from './seen.ts'
import { recordsAt } from './whole.ts'

const free = [
  'momentumPower',
  'momentumHalf',
  'momentum',
  'localNews',
  'crowdUnit',
  'jump',
  'cautionMedian',
  'fear',
  'fearDays',
  'outrage',
  'politicisationHours',
  'relevanceFloor',
  'reachPower',
  'organisation',
  'fallHours',
  'emptied',
  'weariness',
  'fatigue',
  'sustaining',
  'callEase',
  'callLull',
  'calling',
  'buildingDays',
  'knownBefore',
  'easing',
  'custom',
  'sizePower',
  'hearingSlow',
  'pull',
  'impressionDays',
  'homecomingDays',
  'resolve',
  'sacrifice',
  'pressMost',
  'pressAlone',
  'rulerShare',
  'armyMass',
  'armyShare',
  'armyLead',
  'movementWeight',
  'reformRatio',
  'deathsLive',
  'fireHalf',
  'fireDiscipline',
  'fireDays',
  'liveThreat',
  'waveSpread',
  'staminaSpread',
  'armySpread',
  'resolveSpread',
  'strainDays',
  'beatenHalf',
  'announced',
] as const
type Name = (typeof free)[number]
type Values = Readonly<Partial<Record<Name, number>>>

/** How much an error counts, in logarithms of the number, and from where on it counts no more. */
const weights = { peak: [1, 3], deaths: [0.6, 4], duration: [0.9, 3], daysToCore: [0.8, 3] } as const
const numbers = Object.keys(weights) as readonly (keyof typeof weights)[]
const outcomeWeight = 0.5
const recordWeight = { 'kazakhstan-2022': 0.3, 'iran-2019': 0.1, 'egypt-2011': 0.1, 'tunisia-2010': 0.1, 'sudan-2018': 0.1 } as const
/** For the square of each logarithm of constant by shipped constant. */
const ridge = 0.01
const least = 0.01
const width = 0.35
const seeds = 2

interface Tried {
  readonly values: Values
  /** Of each case, and of the records together. */
  readonly cases: readonly number[]
  readonly records: number
  readonly said: Readonly<Record<string, unknown>>
}

const minutes = Number(process.argv[2] ?? 30)
const stateFile = process.argv[3] ?? 'fit-steps.json'
/** Points to begin with, besides the shipped constants: a list of names and values. */
const begin = process.argv[4] === undefined ? [] : (JSON.parse(readFileSync(process.argv[4], 'utf8')) as Values[])
const board = seenBoard(seeds)
const tried: Tried[] = existsSync(stateFile) ? (JSON.parse(readFileSync(stateFile, 'utf8')) as Tried[]) : []
if (tried.length === 0) evaluate({})
for (const values of begin) if (tried.every((one) => JSON.stringify(one.values) !== JSON.stringify(values))) evaluate(values)
const shipped = tried[0]!
// from the best of the points to begin with, where there are some, although the shipped constants may be better
const others = begin.length > 0 && tried.length > 1 ? tried.slice(1) : tried
let best = others.reduce((a, b) => (totalOf(b) < totalOf(a) ? b : a))
const end = Date.now() + 60_000 * minutes
while (Date.now() < end) {
  const one = evaluate(stepFrom(best.values, tried.length))
  if (totalOf(one) < totalOf(best) - least && partsHelped(one, best) >= 2) best = one
}
console.log('best', totalOf(best).toFixed(3), 'shipped', totalOf(shipped).toFixed(3), best.values)
const { fitted, leftOut } = choiceLeftOut()
console.log(`of ${tried.length} points: change on the cases chosen by ${fitted.toFixed(3)}, on those left out ${leftOut.toFixed(3)}`)

function totalOf({ values, cases, records }: Tried, which: readonly number[] = [...cases.keys()]): number {
  const far = Object.entries(values).reduce((sum, [name, value]) => {
    const by = Math.log(Math.max(value, 1e-3) / Math.max(constants[name as Name].default, 1e-3))
    return sum + by * by
  }, 0)
  return which.reduce((sum, k) => sum + cases[k]!, 0) / which.length + records + ridge * far
}

function partsHelped(one: Tried, than: Tried): number {
  const change = (part: number): number => one.cases.reduce((sum, loss, k) => sum + (k % 3 === part ? loss - than.cases[k]! : 0), 0)
  return [0, 1, 2].filter((part) => change(part) < 0).length
}

function stepFrom(values: Values, count: number): Values {
  const draw = (name: string, k: number): number => uniform(2026, stream(name), count, k)
  const picked = Array.from(
    { length: 1 + Math.floor(3 * draw('how many', 0)) },
    (_, k) => free[Math.floor(free.length * draw('which', k))]!,
  )
  const moved = picked.map((name, k): [Name, number] => {
    const { min, max, default: usual } = constants[name]
    const value = (values[name] ?? usual) * Math.exp(width * normal(2026, stream('step'), count, k))
    return [name, Number(Math.min(max, Math.max(min, value)).toPrecision(3))]
  })
  return { ...values, ...Object.fromEntries(moved) }
}

/** Runs a point, keeps and prints what it said. */
function evaluate(values: Values): Tried {
  for (const [name, value] of Object.entries(values)) {
    const { min, max } = constants[name as Name]
    // outside of it no case runs, and no loss is no merit
    if (!(value >= min && value <= max)) throw new Error(`${name}: ${value} is not between ${min} and ${max}`)
  }
  const own = boardWith(board, { values: { ...values }, off: ['resonance'] })
  const results = runsOf(own.plan).map((run) => executeRun(own.plan, run))
  const pairs = pairsOf(seen, forecastsFrom(runsOfBoard(own, results), 'case'))
  const { outcome, peak, deaths, daysToCore, duration } = measuresOf(pairs)
  const records = recordsAt(values)
  const one: Tried = {
    values,
    cases: pairs.map(lossOf),
    records: Object.entries(recordWeight).reduce((sum, [id, weight]) => sum + weight * (records[id] ?? 0), 0),
    said: { score: outcome.logScore, hits: outcome.hits, auc: outcome.auc, peak, deaths, daysToCore, duration, records },
  }
  tried.push(one)
  writeFileSync(stateFile, JSON.stringify(tried))
  const numbersSaid = [peak, deaths, daysToCore, duration].map(
    ({ rho, ratio, within2, within3 }) => `${rho?.toFixed(2)} r${ratio?.toFixed(2)} ${within2} ${within3}`,
  )
  console.log(
    `${tried.length}: ${totalOf(one).toFixed(3)} ${outcome.logScore?.toFixed(2)} ${outcome.auc?.toFixed(2)}`,
    ...numbersSaid,
    records,
    values,
  )
  return one
}

function lossOf(pair: CasePair): number {
  const errors = numbers.map((name) => {
    const [weight, most] = weights[name]
    const record = middleOf(name, pair.one.truth)
    const forecast = pair.forecast[name]
    if (record === null || forecast === null || (name === 'daysToCore' && record === 0)) return 0
    return weight * Math.min(Math.abs(logScale(name, forecast.q50) - logScale(name, record)), most)
  })
  const hands = Math.min(0.95, Math.max(0.05, chancePowerChanged(pair.forecast)))
  const changed = Math.log(powerChanged.has(pair.one.truth.outcome) ? hands : 1 - hands)
  return errors.reduce((sum, error) => sum + error, 0) - outcomeWeight * (logScoreOf(pair) + changed)
}

/** Change against the shipped constants on the cases by which the best point was chosen, and on those left out of the choice. */
function choiceLeftOut(): { readonly fitted: number; readonly leftOut: number } {
  const parts = 6
  const rounds = 40
  const mean = ({ cases }: Tried, which: readonly number[]): number => which.reduce((sum, k) => sum + cases[k]!, 0) / which.length
  let inside = 0
  let outside = 0
  for (let round = 0; round < rounds; round++) {
    const keys = seen.map((_, k) => uniform(2026, stream('parted'), round, k))
    const order = [...seen.keys()].toSorted((a, b) => keys[a]! - keys[b]!)
    for (let part = 0; part < parts; part++) {
      const out = order.filter((_, k) => k % parts === part)
      const rest = order.filter((_, k) => k % parts !== part)
      const chosen = tried.reduce((a, b) => (totalOf(b, rest) < totalOf(a, rest) ? b : a))
      inside += (mean(chosen, rest) - mean(shipped, rest)) / (parts * rounds)
      outside += (mean(chosen, out) - mean(shipped, out)) / (parts * rounds)
    }
  }
  return { fitted: inside, leftOut: outside }
}

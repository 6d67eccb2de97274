/**
 * Fits constants to the cases of the table that a search may see, one layer at a time, so that no layer hides what another
 * cannot do, or dynamics and ends together, to the five records too:
 *
 *   npx node scripts/fit-cases.ts ignition|course|whole [evaluations] [seeds] [state file]
 *
 * *ignition*: chance of a wave under one and the same trigger, case years against quiet years, and quiet years that stay quiet.
 * *course*: largest crowd, dead, days to the core and length of the waves that came. The outcome has no constants of its own
 * here: `sharara scoreboard` mixes the model's shares with base rates, with a weight chosen on the other cases.
 * *whole*: every target of the records of five episodes, their ends and days of the fall, and the course and ends of the cases.
 * Only seen cases are run; every evaluation is counted and kept in the state file, and so is what it said.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import {
  boardWith,
  constants,
  declaredPriors,
  executeRun,
  forecastsFrom,
  measuresOf,
  pairsOf,
  quietMeasure,
  runsOf,
  runsOfBoard,
  supportOf,
  type Board,
  type EntryKind,
} from '../packages/core/src/index.ts'
import { sparseEvolution } from './fit/search.ts'
import { seen, seenBoard } from './fit/seen.ts'
import { casesAt, recordsAt } from './fit/whole.ts'

const layers = {
  ignition: {
    kinds: ['ignition', 'trigger', 'everyday'],
    free: ['echoHalf', 'tensionCorruption', 'tensionRepression', 'tensionYears', 'tensionDelivery', 'tensionSpread'],
  },
  course: {
    kinds: ['case'],
    free: [
      'calling',
      'easing',
      'fatigue',
      'sustaining',
      'hearingSlow',
      'reachPower',
      'fireHalf',
      'fireDiscipline',
      'deathsLive',
      'resolve',
    ],
  },
  whole: {
    kinds: ['case'],
    free: [
      'calling',
      'buildingDays',
      'knownBefore',
      'easing',
      'pull',
      'sustaining',
      'fatigue',
      'callEase',
      'callLull',
      'hearingSlow',
      'custom',
      'sizePower',
      'pressMost',
      'impressionDays',
      'armyMass',
      'armyShare',
      'armyLead',
      'resolve',
      'rulerShare',
      'pressAlone',
      'sacrifice',
      'movementWeight',
      'reformRatio',
      'splitDays',
      'pactPressure',
      'deathsLive',
      'fireHalf',
      'fireDiscipline',
      'fireRuthless',
      'fireUnpressed',
      'fireDays',
      'liveThreat',
      'emptied',
      'cells',
      'sweeps',
      'detentions',
      'reachPower',
      'waveSpread',
      'staminaSpread',
      'armySpread',
      'resolveSpread',
    ],
  },
} as const satisfies Record<string, { readonly kinds: readonly EntryKind[]; readonly free: readonly string[] }>

const layer = process.argv[2] as keyof typeof layers // checked in the next line
if (!Object.hasOwn(layers, layer ?? '')) throw new Error(`wanted a layer: ${Object.keys(layers).join(' or ')}`)
const evaluations = Number(process.argv[3] ?? 40)
const seeds = Number(process.argv[4] ?? 2)
const stateFile = process.argv[5] ?? `fit-cases-${layer}.json`
const { kinds, free } = layers[layer]

const board = seenBoard(seeds, kinds)

type Point = Readonly<Record<string, number>>
interface Tried {
  readonly point: Point
  readonly loss: number
  readonly said: Readonly<Record<string, number | null>>
}

const range = (name: string): readonly [number, number] => {
  const prior = declaredPriors()[name]
  const { min, max } = constants[name as keyof typeof constants]
  return prior === undefined ? [min, max] : supportOf(prior)
}
const toPoint = (unit: Float64Array): Point =>
  Object.fromEntries(free.map((name, k) => [name, range(name)[0] + unit[k]! * (range(name)[1] - range(name)[0])]))
const toUnit = (point: Point): Float64Array =>
  Float64Array.from(free, (name) => (point[name]! - range(name)[0]) / (range(name)[1] - range(name)[0]))

const tried: Tried[] = existsSync(stateFile) ? (JSON.parse(readFileSync(stateFile, 'utf8')) as Tried[]) : []
if (tried.length === 0) note(Object.fromEntries(free.map((name) => [name, constants[name].default])))
let best = tried.reduce((a, b) => (b.loss < a.loss ? b : a))
const search = sparseEvolution(toUnit(best.point), best.loss, 0.08, 1, 2022 + tried.length)
while (tried.length < evaluations) {
  const units = search.ask()
  const results = units.map((unit) => note(toPoint(unit)))
  search.tell(
    units,
    results.map(({ loss }) => loss),
  )
  best = tried.reduce((a, b) => (b.loss < a.loss ? b : a))
}
console.log(`best of ${tried.length}: ${best.loss.toFixed(3)}`, best.said, best.point)

/** Runs a point, keeps and prints what it said. */
function note(point: Point): Tried {
  const said = saidOf(point)
  const loss = Object.values(said).reduce<number>((sum, value) => sum + (value ?? 1), 0)
  const entry = { point, loss, said }
  tried.push(entry)
  writeFileSync(stateFile, JSON.stringify(tried, null, 1))
  console.log(`${tried.length} of ${evaluations}: ${loss.toFixed(3)}`, said)
  return entry
}

function saidOf(point: Point): Tried['said'] {
  if (layer === 'whole') return { ...recordsAt(point), ...casesAt(board, seen, point) }
  const own = boardWith(board, { values: { ...point } })
  return layer === 'ignition' ? ignition(own) : course(own)
}

/** What is wrong with who ignites: 1 − area under the curve, and ten times the false waves above one in twenty. */
function ignition(of: Board): Tried['said'] {
  const { auc, everyday } = quietMeasure(runsOfBoard(of, resultsOf(of)))
  return { order: 1 - (auc ?? 0.5), everyday: 10 * Math.max(0, (everyday ?? 0) - 0.05) }
}

/** What is wrong with the course: order and size of crowds and of dead, days to the core and length by their ratio. */
function course(of: Board): Tried['said'] {
  const { peak, deaths, daysToCore, duration } = measuresOf(pairsOf(seen, forecastsFrom(runsOfBoard(of, resultsOf(of)), 'case')))
  const off = (ratio: number | null): number => (ratio === null ? 2 : Math.abs(Math.log(Math.max(ratio, 1e-3))))
  return {
    peakOrder: 1 - (peak.rho ?? 0),
    peakSize: 0.5 * off(peak.ratio),
    deathsOrder: 1 - (deaths.rho ?? 0),
    deathsSize: 0.5 * off(deaths.ratio),
    core: 0.5 * off(daysToCore.ratio),
    length: 0.5 * off(duration.ratio),
  }
}

function resultsOf(of: Board): ReturnType<typeof executeRun>[] {
  return runsOf(of.plan).map((run) => executeRun(of.plan, run))
}

/**
 * A forecast of a case: chances of the eight outcomes, and quantiles of the largest participation, of deaths and of days. The
 * model, the baselines and anybody else's predictions all come in this form and are scored by the same measures.
 */
import { outputs, type RunResult } from '../experiments/index.ts'
import { isOutcome, outcomes, type Outcome } from '../vocabulary/index.ts'
import { quantileOf } from './ranking.ts'

export const outcomeNames = Object.keys(outcomes) as readonly Outcome[]

/** Ends in which power changed hands: the ruling network lost it, or had to share it. */
export const powerChanged: ReadonlySet<Outcome> = new Set<Outcome>(['revolution', 'captured', 'negotiated-reform'])

export interface Quantiles {
  readonly q10: number
  readonly q50: number
  readonly q90: number
}

/** The numbers that a forecast may give, with their units. */
export const forecastNumbers = {
  /** Largest participation at one time, share of the people. */
  peak: { unit: 'share' },
  deaths: { unit: outputs.dead.unit },
  /** Days from the first protest to a sizeable one in the capital or largest city. */
  daysToCore: { unit: 'days' },
  /** Days from the first protest to the last sizeable one. */
  duration: { unit: 'days' },
} as const

export type ForecastNumber = keyof typeof forecastNumbers
export const forecastNumberNames = Object.keys(forecastNumbers) as readonly ForecastNumber[]

export type Chances = Readonly<Record<Outcome, number>>

export interface Forecast extends Readonly<Record<ForecastNumber, Quantiles | null>> {
  readonly outcomes: Chances
}

export type Forecasts = ReadonlyMap<string, Forecast>

/** What a run of a case measured, in the units of the case table. */
export interface CaseRun {
  readonly outcome: Outcome
  readonly peak: number
  readonly deaths: number
  readonly daysToCore: number
  readonly duration: number
  /** Did more come of the trigger than its sparks? Course and end are told of runs in which something did. */
  readonly ignited: boolean
  /** A wave of the nation, not a local protest: see `isWave`. */
  readonly wave: boolean
}

/**
 * Of the people and of the regions, and a number of people: what is called a national wave. A run has ignited where the share alone
 * is reached: runs leave a wide gap around it, between what sparks bring out by themselves and the smallest waves.
 */
const wave = { share: 2e-4, people: 3000, regions: 0.3 } as const

/** @param peak largest share of the people out at one time. */
export function ignitedRun(peak: number): boolean {
  return peak > wave.share
}

/** @param days length of the run: what never happened in it counts as this long. */
export function caseRunOf({ outcome, values }: RunResult, people: number, regions: number, days: number): CaseRun | null {
  if (outcome === null || !isOutcome(outcome)) return null
  const crowd = values.peakCrowd ?? 0
  const first = values.firstHour ?? null
  const since = (hour: number | null): number => (hour === null || first === null ? days : Math.max(0, hour - first) / 24)
  return {
    outcome,
    peak: crowd / people,
    deaths: (values.deadExpected ?? values.dead ?? 0) + (values.deadForces ?? 0),
    daysToCore: since(values.coreHour ?? null),
    duration: first === null || values.lastHour == null ? 0 : since(values.lastHour),
    ignited: ignitedRun(crowd / people),
    wave: crowd / people > wave.share && crowd > wave.people && (values.regions ?? 0) >= wave.regions * regions,
  }
}

/** Added to the count of each outcome, so that what no seed showed is not called impossible. */
export const addedToCounts = 0.5

export function outcomeChances(ends: readonly Outcome[], added: number = addedToCounts): Readonly<Record<Outcome, number>> {
  const all = ends.length + added * outcomeNames.length
  const chance = (name: Outcome): number => (ends.filter((end) => end === name).length + added) / all
  return Object.fromEntries(outcomeNames.map((name) => [name, chance(name)])) as Record<Outcome, number> // all names
}

/**
 * Every case of the table was a wave, so a forecast of its course and end is of runs that ignited; where none did, of all. How
 * often they do is a measure of its own.
 */
export function forecastOf(all: readonly CaseRun[]): Forecast {
  const ignited = all.filter((run) => run.ignited)
  const runs = ignited.length > 0 ? ignited : all
  const numbers = (name: ForecastNumber): Quantiles | null => quantilesOf(runs.map((run) => run[name]))
  return {
    outcomes: outcomeChances(runs.map(({ outcome }) => outcome)),
    peak: numbers('peak'),
    deaths: numbers('deaths'),
    daysToCore: numbers('daysToCore'),
    duration: numbers('duration'),
  }
}

export function quantilesOf(values: readonly number[]): Quantiles | null {
  const [q10, q50, q90] = [0.1, 0.5, 0.9].map((share) => quantileOf(values, share))
  return q10 == null || q50 == null || q90 == null ? null : { q10, q50, q90 }
}

export function chancePowerChanged({ outcomes: chances }: Forecast): number {
  return chanceOfChange(chances)
}

export function chanceOfChange(chances: Chances): number {
  return outcomeNames.reduce((sum, name) => sum + (powerChanged.has(name) ? chances[name] : 0), 0)
}

/** The likeliest outcome; of equals the first in the order of the eight. */
export function likeliest({ outcomes: chances }: Forecast): Outcome {
  return outcomeNames.reduce((most, name) => (chances[name] > chances[most] ? name : most))
}

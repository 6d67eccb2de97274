/**
 * An experiment, not a forecast: two factors beside each other, and their product. The forecast says how likely an onset is; the
 * national model of the country, made from open tables and given one standard spark, says what would come of it: whether a wave
 * of the nation, how large, how long, and how it ends. The forecast is silent on size and end, the model on the date.
 */
import type { Profile } from '../country/index.ts'
import { executeRun, plan, runsOf, seedsFrom, wilson, type Plan, type RunResult } from '../experiments/index.ts'
import type { Interval } from '../foresight/index.ts'
import { starterScenario } from '../generator/index.ts'
import { modelVersion } from '../national/index.ts'
import type { RunSetup } from '../run/index.ts'
import type { Outcome } from '../vocabulary/index.ts'
import { caseRunOf, quantilesOf, type CaseRun, type Quantiles } from './forecast.ts'

export interface SparkOptions {
  readonly runs: number
  readonly firstSeed: number
  /** Simulated people of a run, about; each stands for as many as the country has for each. */
  readonly people: number
  readonly days: number
  /** A price shock in shares of the basket, and people at the spark: what the generator's starting scenario has. */
  readonly shock: number
  readonly spark: number
}

export const standardSpark: SparkOptions = { runs: 20, firstSeed: 1, people: 25_000, days: 30, shock: 0.05, spark: 200 }

export function sparkPlan(profile: Profile, options: SparkOptions): Plan<RunSetup> {
  const people = peopleOf(profile)
  const starter = starterScenario(profile, { shock: options.shock, spark: options.spark, days: options.days })
  const scenario = { ...starter, sample: Math.max(1, Math.min(1000, Math.round(people / options.people))) }
  const arm = { id: profile.id, words: profile.name, setup: { profile, scenario }, record: null }
  return plan([arm], [{ arm: 0, settings: {} }], seedsFrom(options.firstSeed, options.runs))
}

/** What came of the spark over the runs. */
export interface SparkAnswer {
  readonly model: string
  readonly runs: number
  readonly waves: number
  /** Share of runs with a wave of the nation, 90 % interval by Wilson. */
  readonly wave: Interval
  /** Of runs with a wave; null without one. Peak as a share of the people, days from first to last. */
  readonly peak: Quantiles | null
  readonly deaths: Quantiles | null
  readonly days: Quantiles | null
  /** How runs with a wave ended, by count. */
  readonly ends: readonly (readonly [Outcome, number])[]
}

const level = 0.9

/** @param tell called after each run with the share that is done. */
export function answerSpark(profile: Profile, options: SparkOptions, tell: (done: number, of: number) => void = () => {}): SparkAnswer {
  const own = sparkPlan(profile, options)
  const runs = runsOf(own)
  const results = runs.map((run, k) => {
    const result = executeRun(own, run)
    tell(k + 1, runs.length)
    return result
  })
  return sparkAnswerOf(profile, results, options.days)
}

export function sparkAnswerOf(profile: Profile, results: readonly RunResult[], days: number): SparkAnswer {
  const found = results.flatMap((result): readonly CaseRun[] => {
    const run = caseRunOf(result, peopleOf(profile), profile.regions.length, days)
    return run === null ? [] : [run]
  })
  const waves = found.filter(({ wave }) => wave)
  const [low, high] = wilson(waves.length, found.length, level)
  const ends = new Map<Outcome, number>()
  for (const { outcome } of waves) ends.set(outcome, (ends.get(outcome) ?? 0) + 1)
  return {
    model: modelVersion(),
    runs: found.length,
    waves: waves.length,
    wave: { value: waves.length / found.length, low, high },
    peak: quantilesOf(waves.map(({ peak }) => peak)),
    deaths: quantilesOf(waves.map(({ deaths }) => deaths)),
    days: quantilesOf(waves.map(({ duration }) => duration)),
    ends: [...ends].toSorted(([, a], [, b]) => b - a),
  }
}

/** Bounds of the product are products of the bounds: wider than they need to be, as the two are not known to move together. */
export function productOf(chance: Interval, wave: Interval): Interval {
  return { value: chance.value * wave.value, low: chance.low * wave.low, high: chance.high * wave.high }
}

function peopleOf({ regions }: Profile): number {
  return regions.reduce((sum, { population }) => sum + population, 0)
}

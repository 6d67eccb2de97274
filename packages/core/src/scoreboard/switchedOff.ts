/**
 * What the model says of a claim, which is no evidence for it: countries made from open tables are given the standard spark with
 * every mechanism on, and with one of them off. How many runs become a wave of the nation, how large these are, and how many end
 * with power in other hands.
 */
import type { Profile } from '../country/index.ts'
import { executeRun, plan, runsOf, seedsFrom, type Arm, type Plan } from '../experiments/index.ts'
import { modelVersion, type Mechanism } from '../national/index.ts'
import { caseRunOf, powerChanged, type CaseRun } from './forecast.ts'
import { medianOf } from './ranking.ts'
import type { RunSetup } from '../run/index.ts'
import { sparkPlan, standardSpark, type SparkOptions } from './standardSpark.ts'

const switchesFormat = 'sharara-switches/1'

export interface SwitchedRow {
  /** Null: everything on. */
  readonly off: Mechanism | null
  readonly runs: number
  readonly waves: number
  /** Median of the waves, as a share of the people; null without one. */
  readonly peak: number | null
  /** Waves that ended with power in other hands. */
  readonly changed: number
}

export interface Switches {
  readonly format: typeof switchesFormat
  readonly model: string
  readonly countries: readonly string[]
  readonly year: number
  readonly seeds: number
  readonly rows: readonly SwitchedRow[]
}

/** Fewer people and days than a run that is shown: many runs are wanted, their differences only. */
export const switchOptions: SparkOptions = { ...standardSpark, runs: 5, people: 15_000, days: 21 }

/** Arms: each country with everything on, then with each of the mechanisms off. */
function switchesPlan(profiles: readonly Profile[], off: readonly Mechanism[], options: SparkOptions): Plan<RunSetup> {
  const arms = profiles.flatMap((profile): readonly Arm<RunSetup>[] => {
    const on = sparkPlan(profile, options).arms[0]!
    const without = off.map((name): Arm<RunSetup> => {
      const scenario = { ...on.setup.scenario, mechanisms: { [name]: false } }
      return { ...on, id: `${on.id}-${name}`, setup: { ...on.setup, scenario } }
    })
    return [on, ...without]
  })
  return plan(
    arms,
    arms.map((_, arm) => ({ arm, settings: {} })),
    seedsFrom(options.firstSeed, options.runs),
  )
}

export function measureSwitches(
  profiles: readonly Profile[],
  off: readonly Mechanism[],
  options: SparkOptions,
  tell: (done: number, of: number) => void = () => {},
): readonly SwitchedRow[] {
  const own = switchesPlan(profiles, off, options)
  const runs = runsOf(own)
  const byRow = Array.from({ length: off.length + 1 }, (): CaseRun[] => [])
  for (const [k, run] of runs.entries()) {
    const { profile } = own.arms[run.point]!.setup
    const people = profile.regions.reduce((sum, { population }) => sum + population, 0)
    const found = caseRunOf(executeRun(own, run), people, profile.regions.length, options.days)
    if (found !== null) byRow[run.point % (off.length + 1)]!.push(found)
    tell(k + 1, runs.length)
  }
  return byRow.map((found, k): SwitchedRow => {
    const waves = found.filter(({ wave }) => wave)
    return {
      off: k === 0 ? null : off[k - 1]!,
      runs: found.length,
      waves: waves.length,
      peak: waves.length === 0 ? null : medianOf(waves.map(({ peak }) => peak)),
      changed: waves.filter(({ outcome }) => powerChanged.has(outcome)).length,
    }
  })
}

export function switchesOf(profiles: readonly Profile[], year: number, rows: readonly SwitchedRow[], seeds: number): Switches {
  return { format: switchesFormat, model: modelVersion(), countries: profiles.map(({ id }) => id), year, seeds, rows }
}

/** Null where the text is something else. */
export function readSwitches(text: string): Switches | null {
  try {
    const found = JSON.parse(text) as Partial<Switches> | null // looked at below
    return found?.format === switchesFormat && Array.isArray(found.rows) ? (found as Switches) : null // all of its parts are there
  } catch {
    return null
  }
}

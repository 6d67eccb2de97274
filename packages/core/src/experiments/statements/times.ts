/** When things happen: dates of onset and peak, and survival curves of "not yet happened" with runs that end before it does. */
import type { RunResult } from '../contract.ts'
import { quantiles } from './numbers.ts'
import { share, usualLevel, wilson, type Interval, type Share } from './shares.ts'

/** Whether an output says when something happened. */
export function isTime(unit: string): boolean {
  return unit === 'h' || unit === 'step'
}

/** What one run knows of a time: when it happened, or that by `time` it had not. */
export interface Sighting {
  readonly time: number
  readonly happened: boolean
}

export interface SurvivalStep {
  /** Time at which it happened in some run. */
  readonly time: number
  /** Runs that were still watched just before. */
  readonly atRisk: number
  readonly happened: number
  /** Share of runs in which it has not happened by then, this time included. */
  readonly notYet: number
  readonly interval: Interval
}

/**
 * The curve of Kaplan and Meier 1958 (JASA 53, 457–481). The interval is Wilson's for the number of runs that would give
 * Greenwood's variance (Rothman 1978, J. Chronic Dis. 31, 557–560): without runs cut short it is Wilson's own.
 */
export function survival(sightings: readonly Sighting[], level: number = usualLevel): readonly SurvivalStep[] {
  const sorted = sightings.toSorted((a, b) => a.time - b.time)
  const steps: SurvivalStep[] = []
  let notYet = 1
  let greenwood = 0
  for (let first = 0; first < sorted.length;) {
    const { time } = sorted[first]!
    let next = first
    let happened = 0
    while (next < sorted.length && sorted[next]!.time === time) happened += sorted[next++]!.happened ? 1 : 0
    const atRisk = sorted.length - first
    first = next
    if (happened === 0) continue
    notYet *= (atRisk - happened) / atRisk
    greenwood += happened / (atRisk * (atRisk - happened))
    const runs = notYet === 0 ? sorted.length : (1 - notYet) / (notYet * greenwood)
    steps.push({ time, atRisk, happened, notYet, interval: wilson(notYet * runs, runs, level) })
  }
  return steps
}

/** When something happens over many runs, none of which is watched beyond `end`. */
export interface TimeStatement {
  readonly end: number
  readonly happened: Share
  /** At 5, 25, 50, 75 and 95 % of all runs; null where by the end of the runs it had not happened in so many. */
  readonly quantiles: readonly (number | null)[]
  readonly survival: readonly SurvivalStep[]
}

export function timeStatement(times: readonly (number | null)[], end: number, level: number = usualLevel): TimeStatement {
  const sightings = times.map((time) => (time === null ? { time: end, happened: false } : { time, happened: true }))
  return {
    end,
    happened: share(sightings.filter(({ happened }) => happened).length, times.length, level),
    quantiles: quantiles(times),
    survival: survival(sightings, level),
  }
}

/** An output that is an hour, over the runs that did not fail, watched until `end`. */
export function timeOfRuns(results: readonly RunResult[], name: string, end: number, level: number = usualLevel): TimeStatement {
  const own = results.filter(({ outcome }) => outcome !== null)
  return timeStatement(
    own.map(({ values }) => values[name] ?? null),
    end,
    level,
  )
}

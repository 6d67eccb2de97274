/** How far a run, or an ensemble of seeds, is from what happened: target by target, misses shown as misses. */
import type { RunRecord, RunSetup } from '../run/index.ts'
import type { Words } from '../text/index.ts'
import { measureRun, prepare, type Measured } from './measure.ts'
import type { EpisodeRecord, Target } from './record.ts'

/** A target as scoring needs it: what is measured, and how, is no matter here. */
export interface Scored extends Pick<Target, 'id' | 'label' | 'low' | 'high'> {
  readonly group: string
  readonly unit: string
  readonly value: Measured
  readonly contested?: boolean | undefined
}

export interface ScoreRow {
  readonly id: string
  readonly group: string
  readonly label: Words
  readonly unit: string
  readonly record: Measured
  /** The record's own uncertainty. */
  readonly low: number | null
  readonly high: number | null
  /** What the run says; of an ensemble its median, or its most frequent outcome. */
  readonly model: Measured
  /** The middle 80 % of an ensemble; null at an end where the thing never happens. */
  readonly band?: readonly [number | null, number | null]
  /** Share of seeds in which the thing never happens, or of the recorded outcome. */
  readonly share?: number
  /**
   * A single run hits within the record's uncertainty; an ensemble where the record lies inside its band, and where sources
   * disagree also where its median lies inside their range.
   */
  readonly hit: boolean
}

/** What one run measures for every target, in their order. */
export function measureTargets(episode: EpisodeRecord, setup: RunSetup, record: RunRecord): Measured[] {
  const run = prepare(setup, record)
  return episode.targets.map((target) => measureRun(run, target.measure))
}

/** A single run against the record. */
export function scoreRun(episode: EpisodeRecord, setup: RunSetup, record: RunRecord): ScoreRow[] {
  const values = measureTargets(episode, setup, record)
  return episode.targets.map((target, k) => ({ ...head(target), model: values[k]!, hit: within(target, values[k]!) }))
}

function head(target: Scored): Pick<ScoreRow, 'id' | 'group' | 'label' | 'unit' | 'record' | 'low' | 'high'> {
  return {
    id: target.id,
    group: target.group,
    label: target.label,
    unit: target.unit,
    record: target.value,
    low: target.low,
    high: target.high,
  }
}

/** Whether a value lies within the record's own uncertainty; where the record says never, also from `low` on. */
export function within(target: Scored, value: Measured): boolean {
  if (typeof target.value === 'string') return value === target.value
  if (value === null) return target.value === null
  return typeof value === 'number' && value >= (target.low ?? -Infinity) && value <= (target.high ?? Infinity)
}

/** An ensemble against the record: `runs[i]` is what seed i measured, by `measureTargets`. */
export function scoreEnsemble(episode: EpisodeRecord, runs: readonly (readonly Measured[])[]): ScoreRow[] {
  return scoreTargets(episode.targets, runs)
}

/** The same for some targets only. */
export function scoreTargets(targets: readonly Scored[], runs: readonly (readonly Measured[])[]): ScoreRow[] {
  return targets.map((target, k) => {
    const values = runs.map((run) => run[k] ?? null)
    return typeof target.value === 'string' ? scoreOutcome(target, values) : scoreNumber(target, values)
  })
}

function scoreOutcome(target: Scored, values: readonly Measured[]): ScoreRow {
  const counts = new Map<Measured, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [null]
  return { ...head(target), model: most, share: (counts.get(target.value) ?? 0) / Math.max(1, values.length), hit: most === target.value }
}

/** Never counts as later, and more, than everything; the band is from the 10th to the 90th percentile of the seeds. */
function scoreNumber(target: Scored, values: readonly Measured[]): ScoreRow {
  const sorted = values.map((value) => (typeof value === 'number' ? value : Infinity)).sort((a, b) => a - b)
  const low = quantile(sorted, 0.1)
  const high = quantile(sorted, 0.9)
  const middle = quantile(sorted, 0.5)
  const record = typeof target.value === 'number' ? target.value : Infinity
  const never = values.filter((value) => value === null).length / Math.max(1, values.length)
  return {
    ...head(target),
    model: finite(middle),
    band: [finite(low), finite(high)],
    share: never,
    hit: (record >= low && record <= high) || (target.contested === true && target.value !== null && within(target, finite(middle))),
  }
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null
}

/** Nearest-rank quantile, outwards, so that a band of few runs is not too narrow. */
function quantile(sorted: readonly number[], share: number): number {
  if (sorted.length === 0) return Infinity
  const position = share * (sorted.length - 1)
  const index = share < 0.5 ? Math.floor(position) : share > 0.5 ? Math.ceil(position) : Math.round(position)
  return sorted[index]!
}

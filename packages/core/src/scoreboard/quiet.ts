/** Quiet years and sizes: does the model stay quiet where nothing happened, and does it count shares and not heads? */
import type { Interval } from '../experiments/index.ts'
import { bootstrap, type Bounds } from './intervals.ts'
import type { Entry } from './board.ts'
import type { CaseRun } from './forecast.ts'
import { areaUnderCurve, medianOf } from './ranking.ts'

/** The runs of one entry. */
export interface EntryRuns {
  readonly entry: Entry
  readonly runs: readonly CaseRun[]
}

export interface QuietMeasure {
  /** Share of runs of quiet years with everyday sparks that became a national wave: false ones. */
  readonly everyday: number | null
  /** The same after a trigger. */
  readonly trigger: number | null
  /** And of case years after that trigger. */
  readonly cases: number | null
  readonly years: number
  /** Chance that a case year, by its share of runs with a wave, is above a quiet year under the same trigger; ties by the peak. */
  readonly auc: number | null
  /** The same by the median largest participation. */
  readonly aucPeak: number | null
  readonly intervals: { readonly everyday: Bounds; readonly trigger: Bounds; readonly auc: Bounds }
}

export function quietMeasure(all: readonly EntryRuns[]): QuietMeasure {
  const of = (kind: Entry['kind']): readonly EntryRuns[] => all.filter(({ entry, runs }) => entry.kind === kind && runs.length > 0)
  const [everyday, trigger, ignition] = [of('everyday'), of('trigger'), of('ignition')]
  const tagged = [...ignition.map((own) => ({ own, hot: true })), ...trigger.map((own) => ({ own, hot: false }))]
  const auc = (drawn: Readonly<typeof tagged>): number | null => {
    const values = (hot: boolean): readonly number[] => drawn.filter((each) => each.hot === hot).map(({ own }) => readiness(own))
    return areaUnderCurve(values(true), values(false))
  }
  const peaks = (list: readonly EntryRuns[]): readonly number[] => list.map(({ runs }) => medianOf(runs.map(({ peak }) => peak)) ?? 0)
  return {
    everyday: waveShare(everyday),
    trigger: waveShare(trigger),
    cases: waveShare(ignition),
    years: new Set([...everyday, ...trigger].map(({ entry }) => entry.id)).size,
    auc: auc(tagged),
    aucPeak: areaUnderCurve(peaks(ignition), peaks(trigger)),
    intervals: { everyday: bootstrap(everyday, waveShare), trigger: bootstrap(trigger, waveShare), auc: bootstrap(tagged, auc) },
  }
}

function waveShare(list: readonly Pick<EntryRuns, 'runs'>[]): number | null {
  const runs = list.flatMap((each) => each.runs)
  return runs.length === 0 ? null : runs.filter(({ wave }) => wave).length / runs.length
}

/** Share of runs with a wave; among equals the larger participation (a share below one in a thousand of a step). */
function readiness({ runs }: EntryRuns): number {
  const peak = medianOf(runs.map((run) => run.peak)) ?? 0
  return (waveShare([{ runs }]) ?? 0) + peak / 1000
}

export interface SizeMeasure {
  /** Of runs that ignited: largest by smallest median peak share over the sizes of a country, the worst of them; 1 is a model of shares. */
  readonly spread: number | null
  readonly countries: readonly {
    readonly id: string
    readonly spread: number
    readonly sizes: readonly {
      readonly factor: number
      readonly peak: number
      readonly range: Interval
      /** Share of the runs that ignited. */
      readonly ignited: number
    }[]
  }[]
}

export function sizeMeasure(all: readonly EntryRuns[]): SizeMeasure {
  const byCountry = Map.groupBy(
    all.filter(({ entry, runs }) => entry.kind === 'size' && runs.length > 0),
    ({ entry }) => entry.id,
  )
  const countries = [...byCountry].map(([id, own]) => {
    const byFactor = Map.groupBy(own, ({ entry }) => entry.factor)
    const sizes = [...byFactor].map(([factor, parts]) => {
      const runs = parts.flatMap((part) => part.runs)
      const lit = runs.filter(({ ignited }) => ignited)
      const peaks = (lit.length > 0 ? lit : runs).map(({ peak }) => peak)
      const range = [Math.min(...peaks), Math.max(...peaks)] as const
      return { factor, peak: medianOf(peaks) ?? 0, range, ignited: lit.length / runs.length }
    })
    const middles = sizes.map(({ peak }) => Math.max(peak, 1e-7))
    return { id, spread: Math.max(...middles) / Math.min(...middles), sizes }
  })
  return { spread: countries.length === 0 ? null : Math.max(...countries.map(({ spread }) => spread)), countries }
}

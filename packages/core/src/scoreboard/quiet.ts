/** Quiet years and sizes: does the model stay quiet where nothing happened, and does it count shares and not heads? */
import type { Interval } from '../experiments/index.ts'
import { bootstrap, type Bounds } from './intervals.ts'
import type { Entry } from './board.ts'
import type { CaseRun } from './forecast.ts'
import { areaUnderCurve, medianOf } from './ranking.ts'
import { risen } from './states.ts'

/** The runs of one entry. */
export interface EntryRuns {
  readonly entry: Entry
  readonly runs: readonly CaseRun[]
  /** What conditions alone say of its country, where the same trigger is given to many; null elsewhere. */
  readonly conditions: number | null
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
  /** The same by conditions alone, without a run and without the draw of what no number knows. */
  readonly conditions: number | null
  readonly intervals: { readonly everyday: Bounds; readonly trigger: Bounds; readonly auc: Bounds; readonly conditions: Bounds }
  readonly states: StatesMeasure
}

/** The Arab states of 2010 under one trigger: those that rose in 2011 against the others. */
export interface StatesMeasure {
  readonly rose: number
  readonly of: number
  readonly auc: number | null
  readonly conditions: number | null
  readonly intervals: { readonly auc: Bounds; readonly conditions: Bounds }
}

export function quietMeasure(all: readonly EntryRuns[]): QuietMeasure {
  const of = (kind: Entry['kind']): readonly EntryRuns[] => all.filter(({ entry, runs }) => entry.kind === kind && runs.length > 0)
  const [everyday, trigger, ignition] = [of('everyday'), of('trigger'), of('ignition')]
  const tagged = [...ignition.map((own) => ({ own, hot: true })), ...trigger.map((own) => ({ own, hot: false }))]
  const [byRuns, byConditions] = [apart(tagged, readiness), apart(tagged, conditionsOf)]
  const peaks = (list: readonly EntryRuns[]): readonly number[] => list.map(({ runs }) => medianOf(runs.map(({ peak }) => peak)) ?? 0)
  return {
    everyday: waveShare(everyday),
    trigger: waveShare(trigger),
    cases: waveShare(ignition),
    years: new Set([...everyday, ...trigger].map(({ entry }) => entry.id)).size,
    auc: byRuns.auc,
    aucPeak: areaUnderCurve(peaks(ignition), peaks(trigger)),
    conditions: byConditions.auc,
    intervals: {
      everyday: bootstrap(everyday, waveShare),
      trigger: bootstrap(trigger, waveShare),
      auc: byRuns.bounds,
      conditions: byConditions.bounds,
    },
    states: statesMeasure(of('states')),
  }
}

function statesMeasure(all: readonly EntryRuns[]): StatesMeasure {
  const tagged = all.map((own) => ({ own, hot: risen.has(own.entry.id.slice(0, 3)) }))
  const [byRuns, byConditions] = [apart(tagged, readiness), apart(tagged, conditionsOf)]
  return {
    rose: tagged.filter(({ hot }) => hot).length,
    of: all.length,
    auc: byRuns.auc,
    conditions: byConditions.auc,
    intervals: { auc: byRuns.bounds, conditions: byConditions.bounds },
  }
}

interface Tagged {
  readonly own: EntryRuns
  readonly hot: boolean
}

/** How well a number tells the hot ones from the others. */
function apart(tagged: readonly Tagged[], by: (own: EntryRuns) => number): { readonly auc: number | null; readonly bounds: Bounds } {
  const rows = tagged.map(({ own, hot }) => ({ hot, value: by(own) }))
  const auc = (drawn: Readonly<typeof rows>): number | null => {
    const values = (hot: boolean): readonly number[] => drawn.filter((row) => row.hot === hot).map(({ value }) => value)
    return areaUnderCurve(values(true), values(false))
  }
  return { auc: auc(rows), bounds: bootstrap(rows, auc) }
}

const conditionsOf = ({ conditions }: EntryRuns): number => conditions ?? 0

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

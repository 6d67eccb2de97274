/** What the model was to reach, set before it was built, and how far it is: each target beside cases seen and unseen, with a verdict. */
import { fill, type Words } from '../text/index.ts'
import type { GroupScore } from './groupScore.ts'
import type { Bounds } from './intervals.ts'
import { none, of, shownNumber, shownShare, withBounds } from './rowSpec.ts'
import type { Groups } from './scoreboard.ts'
import { targetNames, targetReading, type TargetName } from './targetNames.ts'

/** `unsure`: reached, though 95 of 100 other draws of the cases reach beyond the target. */
export type TargetVerdict = 'reached' | 'unsure' | 'missed'

export const targetVerdicts = {
  reached: { en: 'reached', ar: 'تحقق' },
  unsure: { en: 'reached, not surely', ar: 'تحقق من غير يقين' },
  missed: { en: 'not reached', ar: 'لم يتحقق' },
} as const satisfies Record<TargetVerdict, Words>

/** A number of the scoreboard as it is shown. */
export interface Reading {
  readonly text: string
  /** Null where nothing was measured. */
  readonly verdict: TargetVerdict | null
}

export interface BoardTarget {
  readonly id: TargetName
  readonly words: Words
  /** What was to be reached: "≥ 0.5". */
  readonly wanted: string
  /** The runs as they are. */
  readonly seen: Reading
  readonly unseen: Reading
  /** Base rates moved by the runs, or conditions without a run; null where there is no such reading. Of unseen cases. */
  readonly other: Reading | null
  /** The verdict on the runs: of unseen cases, or of all where the measure knows no others. */
  readonly verdict: TargetVerdict | null
}

interface Measured {
  readonly value: number | null
  readonly bounds?: Bounds
  readonly text: string
}

/** From which value on, or up to which, a target is reached. */
type Wanted =
  { readonly least: number; readonly above?: boolean } | { readonly most: number } | { readonly from: number; readonly to: number }

interface TargetSpec {
  readonly id: TargetName
  readonly wanted: Wanted
  readonly shown: string
  readonly of: (score: GroupScore) => Measured
  readonly other?: (score: GroupScore) => Measured
}

const measured = (value: number | null, bounds: Bounds = null, digits = 2): Measured => ({
  value,
  bounds,
  text: withBounds(value, bounds, digits),
})

const counted = (count: number, all: number): Measured => ({ value: all === 0 ? null : count / all, text: of(count, all) })

/** Order of a number over the cases, and how many are near. */
function orderAndNear(name: 'peak' | 'deaths', order: number, near: number): readonly TargetSpec[] {
  return [
    {
      id: `${name}-rho`,
      wanted: { least: order },
      shown: `≥ ${order}`,
      of: ({ [name]: own }) => measured(own.rho, own.intervals.rho),
      other: ({ [name]: { layer } }) => measured(layer.rho),
    },
    {
      id: `${name}-within3`,
      wanted: { least: near },
      shown: `≥ ${shownShare(near)}`,
      of: ({ [name]: own }) => counted(own.within3, own.of),
      other: ({ [name]: { layer } }) => counted(layer.within3, layer.of),
    },
  ]
}

const courseTargets: readonly TargetSpec[] = [
  ...orderAndNear('peak', 0.5, 0.5),
  {
    id: 'peak-deciles',
    wanted: { most: 2 },
    shown: '≤ 2',
    of: ({ peak: { deciles } }) => {
      const ratios = deciles.forecast.map((own, k) => ratioOf(own, deciles.record[k] ?? null))
      const percent = (values: readonly (number | null)[]): string =>
        values.map((value) => shownNumber(value === null ? null : 100 * value)).join(' / ')
      const value = ratios.includes(null) ? null : Math.max(...ratios.map((ratio) => ratio!))
      return { value, text: value === null ? none : `${percent(deciles.forecast)} (${percent(deciles.record)})` }
    },
  },
  ...orderAndNear('deaths', 0.6, 0.45),
  {
    id: 'core-median',
    wanted: { from: 3, to: 8 },
    shown: '3–8',
    of: ({ daysToCore: { deciles } }) => ({
      value: deciles.forecast[1] ?? null,
      text: deciles.forecast[1] == null ? none : `${shownNumber(deciles.forecast[1], 1)} (${shownNumber(deciles.record[1], 1)})`,
    }),
  },
  {
    id: 'core-rho',
    wanted: { least: 0.4 },
    shown: '≥ 0.4',
    of: ({ daysToCore }) => measured(daysToCore.rho, daysToCore.intervals.rho),
    other: ({ daysToCore: { layer } }) => measured(layer.rho),
  },
  {
    id: 'duration-within2',
    wanted: { least: 0.5 },
    shown: `≥ ${shownShare(0.5)}`,
    of: ({ duration }) => counted(duration.within2, duration.of),
    other: ({ duration: { layer } }) => counted(layer.within2, layer.of),
  },
]

const endTargets: readonly TargetSpec[] = [
  {
    id: 'gain',
    wanted: { least: 0, above: true },
    shown: '> 0',
    of: ({ outcome }) => measured(outcome.gain, outcome.intervals.gain),
    other: ({ outcome: { layer } }) => measured(layer.gain, layer.intervals.gain),
  },
  {
    id: 'auc',
    wanted: { least: 0.65 },
    shown: '≥ 0.65',
    of: ({ outcome }) => measured(outcome.auc, outcome.intervals.auc),
    other: ({ outcome: { layer } }) => measured(layer.auc, layer.intervals.auc),
  },
]

const ignitionTargets: readonly TargetSpec[] = [
  {
    id: 'states',
    wanted: { least: 0.75 },
    shown: '≥ 0.75',
    of: ({ quiet: { states } }) => measured(states.auc, states.intervals.auc),
    other: ({ quiet: { states } }) => measured(states.conditions, states.intervals.conditions),
  },
  {
    id: 'everyday',
    wanted: { most: 0.05 },
    shown: `≤ ${shownShare(0.05)}`,
    of: ({ quiet }) => ({ value: quiet.everyday, bounds: quiet.intervals.everyday, text: shownShare(quiet.everyday) }),
  },
  {
    id: 'quiet-auc',
    wanted: { least: 0.65 },
    shown: '≥ 0.65',
    of: ({ quiet }) => measured(quiet.auc, quiet.intervals.auc),
    other: ({ quiet }) => measured(quiet.conditions, quiet.intervals.conditions),
  },
  {
    id: 'size',
    wanted: { most: 1.5 },
    shown: '≤ 1.5',
    of: ({ size }) => measured(size.spread, null, 1),
  },
]

const specs: readonly TargetSpec[] = [...courseTargets, ...endTargets, ...ignitionTargets]

/** Every target of the cases, in the order of a wave: who takes part, who dies, how long, how it ends, who ignites at all. */
export function targetsOf({ all, seen, unseen }: Groups<GroupScore>): readonly BoardTarget[] {
  return specs.map((spec) => {
    const reading = (score: GroupScore): Reading => readingOf(spec.wanted, spec.of(score))
    const own = { seen: reading(seen), unseen: reading(unseen) }
    // the Arab states are no cases: no search has seen them, and they stand with neither
    const judged = own.unseen.verdict === null ? all : unseen
    return {
      id: spec.id,
      words: targetNames[spec.id],
      wanted: spec.shown,
      ...own,
      other: spec.other === undefined ? null : readingOf(spec.wanted, spec.other(judged)),
      verdict: reading(judged).verdict,
    }
  })
}

function readingOf(wanted: Wanted, { value, bounds = null, text }: Measured): Reading {
  if (value === null || !Number.isFinite(value)) return { text: none, verdict: null }
  if (!reaches(wanted, value)) return { text, verdict: 'missed' }
  return { text, verdict: bounds === null || bounds.every((end) => reaches(wanted, end)) ? 'reached' : 'unsure' }
}

function reaches(wanted: Wanted, value: number): boolean {
  if ('from' in wanted) return value >= wanted.from && value <= wanted.to
  if ('most' in wanted) return value <= wanted.most
  return wanted.above === true ? value > wanted.least : value >= wanted.least
}

/** How many times one is the other, whichever is larger. */
function ratioOf(a: number | null, b: number | null): number | null {
  if (a === null || b === null || a <= 0 || b <= 0) return null
  return Math.max(a / b, b / a)
}

/** How many of those measured are reached by the runs. */
export function reachedOf(targets: readonly BoardTarget[]): { readonly reached: number; readonly of: number } {
  const judged = targets.filter(({ verdict }) => verdict !== null)
  return { reached: judged.filter(({ verdict }) => verdict !== 'missed').length, of: judged.length }
}

/** A reading with its verdict in words. */
export function readingWords({ text, verdict }: Reading): Words {
  return verdict === null ? { en: text, ar: text } : fill(targetReading, { text: { en: text, ar: text }, verdict: targetVerdicts[verdict] })
}

/** All that changes while the model runs, as named columns, and how it is saved and taken up again. */
import type { Answer, AnswerKind } from '../country/index.ts'
import type { RunEvent } from '../vocabulary/index.ts'
import type { Kernel } from './kernel/index.ts'
import { frontiersPerGroup, type Moved } from './people.ts'
import type { Setting } from './setting.ts'

/** Columns of one number for each place. */
const placeColumnNames = [
  'shock',
  'spark',
  'shockBasket',
  'adapted',
  'politicised',
  'news',
  'remembered',
  'oldSuffering',
  'suffering',
  'bloodshed',
  'fatigue',
  'weary',
  'comers',
  'organisation',
  'violence',
  'mobilised',
  'present',
  'visible',
  'security',
  'liveSecurity',
  'posted',
  'interior',
  'strain',
  'foreign',
  'aside',
  'danger',
  'outrage',
  'fear',
  'momentum',
  'jump',
  'heard',
  'striking',
  'marching',
  'travelling',
  'recent',
  'rules',
  'seatHours',
  'seatLost',
  'seatBack',
  'clearing',
  'firstClash',
  'firstGathering',
  'peak',
  'asideMost',
  'goneOver',
  'detained',
  'injured',
  'dead',
  'deadForces',
  'injuredForces',
] as const

type PlaceColumnName = (typeof placeColumnNames)[number]

export type PlaceColumns = { readonly [K in PlaceColumnName]: Float64Array }

/** Single numbers; hours are −1 where the thing has not happened. */
export interface Scalars {
  step: number
  net: number
  attention: number
  ignoredHours: number
  farSuffering: number
  farBloodshed: number
  trust: number
  concession: number
  concessionsLeft: number
  withdrawnOrigin: number
  withdrawnAll: number
  liveFire: number
  curfew: number
  split: number
  liveEverywhere: number
  sweepsFrom: number
  pressure: number
  /** The largest pressure before an end. */
  pressureMost: number
  /** Days of an army split under fire before a violent crowd. */
  splitDays: number
  /** How far the country has taken up a shock, 0…1. */
  echo: number
  /** Deaths as expected, before chance and sampling. */
  expectedDead: number
  /** Share of the people in the street, as remembered. */
  share: number
  rulerGone: number
  pact: number
  peak: number
  peakHour: number
  /** Largest visible crowd of today, of yesterday, and since the last called day began. */
  today: number
  yesterday: number
  sinceCall: number
  calmHours: number
  lostShare: number
  armyRefusing: number
  /** Share of police and troops of the interior who have left the streets of the whole country. */
  policeGone: number
  civilWar: number
  negotiating: number
}

/** An answer on its way: its place in the playbook and the hour at which it takes effect. */
export interface PendingAnswer {
  readonly index: number
  readonly hour: number
}

/** What the state has done, and what it learned from it. */
export interface Ledger {
  pending: PendingAnswer[]
  /** Hour of the first time of each answer, and of seats lost. */
  done: Record<string, number>
  /** Playbook entries already triggered. */
  triggered: number[]
  /** Logarithm of the weight of each kind of answer (learning). */
  lessons: Partial<Record<AnswerKind, number>>
  /** Answers whose effect is still to be judged: kind, hour, crowd before. */
  open: { kind: AnswerKind; hour: number; crowd: number; before: number }[]
  /** Strengths at the fall or the pact, by which the contest is judged. */
  contest?: Readonly<Record<string, number>>
  /** Largest visible crowd of each hour so far, for judging. */
  crowds: number[]
}

export interface State {
  readonly at: PlaceColumns
  readonly now: Scalars
  /** Of units, by group: where posted (−1 barracks) and whether dissolved (1) or gone over (2). */
  readonly post: Float64Array
  readonly broken: Float64Array
  /** Frontiers as real numbers of people, relaxing towards the willing; and as ranks. */
  readonly reach: Float64Array
  readonly frontier: Int32Array
  /** Largest frontier so far without friends: those who were ever out, for sweeps. */
  readonly everOut: Int32Array
  /** Which frontiers this step has moved; it follows from the others and is not saved. */
  readonly moved: Moved
  /** Moves the frontiers of civilians, and holds their columns. */
  readonly kernel: Kernel | undefined
  ledger: Ledger
  story: RunEvent[]
}

/** One piece: the state at hour 0, field by field. */
export function newState(setting: Setting, kernel?: Kernel): State {
  const { places, population, profile, on } = setting
  const at = Object.fromEntries(placeColumnNames.map((name) => [name, new Float64Array(places)])) as PlaceColumns
  at.adapted.fill(1)
  at.seatLost.fill(-1)
  at.firstClash.fill(-1)
  at.firstGathering.fill(-1)
  for (const [p, place] of profile.places.entries()) {
    const region = profile.regions[setting.region[p]!]!
    at.organisation[p] = place.organisation ?? region.organisation
    at.oldSuffering[p] = on.outrage ? region.memory : 0
  }
  // Police are at their posts at home, elite units on guard in the capital; everybody else waits in barracks.
  const post = Float64Array.from(population.groupForce, (force, g) => {
    if (force < 0) return -1
    const home = population.groupPlace[g]!
    const kind = profile.forces[force]!.kind
    return kind === 'police' || (kind === 'elite' && profile.places[home]!.role === 'capital') ? home : -1
  })
  return {
    at,
    now: {
      step: 0,
      net: 1,
      attention: 0,
      ignoredHours: 0,
      farSuffering: 0,
      farBloodshed: 0,
      trust: setting.conditions.trust,
      concession: 0,
      concessionsLeft: setting.conditions.budget,
      withdrawnOrigin: -1,
      withdrawnAll: -1,
      liveFire: -1,
      curfew: 0,
      split: 0,
      liveEverywhere: 0,
      sweepsFrom: -1,
      pressure: 0,
      pressureMost: 0,
      splitDays: 0,
      echo: 0,
      expectedDead: 0,
      share: 0,
      rulerGone: -1,
      pact: -1,
      peak: 0,
      peakHour: 0,
      today: 0,
      yesterday: 0,
      sinceCall: 0,
      calmHours: 0,
      lostShare: 0,
      armyRefusing: 0,
      policeGone: 0,
      civilWar: -1,
      negotiating: 0,
    },
    post,
    broken: new Float64Array(population.groups),
    reach: kernel?.reach ?? new Float64Array(population.groups * frontiersPerGroup),
    frontier: kernel?.frontier ?? new Int32Array(population.groups * frontiersPerGroup),
    everOut: kernel?.everOut ?? new Int32Array(population.groups),
    moved: { length: 0, at: kernel?.moved ?? new Int32Array(population.groups * frontiersPerGroup) },
    kernel,
    ledger: { pending: [], done: {}, triggered: [], lessons: {}, open: [], crowds: [] },
    story: [],
  }
}

/** The playbook in force: the scenario's, else the profile's. */
export function playbookOf(setting: Setting): readonly Answer[] {
  return setting.course.playbook ?? setting.profile.playbook
}

/** The columns in a fixed order, for saving and for the fingerprint. */
export function columnsOf(state: State): (Float64Array | Int32Array)[] {
  return [...placeColumnNames.map((name) => state.at[name]), state.post, state.broken, state.reach, state.frontier, state.everOut]
}

/** The parts that are not columns, as JSON. */
export function partsOf(state: State): string {
  return JSON.stringify({ now: state.now, ledger: state.ledger, story: state.story })
}

export function restoreParts(state: State, json: string): void {
  const parts = JSON.parse(json) as { now: Scalars; ledger: Ledger; story: RunEvent[] }
  Object.assign(state.now, parts.now)
  state.ledger = parts.ledger
  state.story = parts.story
}

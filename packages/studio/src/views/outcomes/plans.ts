/** What many runs are asked: the scenario on many seeds, beside the shipped one where it was changed; and who of several makes a difference. */
import {
  allCoalitions,
  change,
  coalitionPoints,
  ownValue,
  plan,
  readPlayer,
  seedsFrom,
  type Arm,
  type Change,
  type Coalitions,
  type EpisodeRecord,
  type Plan,
  type Player,
  type RunSetup,
  type Words,
} from '@sharara/core'
import type { EnsembleAsked } from '../../server/index.ts'
import { words } from '../../words/outcomes.ts'

export interface Asked {
  readonly setup: RunSetup
  /** The scenario as it ships, where what is asked about is a changed one. */
  readonly base: RunSetup | null
  readonly record: EpisodeRecord | null
  readonly runs: number
  /** One simulated person stands for so many. */
  readonly sample: number
}

function armOf(id: string, sentence: Words, setup: RunSetup, sample: number, record: EpisodeRecord | null): Arm<RunSetup> {
  return { id, words: sentence, record, setup: { profile: setup.profile, scenario: { ...setup.scenario, sample } } }
}

/** Point 0 is the scenario asked about, point 1 the shipped one; both meet the same seeds. */
export function manyPlan({ setup, base, record, runs, sample }: Asked): Plan<RunSetup> {
  const arms = [
    armOf('now', words.asChanged, setup, sample, record),
    ...(base === null ? [] : [armOf('base', words.asShipped, base, sample, record)]),
  ]
  const points = arms.map((_, arm) => ({ arm, settings: {} }))
  return plan(arms, points, seedsFrom(setup.scenario.seed, runs), 'days')
}

/** The same, asked of a server: there the shipped scenario comes first, as `sharara what-if` has it. */
export function serverRequest(
  { setup, base, runs, sample }: Pick<Asked, 'setup' | 'base' | 'runs' | 'sample'>,
  scenario: string,
  edits: Change,
): EnsembleAsked {
  const settings = { seed: setup.scenario.seed, sample }
  return { scenario, settings, runs, ...(base === null ? {} : { other: change.fileOf(scenario, edits) }) }
}

export const playerSets = {
  pillars: words.setPillars,
  conditions: words.setConditions,
  mechanisms: words.setMechanisms,
} as const satisfies Record<string, Words>

export type PlayerSet = keyof typeof playerSets

/** Mechanisms that work together go together: sixty-four coalitions are a few minutes, eight million are not. */
const mechanismGroups: readonly (readonly [Words, string])[] = [
  [words.groupAnger, 'jump+politicisation+outrage'],
  [words.groupHolding, 'acquiescence+fear+fatigue'],
  [words.groupNews, 'momentum+relevance+blackout'],
  [words.groupTogether, 'mechanism.organisation+calendar+mechanism.ties+danger'],
  [words.groupStreet, 'marches+violence+casualties+seats'],
  [words.groupState, 'attention+refusal+answers+mechanism.learning+rivals'],
]

const zeroed: Readonly<Record<Exclude<PlayerSet, 'mechanisms'>, readonly string[]>> = {
  pillars: ['leadership', 'programme', 'discipline', 'guard'],
  conditions: ['corruption', 'promise', 'patience', 'distraction', 'trust', 'deepShare'],
}

/** Each is off at zero, or with its mechanisms switched off; what is at zero already divides nothing. */
export function playersOf(set: PlayerSet, setup: RunSetup): readonly Player[] {
  const arm = armOf('now', words.asChanged, setup, setup.scenario.sample, null)
  if (set === 'mechanisms') {
    return mechanismGroups.map(([sentence, names]) => {
      const off = names.split('+').map((name) => name.replace('mechanism.', ''))
      return { name: names, words: sentence, off: { off } }
    })
  }
  return zeroed[set].filter((name) => ownValue(arm, name) !== 0).flatMap((name) => readPlayer(`${name}=0`, arm).value ?? [])
}

export interface AttributionAsked {
  readonly plan: Plan<RunSetup>
  readonly coalitions: Coalitions
  readonly hours: number
}

export function attributionPlan(
  set: PlayerSet,
  { setup, sample, runs }: Pick<Asked, 'setup' | 'sample' | 'runs'>,
): AttributionAsked | null {
  const players = playersOf(set, setup)
  if (players.length === 0) return null
  const coalitions = allCoalitions(players)
  const arm = armOf('now', words.asChanged, setup, sample, null)
  return { coalitions, hours: setup.scenario.hours, plan: plan([arm], coalitionPoints(coalitions), seedsFrom(setup.scenario.seed, runs)) }
}

export const runCounts = [20, 50, 100, 200, 500]
/** On a server besides. */
export const largeCounts = [1000, 2000, 5000]
export const sampleSizes = [1, 10, 100]

export interface Choice {
  readonly runs: number
  readonly sample: number
  /** Whether a changed scenario is held against the shipped one. */
  readonly beside: boolean
}

const usual: Choice = { runs: 50, sample: 100, beside: true }

/** How many runs, as the address says. */
export function choiceOf(more: Readonly<Record<string, string>>): Choice {
  const among = (name: string, offered: readonly number[], otherwise: number): number =>
    offered.find((each) => String(each) === more[name]) ?? otherwise
  return {
    runs: among('runs', [...runCounts, ...largeCounts], usual.runs),
    sample: among('sample', sampleSizes, usual.sample),
    beside: more['alone'] !== 'yes',
  }
}

/** What of it is not usual, for the address. */
export function choiceWritten({ runs, sample, beside }: Choice): Readonly<Record<string, string>> {
  return {
    ...(runs === usual.runs ? {} : { runs: String(runs) }),
    ...(sample === usual.sample ? {} : { sample: String(sample) }),
    ...(beside ? {} : { alone: 'yes' }),
  }
}

/**
 * Of the time of a run of everybody, what does not shrink with the sample. Measured on Kazakhstan, January 2022, 24 runs each
 * on a quiet core: 744 ms with everybody, 333 ms with one of ten, 296 ms with one of a hundred.
 */
const fixedShare = 0.39

/** Milliseconds of a run at one sample, from a run that was timed at another. */
export function timeAt(sample: number, timed: { readonly sample: number; readonly milliseconds: number }): number {
  const cost = (of: number): number => fixedShare + (1 - fixedShare) / of
  return (timed.milliseconds * cost(sample)) / cost(timed.sample)
}

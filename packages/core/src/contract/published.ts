/** A published model: the model itself, what the paper says of it, and the numbers by which one sees that it is that model. */
import type { Words } from '../text/index.ts'
import { defaultsOf, type Given } from '../quantities/index.ts'
import type { Model, Values } from './contract.ts'
import { valueProblems, type ValueProblem } from './drive.ts'

/** How much a reproduction can claim (Axtell, Axelrod, Epstein and Cohen 1996). */
export type Standard = 'identity' | 'distribution' | 'relation'

/** A number of the paper and the same number computed here. */
export interface Replication {
  readonly id: string
  readonly words: Words
  /** What the paper says, or what follows from its equations. */
  readonly published: number
  /** Largest distance that counts as reproduced, with the argument for it. */
  readonly tolerance: number
  readonly why: Words
  readonly standard: Standard
  /** Who gives the number: the paper, its equations, or an independent re-implementation. */
  readonly source: string
  /** True where the number is known not to be reproduced; `why` then says what was tried. */
  readonly fails?: true
  /** Seconds on one processor, roughly; absent for those that take none. */
  readonly seconds?: number
  compute(): number
}

/** A setting of the paper, by name. */
export interface Preset {
  readonly words: Words
  readonly values: Readonly<Record<string, number>>
}

export interface PublishedModel {
  /** Author and year: the name of its folder and of its command. */
  readonly id: string
  readonly title: Words
  readonly citation: string
  readonly doi?: string
  /** What the model is, in two or three sentences. */
  readonly summary: Words
  /** What it adds to the others. */
  readonly adds: Words
  /** Numbers of the claims that it speaks to. */
  readonly claims: readonly number[]
  /** Where this version departs from the paper, or fills what the paper leaves open. */
  readonly departures: readonly Words[]
  readonly model: Model<unknown>
  /** What of allowed values cannot be together: told before a run, in words. Absent where every allowed value goes with every other. */
  readonly refuses?: (values: Values) => readonly ValueProblem[]
  readonly presets: Readonly<Record<string, Preset>>
  readonly replications: readonly Replication[]
}

/** All that is wrong with values: each by itself, else together. */
export function settingProblems({ model, refuses }: PublishedModel, given: Readonly<Record<string, Given>>): readonly ValueProblem[] {
  const single = valueProblems(model, given)
  return single.length > 0 || refuses === undefined ? single : refuses({ ...defaultsOf(model.setup), ...(given as Values) }) // no range came through
}

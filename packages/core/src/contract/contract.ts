/**
 * The contract of a model: what the run loop, the stores, the analyses and the page ask of it, and nothing more. Eight
 * members. A model keeps it by its shape; nobody needs to inherit anything. The national model is the first (national/contract.ts).
 */
import type { QuantityTable } from '../quantities/index.ts'
import type { Words } from '../text/index.ts'

/** One value for each number of `setup`. */
export type Values = Readonly<Record<string, number>>

/** Something that can be read off a state, with its unit and its name for people. */
export interface Measure<State, Value> {
  readonly unit: string
  readonly words: Words
  read(state: State): Value
}

/** How the units of a model (sites, persons, places) lie beside each other; it decides the picture. */
export type Layout =
  | { readonly kind: 'grid'; readonly width: number; readonly height: number }
  | { readonly kind: 'line'; readonly units: number }
  | { readonly kind: 'points'; readonly x: ArrayLike<number>; readonly y: ArrayLike<number> }
  | { readonly kind: 'network'; readonly units: number; readonly links: readonly (readonly [from: number, to: number])[] }

/** Something that happened. `kind` and `values` are for programs, `words` for people. */
export interface Told {
  readonly kind: string
  readonly words: Words
  readonly values: Readonly<Record<string, number | string>>
}

/** Something that happened in a published model, and when. */
export interface ModelEvent extends Told {
  readonly step: number
  readonly values: Values
}

/** A term of a unit's decision: terms are listed in the order in which the rule takes them. */
export interface Term {
  readonly name: string
  readonly words: Words
  readonly value: number
}

/** What differs between models in kind: what they take, and what they say. */
export interface Kinds {
  /** What a run is started from. */
  readonly setup: unknown
  /** How that is declared, with ranges and words: a schema of whatever it is. */
  readonly schema: unknown
  readonly event: Told
  /** What is said of a run that is over. */
  readonly end: unknown
  /** What is said of a unit's decision. */
  readonly reason: unknown
}

/** A published model takes numbers and says little: all of them are of these kinds. */
export interface PublishedKinds extends Kinds {
  readonly setup: Values
  /** Every number that the model takes, declared once. `steps` is among them: how long a run is at the most. */
  readonly schema: QuantityTable
  readonly event: ModelEvent
  /** A name among the outcomes. */
  readonly end: string
  readonly reason: readonly Term[]
}

export interface Model<State, Of extends Kinds = PublishedKinds> {
  readonly setup: Of['schema']
  /** A fresh state; the same for the same setup and seed, on every machine. @throws RangeError naming what cannot be. */
  start(setup: Of['setup'], seed: number): State
  /** Moves the state by one step. */
  step(state: State): void
  /** What there is of each unit. */
  readonly columns: { layout(state: State): Layout; readonly measures: Readonly<Record<string, Measure<State, ArrayLike<number>>>> }
  /** What there is of the whole: one number after each step. */
  readonly series: Readonly<Record<string, Measure<State, number>>>
  /** What has happened so far, in order. */
  events(state: State): readonly Of['event'][]
  /** The ends a run can have, and which of them it has were it over now; null where none is reached. */
  readonly ends: { readonly outcomes: Readonly<Record<string, Words>>; judge(state: State): Of['end'] | null }
  /** The terms of a unit's decision now. */
  explain(state: State, unit: number): Of['reason']
}

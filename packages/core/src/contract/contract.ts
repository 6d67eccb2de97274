/**
 * The contract of a model: what the run loop, the stores, the analyses and the page ask of it, and nothing more. Eight
 * members. A model keeps it by its shape; nobody needs to inherit anything.
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
export interface ModelEvent {
  readonly step: number
  readonly kind: string
  readonly words: Words
  readonly values: Values
}

/** A term of a unit's decision: terms are listed in the order in which the rule takes them. */
export interface Term {
  readonly name: string
  readonly words: Words
  readonly value: number
}

export interface Model<State> {
  /** Every number that the model takes, declared once. `steps` is among them: how long a run is at the most. */
  readonly setup: QuantityTable
  /** A fresh state; the same for the same values and seed, on every machine. @throws RangeError naming what cannot be. */
  start(values: Values, seed: number): State
  /** Moves the state by one step. */
  step(state: State): void
  /** What there is of each unit. */
  readonly columns: { layout(state: State): Layout; readonly measures: Readonly<Record<string, Measure<State, ArrayLike<number>>>> }
  /** What there is of the whole: one number after each step. */
  readonly series: Readonly<Record<string, Measure<State, number>>>
  /** What has happened so far, in order. */
  events(state: State): readonly ModelEvent[]
  /** The ends a run can have, and which of them is reached: null while it goes on. */
  readonly ends: { readonly outcomes: Readonly<Record<string, Words>>; judge(state: State): string | null }
  /** The terms of a unit's decision now. */
  explain(state: State, unit: number): readonly Term[]
}

/** Inputs of a run of any model, and what a run of a published one is held against. */
import type { Measured } from '../../episodes/index.ts'
import type { RunSetup } from '../../run/index.ts'
import type { Words } from '../../text/index.ts'

/** Inputs of a run of a published model: its name, a preset for people, the values that are not defaults. */
export interface ModelSetup {
  readonly model: string
  readonly preset: string | null
  readonly values: Readonly<Record<string, number>>
  readonly seed: number
}

/** Checked inputs of a run of some model. */
export type Setup = RunSetup | ModelSetup

export interface Said {
  readonly unit: string
  readonly words: Words
}

/** What a run of a published model is held against: outputs with what they ought to be. */
export interface OutputTarget {
  readonly id: string
  readonly label: Words
  readonly measure: { readonly kind: 'output'; readonly output: string }
  readonly group: 'outputs'
  readonly value: Measured
  readonly low: number | null
  readonly high: number | null
  readonly unit: string
}

/** In place of the record of an episode, where there is no episode. */
export interface OutputRecord {
  readonly targets: readonly OutputTarget[]
}

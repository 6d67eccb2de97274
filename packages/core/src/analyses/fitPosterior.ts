/** What a fit has found, as the page, the terminal and `posterior.json` take it: the contract between them. */
import type { Direction, Marginal, PredictiveRow, Prior, StopReason } from '../experiments/index.ts'
import type { Words } from '../text/index.ts'

export interface FittedNumber extends Marginal {
  readonly words: Words
  readonly unit: string
  /** What a run uses where nothing is changed. */
  readonly used: number
  readonly priorKind: Prior
  /** Mean and spread after the local-linear adjustment; null where there are too few particles for the targets. */
  readonly adjusted: { readonly mean: number; readonly sd: number } | null
}

export interface CheckedTarget extends PredictiveRow {
  readonly episode: string
  readonly group: string
  readonly heldOut: boolean
  /** The same of the constants in use, on the same seeds. */
  readonly used: PredictiveRow
}

export interface Hits {
  readonly all: number
  readonly posterior: number
  readonly used: number
  /**
   * Mean distance of a single run from these targets, in the fit's own measure: a wide band hits easily, but its runs are far.
   */
  readonly distance: { readonly posterior: number; readonly used: number }
}

export interface FittedGeneration {
  readonly generation: number
  readonly threshold: number
  readonly tried: number
  readonly failed: number
  readonly kept: number
  readonly acceptance: number
  readonly effective: number
}

export interface FitPosterior {
  readonly over: { readonly reason: StopReason; readonly words: Words }
  readonly simulations: number
  /** Runs of the search and of the check. */
  readonly runs: number
  readonly generations: readonly FittedGeneration[]
  readonly shares: readonly number[]
  readonly numbers: readonly FittedNumber[]
  readonly correlations: readonly (readonly number[])[]
  readonly directions: readonly Direction[]
  readonly heldOut: readonly string[]
  readonly targets: readonly CheckedTarget[]
  readonly hits: { readonly fitted: Hits; readonly heldOut: Hits }
  /** Each particle: its weight and, for each number, where it stands in the prior (0…1) and its value. */
  readonly particles: readonly {
    readonly weight: number
    readonly distance: number
    readonly shares: readonly number[]
    readonly values: readonly number[]
  }[]
}

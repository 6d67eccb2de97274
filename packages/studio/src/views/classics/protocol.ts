/** What the view of published models and its worker say to each other. */
import type { Layout, Words } from '@sharara/core'

export type ToClassic =
  | {
      readonly kind: 'run'
      readonly job: number
      readonly model: string
      readonly values: Readonly<Record<string, number>>
      readonly seed: number
    }
  /** The terms of a unit's decision at the end of the run. */
  | { readonly kind: 'explain'; readonly job: number; readonly unit: number }
  /** A number of the paper, computed again. */
  | { readonly kind: 'replicate'; readonly job: number; readonly model: string; readonly id: string }

/** What there is of each unit after a step. */
export interface Frame {
  readonly step: number
  readonly columns: Readonly<Record<string, Float32Array>>
}

export type FromClassic =
  | {
      readonly kind: 'course'
      readonly job: number
      readonly layout: Layout
      readonly length: number
      readonly steps: number
      readonly over: boolean
      readonly outcome: string | null
      /** All of it so far. */
      readonly series: Readonly<Record<string, Float64Array>>
      readonly events: readonly { readonly step: number; readonly words: Words }[]
      readonly fingerprint: string
      /** Since the last message. */
      readonly frames: readonly Frame[]
    }
  | {
      readonly kind: 'explained'
      readonly job: number
      readonly unit: number
      readonly terms: readonly { readonly words: Words; readonly value: number }[]
    }
  | { readonly kind: 'replicated'; readonly job: number; readonly id: string; readonly value: number }
  | { readonly kind: 'failed'; readonly job: number; readonly message: string }

/** What the page asks of the worker that makes worlds and eras, and what comes back. */
import type { clocks } from '@sharara/core'

export interface Asked {
  readonly worlds: {
    readonly data: clocks.WorldData
    readonly count: number
    readonly options: Omit<clocks.WorldOptions, 'seed' | 'shift' | 'audit'>
  }
  readonly ahead: {
    readonly data: clocks.WorldData
    readonly aftermath: clocks.Aftermath
    readonly country: number
    readonly from: number
    readonly to: number
    readonly runs: number
  }
}

export interface Answered {
  readonly worlds: WorldsFan
  readonly ahead: clocks.EraSummary
}

export interface WorldsFan {
  readonly worlds: number
  readonly years: clocks.WorldsAnswer['years']
  readonly clusters: clocks.WorldsAnswer['clusters']
  readonly largeCluster: number
}

export type Kind = keyof Asked
export type ToClocks = { readonly [K in Kind]: { readonly kind: K; readonly asked: Asked[K] } }[Kind]
export type FromClocks =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number; readonly sofar: WorldsFan | null }
  | { readonly kind: 'answer'; readonly answer: Answered[Kind] }
  | { readonly kind: 'failed'; readonly message: string }

/** What `sharara world` is asked for, and what is kept beside the plan. */
import type { clocks } from '@sharara/core'
import type { ShowOptions } from '../output.ts'

export interface WorldRunOptions extends ShowOptions {
  readonly worlds: number
  readonly seed: number
  readonly from: number
  readonly to: number
  readonly known: number
  readonly definition: clocks.WaveDefinitionName
  readonly contagion: boolean
  readonly strong: boolean
  readonly strength?: number
  readonly enters?: number
  readonly level?: number
  readonly without?: string
  readonly threads?: number
  readonly out?: string
}

export interface WorldFacts {
  readonly command: string
  readonly created: string
  readonly version: string
}

/** What `sharara world` is asked for, and what is kept beside the plan. */
import type { clocks } from '@sharara/core'
import type { ShowOptions } from '../output.ts'

/** What decides the worlds, as it was asked for. */
export interface KeptOptions {
  /** 100 where not given; 1 with episodes. */
  readonly worlds?: number
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
  /** People for each simulated one; without it waves are drawn by the surrogate. */
  readonly episodes?: number
}

export interface WorldRunOptions extends ShowOptions, KeptOptions {
  readonly threads?: number
  readonly out?: string
  /** Episodes with every human being. */
  readonly everyone?: boolean
  /** Only say what it would cost. */
  readonly plan?: boolean
}

export interface WorldFacts {
  readonly command: string
  readonly created: string
  readonly version: string
  readonly options?: KeptOptions
}

export function keptOf(options: WorldRunOptions): KeptOptions {
  const { worlds, seed, from, to, known, definition, contagion, strong, strength, enters, level, without, episodes } = options
  return { worlds, seed, from, to, known, definition, contagion, strong, strength, enters, level, without, episodes } as KeptOptions // undefined where not given
}

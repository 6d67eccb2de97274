/** What `sharara world` is asked for, and what is kept beside the plan. */
import { clocks } from '@sharara/core'
import { z } from 'zod'
import type { SpreadFlags } from '../experiment/spread.ts'
import type { ShowOptions } from '../output.ts'

const year = z.int().min(1990).max(2060)

/** What decides the worlds, as it was asked for. */
export const keptSchema = z.object({
  /** 100 where not given; 1 with episodes. */
  worlds: z.int().min(1).max(100_000).exactOptional(),
  seed: z.int().min(0).max(4_294_967_295),
  from: year,
  to: year,
  known: year,
  definition: z.enum(clocks.waveDefinitionNames),
  contagion: z.boolean(),
  strong: z.boolean(),
  strength: z.number().exactOptional(),
  enters: z.number().exactOptional(),
  level: z.number().exactOptional(),
  without: z.string().exactOptional(),
  /** People for each simulated one; without it waves are drawn by the surrogate. */
  episodes: z.int().min(1).max(1000).exactOptional(),
})

export type KeptOptions = Readonly<z.infer<typeof keptSchema>>

export interface WorldRunOptions extends ShowOptions, SpreadFlags, KeptOptions {
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

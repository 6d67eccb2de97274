/** What `sharara era` is asked for. */
import type { clocks } from '@sharara/core'
import type { SpreadFlags } from '../experiment/spread.ts'

export interface EraCommandOptions extends SpreadFlags {
  readonly from: number
  readonly to: number
  /** 400 where not given; 20 with episodes. */
  readonly runs?: number
  readonly seed: number
  readonly known: number
  readonly definition: clocks.WaveDefinitionName
  readonly shift?: readonly clocks.ConditionShift[]
  readonly reform?: number
  readonly contagion: boolean
  readonly fear: boolean
  readonly promise?: number
  readonly learning?: number
  readonly blank?: boolean
  /** People for each simulated one; without it waves are drawn by the surrogate. */
  readonly episodes?: number
  readonly threads?: number
  readonly out?: string
  readonly open?: boolean
  readonly quiet?: boolean
  readonly json?: boolean
}

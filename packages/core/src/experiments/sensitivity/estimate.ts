/** A number with what resampling says of its certainty. */
import { sampleStandardDeviation } from 'simple-statistics'
import { middlePart } from '../statements/resampling.ts'
import { usualLevel, type Interval } from '../statements/shares.ts'

export interface Estimate {
  readonly value: number
  /** Standard error: the deviation of the replicates. */
  readonly error: number
  readonly interval: Interval
}

export interface ResamplingOptions {
  readonly level?: number
  readonly replicates?: number
  readonly seed?: number
}

export const usualReplicates = 500

export function estimate(value: number, replicates: readonly number[], level: number = usualLevel): Estimate {
  return { value, error: sampleStandardDeviation(replicates), interval: middlePart(replicates, level) }
}

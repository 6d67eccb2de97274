/** Drawing again from what was seen (the bootstrap of Efron 1979), with draws that are a function of a seed. */
import { quantileSorted } from 'simple-statistics'
import { stream, uniform } from '../../random/index.ts'
import { usualLevel, type Interval } from './shares.ts'

const bootstrap = stream('bootstrap')

/** `count` places of `count`, drawn with replacement; the draw is named by `seed` and `replicate`. */
export function resample(count: number, replicate: number, seed: number): Int32Array {
  return Int32Array.from({ length: count }, (_, index) => Math.floor(uniform(seed, bootstrap, replicate, index) * count))
}

/** The middle part of what the replicates say. */
export function middlePart(values: readonly number[], level: number = usualLevel): Interval {
  const sorted = values.toSorted((a, b) => a - b)
  return [quantileSorted(sorted, (1 - level) / 2), quantileSorted(sorted, (1 + level) / 2)]
}

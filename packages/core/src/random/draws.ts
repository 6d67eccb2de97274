/** Named streams and the distributions drawn from them. A stream belongs to one decision; adding one changes no other draw. */
import { log, normalQuantile } from './arithmetic.ts'
import { uniform } from './threefry.ts'

/** The number of a named stream: FNV-1a of its name, so that order and additions do not matter. */
export function stream(name: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** A standard normal number. */
export function normal(seed: number, streamId: number, step: number, subject: number): number {
  const u = uniform(seed, streamId, step, subject)
  return normalQuantile(u < 1e-16 ? 1e-16 : u)
}

/**
 * Poisson count with the given mean, by adding exponential gaps (exact; work in proportion to the mean).
 * Each gap is its own counter: `step` and `subject` name the draw, `part` counts within it.
 */
export function poisson(seed: number, streamId: number, step: number, subject: number, mean: number): number {
  if (!(mean > 0)) return 0
  let count = 0
  let sum = 0
  for (;;) {
    sum -= log(1 - part(seed, streamId, step, subject, count))
    if (sum > mean) return count
    count++
  }
}

/** Binomial count of `trials` at probability `p`, by geometric gaps between successes (exact; work in proportion to n·p). */
export function binomial(seed: number, streamId: number, step: number, subject: number, trials: number, p: number): number {
  if (!(p > 0) || trials <= 0) return 0
  if (p >= 1) return trials
  if (p > 0.5) return trials - binomial(seed, streamId, step, subject, trials, 1 - p)
  const miss = log(1 - p)
  // Below 2^-53 a success is not to be expected in any number of trials that a run can hold.
  if (miss === 0) return 0
  const scale = 1 / miss
  let position = 0
  let count = 0
  for (;;) {
    position += Math.floor(log(1 - part(seed, streamId, step, subject, count)) * scale) + 1
    if (position > trials) return count
    count++
  }
}

/** Rounds a real number up or down so that its expectation is kept. */
export function roundFairly(value: number, u: number): number {
  return Math.floor(value + u)
}

/** The n-th uniform number that belongs to one draw (step, subject): the stream is turned by n. */
export function part(seed: number, streamId: number, step: number, subject: number, n: number): number {
  return uniform(seed, (streamId + Math.imul(n, 0x9e3779b1)) >>> 0, step, subject)
}

/**
 * Priors: what is believed of a number before the record is looked at. Every prior is used through its quantile function:
 * a point of the fit is a row of standard normal scores z, and a number is x = F⁻¹(Φ(z)). In scores every prior is N(0, 1),
 * so no proposal ever falls outside a range, and what the record has taught is the covariance of the scores against 1.
 */
import { z } from 'zod'
import { exp, log, normalQuantile } from '../../random/index.ts'
import type { Quantity } from '../../quantities/index.ts'
import { betaQuantile } from '../statements/distributions.ts'
import { gammaQuantile, normalBelow } from './special.ts'

const finite = z.number().min(-1e12).max(1e12)
const positive = z.number().positive().max(1e12)

export const priorSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('uniform'), low: finite, high: finite }),
  z.strictObject({ kind: z.literal('log-uniform'), low: positive, high: positive }),
  /** Cut off at `low` and `high` where they are given. */
  z.strictObject({ kind: z.literal('normal'), mean: finite, sd: positive, low: finite.optional(), high: finite.optional() }),
  /** `sd` is that of the natural logarithm. */
  z.strictObject({ kind: z.literal('log-normal'), median: positive, sd: positive, low: positive.optional(), high: positive.optional() }),
  z.strictObject({ kind: z.literal('triangular'), low: finite, mode: finite, high: finite }),
  z.strictObject({ kind: z.literal('beta'), a: positive, b: positive, low: finite.optional(), high: finite.optional() }),
  z.strictObject({ kind: z.literal('gamma'), shape: positive, scale: positive }),
])

export type Prior = z.infer<typeof priorSchema>

/** From the declared range of a quantity: in proportion where it spans a factor of ten or more, else evenly. */
export function priorOf({ min, max }: Pick<Quantity, 'min' | 'max'>): Prior {
  return min > 0 && max / min >= 10 ? { kind: 'log-uniform', low: min, high: max } : { kind: 'uniform', low: min, high: max }
}

/** The number that stands at a standard normal score under the prior. One piece: the closed list of priors. */
export function valueAtScore(prior: Prior, score: number): number {
  switch (prior.kind) {
    case 'uniform':
      return within(prior.low + (prior.high - prior.low) * normalBelow(score), prior.low, prior.high)
    case 'log-uniform':
      return within(prior.low * exp(log(prior.high / prior.low) * normalBelow(score)), prior.low, prior.high)
    case 'normal': {
      const { mean, sd, low = -Infinity, high = Infinity } = prior
      return within(mean + sd * cutScore(score, (low - mean) / sd, (high - mean) / sd), low, high)
    }
    case 'log-normal': {
      const { median, sd, low = 0, high = Infinity } = prior
      return within(median * exp(sd * cutScore(score, log(low / median) / sd, log(high / median) / sd)), low, high)
    }
    case 'triangular': {
      const { low, mode, high } = prior
      const p = normalBelow(score)
      const width = high - low
      if (p * width < mode - low) return within(low + Math.sqrt(p * width * (mode - low)), low, high)
      return within(high - Math.sqrt((1 - p) * width * (high - mode)), low, high)
    }
    case 'beta': {
      const { a, b, low = 0, high = 1 } = prior
      return low + (high - low) * betaQuantile(normalBelow(score), a, b)
    }
    case 'gamma':
      break
  }
  return prior.scale * gammaQuantile(normalBelow(score), prior.shape)
}

/** A score among those between two ends: the quantile of a cut-off normal distribution. */
function cutScore(score: number, low: number, high: number): number {
  if (low === -Infinity && high === Infinity) return score
  const below = low === -Infinity ? 0 : normalBelow(low)
  const above = high === Infinity ? 1 : normalBelow(high)
  const p = below + (above - below) * normalBelow(score)
  return normalQuantile(Math.min(1 - 1e-16, Math.max(1e-16, p)))
}

function within(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}

/** Smallest and largest number that the prior allows. */
export function supportOf(prior: Prior): readonly [low: number, high: number] {
  switch (prior.kind) {
    case 'uniform':
    case 'log-uniform':
    case 'triangular':
      return [prior.low, prior.high]
    case 'normal':
      return [prior.low ?? -Infinity, prior.high ?? Infinity]
    case 'log-normal':
      return [prior.low ?? 0, prior.high ?? Infinity]
    case 'beta':
      return [prior.low ?? 0, prior.high ?? 1]
    case 'gamma':
      break
  }
  return [0, Infinity]
}

/** The prior cut off at the ends of the declared range where it has ends of its own to set; others are left as they are. */
export function cutTo(prior: Prior, { min, max }: Pick<Quantity, 'min' | 'max'>): Prior {
  if (prior.kind === 'normal') return { ...prior, low: Math.max(prior.low ?? min, min), high: Math.min(prior.high ?? max, max) }
  if (prior.kind === 'log-normal') return { ...prior, low: Math.max(prior.low ?? min, min, 1e-300), high: Math.min(prior.high ?? max, max) }
  return prior
}

/**
 * The contract of a fit: numbers with priors, targets they are held against, and a state that proposes simulations and takes
 * their answers. Whoever runs the simulations (threads, a queue, a loop in a test) sees proposals and gives answers back.
 */
import type { Measured } from '../../episodes/index.ts'
import type { Prior } from './priors.ts'

export interface FitParameter {
  readonly name: string
  readonly prior: Prior
}

/** A number (or an outcome, or never) that the record holds, and how far from it is far. */
export interface FitTarget {
  readonly id: string
  readonly value: Measured
  /** The record's own uncertainty; where the value is null (never), what happens from `low` on agrees too. */
  readonly low: number | null
  readonly high: number | null
  /** Differences are of the logarithm of the number plus this, where given; of the number itself otherwise. */
  readonly logOffset?: number
  /** The difference that counts as one. */
  readonly tolerance: number
  readonly weight: number
}

export interface FitProblem {
  readonly parameters: readonly FitParameter[]
  readonly targets: readonly FitTarget[]
}

/**
 * What one counts as for each target: its tolerance; the record's own half-width where that is wider; or the median absolute
 * deviation of the prior predictive, once or anew with each generation (Prangle 2017).
 */
export const scaleKinds = ['tolerance', 'record', 'prior', 'generation'] as const
export type ScaleKind = (typeof scaleKinds)[number]

export interface DistanceSettings {
  /** Exponent of the norm; Infinity takes the worst target alone. */
  readonly p: number
  readonly scale: ScaleKind
  /** Error of another outcome, and of never against a number. */
  readonly never: number
  /** No target counts more than this. */
  readonly cap: number
}

/** Global: twice the covariance of the last generation (Beaumont et al. 2009). Local: the best one of each ancestor (Filippi et al. 2013). */
export const kernelKinds = ['global', 'local'] as const
export type KernelKind = (typeof kernelKinds)[number]

/** The fit ends with the generation in which the first of these is reached. */
export interface StopRules {
  readonly threshold: number
  readonly generations: number
  readonly acceptance: number
  readonly simulations: number
  /** Of the wall, as told by the caller. */
  readonly seconds: number
}

export type StopReason = keyof StopRules | 'stuck'

export interface FitSettings {
  readonly seed: number
  readonly particles: number
  /** Draws from the prior of which the nearest `particles` are the first generation. */
  readonly first: number
  /** Of the distances of a generation: the next threshold. */
  readonly quantile: number
  readonly kernel: KernelKind
  readonly distance: DistanceSettings
  readonly stop: StopRules
}

export interface Proposal {
  readonly generation: number
  /** Counts through the generation; with seed and generation it names the draw. */
  readonly index: number
  /** Standard normal scores under the priors. */
  readonly scores: readonly number[]
  readonly values: readonly number[]
}

/** What one simulation said to each target; null where it failed; far where what it said so far is too far, whatever the rest. */
export type FitAnswer = readonly Measured[] | 'far' | null

export interface Particle {
  readonly scores: readonly number[]
  readonly values: readonly number[]
  /** All of a generation add up to one. */
  readonly weight: number
  readonly distance: number
  readonly answers: readonly Measured[]
  readonly index: number
}

export interface Population {
  readonly generation: number
  readonly threshold: number
  readonly particles: readonly Particle[]
  /** Simulations of this generation, failed ones among them. */
  readonly tried: number
  readonly failed: number
  readonly acceptance: number
  /** 1 ÷ Σ weight²: what the weights leave of the sample. */
  readonly effective: number
}

/** A generation that is under way. */
export interface OpenGeneration {
  readonly generation: number
  readonly threshold: number
  readonly tried: number
  readonly failed: number
  /** Not yet weighted. */
  readonly accepted: readonly Particle[]
  /** Every answer, where the scales follow the generations. */
  readonly seen: readonly (readonly Measured[])[]
}

export interface FitState {
  readonly problem: FitProblem
  readonly settings: FitSettings
  readonly scales: readonly number[]
  readonly populations: readonly Population[]
  readonly open: OpenGeneration
  readonly simulations: number
  readonly seconds: number
  readonly over: StopReason | null
}

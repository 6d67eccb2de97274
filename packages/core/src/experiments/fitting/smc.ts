/**
 * Approximate Bayesian computation by sequential Monte Carlo: Toni et al. 2009 in the weighting of Beaumont et al. 2009.
 * A generation keeps the simulations at most as far from the record as its threshold, which is a quantile of the last
 * generation's distances. One generation is plain rejection. Nothing here runs a simulation: `propose` says which are wanted,
 * `accept` takes their answers.
 */
import { exp, normal, stream } from '../../random/index.ts'
import type { Measured } from '../../episodes/index.ts'
import type {
  FitAnswer,
  FitProblem,
  FitSettings,
  FitState,
  OpenGeneration,
  Particle,
  Population,
  Proposal,
  StopReason,
} from './contract.ts'
import { distanceOf, scalesFrom, scalesOf } from './distance.ts'
import { descendant, kernelOf, logWeight, type Kernel } from './kernel.ts'
import { valueAtScore } from './priors.ts'

export function startFit(problem: FitProblem, settings: FitSettings): FitState {
  return {
    problem,
    settings,
    scales: scalesOf(problem, settings.distance.scale),
    populations: [],
    open: { generation: 0, threshold: Infinity, tried: 0, failed: 0, accepted: [], seen: [] },
    simulations: 0,
    seconds: 0,
    over: null,
  }
}

/** The simulations wanted next, each named by generation and index; none where the fit is over. */
export function propose(state: FitState): readonly Proposal[] {
  if (state.over !== null) return []
  const { problem, settings, open } = state
  const { generation } = open
  const kernel = generation === 0 ? null : kernelOfState(state)
  return Array.from({ length: batchSize(state) }, (_, k) => {
    const index = open.tried + k
    const scores =
      kernel === null
        ? problem.parameters.map((__, i) => normal(settings.seed, stream(`fit prior ${i}`), 0, index))
        : descendant(kernel, settings.seed, generation, index)
    return { generation, index, scores, values: scores.map((score, i) => valueAtScore(problem.parameters[i]!.prior, score)) }
  })
}

function kernelOfState({ populations, settings, open }: FitState): Kernel {
  return kernelOf(settings.kernel, populations.at(-1)!.particles, open.threshold)
}

/** As many as the missing particles will need by the pace of this generation so far, within what is left of time and simulations. */
function batchSize({ settings, open, simulations, seconds }: FitState): number {
  const { particles, first, stop } = settings
  if (open.generation === 0) return Math.max(first, particles)
  const missing = particles - open.accepted.length
  const rate = (open.accepted.length + 1) / (open.tried + 1)
  const wanted = open.tried === 0 ? particles : Math.ceil((1.1 * missing) / rate)
  const left = stop.simulations - simulations
  const pace = seconds / simulations
  const inTime = pace > 0 && stop.seconds < Infinity ? Math.floor((stop.seconds - seconds) / pace) : Infinity
  return Math.max(1, Math.min(Math.max(wanted, Math.ceil(particles / 10)), 4 * particles, left, inTime))
}

/** Takes the answers to all that `propose` asked, in the same order. `seconds`: what they took, by the caller's clock. */
export function accept(state: FitState, proposals: readonly Proposal[], answers: readonly FitAnswer[], seconds: number): FitState {
  const { open } = state
  const follows = state.settings.distance.scale === 'generation'
  const told = answers.filter((answer) => answer !== null && answer !== 'far')
  const seen = follows || open.generation === 0 ? [...open.seen, ...told] : []
  const measured = scaled(state, seen)
  const next: FitState = {
    ...measured,
    simulations: state.simulations + answers.length,
    seconds: state.seconds + seconds,
    open: {
      ...open,
      tried: open.tried + answers.length,
      failed: open.failed + answers.filter((answer) => answer === null).length,
      accepted: [...open.accepted, ...near(measured, proposals, answers)],
      seen,
    },
  }
  if (open.generation === 0) return close({ ...next, open: firstGeneration(next) })
  const { particles } = state.settings
  if (next.open.accepted.length >= particles) return close(next)
  const reason = outOf(next) ?? (hopeless(next) ? 'acceptance' : null)
  if (reason === null) return next
  // A generation cut short still counts where at least half of it is there.
  return next.open.accepted.length >= particles / 2 ? { ...close(next), over: reason } : { ...next, over: reason }
}

/**
 * Whether a simulation that has answered only some targets (the others undefined) can still be kept: errors not known yet count
 * nothing, so that nothing that would be kept is given up (a distance only grows with its errors).
 */
export function mayBeNear({ problem, settings, scales, open }: FitState, answers: readonly (Measured | undefined)[]): boolean {
  // Scales that are measured from all answers of a generation need all of them.
  if (open.generation === 0 || settings.distance.scale === 'generation') return true
  return distanceOf(problem, settings.distance, scales, answers) <= open.threshold
}

/** With the spread of the prior predictive as scale: measured once the first generation is in. */
function scaled(state: FitState, seen: readonly (readonly Measured[])[]): FitState {
  const { scale } = state.settings.distance
  if (state.open.generation > 0 || (scale !== 'prior' && scale !== 'generation')) return state
  return { ...state, scales: scalesFrom(state.problem, seen) }
}

function near({ problem, settings, scales, open }: FitState, proposals: readonly Proposal[], answers: readonly FitAnswer[]): Particle[] {
  return proposals.flatMap(({ scores, values, index }, k) => {
    const answer = answers[k]
    if (answer === null || answer === undefined || answer === 'far') return []
    const distance = distanceOf(problem, settings.distance, scales, answer)
    return distance <= open.threshold ? [{ scores, values, index, answers: answer, distance, weight: 1 }] : []
  })
}

/** Of the draws from the prior the nearest; ties with the last of them stay. */
function firstGeneration({ open, settings }: FitState): OpenGeneration {
  const distances = open.accepted.map(({ distance }) => distance).sort((a, b) => a - b)
  const nth = distances[Math.min(settings.particles, distances.length) - 1] ?? 0
  const threshold = Math.max(nth, settings.stop.threshold)
  return { ...open, threshold, accepted: open.accepted.filter(({ distance }) => distance <= threshold) }
}

function close(state: FitState): FitState {
  const { open, settings, populations } = state
  const { accepted, generation, threshold, tried, failed } = open
  const particles = generation === 0 ? evenly(accepted) : weighted(kernelOfState(state), accepted)
  const effective = 1 / particles.reduce((sum, { weight }) => sum + weight * weight, 0)
  const population: Population = { generation, threshold, particles, tried, failed, acceptance: accepted.length / tried, effective }
  const closed = rescaled({ ...state, populations: [...populations, population] })
  const next = nextThreshold(closed.populations.at(-1)!, settings.quantile, settings.stop.threshold)
  const over = reasonToStop(closed, population, next)
  return {
    ...closed,
    over,
    open: { generation: generation + 1, threshold: next ?? threshold, tried: 0, failed: 0, accepted: [], seen: [] },
  }
}

function evenly(accepted: readonly Particle[]): readonly Particle[] {
  return accepted.map((particle) => ({ ...particle, weight: 1 / accepted.length }))
}

function weighted(kernel: Kernel, accepted: readonly Particle[]): readonly Particle[] {
  const logs = accepted.map(({ scores }) => logWeight(kernel, scores))
  const most = logs.reduce((a, b) => Math.max(a, b), -Infinity)
  const raw = logs.map((value) => exp(value - most))
  const sum = raw.reduce((a, b) => a + b, 0)
  return accepted.map((particle, k) => ({ ...particle, weight: raw[k]! / sum }))
}

/** Scales that follow the generations are measured anew, and with them the distances of the generation just closed. */
function rescaled(state: FitState): FitState {
  const { problem, settings, open, populations } = state
  if (settings.distance.scale !== 'generation' || open.generation === 0) return state
  const scales = scalesFrom(problem, open.seen)
  const last = populations.at(-1)!
  const particles = last.particles.map((one) => ({ ...one, distance: distanceOf(problem, settings.distance, scales, one.answers) }))
  return { ...state, scales, populations: [...populations.slice(0, -1), { ...last, particles }] }
}

/**
 * Weighted quantile of the distances. Where many are equal (whole numbers) and the quantile would not fall below the largest,
 * the next smaller distance that there is, down to zero; null where none is smaller.
 */
function nextThreshold({ particles, threshold }: Population, quantile: number, least: number): number | null {
  const sorted = [...particles].sort((a, b) => a.distance - b.distance)
  let sum = 0
  const at = sorted.find(({ weight }) => (sum += weight) >= quantile)?.distance ?? threshold
  const largest = Math.min(threshold, sorted.at(-1)?.distance ?? threshold)
  const smaller = at < largest ? at : sorted.findLast(({ distance }) => distance < largest)?.distance
  return smaller === undefined ? null : Math.max(smaller, least)
}

function reasonToStop(state: FitState, { threshold, generation, acceptance }: Population, next: number | null): StopReason | null {
  const { stop } = state.settings
  if (threshold <= stop.threshold) return 'threshold'
  if (generation + 1 >= stop.generations) return 'generations'
  if (generation > 0 && acceptance < stop.acceptance) return 'acceptance'
  return outOf(state) ?? (next === null ? 'stuck' : null)
}

function outOf({ simulations, seconds, settings: { stop } }: FitState): StopReason | null {
  if (simulations >= stop.simulations) return 'simulations'
  // Less than one simulation's time left is none.
  return seconds + seconds / simulations > stop.seconds ? 'seconds' : null
}

/** So many tries that the generation could only end below the acceptance asked for. */
function hopeless({ open, settings: { particles, stop } }: FitState): boolean {
  return stop.acceptance > 0 && open.tried > particles / stop.acceptance
}

/** A whole fit whose simulations are a function: for tests, oracles and small models. */
export function fitWith(
  problem: FitProblem,
  settings: FitSettings,
  simulate: (values: readonly number[], proposal: Proposal) => FitAnswer,
): FitState {
  let state = startFit(problem, settings)
  while (state.over === null) {
    const proposals = propose(state)
    state = accept(
      state,
      proposals,
      proposals.map((proposal) => simulate(proposal.values, proposal)),
      0,
    )
  }
  return state
}

/** What a fit has found, as one plain description. */
import {
  adjusted,
  allAnswersOf,
  correlationsOf,
  defaultOf,
  directionsOf,
  distanceOf,
  drawsOf,
  fitTarget,
  lastOf,
  marginalsOf,
  normalBelow,
  planOfPredictive,
  posteriorShares,
  predictiveOf,
  scalesOf,
  wordsOf,
  type FitState,
  type JointFit,
  type Plan,
  type RunResult,
} from '../experiments/index.ts'
import type { Measured } from '../episodes/index.ts'
import type { FitRequest } from './fitRequest.ts'
import type { CheckedTarget, FitPosterior, Hits } from './fitPosterior.ts'
import { stopReasons } from './words.ts'

/** Draws of the posterior, each followed by the constants in use on the same seeds. */
export function predictivePlan(fit: JointFit, state: FitState, request: FitRequest): Plan {
  const draws = drawsOf(lastOf(state), request.draws, request.settings.seed)
  return planOfPredictive(
    fit,
    draws.flatMap(({ values }) => [values, null]),
    request.settings.seed,
  )
}

/** @param results of `predictivePlan`. @param runs of the search. */
export function posteriorOf(
  fit: JointFit,
  state: FitState,
  request: FitRequest,
  results: readonly RunResult[],
  runs: number,
): FitPosterior {
  const { particles } = lastOf(state)
  const better = adjusted(state)
  const moved = better === lastOf(state) ? null : marginalsOf(fit.parameters, better.particles)
  const targets = checked(fit, results)
  const hits = (held: boolean): Hits => {
    return { ...hitsOf(targets.filter(({ heldOut }) => heldOut === held)), distance: distances(fit, request, results, held) }
  }
  return {
    over: { reason: state.over ?? 'generations', words: stopReasons[state.over ?? 'generations'] },
    simulations: state.simulations,
    runs: runs + results.length,
    generations: state.populations.map(({ generation, threshold, tried, failed, particles: kept, acceptance, effective }) => {
      return { generation, threshold, tried, failed, kept: kept.length, acceptance, effective }
    }),
    shares: posteriorShares,
    numbers: marginalsOf(fit.parameters, particles).map((marginal, i) => {
      const parameter = fit.parameters[i]!
      const { value, unit } = defaultOf(fit, parameter)
      const after = moved?.[i]
      return {
        ...marginal,
        words: wordsOf(fit, parameter),
        unit,
        used: value,
        priorKind: parameter.prior,
        adjusted: after === undefined ? null : { mean: after.mean, sd: after.sd },
      }
    }),
    correlations: correlationsOf(particles),
    directions: directionsOf(fit.parameters, particles),
    heldOut: request.holdOut,
    targets,
    hits: { fitted: hits(false), heldOut: hits(true) },
    particles: particles.map(({ weight, distance, scores, values }) => ({ weight, distance, shares: scores.map(normalBelow), values })),
  }
}

function checked(fit: JointFit, results: readonly RunResult[]): readonly CheckedTarget[] {
  const answers = allAnswersOf(fit, results)
  const present = (answer: readonly Measured[] | null): answer is readonly Measured[] => answer !== null
  const targets = fit.targets.map(({ target }) => target)
  const posterior = predictiveOf(targets, answers.filter((_, k) => k % 2 === 0).filter(present))
  const used = predictiveOf(targets, answers.filter((_, k) => k % 2 === 1).filter(present))
  return fit.targets.map(({ id, arm, heldOut, target: { group } }, k) => {
    return { ...posterior[k]!, id, episode: fit.arms[arm]!.id, group, heldOut, used: used[k]! }
  })
}

/** Mean distance of the runs of the check from the targets of one part, with scales that hang on the record alone. */
function distances(fit: JointFit, request: FitRequest, results: readonly RunResult[], held: boolean): Hits['distance'] {
  const own = fit.targets.filter(({ heldOut }) => heldOut === held)
  const problem = { parameters: [], targets: own.map(({ target }) => fitTarget(target)) }
  const { distance } = request.settings
  const scales = scalesOf(problem, distance.scale)
  const all = allAnswersOf(fit, results).map((answer) => {
    return answer === null || own.length === 0
      ? null
      : distanceOf(
          problem,
          distance,
          scales,
          answer.filter((_, k) => fit.targets[k]!.heldOut === held),
        )
  })
  const mean = (side: number): number => {
    const known = all.filter((value, k): value is number => value !== null && k % 2 === side)
    return known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length)
  }
  return { posterior: mean(0), used: mean(1) }
}

function hitsOf(targets: readonly CheckedTarget[]): Omit<Hits, 'distance'> {
  const count = (rows: readonly { readonly hit: boolean }[]): number => rows.filter(({ hit }) => hit).length
  return { all: targets.length, posterior: count(targets), used: count(targets.map((target) => target.used)) }
}

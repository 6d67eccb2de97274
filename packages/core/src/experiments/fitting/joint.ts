/**
 * Several episodes fitted together: constants are the same in all of them, some numbers (conditions of a country) are each
 * episode's own. Between the fit, which knows numbers and answers, and plans, which know scenarios and runs.
 */
import { bits, stream } from '../../random/index.ts'
import type { Measured, Target } from '../../episodes/index.ts'
import type { Words } from '../../text/index.ts'
import type { Arm, Plan, Point, RunResult } from '../contract.ts'
import { cardOf, subjectOf, type OutputTarget } from '../subject/index.ts'
import { plan } from '../plan.ts'
import type { FitAnswer, FitParameter, FitProblem, Proposal } from './contract.ts'
import { fitTarget, targetWeight } from './distance.ts'
import type { Prior } from './priors.ts'

/** A number that is searched: of all episodes, or of one. */
export interface JointParameter extends FitParameter {
  /** Name of the condition, pillar or constant. */
  readonly setting: string
  /** Index of the arm whose own it is; null where all share it. */
  readonly arm: number | null
}

/** A target of one of the episodes. */
export interface JointTarget {
  /** `episode/target`. */
  readonly id: string
  readonly arm: number
  /** Its place among the targets of the arm's record. */
  readonly index: number
  readonly target: Target | OutputTarget
  /** Never used by the fit. */
  readonly heldOut: boolean
}

export interface JointFit {
  readonly arms: readonly Arm[]
  readonly parameters: readonly JointParameter[]
  readonly targets: readonly JointTarget[]
  /** Only what is not held out. */
  readonly problem: FitProblem
}

/** No episode counts more than this many times its targets to make up for their small number. */
const mostWeight = 3

/**
 * @param own names among `free` of which each episode has its own number.
 * @param holdOut targets, groups of targets or episodes: `towns`, `spread`, `iran-2019`, `iran-2019/deaths`, `iran-2019/losses`.
 */
export function jointFit(
  arms: readonly Arm[],
  free: Readonly<Record<string, Prior>>,
  own: readonly string[],
  holdOut: readonly string[],
): JointFit {
  const parameters = Object.entries(free).flatMap(([setting, prior]): JointParameter[] => {
    if (!own.includes(setting)) return [{ name: setting, setting, prior, arm: null }]
    return arms.map(({ id }, arm) => ({ name: `${setting}@${id}`, setting, prior, arm }))
  })
  const targets = arms.flatMap(({ id, record }, arm) =>
    (record?.targets ?? []).map((target: Target | OutputTarget, index): JointTarget => {
      const heldOut = namesOfTarget(id, target).some((name) => holdOut.includes(name))
      return { id: `${id}/${target.id}`, arm, index, target, heldOut }
    }),
  )
  const fitted = targets.filter(({ heldOut }) => !heldOut)
  const counts = arms.map((_, arm) => fitted.filter((target) => target.arm === arm).length)
  const most = Math.max(...counts)
  return {
    arms,
    parameters,
    targets,
    problem: {
      parameters: parameters.map(({ name, prior }) => ({ name, prior })),
      targets: fitted.map(({ id, arm, target }) => {
        return { ...fitTarget(target, targetWeight(target) * Math.min(mostWeight, most / counts[arm]!)), id }
      }),
    },
  }
}

/** What a target can be held out by. */
export function namesOfTarget(episode: string, { id, group }: Target | OutputTarget): readonly string[] {
  return [id, group, episode, `${episode}/${id}`, `${episode}/${group}`]
}

/** What a parameter is called. */
export function wordsOf({ arms }: JointFit, { setting, arm }: JointParameter): Words {
  const { label } = cardOf({ arms }).numbers[setting]!
  if (arm === null) return label
  const { words } = arms[arm]!
  return { en: `${label.en}: ${words.en}`, ar: `${label.ar}: ${words.ar}` }
}

/** What a run of its arm (of the first, where it is shared) uses for a parameter where nothing is changed. */
export function defaultOf({ arms }: JointFit, { setting, arm }: JointParameter): { readonly value: number; readonly unit: string } {
  const subject = subjectOf(arms[arm ?? 0]!.setup)
  return { value: subject.valueInUse(setting) ?? NaN, unit: subject.card.numbers[setting]!.unit }
}

/** Settings of one arm at a point of the fit. */
export function settingsOf({ parameters }: JointFit, values: readonly number[], arm: number): Readonly<Record<string, number>> {
  return Object.fromEntries(
    parameters.flatMap((parameter, k) => (parameter.arm === null || parameter.arm === arm ? [[parameter.setting, values[k]!]] : [])),
  )
}

/** A run of every arm (or of the one named) for each of the points, each with a seed of its own that its draw names. */
export function planOfProposals(fit: JointFit, proposals: readonly Proposal[], seed: number, only?: number): Plan {
  const { arms } = fit
  const wanted = only === undefined ? [...arms.keys()] : [only]
  const points = proposals.flatMap(({ values, generation, index }) =>
    wanted.map((arm): Point => {
      const own = bits(seed, stream('fit run'), generation, index * arms.length + arm)
      return { arm, settings: { values: settingsOf(fit, values, arm) }, seeds: [own] }
    }),
  )
  return plan(arms, points, [])
}

/** What the runs of such a plan say to the fitted targets; null for a proposal one of whose runs failed. */
export function answersOf(fit: JointFit, results: readonly RunResult[]): readonly FitAnswer[] {
  const { arms, targets } = fit
  const fitted = targets.filter(({ heldOut }) => !heldOut)
  return everyArm(results, arms.length).map((runs) =>
    runs.some(({ error }) => error !== null) ? null : fitted.map(({ arm, index }) => runs[arm]!.targets[index] ?? null),
  )
}

/** What is known of a proposal's fitted targets once the run of one arm is in; null where it failed. */
export function fillIn(
  { targets }: JointFit,
  known: readonly (Measured | undefined)[],
  arm: number,
  result: RunResult,
): readonly (Measured | undefined)[] | null {
  if (result.error !== null) return null
  const fitted = targets.filter(({ heldOut }) => !heldOut)
  return fitted.map((target, k) => (target.arm === arm ? (result.targets[target.index] ?? null) : known[k]))
}

/** The same for all targets, held-out ones too: for the predictive check, never for the fit. */
export function allAnswersOf({ arms, targets }: JointFit, results: readonly RunResult[]): readonly (readonly Measured[] | null)[] {
  return everyArm(results, arms.length).map((runs) =>
    runs.some(({ error }) => error !== null) ? null : targets.map(({ arm, index }) => runs[arm]!.targets[index] ?? null),
  )
}

function everyArm(results: readonly RunResult[], arms: number): readonly (readonly RunResult[])[] {
  const sorted = [...results].sort((a, b) => a.point - b.point)
  return Array.from({ length: Math.floor(sorted.length / arms) }, (_, k) => sorted.slice(k * arms, (k + 1) * arms))
}

/**
 * The predictive check: draws of the posterior and the constants in use, pair by pair with the same seeds, which no run of the
 * fit had.
 */
export function planOfPredictive(fit: JointFit, draws: readonly (readonly number[] | null)[], seed: number): Plan {
  const { arms } = fit
  const points = draws.flatMap((values, draw) =>
    arms.map((_, arm): Point => {
      const settings = values === null ? {} : { values: settingsOf(fit, values, arm) }
      return { arm, settings, seeds: [bits(seed, stream('fit predictive'), 0, Math.floor(draw / 2) * arms.length + arm)] }
    }),
  )
  return plan(arms, points, [])
}

/** From the command line and the file of a fit to what is to be fitted: checked, all problems at once, plain data for the folder. */
import {
  fill,
  jointFit,
  namesOfTarget,
  nearest,
  readFactor,
  readFit,
  settingNames,
  toProblem,
  usualFree,
  usualOwn,
  usualPrior,
  type Arm,
  type Finding,
  type FitFile,
  type FitSettings,
  type Prior,
  type Problem,
} from '@sharara/core'
import { resolve } from 'node:path'
import { Failure, readText, recordOf } from '../../store/index.ts'
import { readInputs } from '../inputs.ts'
import { words as cliWords } from '../words.ts'
import { fitWords as words } from './words.ts'

export interface FitOptions {
  readonly priors?: string
  readonly free?: readonly string[]
  readonly own?: readonly string[]
  readonly holdOut?: readonly string[]
  readonly generations?: number
  readonly particles?: number
  readonly first?: number
  readonly sample?: number
  /** Seconds. */
  readonly budget?: number
  readonly draws: number
  readonly kernel?: FitSettings['kernel']
  readonly scale?: FitSettings['distance']['scale']
  readonly seed?: number
}

/** All of a fit but its scenarios, which stand in the plan; kept in the folder to go on and to tell the results. */
export interface FitRequest {
  readonly free: Readonly<Record<string, Prior>>
  readonly own: readonly string[]
  readonly holdOut: readonly string[]
  readonly settings: FitSettings
  /** Draws of the predictive check. */
  readonly draws: number
}

/** A reduced setting, meant to end within half an hour on two cores (measured in docs/experiments.md). */
const usual = { particles: 60, first: 240, generations: 8, quantile: 0.4, acceptance: 0.03, sample: 40, seed: 2022 } as const
/** No bound, in a number that JSON can hold. */
const unbounded = 1e12
/** Part of the time that the search may use; the predictive check has the rest. */
const searchShare = 0.8

export function readRequest(
  names: readonly string[],
  options: FitOptions,
): { readonly arms: readonly Arm[]; readonly request: FitRequest } {
  const file = options.priors === undefined ? null : fileOf(options.priors)
  const scenarios = names.length > 0 ? names : (file?.scenarios ?? [])
  if (scenarios.length === 0) throw new Failure(words.noScenario, 2)
  const arms = armsOf(scenarios, options.sample ?? file?.sample ?? usual.sample)
  const problems: Problem[] = []
  const free = options.free === undefined ? (file?.free ?? usualPriors()) : freeOf(options.free, problems)
  const own = options.own ?? file?.own ?? (options.free === undefined && file === null ? usualOwn : [])
  const holdOut = options.holdOut ?? file?.holdOut ?? []
  const findings = [...ownFindings(own, free), ...holdOutFindings(holdOut, arms), ...twiceFindings(scenarios)]
  problems.push(...findings.map((finding) => toProblem(finding, '', undefined)))
  if (problems.length > 0) throw new Failure(words.notFitted, 2, problems)
  const fit = jointFit(arms, free, own, holdOut)
  if (fit.problem.targets.length === 0) throw refused({ path: ['--hold-out'], got: words.everything, wanted: words.nothingLeft })
  return { arms, request: { free, own, holdOut, settings: settingsOf(options, file), draws: options.draws } }
}

function fileOf(path: string): FitFile {
  const { fit, problems } = readFit(readText(resolve(path)))
  if (fit === null) throw new Failure(words.notFitted, 2, problems)
  return fit
}

function armsOf(scenarios: readonly string[], sample: number): readonly Arm[] {
  const problems: Problem[] = []
  const arms = scenarios.flatMap((scenario): Arm[] => {
    try {
      const { id, setup } = readInputs(scenario, { sample })
      const record = recordOf(setup)
      if (record !== null) return [{ id, words: setup.scenario.name, setup, record }]
      throw new Failure(fill(cliWords.noRecord, { scenario }), 2)
    } catch (error) {
      // The first that cannot be found at all ends it; problems inside of files are told together.
      if (!(error instanceof Failure) || error.problems.length === 0) throw error
      problems.push(...error.problems)
      return []
    }
  })
  if (problems.length > 0) throw new Failure(words.notFitted, 2, problems)
  return arms
}

function usualPriors(): Readonly<Record<string, Prior>> {
  return Object.fromEntries([...usualFree, ...usualOwn].map((name) => [name, usualPrior(name)]))
}

/** A name alone takes its usual range; a constant is meant where a mechanism has the same name, for a switch cannot be fitted. */
function freeOf(given: readonly string[], problems: Problem[]): Readonly<Record<string, Prior>> {
  const free: Record<string, Prior> = {}
  for (const text of given) {
    const name = text.replace(/^(?:conditions|pillars|constants)\./, '')
    if (settingNames.includes(name)) {
      free[name] = usualPrior(name)
      continue
    }
    const { value, problem } = readFactor(text)
    if (problem !== null)
      problems.push({ ...toProblem({ path: [`--free ${text}`], got: quoted(text), wanted: problem }, '', undefined), words: problem })
    else if (value.kind === 'range') free[value.name] = rangePrior(value.name, value.low, value.high)
    else
      problems.push(
        toProblem({ path: [`--free ${text}`], got: quoted(text), wanted: fill(words.rangeOnly, { name: value.name }) }, '', undefined),
      )
  }
  return free
}

/** A range of one's own is searched in the manner of the usual one: in proportion or evenly. */
function rangePrior(name: string, low: number, high: number): Prior {
  return { kind: usualPrior(name).kind === 'log-uniform' && low > 0 ? 'log-uniform' : 'uniform', low, high }
}

function ownFindings(own: readonly string[], free: Readonly<Record<string, Prior>>): readonly Finding[] {
  return own
    .filter((name) => !Object.hasOwn(free, name))
    .map((name) => ({ path: [`--own ${name}`], got: quoted(name), wanted: words.freeName, nearest: nearest(name, Object.keys(free)) }))
}

function holdOutFindings(holdOut: readonly string[], arms: readonly Arm[]): readonly Finding[] {
  const known = [...new Set(arms.flatMap(({ id, record }) => (record?.targets ?? []).flatMap((target) => namesOfTarget(id, target))))]
  return holdOut
    .filter((name) => !known.includes(name))
    .map((name) => ({ path: [`--hold-out ${name}`], got: quoted(name), wanted: words.targetName, nearest: nearest(name, known) }))
}

function twiceFindings(scenarios: readonly string[]): readonly Finding[] {
  return scenarios
    .filter((name, k) => scenarios.indexOf(name) !== k)
    .map((name) => ({ path: [name], got: quoted(name), wanted: words.twice }))
}

function quoted(name: string): { readonly en: string; readonly ar: string } {
  return { en: `"${name}"`, ar: `"${name}"` }
}

function refused(finding: Finding): Failure {
  return new Failure(words.notFitted, 2, [toProblem(finding, '', undefined)])
}

function settingsOf(options: FitOptions, file: FitFile | null): FitSettings {
  const particles = options.particles ?? file?.particles ?? usual.particles
  return {
    seed: options.seed ?? file?.seed ?? usual.seed,
    particles,
    first: options.first ?? file?.first ?? Math.round((particles * usual.first) / usual.particles),
    quantile: file?.quantile ?? usual.quantile,
    kernel: options.kernel ?? file?.kernel ?? 'global',
    distance: { p: file?.distance?.p ?? 2, scale: options.scale ?? file?.distance?.scale ?? 'record', never: 3, cap: 3 },
    stop: {
      threshold: file?.threshold ?? 0,
      generations: options.generations ?? file?.generations ?? usual.generations,
      acceptance: file?.acceptance ?? usual.acceptance,
      simulations: unbounded,
      seconds: options.budget === undefined ? unbounded : searchShare * options.budget,
    },
  }
}

/** A fit: which numbers the records allow, or for a published model, which give the outputs that are asked for. */
import { z } from 'zod'
import type { Measured, Target } from '../episodes/index.ts'
import {
  cardOfSetup,
  isNational,
  jointFit,
  kernelKinds,
  nationalCard,
  namesOfTarget,
  plan as planOf,
  readFactor,
  readFit,
  scaleKinds,
  usualFree,
  usualOwn,
  usualPrior,
  type Arm,
  type FitFile,
  type FitSettings,
  type FitState,
  type JointFit,
  type ModelCard,
  type OutputRecord,
  type OutputTarget,
  type Prior,
} from '../experiments/index.ts'
import { toProblem, type Finding, type Problem } from '../scenario/index.ts'
import { fill, nearest } from '../text/index.ts'
import { NotPlanned, type Analysis } from './contract.ts'
import type { FitPosterior } from './fitPosterior.ts'
import { fitFacts, type FitRequest } from './fitRequest.ts'
import { predictivePlan, posteriorOf } from './posterior.ts'
import { namesAsked, seedNumber, wholeNumber } from './varied.ts'
import { analysisNames, planWords as words } from './words.ts'

/** A reduced setting, meant to end within half an hour on two cores (measured in docs/experiments.md). */
const usual = { particles: 60, first: 240, generations: 8, quantile: 0.4, acceptance: 0.03, sample: 40, seed: 2022 } as const
/** No bound, in a number that JSON can hold. */
const unbounded = 1e12
/** Part of the time that the search may use; the predictive check has the rest. */
const searchShare = 0.8

const asked = z.strictObject({
  /** A document of format sharara-fit/1, with priors. */
  priors: z.record(z.string(), z.unknown()).optional(),
  free: namesAsked.optional(),
  own: namesAsked.optional(),
  holdOut: namesAsked.optional(),
  /** Of published models: `output=low..high`, `output=value`, `outcome=name`. */
  target: namesAsked.optional(),
  generations: wholeNumber(1, 1000).optional(),
  particles: wholeNumber(10, 100_000).optional(),
  first: wholeNumber(10, 1_000_000).optional(),
  sample: wholeNumber(1, 1000).optional(),
  /** Seconds. */
  budget: z.number().positive().max(1e7).optional(),
  draws: wholeNumber(10, 10_000).default(50),
  kernel: z.enum(kernelKinds).optional(),
  scale: z.enum(scaleKinds).optional(),
  seed: seedNumber.optional(),
})
type Asked = z.infer<typeof asked>

/** What the search has come to: a fit makes its runs as it goes, so that they are no function of the plan alone. */
export interface FitCourse {
  readonly fit: JointFit
  readonly state: FitState
  /** Of the search. */
  readonly runs: number
}

export interface FitAnalysis extends Omit<Analysis<Asked, FitRequest, never>, 'answer'> {
  /** The runs that are made when the search is over, for the predictive check. */
  check(course: FitCourse, request: FitRequest): ReturnType<typeof predictivePlan>
  /** @param results of `check`. */
  answer(course: FitCourse, request: FitRequest, results: Parameters<typeof posteriorOf>[3]): FitPosterior
}

export const fit: FitAnalysis = {
  kind: 'fit',
  words: analysisNames.fit,
  arms: [1, 20],
  asked,
  facts: fitFacts,
  plan: (arms, own) => {
    const { held, request } = requestOf(arms, own)
    return { plan: planOf(held, [], []), facts: request }
  },
  check: ({ fit: joint, state }, request) => predictivePlan(joint, state, request),
  answer: ({ fit: joint, state, runs }, request, results) => posteriorOf(joint, state, request, results, runs),
}

/** People that one simulated person stands for in a fit, where a scenario has people. @throws NotPlanned where the priors are no fit. */
export function sampleOfFit(own: Asked): number {
  return own.sample ?? fileOf(own)?.sample ?? usual.sample
}

/** Scenarios that the priors name; none where they name none. */
export function scenariosOfFit(own: Asked): readonly string[] {
  return fileOf(own)?.scenarios ?? []
}

function fileOf({ priors }: Asked): FitFile | null {
  if (priors === undefined) return null
  const { fit: file, problems } = readFit({ file: '', text: JSON.stringify(priors) })
  if (file === null) throw new NotPlanned(words.notFitted, problems)
  return file
}

function requestOf(arms: readonly Arm[], own: Asked): { readonly held: readonly Arm[]; readonly request: FitRequest } {
  if (arms.length === 0) throw new NotPlanned(words.noScenario)
  const file = fileOf(own)
  const card = cardOfSetup(arms[0]!.setup)
  if (arms.some(({ setup }) => cardOfSetup(setup) !== card)) throw new NotPlanned(words.otherModel)
  const problems: Problem[] = []
  const held = arms.map((arm) => withTargets(arm, own.target ?? [], card))
  const free = own.free === undefined ? (file?.free ?? usualPriors(card)) : freeOf(own.free, card, problems)
  const each = own.own ?? file?.own ?? (own.free === undefined && file === null && card === nationalCard ? [...usualOwn] : [])
  const holdOut = own.holdOut ?? file?.holdOut ?? []
  const findings = [...ownFindings(each, free), ...holdOutFindings(holdOut, held), ...twiceFindings(arms.map(({ id }) => id))]
  problems.push(...findings.map((finding) => toProblem(finding, '', undefined)))
  if (problems.length > 0) throw new NotPlanned(words.notFitted, problems)
  const { problem } = jointFit(held, free, each, holdOut)
  if (problem.targets.length === 0) throw refused({ path: ['--hold-out'], got: words.everything, wanted: words.nothingLeft })
  return { held, request: { free, own: each, holdOut, settings: settingsOf(own, file), draws: own.draws } }
}

/** The arm with what its runs are held against: the record of its episode, or of a published model the outputs that are named. */
function withTargets(arm: Arm, texts: readonly string[], card: ModelCard): Arm {
  if (isNational(arm.setup)) {
    if (texts.length > 0) throw new NotPlanned(fill(words.targetsHere, { name: arm.words }))
    return arm
  }
  if (texts.length === 0) throw new NotPlanned(fill(words.noTargets, { names: Object.keys(card.outputs).join(', ') }))
  const problems: Problem[] = []
  const targets = texts.flatMap((text) => targetOf(text, card, problems) ?? [])
  if (problems.length > 0) throw new NotPlanned(words.notFitted, problems)
  return { ...arm, record: { targets } satisfies OutputRecord }
}

function targetOf(text: string, card: ModelCard, problems: Problem[]): OutputTarget | null {
  const [, output = '', given = ''] = /^\s*([^=\s]+)\s*=\s*(.+?)\s*$/.exec(text) ?? []
  const wrong = (finding: Omit<Finding, 'path'>): null => {
    problems.push(toProblem({ path: [`--target ${text}`], ...finding }, '', undefined))
    return null
  }
  const known = [...Object.keys(card.outputs), 'outcome']
  if (!known.includes(output)) {
    return wrong({ got: quoted(output), wanted: fill(words.badTarget, { got: quoted(text) }), nearest: nearest(output, known) })
  }
  const made = (value: Measured, low: number | null, high: number | null): OutputTarget => ({
    id: output,
    label: card.outputs[output]?.words ?? { en: 'Outcome', ar: 'المآل' },
    measure: { kind: 'output', output },
    group: 'outputs',
    value,
    low,
    high,
    unit: card.outputs[output]?.unit ?? 'outcome',
  })
  if (output === 'outcome') {
    if (Object.hasOwn(card.outcomes, given)) return made(given, null, null)
    const names = Object.keys(card.outcomes)
    return wrong({ got: quoted(given), wanted: { en: names.join(', '), ar: names.join('، ') }, nearest: nearest(given, names) })
  }
  const [low, high = low] = given.split('..').map(Number)
  if (low === undefined || high === undefined || !Number.isFinite(low) || !Number.isFinite(high) || high < low) {
    return wrong({ got: quoted(given), wanted: fill(words.badTarget, { got: quoted(text) }) })
  }
  return made((low + high) / 2, low, high)
}

function usualPriors(card: ModelCard): Readonly<Record<string, Prior>> {
  if (card !== nationalCard) throw new NotPlanned(fill(words.nothingFree, { names: Object.keys(card.numbers).join(', ') }))
  return Object.fromEntries([...usualFree, ...usualOwn].map((name) => [name, usualPrior(name)]))
}

/** A name alone takes its usual range; a constant is meant where a mechanism has the same name, for a switch cannot be fitted. */
function freeOf(given: readonly string[], card: ModelCard, problems: Problem[]): Readonly<Record<string, Prior>> {
  const free: Record<string, Prior> = {}
  for (const text of given) {
    const name = text.replace(/^(?:conditions|pillars|constants)\./, '')
    if (Object.hasOwn(card.numbers, name)) {
      free[name] = usualPrior(name, card)
      continue
    }
    const { value, problem } = readFactor(text, card)
    if (problem !== null)
      problems.push({ ...toProblem({ path: [`--free ${text}`], got: quoted(text), wanted: problem }, '', undefined), words: problem })
    else if (value.kind === 'range') free[value.name] = rangePrior(value.name, value.low, value.high, card)
    else
      problems.push(
        toProblem({ path: [`--free ${text}`], got: quoted(text), wanted: fill(words.rangeOnly, { name: value.name }) }, '', undefined),
      )
  }
  return free
}

/** A range of one's own is searched in the manner of the usual one: in proportion or evenly. */
function rangePrior(name: string, low: number, high: number, card: ModelCard): Prior {
  return { kind: usualPrior(name, card).kind === 'log-uniform' && low > 0 ? 'log-uniform' : 'uniform', low, high }
}

function ownFindings(own: readonly string[], free: Readonly<Record<string, Prior>>): readonly Finding[] {
  return own
    .filter((name) => !Object.hasOwn(free, name))
    .map((name) => ({ path: [`--own ${name}`], got: quoted(name), wanted: words.freeName, nearest: nearest(name, Object.keys(free)) }))
}

function holdOutFindings(holdOut: readonly string[], arms: readonly Arm[]): readonly Finding[] {
  const known = [
    ...new Set(
      arms.flatMap(({ id, record }) => (record?.targets ?? []).flatMap((target: Target | OutputTarget) => namesOfTarget(id, target))),
    ),
  ]
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

function refused(finding: Finding): NotPlanned {
  return new NotPlanned(words.notFitted, [toProblem(finding, '', undefined)])
}

function settingsOf(options: Asked, file: FitFile | null): FitSettings {
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

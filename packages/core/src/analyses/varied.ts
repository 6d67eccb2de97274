/** What analyses have in common that vary numbers: names read with all their faults, points, seeds. */
import { z } from 'zod'
import {
  armFor,
  cardOf,
  cardOfSetup,
  endResponse,
  nationalCard,
  outcomeShares,
  outputResponse,
  plan as planOf,
  pointsOf,
  readFactor,
  readResponse,
  seedsFrom,
  subjectOf,
  switchOf,
  undecided,
  usualLevel,
  withOwnSeeds,
  type Arm,
  type Design,
  type Factor,
  type ModelCard,
  type Plan,
  type Response,
  type RunResult,
} from '../experiments/index.ts'
import { conditions, pillars } from '../country/index.ts'
import { constants } from '../national/index.ts'
import { change, type Change, type Problem } from '../scenario/index.ts'
import { fill, type Words } from '../text/index.ts'
import { NotPlanned, type Planned } from './contract.ts'
import { planWords as words } from './words.ts'

const names = z.array(z.string().max(400)).max(1000)
export const wholeNumber = (least: number, most: number): z.ZodInt => z.int().min(least).max(most)
export const seedNumber = wholeNumber(0, 4_294_967_295)

/** What every analysis of this sort is asked. */
export const variedAsked = {
  of: names.default([]),
  engine: z.enum(['frontier', 'reference']).default('frontier'),
  designSeed: seedNumber.optional(),
}
export const variedFacts = { of: names }
export const namesAsked = names

type Read<T> = { readonly value: T; readonly problem: null } | { readonly value: null; readonly problem: Words }

/** Reads each, or throws what lists all that are wrong. */
export function readAll<T>(texts: readonly string[], read: (text: string) => Read<T>, option: string): readonly T[] {
  const found = texts.map((text) => ({ text, ...read(text) }))
  const problems = found.flatMap(({ text, problem }) => (problem === null ? [] : [problemOf(`${option} ${text}`, problem)]))
  if (problems.length > 0) throw new NotPlanned(words.notPlanned, problems)
  return found.flatMap(({ value }) => (value === null ? [] : [value]))
}

function problemOf(got: string, sentence: Words): Problem {
  const text = { en: `${got}: ${sentence.en}`, ar: `${got}: ${sentence.ar}` }
  return { file: '', path: '', got: { en: got, ar: got }, wanted: { en: '', ar: '' }, words: text }
}

const tables: Readonly<Record<string, readonly string[]>> = {
  conditions: Object.keys(conditions),
  pillars: Object.keys(pillars),
  constants: Object.keys(constants).map((name) => (Object.hasOwn(nationalCard.mechanisms, name) ? `constants.${name}` : name)),
  mechanisms: Object.keys(nationalCard.mechanisms).map((mechanism) => switchOf(mechanism).name),
}

/** The name of a table stands for all that is in it and can be varied without a range being said; of another model "all" does. */
export function expand(texts: readonly string[], card: ModelCard): readonly string[] {
  return texts.flatMap((text) => {
    const own = card === nationalCard ? (Object.hasOwn(tables, text) ? tables[text] : undefined) : allOf(text, card)
    return own === undefined ? [text] : own.filter((name) => readFactor(name, card).value !== null)
  })
}

function allOf(text: string, card: ModelCard): readonly string[] | undefined {
  return text === 'all' ? Object.keys(card.numbers).filter((name) => name !== 'steps') : undefined
}

export function factorsIn(texts: readonly string[], card: ModelCard): readonly Factor[] {
  return readAll(expand(texts, card), (text) => readFactor(text, card), '--vary')
}

export function responsesIn(texts: readonly string[], card: ModelCard): readonly Response[] {
  return readAll(texts, (text) => readResponse(text, card), '--of')
}

/** What is asked where the reader asked nothing: the model's usual number, and the commonest end. */
export function responsesFor(plan: Plan, of: readonly string[], results: readonly RunResult[]): readonly Response[] {
  const card = cardOf(plan)
  if (of.length > 0) return responsesIn(of, card)
  const [commonest] = outcomeShares(results, usualLevel, card).toSorted((a, b) => b.count - a.count)
  // of a model whose runs decide nothing the share of the undecided says nothing
  const silent = commonest === undefined || commonest.count === 0 || commonest.end === undecided
  const end = silent ? [] : [endResponse(commonest.end, card)]
  return [outputResponse(card.usual, card), ...end]
}

/** Longest that a run of the plan's scenario may last, in the unit of its times. */
export function lengthOf({ arms }: Plan): number {
  return subjectOf(arms[0]!.setup).length
}

interface Varied {
  readonly vary: readonly string[]
  readonly of: readonly string[]
  readonly runs: number
  readonly ownSeeds?: boolean | undefined
  readonly engine: 'frontier' | 'reference'
}

/** @param designed the design for the factors and what is needed to make it again; `seed` is the scenario's own. */
export function variedPlan<D>(
  arm: Arm,
  asked: Varied,
  designed: (factors: readonly Factor[], seed: number) => { readonly design: Design; readonly facts: D },
): Planned<{ vary: string[]; design: D; of: string[] }> {
  const card = cardOfSetup(arm.setup)
  responsesIn(asked.of, card)
  const vary = expand(asked.vary, card)
  if (vary.length === 0) {
    throw new NotPlanned(card === nationalCard ? words.noFactors : fill(words.noFactorsOf, { names: Object.keys(card.numbers).join(', ') }))
  }
  const factors = factorsIn(vary, card)
  const [twice] = repeatedNames(factors)
  if (twice !== undefined) throw new NotPlanned(fill(words.repeated, { name: twice }))
  const { seed } = subjectOf(arm.setup)
  const { design, facts } = designed(factors, seed)
  const { points } = pointsOf(design)
  const own = asked.ownSeeds === true ? withOwnSeeds(points, asked.runs, seed) : points
  return {
    plan: startable(planOf([armFor(arm, factors)], own, seedsFrom(seed, asked.runs), 'none', asked.engine)),
    facts: { vary: [...vary], design: facts, of: [...asked.of] },
  }
}

/** How many points that cannot start are named. */
const mostNamed = 5

/** The plan itself, where every point of it can start. @throws NotPlanned naming those that cannot, with their values and why. */
export function startable(of: Plan): Plan {
  const wrong = of.points.flatMap(({ arm, settings }, index) => {
    const { problems } = subjectOf(of.arms[arm]!.setup).change(settings)
    return problems.length === 0 ? [] : [pointProblem(index, settings, problems)]
  })
  if (wrong.length === 0) return of
  throw new NotPlanned(fill(words.cannotStart, { count: wrong.length, points: of.points.length }), wrong.slice(0, mostNamed))
}

function pointProblem(index: number, { values = {}, off = [] }: Change, problems: readonly Problem[]): Problem {
  const settings = [
    ...Object.entries(values).map(
      ([name, value]) => `${name}=${typeof value === 'number' ? Number(value.toPrecision(6)) : change.givenText(value)}`,
    ),
    ...off.map((name) => `off ${name}`),
  ].join(', ')
  const reasons = { en: problems.map((one) => one.words.en).join(' '), ar: problems.map((one) => one.words.ar).join(' ') }
  return { file: '', path: '', got: reasons, wanted: reasons, words: fill(words.point, { point: index + 1, settings, reasons }) }
}

/** Names that are varied twice. */
function repeatedNames(factors: readonly Factor[]): readonly string[] {
  const own = factors.map(({ name }) => name)
  return [...new Set(own.filter((name, index) => own.indexOf(name) !== index))]
}

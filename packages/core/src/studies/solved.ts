/** One kind of solution as plain data: every model that is listed, as much of it as the size of the answer allows. */
import * as comparison from '../comparison/index.ts'
import type { Words } from '../text/index.ts'
import { minimiseOptions } from './rows.ts'
import type { CompareStudy } from './study.ts'

/** Models beyond this number have their fit only: kinds of cases, terms and sentences are for reading. */
const mostInFull = 50
/** Degrees of cases in models and terms that a solution writes out; a model is in full while they last. */
const mostDegrees = 100_000
/** Prime implicants and rows of a chart that is drawn. */
const mostInChart = 100
const mostPairs = 10
/** Models that are listed, and characters of their formulas; more are counted. */
const mostListed = 1000
const mostCharacters = 1_000_000

function listable({ space }: comparison.TruthTable, models: readonly (readonly comparison.Term[])[]): number {
  let [count, characters] = [0, 0]
  for (; count < Math.min(models.length, mostListed) && (count === 0 || characters <= mostCharacters); count++)
    characters += comparison.printTerms(space, models[count]!).length
  return count
}

export function solved(
  truth: comparison.TruthTable,
  kind: comparison.SolutionKind,
  study: CompareStudy,
  outcome: string,
  labels: comparison.Labels,
) {
  const found = comparison.minimise(truth, kind, minimiseOptions(study, truth))
  const { space } = found
  const memberships = comparison.membershipsOf(truth)
  const cases = truth.table.cases.length
  let degrees = 0
  const listed = found.models.slice(0, listable(truth, found.models))
  const models = listed.map((model, place) => {
    const whole = place < mostInFull && (place === 0 || degrees + cases * (model.length + 1) <= mostDegrees)
    if (whole) degrees += cases * (model.length + 1)
    return whole
      ? modelOf(truth, found, model, { memberships, large: cases * (model.length + 1) > mostDegrees, outcome, labels })
      : fitOnly(truth, model, memberships)
  })
  const print = (term: comparison.Term): string => comparison.printTerm(space, term)
  const common = sharedTerms(listed)
  return {
    kind,
    modelCount: found.modelCount,
    /** Whether every model is in the list. */
    complete: found.complete && listed.length === found.models.length,
    /** Whether it is proven that there is no shorter model; else so many terms are needed at least. */
    proven: found.proven,
    atLeast: found.atLeast,
    primeCount: found.primes.length,
    /** Prime implicants on which some row hangs (as textbooks have it). */
    essential: found.essential.map(print),
    /** Terms that all models listed share (what R calls essential). */
    common: common.map(print),
    /** Rows that reach the cut-offs and that no term can hold, because a negative row with “-” overlaps them. */
    unheld: found.unheld.map((place) => found.positives[place]!.number),
    chart: chartOf(found),
    counterfactuals: counterfactualsOf(truth, found),
    models,
  }
}

function sharedTerms(models: readonly (readonly comparison.Term[])[]): readonly comparison.Term[] {
  const counts = new Map<string, number>()
  for (const model of models) for (const key of new Set(model.map((term) => term.join()))) counts.set(key, (counts.get(key) ?? 0) + 1)
  return (models[0] ?? []).filter((term) => counts.get(term.join()) === models.length)
}

function chartOf({ primes, held, positives, space }: comparison.Minimisation) {
  if (primes.length > mostInChart || positives.length > mostInChart) return null
  return {
    rows: positives.map(({ number }) => number),
    primes: primes.map((term, place) => ({
      text: comparison.printTerm(space, term),
      holds: held[place]!.map((row) => positives[row]!.number),
    })),
  }
}

/** Of each pair of a complex and a parsimonious model: what the expectations let be assumed, and what not. */
function counterfactualsOf(truth: comparison.TruthTable, found: comparison.Minimisation) {
  return (found.pairs ?? []).slice(0, mostPairs).map(({ complex, parsimonious }, pair) => {
    const { easy, difficult } = comparison.counterfactuals(truth, found, pair)
    const told = ({ rows, count }: comparison.Assumptions) => ({ rows: rows.slice(0, mostRows), count })
    const [from, to] = [complex, parsimonious].map((model) => model.map((term) => comparison.printTerm(found.space, term)).join(' + '))
    return { complex: from!, parsimonious: to!, easy: told(easy), difficult: told(difficult) }
  })
}

const mostRows = 4096

interface Told {
  readonly memberships: comparison.TermMemberships
  /** Too many cases for the memberships of each term. */
  readonly large: boolean
  readonly outcome: string
  readonly labels: comparison.Labels
}

/** A model with its terms, cases and memberships. */
function modelOf(truth: comparison.TruthTable, found: comparison.Minimisation, model: readonly comparison.Term[], told: Told) {
  const { memberships, large } = told
  const fit = comparison.fitModel(truth, found, model, memberships)
  const { text, terms, inclusion, pri, coverage, uncovered, membership } = fit
  const assumed = comparison.assumptions(truth, found.positives, model)
  return {
    text,
    inclusion,
    pri,
    coverage,
    uncovered,
    /** Empty where only the fit is told. */
    membership: [...membership],
    assumed: { rows: assumed.rows.slice(0, mostRows), count: assumed.count },
    terms: terms.map((term) => termOf(term, large)),
    /** Common factors taken out. */
    factored: model.length <= mostFactored ? comparison.print(comparison.factor(found.space, model)) : text,
    words: wordsOf(truth, found, model, { text, ...told }),
    types: large ? null : comparison.caseTypes(truth, fit),
    pairs: large ? [] : comparison.matchedPairs(truth, fit),
  }
}

/** One of many models: its fit and no more. */
function fitOnly(
  truth: comparison.TruthTable,
  model: readonly comparison.Term[],
  memberships: comparison.TermMemberships,
): ReturnType<typeof modelOf> {
  const { text, inclusion, pri, coverage } = comparison.fitWhole(truth, model, memberships)
  const none = { rows: [], count: 0 }
  const words = hasNegative(truth) ? { en: '', ar: '' } : nothingCompared
  return {
    text,
    inclusion,
    pri,
    coverage,
    uncovered: [],
    membership: [],
    assumed: none,
    terms: [],
    factored: '',
    words,
    types: null,
    pairs: [],
  }
}

function hasNegative({ rows }: comparison.TruthTable): boolean {
  return rows.some(({ output }) => output === '0' || output === 'C')
}

const nothingCompared: Words = {
  en: 'No row is negative, so nothing was compared: any combination would do.',
  ar: 'لا صف سالب، فلم تجرِ مقارنة: أي توليفة تكفي.',
}

function wordsOf(
  truth: comparison.TruthTable,
  { space }: comparison.Minimisation,
  model: readonly comparison.Term[],
  { text, outcome, labels }: Pick<Told, 'outcome' | 'labels'> & { readonly text: string },
): Words {
  if (!hasNegative(truth)) return nothingCompared
  if (model.length <= mostFactored) return comparison.sentence(space, model, '->', outcome, labels)
  const short = `${text} -> ${outcome}`
  return { en: short, ar: short }
}

/** A longer sum is not made shorter for a reader by taking factors out. */
const mostFactored = 40

function termOf(term: comparison.TermFit, large: boolean) {
  return {
    text: term.text,
    inclusion: term.inclusion,
    pri: term.pri,
    coverage: term.coverage,
    unique: term.unique,
    cases: term.cases.flat(),
    deviant: term.deviant,
    membership: large ? [] : [...term.membership],
  }
}

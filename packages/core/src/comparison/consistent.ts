/**
 * Solutions of terms that are consistent enough on the cases, instead of terms that hold no negative row: as the arguments
 * `pi.cons`, `sol.cons` and `sol.cov` of R's QCA, with which it does coincidence analysis.
 */
import { sufficiency, union } from './fit.ts'
import type { Primes } from './implicants.ts'
import { solveChart, solveDefaults, type Solution, type SolveOptions } from './solve.ts'
import { solveComplex, solveParsimonious, type Split } from './split.ts'
import { atLeast } from './table.ts'
import { absent, isWithin, type Term } from './term.ts'
import { termMembership, type TruthTable } from './truthTable.ts'

export interface Consistency {
  /** Inclusion that each term needs. Terms may then hold negative rows. */
  readonly termInclusion?: number
  /** Inclusion that a solution needs: every sum of terms that reaches it, with nothing superfluous, is a model. */
  readonly solutionInclusion?: number
  /** Coverage that a solution needs beside it; all of it if not given. */
  readonly solutionCoverage?: number
  /** The longest sum of terms that is looked at; 7 if not given. */
  readonly solutionLength?: number
}

type Options = SolveOptions & Consistency

/** Complex solution: of its prime implicants only those that are consistent enough. */
export function consistentComplex(truth: TruthTable, parts: Split, options: Options): Solution {
  const found = solveComplex(truth.space, parts, options)
  const { termInclusion = 0, solutionInclusion = 0 } = options
  const kept = found.primes.filter((term) => atLeast(inclusionOf(truth, term), termInclusion))
  const rows = parts.positives.map(({ values }) => values)
  const solution = kept.length === found.primes.length ? found : solveChart(primesOf(kept, rows), rows, options)
  const models = solution.models.filter((model) => atLeast(fitOf(truth, model).inclusion, solutionInclusion))
  return { ...solution, models, modelCount: models.length === solution.models.length ? solution.modelCount : models.length }
}

/** Parsimonious solution: the shortest consistent parts of positive rows, then covers of the rows, or consistent sums. */
export function consistentParsimonious(truth: TruthTable, parts: Split, options: Options): Solution {
  const rows = parts.positives.map(({ values }) => values)
  const { termInclusion, solutionInclusion } = options
  // where sums of terms are sought, covers of the rows are not needed
  const charted = solutionInclusion === undefined ? options : { ...options, mostModels: 1, listWork: 0 }
  const solution =
    termInclusion === undefined
      ? solveParsimonious(truth.space, parts, charted)
      : solveChart(primesOf(consistentTerms(truth, rows, termInclusion), rows), rows, charted)
  if (solutionInclusion === undefined) return solution
  const { models, complete } = consistentSums(truth, solution.primes, options)
  return { ...solution, models, modelCount: models.length, complete }
}

function consistentTerms(truth: TruthTable, rows: readonly Term[], cut: number): Term[] {
  return shortest(truth, rows, (term) => atLeast(inclusionOf(truth, term), cut))
}

/** Parts of the rows for which it holds, and of no shorter part of them. */
function shortest({ space }: TruthTable, rows: readonly Term[], holds: (term: Term) => boolean): Term[] {
  const found: Term[] = []
  for (let length = 1; length <= space.names.length; length++) {
    const before = [...found]
    const seen = new Set<string>()
    for (const row of rows) {
      for (const term of partsOf(row, length)) {
        const key = term.join()
        if (seen.has(key)) continue
        seen.add(key)
        if (!before.some((shorter) => isWithin(term, shorter)) && holds(term)) found.push(term)
      }
    }
  }
  return found
}

/** Every term of so many conditions that holds the row. */
function* partsOf(row: Term, length: number): Generator<number[]> {
  const named = row.flatMap((level, i) => (level === absent ? [] : [i]))
  const chosen: number[] = []
  function* choose(from: number): Generator<number[]> {
    if (chosen.length === length) {
      yield row.map((level, i) => (chosen.includes(i) ? level : absent))
      return
    }
    for (let k = from; k <= named.length - (length - chosen.length); k++) {
      chosen.push(named[k]!)
      yield* choose(k + 1)
      chosen.pop()
    }
  }
  yield* choose(0)
}

function primesOf(terms: readonly Term[], rows: readonly Term[]): Primes {
  const words = Math.max(1, Math.ceil(rows.length / 32))
  const holds = new Uint32Array(terms.length * words)
  terms.forEach((term, prime) =>
    rows.forEach((row, place) => {
      if (isWithin(row, term)) holds[prime * words + (place >>> 5)]! |= 1 << (place & 31)
    }),
  )
  return { terms, words, holds, complete: true }
}

function inclusionOf({ table, space, outcomeValues }: TruthTable, term: Term): number {
  return sufficiency(termMembership(table, space, term), outcomeValues).inclusion
}

function fitOf(
  { table, space, outcomeValues }: TruthTable,
  model: readonly Term[],
): { readonly inclusion: number; readonly coverage: number } {
  const memberships = model.map((term) => termMembership(table, space, term))
  return sufficiency(union(memberships, table.cases.length), outcomeValues)
}

/** Sums of terms in their order, shortest first, that are consistent and cover enough while no part of them does. */
function consistentSums(
  truth: TruthTable,
  primes: readonly Term[],
  options: Options,
): { readonly models: readonly (readonly Term[])[]; readonly complete: boolean } {
  const { solutionInclusion = 1, solutionCoverage = 1, solutionLength = 7, listWork = solveDefaults.listWork } = options
  const { table, space, outcomeValues } = truth
  const cases = table.cases.length
  const memberships = primes.map((term) => termMembership(table, space, term))
  const found: number[][] = []
  let work = 0
  for (let length = 1; length <= Math.min(solutionLength, primes.length); length++) {
    const shorter = found.map((one) => new Set(one))
    const chosen: number[] = []
    const choose = (from: number, covered: Float64Array): void => {
      work += cases
      if (work > listWork) return
      if (chosen.length === length) {
        const known = shorter.some((one) => [...one].every((term) => chosen.includes(term)))
        const { inclusion, coverage } = sufficiency(covered, outcomeValues)
        if (!known && atLeast(inclusion, solutionInclusion) && atLeast(coverage, solutionCoverage)) found.push([...chosen])
        return
      }
      for (let k = from; k <= primes.length - (length - chosen.length); k++) {
        chosen.push(k)
        choose(k + 1, union([covered, memberships[k]!], cases))
        chosen.pop()
      }
    }
    choose(0, new Float64Array(cases))
  }
  return { models: found.map((model) => model.map((k) => primes[k]!)), complete: work <= listWork }
}

/**
 * Intermediate solutions (Ragin and Sonnett 2005). For each pair of a complex and a parsimonious model: a complex term
 * within a parsimonious one loses the conditions that the parsimonious one lacks and that go against an expectation. The
 * remainders in the terms so found are the easy counterfactuals; with them and the positive rows the solution is minimised
 * again. Expectations are never expanded into rows, so the time does not grow with the size of the truth table.
 */
import { solve, solveDefaults, type Solution, type SolveOptions } from './solve.ts'
import type { Split } from './split.ts'
import { absent, absorbed, complement, isWithin, literalCount, sameTerm, type Space, type Term } from './term.ts'

/** Terms of one condition (LEAD helps) or of several (LEAD helps where MASS is absent). */
export type Expectations = readonly Term[]

export interface Pair {
  readonly complex: readonly Term[]
  readonly parsimonious: readonly Term[]
  /** The terms that expectations leave: remainders in them are easy counterfactuals. */
  readonly easy: readonly Term[]
  readonly models: readonly (readonly Term[])[]
}

export interface Intermediate extends Solution {
  readonly pairs: readonly Pair[]
  readonly pairsLeft: number
}

/** Pairs of models to work out. */
const mostPairs = 256

export function intermediate(
  space: Space,
  parts: Split,
  { complex, parsimonious }: { readonly complex: Solution; readonly parsimonious: Solution },
  expectations: Expectations,
  options: SolveOptions,
): Intermediate {
  const all = complex.models.length * parsimonious.models.length
  const shared = sharedBy(Math.min(all, mostPairs), options)
  // without expectations and open rows nothing is let in: positive rows alone, which is the complex solution
  const plain = expectations.length === 0 && parts.open.length === 0
  const known = new Map<string, Solution>()
  const pairs: Pair[] = []
  for (const one of complex.models) {
    for (const other of parsimonious.models) {
      if (pairs.length >= mostPairs) break
      const easy = easyTerms(one, other, expectations)
      const key = plain ? '' : easy.map((term) => term.join()).join(';')
      let solution = known.get(key)
      if (solution === undefined) {
        solution = plain ? complex : solveWith(space, parts, easy, shared)
        known.set(key, solution)
      }
      pairs.push({ complex: one, parsimonious: other, easy, models: solution.models })
    }
  }
  return merge([...known.values()], pairs, all - pairs.length, complex.complete && parsimonious.complete)
}

/** The work that may be done, in equal parts. */
export function sharedBy(pairs: number, options: SolveOptions): SolveOptions {
  const { listWork, proofWork, exchangeWork } = { ...solveDefaults, ...options }
  return { ...options, listWork: listWork / pairs, proofWork: proofWork / pairs, exchangeWork: exchangeWork / pairs }
}

/** Positive rows and easy counterfactuals, no more: a contradiction that is left open is held only where an expectation lets it in. */
function solveWith(space: Space, { positives }: Split, easy: readonly Term[], options: SolveOptions): Solution {
  const rows = positives.map(({ values }) => values)
  return solve(space, rows, complement(space, absorbed([...easy, ...rows])), options)
}

/** One solution with each different model once, the pairs keeping what gave what. */
function merge(solutions: readonly Solution[], pairs: readonly Pair[], pairsLeft: number, complete: boolean): Intermediate {
  const models = new Map<string, readonly Term[]>()
  for (const solution of solutions) {
    const numbers = new Map(solution.primes.map((term) => [term, term.join()]))
    for (const model of solution.models) models.set(model.map((term) => numbers.get(term)).join(';'), model)
  }
  const first = solutions[0]
  const primes = new Map<string, { readonly term: Term; readonly held: readonly number[] }>()
  for (const solution of solutions) {
    solution.primes.forEach((term, place) => primes.set(term.join(), { term, held: solution.held[place]! }))
  }
  const essential = (first?.essential ?? []).filter((term) =>
    solutions.every((solution) => solution.essential.some((other) => sameTerm(term, other))),
  )
  return {
    primes: [...primes.values()].map(({ term }) => term),
    held: [...primes.values()].map(({ held }) => held),
    essential,
    models: [...models.values()],
    modelCount: solutions.length === 1 ? first!.modelCount : models.size,
    complete: complete && pairsLeft === 0 && solutions.every((solution) => solution.complete),
    proven: solutions.every((solution) => solution.proven),
    atLeast: solutions.reduce((least, solution) => Math.min(least, solution.atLeast), first?.atLeast ?? 0),
    unheld: first?.unheld ?? [],
    pairs,
    pairsLeft,
  }
}

export function easyTerms(complex: readonly Term[], parsimonious: readonly Term[], expectations: Expectations): Term[] {
  const found = complex.flatMap((term) =>
    parsimonious.filter((wide) => isWithin(term, wide)).map((wide) => relax(term, wide, expectations)),
  )
  return absorbed(found)
}

/** The complex term without the conditions that are not in the parsimonious one and are against an expectation. */
function relax(complex: Term, parsimonious: Term, expectations: Expectations): number[] {
  const free = (i: number): boolean => complex[i] !== absent && parsimonious[i] === absent
  const single = expectations.filter((one) => literalCount(one) === 1)
  const result = complex.map((level, i) => {
    const said = single.filter((one) => one[i] !== absent)
    return free(i) && said.length > 0 && !said.some((one) => one[i] === level) ? absent : level
  })
  for (const joint of expectations.filter((one) => literalCount(one) > 1)) {
    const named = joint.flatMap((level, i) => (level !== absent && free(i) ? [i] : []))
    if (named.some((i) => joint[i] !== complex[i])) for (const i of named) result[i] = absent
  }
  return result
}

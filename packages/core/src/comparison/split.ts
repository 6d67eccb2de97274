/** What is to be explained, what may be held beside it, what may not. */
import { solve, type Solution, type SolveOptions } from './solve.ts'
import { absent, complement, intersection, rowOf, type Space, type Term } from './term.ts'
import type { Output, Row, TruthTable } from './truthTable.ts'

export interface SplitOptions extends SolveOptions {
  /** Outputs to be explained; 1 if not given. */
  readonly explain?: readonly Output[]
  /** Outputs of rows that may be held without being explained, such as contradictions; else they are negative. */
  readonly open?: readonly Output[]
  /** Terms whose remainders may not be assumed, beside the rows that the truth table excludes. */
  readonly impossible?: readonly Term[]
}

/** The rows of a truth table as the solver takes them. */
export interface Split {
  readonly positives: readonly Row[]
  /** Rows that may be held without being explained: contradictions that are open. */
  readonly open: readonly Term[]
  readonly negatives: readonly Term[]
}

export function split(truth: TruthTable, options: SplitOptions): Split {
  const { explain = ['1'], open = [] } = options
  const seen = truth.rows.filter(({ output }) => output !== '?')
  const positives = seen.filter(({ output }) => explain.includes(output))
  const others = seen.filter(({ output }) => !explain.includes(output))
  const observed = others.filter(({ output }) => !open.includes(output)).map(({ values }) => values)
  const known = new Set(seen.map(({ number }) => number))
  const excluded = truth.excluded.filter((number) => !known.has(number)).map((number) => excludedTerm(truth, number))
  return {
    positives,
    open: others.filter(({ output }) => open.includes(output)).map(({ values }) => values),
    negatives: [...observed, ...excluded, ...impossibleTerms(truth.space, positives, options.impossible ?? [])],
  }
}

function excludedTerm({ space, numbering }: TruthTable, number: number): Term {
  return rowOf(numbering, number).map((value, i) => (value >= space.levels[i]! ? absent : value))
}

/** Impossible terms, less the positive rows in them: what was seen is possible. */
function impossibleTerms(space: Space, positives: readonly Row[], terms: readonly Term[]): Term[] {
  if (terms.length === 0) return []
  const rest = complement(
    space,
    positives.map(({ values }) => values),
  )
  return terms.flatMap((term) =>
    rest.flatMap((one) => {
      const both = intersection(term, one)
      return both === undefined ? [] : [both]
    }),
  )
}

export function solveComplex(space: Space, { positives, open }: Split, options: SolveOptions): Solution {
  const rows = positives.map(({ values }) => values)
  return solve(space, rows, complement(space, [...rows, ...open]), options)
}

export function solveParsimonious(space: Space, { positives, negatives }: Split, options: SolveOptions): Solution {
  return solve(
    space,
    positives.map(({ values }) => values),
    negatives,
    options,
  )
}

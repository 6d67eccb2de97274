/** Complex, parsimonious and intermediate solutions of a truth table. */
import { consistentComplex, consistentParsimonious, type Consistency } from './consistent.ts'
import { intermediate, type Expectations, type Pair } from './intermediate.ts'
import type { Solution } from './solve.ts'
import { solveComplex, solveParsimonious, split, type SplitOptions } from './split.ts'
import type { Space } from './term.ts'
import type { Row, TruthTable } from './truthTable.ts'

export type SolutionKind = 'complex' | 'parsimonious' | 'intermediate'

export interface MinimiseOptions extends SplitOptions, Consistency {
  /** What theory expects of each condition; needed for the intermediate solution. */
  readonly expectations?: Expectations
}

export interface Minimisation extends Solution {
  readonly kind: SolutionKind
  readonly space: Space
  /** The rows that are explained, in the order of the chart. */
  readonly positives: readonly Row[]
  /** Intermediate: the models of each pair of a complex and a parsimonious model; pairs may give the same. */
  readonly pairs?: readonly Pair[]
  /** Pairs beyond the limit were not worked out. */
  readonly pairsLeft?: number
}

export function minimise(truth: TruthTable, kind: SolutionKind, options: MinimiseOptions = {}): Minimisation {
  const { space } = truth
  const parts = split(truth, options)
  const { positives } = parts
  const { expectations = [], ...same } = options
  const complex = (): Solution => remembered(truth, `complex ${JSON.stringify(same)}`, () => solveComplex(space, parts, same))
  const parsimonious = (): Solution =>
    remembered(truth, `parsimonious ${JSON.stringify(same)}`, () => solveParsimonious(space, parts, same))
  if (kind === 'intermediate') {
    const ends = { complex: complex(), parsimonious: parsimonious() }
    return { kind, space, positives, ...intermediate(space, parts, ends, expectations, same) }
  }
  if (options.termInclusion !== undefined || options.solutionInclusion !== undefined) {
    const filtered = kind === 'complex' ? consistentComplex(truth, parts, options) : consistentParsimonious(truth, parts, options)
    return { kind, space, positives, ...filtered }
  }
  return { kind, space, positives, ...(kind === 'complex' ? complex() : parsimonious()) }
}

/** By truth table: solutions that the intermediate one is made of, and that are asked for by themselves as well. */
const known = new WeakMap<TruthTable, Map<string, Solution>>()

function remembered(truth: TruthTable, key: string, make: () => Solution): Solution {
  const own = known.get(truth) ?? new Map<string, Solution>()
  known.set(truth, own)
  const found = own.get(key) ?? make()
  own.set(key, found)
  return found
}

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
  if (kind === 'intermediate') return { kind, space, positives, ...intermediate(space, parts, options.expectations ?? [], options) }
  if (options.termInclusion !== undefined || options.solutionInclusion !== undefined) {
    const filtered = kind === 'complex' ? consistentComplex(truth, parts, options) : consistentParsimonious(truth, parts, options)
    return { kind, space, positives, ...filtered }
  }
  const solution = kind === 'complex' ? solveComplex(space, parts, options) : solveParsimonious(space, parts, options)
  return { kind, space, positives, ...solution }
}

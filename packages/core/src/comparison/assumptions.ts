/** Remainders that a solution takes to have the outcome, and those that it should not. */
import { not } from './expression.ts'
import { termsOf } from './evaluate.ts'
import { minimise, type Minimisation, type MinimiseOptions } from './minimise.ts'
import { absorbed, complement, intersection, isWithinAny, rowNumber, rowsOf, sizeOf, type Space, type Term } from './term.ts'
import type { Expression } from './expression.ts'
import { truthTable, type TruthTable, type TruthTableOptions } from './truthTable.ts'

export interface Assumptions {
  /** Row numbers, ascending; empty if there are more than the limit. */
  readonly rows: readonly number[]
  readonly count: number
  readonly listed: boolean
}

/** Remainders to list at most, and to look through for those that two solutions share. */
const mostListed = 65_536
const mostLookedAt = 16 * mostListed

/** Simplifying assumptions: the rows in the terms that are not among the explained ones. */
export function assumptions(truth: TruthTable, positives: readonly { readonly number: number }[], terms: readonly Term[]): Assumptions {
  const { space, numbering } = truth
  const known = new Set(positives.map(({ number }) => number))
  const inside = truth.rows.filter((row) => known.has(row.number) && isWithinAny(row.values, terms)).length
  const outside = complement(space, terms).reduce((sum, term) => sum + sizeOf(space, term), 0)
  const count = space.levels.reduce((product, levels) => product * levels, 1) - outside - inside
  if (count > mostListed) return { rows: [], count, listed: false }
  return { rows: rowNumbers(space, numbering, terms).filter((number) => !known.has(number)), count, listed: true }
}

/** Numbers of all rows in the terms, each once, ascending. */
function rowNumbers(space: Space, numbering: Space, terms: readonly Term[]): number[] {
  const numbers = new Set<number>()
  for (const term of absorbed(terms)) for (const row of rowsOf(space, term)) numbers.add(rowNumber(numbering, row))
  return [...numbers].sort((a, b) => a - b)
}

export interface Counterfactuals {
  readonly easy: Assumptions
  readonly difficult: Assumptions
}

/** Of the assumptions of a parsimonious model, those that the expectations allow and those that they do not. */
export function counterfactuals(truth: TruthTable, found: Minimisation, pair: number): Counterfactuals {
  const { parsimonious, easy } = found.pairs![pair]!
  const all = assumptions(truth, found.positives, parsimonious)
  const allowed = assumptions(truth, found.positives, easy)
  const taken = new Set(allowed.rows)
  const rows = all.rows.filter((number) => !taken.has(number))
  return { easy: allowed, difficult: { rows, count: all.count - allowed.count, listed: all.listed && allowed.listed } }
}

/** Remainders (or all rows) that a statement speaks of, such as a necessary condition's absence or an impossibility. */
export function rowsWithin(truth: TruthTable, statement: Expression, observedToo = false): number[] {
  const { space, numbering } = truth
  const seen = new Set(truth.rows.filter(({ output }) => output !== '?').map(({ number }) => number))
  return rowNumbers(space, numbering, termsOf(statement, space)).filter((number) => observedToo || !seen.has(number))
}

export interface Untenable {
  /** Remainders assumed both for the outcome and for its absence. */
  readonly contradictory: readonly number[]
  /** Where they are too many to look through, nothing is listed: this many at most. */
  readonly unlisted: number
  /** Observed rows sufficient for both. */
  readonly simultaneous: readonly number[]
  /** Remainders that a statement rules out. */
  readonly impossible: readonly number[]
  readonly all: readonly number[]
}

export interface UntenableOptions extends MinimiseOptions {
  /** What cannot be, or what necessity rules out: its remainders are not assumed. */
  readonly statement?: Expression
  /** Cut-offs for the absence of the outcome; as for its presence if not given (the lower inclusion cut of two). */
  readonly absence?: TruthTableOptions
}

/** The truth table of the absence of the outcome, by the same conditions and cut-offs. */
export function negated(truth: TruthTable, given: TruthTableOptions = {}): TruthTable {
  const { options, table, outcome, space } = truth
  const { inclusionCut, lowerInclusionCut } = options
  const cut = lowerInclusionCut < inclusionCut ? lowerInclusionCut : inclusionCut
  const opposite = outcome.kind === 'not' ? outcome.of : not(outcome)
  return truthTable(table, opposite, space.names, { ...options, inclusionCut: cut, lowerInclusionCut: cut, ...given })
}

export function untenable(truth: TruthTable, options: UntenableOptions = {}): Untenable {
  const opposite = negated(truth, options.absence)
  const impossible = options.statement === undefined ? [] : rowsWithin(truth, options.statement)
  const { rows: contradictory, unlisted } = commonAssumptions(truth, opposite, options)
  const positive = new Set(opposite.rows.filter(({ output }) => output === '1').map(({ number }) => number))
  const simultaneous = truth.rows.filter(({ output, number }) => output === '1' && positive.has(number)).map(({ number }) => number)
  const all = [...new Set([...contradictory, ...simultaneous, ...impossible])].sort((a, b) => a - b)
  return { contradictory, unlisted, simultaneous, impossible, all }
}

function commonAssumptions(
  truth: TruthTable,
  opposite: TruthTable,
  options: MinimiseOptions,
): { readonly rows: readonly number[]; readonly unlisted: number } {
  const [here, there] = [truth, opposite].map((one) => {
    const found = minimise(one, 'parsimonious', options)
    return { terms: absorbed(found.models.flat()), explained: new Set(found.positives.map(({ number }) => number)) }
  })
  const common = here!.terms.flatMap((a) =>
    there!.terms.flatMap((b) => {
      const both = intersection(a, b)
      return both === undefined ? [] : [both]
    }),
  )
  const size = common.reduce((sum, term) => sum + sizeOf(truth.space, term), 0)
  if (size > mostLookedAt) return { rows: [], unlisted: size }
  const unexplained = (number: number): boolean => !here!.explained.has(number) && !there!.explained.has(number)
  return { rows: rowNumbers(truth.space, truth.numbering, common).filter(unexplained), unlisted: 0 }
}

/**
 * Enhanced standard analysis: the truth table with every untenable row kept out (Schneider and Wagemann 2012, chapter 8); `unlisted`
 * says where those assumed for both ends were too many to be.
 */
export function enhanced(truth: TruthTable, options: UntenableOptions = {}): TruthTable & Pick<Untenable, 'unlisted'> {
  const { all, unlisted } = untenable(truth, options)
  const exclude = [...truth.excluded, ...all]
  return { ...truthTable(truth.table, truth.outcome, truth.space.names, { ...truth.options, exclude }), unlisted }
}

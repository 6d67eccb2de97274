/**
 * Cases for a closer look after a solution: the typical, the deviant and the irrelevant, each with how well it serves
 * (0 is best), as `smmr` of R's SetMethods ranks them (Schneider and Rohlfing 2013).
 */
import type { ModelFit } from './solution.ts'
import { columnNamed, isHalf, isIn, isOut } from './table.ts'
import type { TruthTable } from './truthTable.ts'

export interface ChosenCase {
  readonly case: string
  /** The term; of cases outside of the solution the row of the truth table, as 0 and 1. */
  readonly of: string
  readonly membership: number
  readonly outcome: number
  /** The smaller the better the case shows what it stands for. */
  readonly distance: number
  readonly best: boolean
}

export interface CaseTypes {
  /** In a term by more than one half, in the outcome by as much or more. `unique`: in no other term so. */
  readonly typical: readonly (ChosenCase & { readonly unique: boolean })[]
  /** In a term, not in the outcome. */
  readonly deviantConsistency: readonly ChosenCase[]
  /** In the outcome, not in the solution. */
  readonly deviantCoverage: readonly ChosenCase[]
  /** In neither. */
  readonly irrelevant: readonly ChosenCase[]
}

type Chosen = Omit<ChosenCase, 'best'>

export function caseTypes(truth: TruthTable, model: ModelFit): CaseTypes {
  const { table, outcomeValues: y } = truth
  const places = table.cases.map((_, place) => place)
  const inTerms = (pick: (x: number, y: number) => boolean, distance: (x: number, y: number) => number): ChosenCase[] =>
    model.terms.flatMap(({ text, membership: x }) =>
      ranked(
        places
          .filter((at) => pick(x[at]!, y[at]!))
          .map((at) => ({ case: table.cases[at]!, of: text, membership: x[at]!, outcome: y[at]!, distance: distance(x[at]!, y[at]!) })),
      ),
    )
  const outside = (pick: (y: number) => boolean, far: (row: number, y: number) => number): ChosenCase[] => {
    const chosen = places
      .filter((at) => isOut(model.membership[at]!) && pick(y[at]!))
      .map((at) => {
        const { row, degree } = rowOfCase(truth, at)
        return { case: table.cases[at]!, of: row, membership: model.membership[at]!, outcome: y[at]!, distance: far(degree, y[at]!) }
      })
    return [...Map.groupBy(chosen, ({ of }) => of).values()].flatMap(ranked)
  }
  const typical = inTerms(
    (x, end) => isIn(x) && isIn(end) && x <= end,
    (x, end) => 2 * (end - x) + (1 - x),
  )
  return {
    typical: typical.map((one) => ({ ...one, unique: typical.filter((other) => other.case === one.case).length === 1 })),
    deviantConsistency: inTerms(
      (x, end) => isIn(x) && isOut(end),
      (x, end) => 1 - (x - end) + (1 - x),
    ),
    deviantCoverage: outside(isIn, (row) => 1 - row),
    irrelevant: outside(isOut, (row, end) => Math.abs(row - end) + (1 - row)),
  }
}

function ranked(cases: readonly Chosen[]): ChosenCase[] {
  const least = Math.min(...cases.map(({ distance }) => distance))
  return cases.map((one) => ({ ...one, best: one.distance <= least + 1e-12 })).sort((a, b) => a.distance - b.distance)
}

/** The row that a case is nearest to, and how far it belongs to it. */
function rowOfCase({ table, space }: TruthTable, place: number): { readonly row: string; readonly degree: number } {
  let degree = 1
  const row = space.names.map((name) => {
    const { kind, values } = columnNamed(table, name)
    const value = values[place]!
    if (kind !== 'fuzzy') return value < 0 ? '-' : value
    degree = Math.min(degree, Math.max(value, 1 - value))
    return isIn(value) ? 1 : 0
  })
  return { row: row.join(' '), degree }
}

export interface Skew {
  readonly name: string
  /** Cases in the set by more than one half, and their share. */
  readonly inside: number
  readonly share: number
  /** Cases at exactly one half: neither in nor out. */
  readonly ambiguous: readonly string[]
}

/** How lopsided each set is: one that nearly every case, or none, belongs to can hardly be found necessary or sufficient with reason. */
export function skewOf({ table }: Pick<TruthTable, 'table'>, names: readonly string[]): Skew[] {
  return names.map((name) => {
    const { kind, values } = columnNamed(table, name)
    const ambiguous = kind === 'fuzzy' ? table.cases.filter((_, place) => isHalf(values[place]!)) : []
    const inside = values.filter(isIn).length
    return { name, inside, share: values.length === 0 ? 0 : inside / values.length, ambiguous }
  })
}

/**
 * Pairs of cases to be compared within a term (Schneider and Rohlfing 2013): a typical case beside one that has the term without
 * the outcome, to see what is missing; beside one that has neither, to see the mechanism. Both should be as the ideal is: alike in
 * the term and apart in the outcome, or apart in both. The distance is our sum of these differences and of the typical case’s own.
 */
import type { ModelFit } from './solution.ts'
import { isIn, isOut } from './table.ts'
import type { TruthTable } from './truthTable.ts'

export interface MatchedPair {
  readonly of: string
  readonly kind: 'typical-deviant' | 'typical-irrelevant'
  readonly typical: string
  readonly other: string
  /** The smaller the better the two show the difference. */
  readonly distance: number
}

export function matchedPairs({ table, outcomeValues: y }: TruthTable, model: ModelFit, most = 5): MatchedPair[] {
  const places = table.cases.map((_, place) => place)
  return model.terms.flatMap(({ text, membership: x }) => {
    const typical = places.filter((at) => isIn(x[at]!) && isIn(y[at]!) && x[at]! <= y[at]!)
    const own = (at: number): number => 2 * (y[at]! - x[at]!) + (1 - x[at]!)
    const best = typical.toSorted((a, b) => own(a) - own(b)).slice(0, mostTypical)
    const pairs = (kind: MatchedPair['kind'], others: readonly number[], far: (a: number, b: number) => number): MatchedPair[] =>
      best
        .flatMap((a) =>
          others.map((b) => ({ of: text, kind, typical: table.cases[a]!, other: table.cases[b]!, distance: far(a, b) + own(a) })),
        )
        .sort((a, b) => a.distance - b.distance)
        .slice(0, most)
    const deviant = places.filter((at) => isIn(x[at]!) && isOut(y[at]!))
    const irrelevant = places.filter((at) => isOut(model.membership[at]!) && isOut(y[at]!))
    return [
      ...pairs('typical-deviant', deviant, (a, b) => Math.abs(x[a]! - x[b]!) + 1 - (y[a]! - y[b]!)),
      ...pairs('typical-irrelevant', irrelevant, (a, b) => 1 - (x[a]! - x[b]!) + 1 - (y[a]! - y[b]!)),
    ]
  })
}

/** Typical cases that are paired: with thousands of cases all pairs are too many to look at. */
const mostTypical = 50

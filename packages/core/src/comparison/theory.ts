/** Where a theory and a result meet: Schneider and Wagemann 2012, chapter 11.3; cases as in R's SetMethods. */
import { intersect } from './algebra.ts'
import { not, type Expression } from './expression.ts'
import { membershipIn } from './evaluate.ts'
import { necessity, sufficiency, type Sufficiency } from './fit.ts'
import { isIn, isOut } from './table.ts'
import { printTerms } from './print.ts'
import type { TruthTable } from './truthTable.ts'

/** T: the theory expects the outcome; E: the result explains it. */
export type Region = 'T*E' | '~T*E' | 'T*~E' | '~T*~E'

export interface Meeting extends Sufficiency {
  readonly region: Region
  /** The combinations of conditions in it, as a sum of terms. */
  readonly text: string
  /** Cases in it that have the outcome, and those that do not. */
  readonly withOutcome: readonly string[]
  readonly without: readonly string[]
  readonly membership: Float64Array
  readonly necessary: number
}

export function evaluateTheory(truth: TruthTable, theory: Expression, result: Expression): Meeting[] {
  const { table, space, outcomeValues } = truth
  const sides: readonly (readonly [Region, Expression, Expression])[] = [
    ['T*E', theory, result],
    ['~T*E', not(theory), result],
    ['T*~E', theory, not(result)],
    ['~T*~E', not(theory), not(result)],
  ]
  return sides.map(([region, a, b]) => {
    const [inA, inB] = [membershipIn(a, table), membershipIn(b, table)]
    const membership = inA.map((value, i) => Math.min(value, inB[i]!))
    const inside = table.cases.flatMap((_, place) => (isIn(membership[place]!) ? [place] : []))
    return {
      region,
      text: printTerms(space, intersect(a, b, space)),
      ...sufficiency(membership, outcomeValues),
      withOutcome: inside.filter((place) => isIn(outcomeValues[place]!)).map((place) => table.cases[place]!),
      without: inside.filter((place) => isOut(outcomeValues[place]!)).map((place) => table.cases[place]!),
      membership,
      necessary: necessity(membership, outcomeValues).inclusion,
    }
  })
}

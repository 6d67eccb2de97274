/** How well terms and models fit the cases: the table under every solution. */
import { necessity, sufficiency, union, uniqueCoverages, type Necessity, type Sufficiency } from './fit.ts'
import type { Minimisation } from './minimise.ts'
import { printTerm, printTerms } from './print.ts'
import { isHalf, isIn, isOut } from './table.ts'
import { isWithin, type Term } from './term.ts'
import { termMembership, type TruthTable } from './truthTable.ts'

export interface TermFit extends Sufficiency {
  readonly term: Term
  readonly text: string
  /** What no other term of the model covers. */
  readonly unique: number
  /** Cases of the explained rows that the term holds, by row. */
  readonly cases: readonly (readonly string[])[]
  /** Cases in the term by more than one half that do not have the outcome. */
  readonly deviant: readonly string[]
  readonly membership: Float64Array
}

export interface ModelFit extends Sufficiency {
  readonly text: string
  readonly terms: readonly TermFit[]
  readonly membership: Float64Array
  /** Cases with the outcome that no term holds: deviant in coverage. */
  readonly uncovered: readonly string[]
}

/** Memberships of terms, worked out once for all the models that share them. */
export type TermMemberships = (term: Term) => Float64Array

/** Each term's once, while they are no more than `mostKept` numbers together. */
export function membershipsOf({ table, space }: TruthTable, mostKept = 8_000_000): TermMemberships {
  const known = new Map<string, Float64Array>()
  return (term) => {
    const key = term.join()
    const found = known.get(key)
    if (found !== undefined) return found
    const own = termMembership(table, space, term)
    if ((known.size + 1) * table.cases.length <= mostKept) known.set(key, own)
    return own
  }
}

/** How well the model as a whole fits, without its terms. */
export function fitWhole(
  { table, space, outcomeValues, options }: TruthTable,
  model: readonly Term[],
  memberships: TermMemberships,
): Omit<ModelFit, 'terms' | 'uncovered'> {
  const membership = union(model.map(memberships), table.cases.length)
  return { text: printTerms(space, model), ...sufficiency(membership, outcomeValues, options.measure), membership }
}

export function fitModel(
  truth: TruthTable,
  found: Minimisation,
  model: readonly Term[],
  membershipOf: TermMemberships = membershipsOf(truth),
): ModelFit {
  const { table, space, outcomeValues, options } = truth
  const memberships = model.map(membershipOf)
  const unique = uniqueCoverages(memberships, outcomeValues)
  const terms = model.map((term, i) => {
    const membership = memberships[i]!
    const rows = found.positives.filter((row) => isWithin(row.values, term))
    const deviant = table.cases.filter((_, place) => isIn(membership[place]!) && isOut(outcomeValues[place]!))
    const cases = rows.map((row) => row.cases)
    return {
      term,
      text: printTerm(space, term),
      ...sufficiency(membership, outcomeValues, options.measure),
      unique: unique[i]!,
      cases,
      deviant,
      membership,
    }
  })
  const whole = fitWhole(truth, model, membershipOf)
  const uncovered = table.cases.filter((_, place) => isOut(whole.membership[place]!) && isIn(outcomeValues[place]!))
  return { ...whole, terms, uncovered }
}

/** A picture of one set against another: every case a point, and which relation it speaks for or against. */
export interface Plot {
  readonly points: readonly PlotPoint[]
  readonly sufficiency: Sufficiency
  readonly necessity: Necessity
}

export interface PlotPoint {
  readonly case: string
  readonly x: number
  readonly y: number
  /**
   * typical: in both; deviant-consistency: in the set without the outcome; deviant-coverage: the outcome without the set;
   * irrelevant: in neither; undecided: at exactly one half.
   */
  readonly kind: 'typical' | 'deviant-consistency' | 'deviant-coverage' | 'irrelevant' | 'undecided'
  /** Above the diagonal x ≤ y, which sufficiency asks for. */
  readonly within: boolean
}

export function plot(cases: readonly string[], x: ArrayLike<number>, y: ArrayLike<number>): Plot {
  const points = cases.map((name, i) => ({ case: name, x: x[i]!, y: y[i]!, kind: kindOfPoint(x[i]!, y[i]!), within: x[i]! <= y[i]! }))
  return { points, sufficiency: sufficiency(x, y), necessity: necessity(x, y) }
}

function kindOfPoint(x: number, y: number): PlotPoint['kind'] {
  if (isHalf(x) || isHalf(y)) return 'undecided'
  if (isIn(x)) return isIn(y) ? 'typical' : 'deviant-consistency'
  return isIn(y) ? 'deviant-coverage' : 'irrelevant'
}

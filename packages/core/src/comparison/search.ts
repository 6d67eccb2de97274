/**
 * Which combinations are necessary or sufficient on their own: superset and subset search with cut-offs, as R's
 * `superSubset`. Necessity lists every conjunction that passes, and every disjunction that passes while none of its parts
 * does; sufficiency the shortest conjunctions. Like R it stops at the first length above 3 that adds nothing, unless told to go on.
 */
import { necessity, sufficiency, type Necessity, type Sufficiency } from './fit.ts'
import { printTerm } from './print.ts'
import { atLeast, columnNamed, literalValues, type CaseTable } from './table.ts'
import { absent, isWithin, spaceOf, type Space, type Term } from './term.ts'

export interface SearchOptions {
  readonly relation: 'necessity' | 'sufficiency'
  readonly inclusionCut?: number
  readonly coverageCut?: number
  /** Relevance of necessity. */
  readonly ronCut?: number
  readonly priCut?: number
  /** The longest combination. */
  readonly depth?: number
  /** Do not stop at a length that adds nothing. */
  readonly exhaustive?: boolean
}

export interface Combination {
  readonly text: string
  readonly literals: Term
  readonly joined: 'and' | 'or'
  readonly inclusion: number
  readonly coverage: number
  /** RoN of a necessary combination, PRI of a sufficient one. */
  readonly relevance: number
  readonly membership: Float64Array
}

export interface LiteralFit {
  readonly text: string
  readonly condition: string
  readonly level: number
  readonly necessity: Necessity
  readonly sufficiency: Sufficiency
}

/** Each condition at each of its values, on its own. */
export function fitLiterals(table: CaseTable, conditions: readonly string[], outcome: Float64Array): LiteralFit[] {
  const space = spaceOf(table, conditions)
  return conditions.flatMap((condition, place) =>
    Array.from({ length: space.levels[place]! }, (_, i) => {
      const level = space.levels[place]! - 1 - i
      const values = literalValues(columnNamed(table, condition), level)
      const term = conditions.map((_name, at) => (at === place ? level : absent))
      const text = printTerm(space, term)
      return { text, condition, level, necessity: necessity(values, outcome), sufficiency: sufficiency(values, outcome) }
    }),
  )
}

interface State {
  readonly table: CaseTable
  readonly space: Space
  readonly outcome: Float64Array
  readonly options: Required<SearchOptions>
  readonly sets: readonly (readonly Float64Array[])[]
  readonly conjunctions: Combination[]
  readonly disjunctions: Combination[]
}

export function search(table: CaseTable, conditions: readonly string[], outcome: Float64Array, given: SearchOptions): Combination[] {
  const defaults = { inclusionCut: 1, coverageCut: 0, ronCut: 0, priCut: 0, depth: conditions.length, exhaustive: false }
  const options = { ...defaults, ...given }
  const space = spaceOf(table, conditions)
  const sets = conditions.map((name, i) => {
    const one = columnNamed(table, name)
    return Array.from({ length: space.levels[i]! }, (_, level) => literalValues(one, level))
  })
  const state: State = { table, space, outcome, options, sets, conjunctions: [], disjunctions: [] }
  for (let length = 1; length <= Math.min(options.depth, conditions.length); length++) {
    const before = state.conjunctions.length + state.disjunctions.length
    lookAt(state, length)
    const added = state.conjunctions.length + state.disjunctions.length - before
    if (!options.exhaustive && length > 3 && before > 0 && added === 0) break
  }
  const cut = options.relation === 'necessity' ? options.ronCut : options.priCut
  return [...state.conjunctions, ...state.disjunctions].filter(({ relevance }) => atLeast(relevance, cut))
}

/** All combinations of this length; what was found with fewer conditions decides what is superfluous. */
function lookAt(state: State, length: number): void {
  const { space } = state
  const shorter = { conjunctions: [...state.conjunctions], disjunctions: [...state.disjunctions] }
  const literals = space.names.map(() => absent)
  const choose = (from: number, left: number): void => {
    if (left === 0) {
      consider(state, shorter, literals)
      return
    }
    for (let i = from; i <= literals.length - left; i++) {
      for (let level = 0; level < space.levels[i]!; level++) {
        literals[i] = level
        choose(i + 1, left - 1)
      }
      literals[i] = absent
    }
  }
  choose(0, length)
}

interface Found {
  readonly conjunctions: readonly Combination[]
  readonly disjunctions: readonly Combination[]
}

function consider(state: State, shorter: Found, literals: Term): void {
  const { options } = state
  const superfluous = (list: readonly Combination[]): boolean => list.some((one) => isWithin(literals, one.literals))
  const together = measure(state, literals, 'and')
  if (passes(together, options)) {
    if (options.relation === 'necessity' || !superfluous(shorter.conjunctions)) state.conjunctions.push(together)
    return
  }
  if (options.relation === 'sufficiency') return
  const either = measure(state, literals, 'or')
  if (passes(either, options) && !superfluous(shorter.conjunctions) && !superfluous(shorter.disjunctions)) state.disjunctions.push(either)
}

function passes({ inclusion, coverage }: Combination, { inclusionCut, coverageCut }: Required<SearchOptions>): boolean {
  return atLeast(inclusion, inclusionCut) && atLeast(coverage, coverageCut)
}

function measure({ space, sets, outcome, options }: State, literals: Term, joined: 'and' | 'or'): Combination {
  const membership = new Float64Array(outcome.length).fill(joined === 'and' ? 1 : 0)
  literals.forEach((level, i) => {
    if (level === absent) return
    const values = sets[i]![level]!
    for (let place = 0; place < membership.length; place++) {
      if (joined === 'and' ? values[place]! < membership[place]! : values[place]! > membership[place]!) membership[place] = values[place]!
    }
  })
  const alone = literals.flatMap((level, i) => (level === absent ? [] : [printTerm(space, only(literals, i))]))
  const text = joined === 'and' ? printTerm(space, literals) : alone.join(' + ')
  const base = { text, literals: [...literals], joined, membership }
  if (options.relation === 'sufficiency') {
    const { inclusion, coverage, pri } = sufficiency(membership, outcome)
    return { ...base, inclusion, coverage, relevance: pri }
  }
  const { inclusion, coverage, ron } = necessity(membership, outcome)
  return { ...base, inclusion, coverage, relevance: ron }
}

/** Of a term only what it says of one condition. */
function only(literals: Term, place: number): Term {
  return literals.map((level, i) => (i === place ? level : absent))
}

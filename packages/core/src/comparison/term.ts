/** Terms (conjunctions of conditions) and the space they live in: what minimisation, search and algebra share. */
import { setNamed, type CaseTable } from './table.ts'

/** The conditions in order, and how many values each has. */
export interface Space {
  readonly names: readonly string[]
  readonly levels: readonly number[]
}

/** One number a condition: the value it must have, or `absent`. */
export type Term = readonly number[]

export const absent = -1

/** Bits of a mask, one a condition: with 32 the sign would be one of them. */
export const mostConditions = 30

export function spaceOf(table: CaseTable, conditions: readonly string[]): Space {
  return { names: conditions, levels: conditions.map((name) => setNamed(table, name).levels) }
}

/** Number of rows of the whole truth table. */
export function rowCount({ levels }: Space): number {
  return levels.reduce((product, count) => product * count, 1)
}

/** The number of a row as R's QCA counts them: from 1, the first condition turning slowest. */
export function rowNumber({ levels }: Space, row: Term): number {
  let number = 0
  for (let i = 0; i < levels.length; i++) number = number * levels[i]! + row[i]!
  return number + 1
}

export function rowOf({ levels }: Space, number: number): number[] {
  const row = new Array<number>(levels.length)
  let rest = number - 1
  for (let i = levels.length - 1; i >= 0; i--) {
    row[i] = rest % levels[i]!
    rest = Math.floor(rest / levels[i]!)
  }
  return row
}

export function literalCount(term: Term): number {
  return term.reduce((sum, value) => sum + (value === absent ? 0 : 1), 0)
}

/** Whether every case of `inner` is one of `outer`. */
export function isWithin(inner: Term, outer: Term): boolean {
  for (let i = 0; i < outer.length; i++) if (outer[i] !== absent && outer[i] !== inner[i]) return false
  return true
}

export function isWithinAny(inner: Term, terms: readonly Term[]): boolean {
  return terms.some((outer) => isWithin(inner, outer))
}

/** What both have in common, or nothing where they contradict each other. */
export function intersection(a: Term, b: Term): number[] | undefined {
  const both = new Array<number>(a.length)
  for (let i = 0; i < a.length; i++) {
    if (a[i] !== absent && b[i] !== absent && a[i] !== b[i]) return undefined
    both[i] = a[i] === absent ? b[i]! : a[i]!
  }
  return both
}

/** Fewer conditions first; then by the conditions in their order, presence before absence before “does not matter”. */
export function compareTerms(a: Term, b: Term): number {
  const byLength = literalCount(a) - literalCount(b)
  if (byLength !== 0) return byLength
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return b[i]! - a[i]!
  return 0
}

export function sameTerm(a: Term, b: Term): boolean {
  return a.every((value, i) => value === b[i])
}

/** Leaves out terms that lie within another one; of equal ones the first stays. */
export function absorbed(terms: readonly Term[]): Term[] {
  return terms.filter((term, i) => !terms.some((other, j) => j !== i && isWithin(term, other) && (j < i || !isWithin(other, term))))
}

/**
 * Terms that together hold every row that none of the given terms holds: Shannon's expansion, on the condition that most
 * terms name. For m rows over n conditions it ends after about m·n leaves.
 */
export function complement(space: Space, terms: readonly Term[]): Term[] {
  const found: Term[] = []
  const fixed = space.names.map(() => absent)
  const visit = (left: readonly Term[]): void => {
    if (left.length === 0) {
      found.push([...fixed])
      return
    }
    const at = mostNamed(left, fixed)
    if (at === undefined) return
    for (let level = 0; level < space.levels[at]!; level++) {
      fixed[at] = level
      visit(left.filter((term) => term[at] === absent || term[at] === level))
    }
    fixed[at] = absent
  }
  visit(terms)
  return found
}

/** Undefined if one of the terms has nothing left to fix: it holds all that is left. */
function mostNamed(terms: readonly Term[], fixed: Term): number | undefined {
  const counts = fixed.map(() => 0)
  for (const term of terms) {
    let open = false
    for (let i = 0; i < term.length; i++) {
      if (term[i] === absent || fixed[i] !== absent) continue
      counts[i]!++
      open = true
    }
    if (!open) return undefined
  }
  let best = 0
  for (let i = 1; i < counts.length; i++) if (counts[i]! > counts[best]!) best = i
  return best
}

/** Every row of a term: the places that it leaves open take all their values. */
export function* rowsOf({ levels }: Space, term: Term): Generator<number[]> {
  const open = term.flatMap((value, i) => (value === absent ? [i] : []))
  const row = term.map((value) => (value === absent ? 0 : value))
  for (;;) {
    yield [...row]
    let turn = open.length - 1
    while (turn >= 0 && row[open[turn]!] === levels[open[turn]!]! - 1) row[open[turn--]!] = 0
    if (turn < 0) return
    row[open[turn]!]!++
  }
}

/** How many rows a term holds. */
export function sizeOf({ levels }: Space, term: Term): number {
  return levels.reduce((product, count, i) => (term[i] === absent ? product * count : product), 1)
}

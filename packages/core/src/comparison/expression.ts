/** Statements in the field's notation, as a tree. `LEAD*~DEF + MASS -> CHANGE`. */
import type { CaseTable } from './table.ts'

/** A condition at one of some values; of a crisp or fuzzy set 1 is presence and 0 absence. */
export interface Literal {
  readonly kind: 'literal'
  readonly name: string
  readonly levels: readonly number[]
}

export interface Negation {
  readonly kind: 'not'
  readonly of: Expression
}

/** All of the parts, or any; of no parts: always, or never. */
export interface Compound {
  readonly kind: 'and' | 'or'
  readonly parts: readonly Expression[]
}

export type Expression = Literal | Negation | Compound

/** “is sufficient for”, “is necessary for”, both. */
export type Relation = '->' | '<-' | '<->'

export interface Statement {
  readonly left: Expression
  readonly relation?: Relation
  readonly right?: Expression
}

export function literal(name: string, ...levels: readonly number[]): Literal {
  return { kind: 'literal', name, levels: levels.length === 0 ? [1] : levels }
}

export function not(of: Expression): Expression {
  return { kind: 'not', of }
}

export function and(...parts: readonly Expression[]): Expression {
  return { kind: 'and', parts }
}

export function or(...parts: readonly Expression[]): Expression {
  return { kind: 'or', parts }
}

/** The conditions that an expression names, in the order of the table, else as they come. */
export function namesIn(expression: Expression, table?: CaseTable): string[] {
  const found = new Set<string>()
  const visit = (one: Expression): void => {
    if (one.kind === 'literal') found.add(one.name)
    else if (one.kind === 'not') visit(one.of)
    else one.parts.forEach(visit)
  }
  visit(expression)
  if (table === undefined) return [...found]
  const order = table.columns.map((column) => column.name).filter((name) => found.has(name))
  return [...order, ...[...found].filter((name) => !order.includes(name))]
}

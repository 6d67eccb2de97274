/** Terms, models and expressions in the field's notation. */
import type { Expression, Literal } from './expression.ts'
import { absent, type Space, type Term } from './term.ts'

export interface Notation {
  /** `~LEAD`, or `lead` as older texts have it (only for sets of two values). */
  readonly absence?: 'tilde' | 'case'
  readonly brackets?: '[]' | '{}'
}

/** A space with a multi-value set prints the value of every condition, as R's QCA does. */
export function isMultivalue({ levels }: Space): boolean {
  return levels.some((count) => count > 2)
}

/** A name that the notation would read otherwise (`A*B`, `~C`, `2010_gdp`) in quotes; `parse` takes them off again. */
export function quotedName(name: string): string {
  return plainName.test(name) ? name : `"${name.replaceAll('"', '""')}"`
}

const plainName = /^[\p{L}_][\p{L}\p{N}\p{M}_.]*$/u

export function printTerm(space: Space, term: Term, notation: Notation = {}): string {
  const many = isMultivalue(space)
  const parts = term.flatMap((level, i) => (level === absent ? [] : [printLevel(space.names[i]!, [level], many, notation)]))
  return parts.length === 0 ? '1' : parts.join('*')
}

export function printTerms(space: Space, terms: readonly Term[], notation: Notation = {}): string {
  return terms.length === 0 ? '0' : terms.map((term) => printTerm(space, term, notation)).join(' + ')
}

function printLevel(name: string, levels: readonly number[], many: boolean, { absence, brackets = '[]' }: Notation): string {
  const shown = quotedName(name)
  if (many || levels.length !== 1 || levels[0]! > 1) return `${shown}${brackets[0]}${levels.join(',')}${brackets[1]}`
  if (levels[0] === 1) return shown
  return absence === 'case' && shown === name ? name.toLowerCase() : `~${shown}`
}

/** With only the brackets that are needed. */
export function print(expression: Expression, notation: Notation = {}): string {
  if (expression.kind === 'literal') return printLiteral(expression, notation)
  if (expression.kind === 'not') {
    const inside = expression.of
    if (inside.kind !== 'literal') return `~(${print(inside, notation)})`
    const plain = inside.levels.length === 1 && inside.levels[0] === 1
    return plain ? printLevel(inside.name, [0], false, notation) : `~${printLevel(inside.name, inside.levels, true, notation)}`
  }
  if (expression.parts.length === 0) return expression.kind === 'and' ? '1' : '0'
  if (expression.kind === 'or') return expression.parts.map((part) => print(part, notation)).join(' + ')
  return expression.parts
    .map((part) => (part.kind === 'or' && part.parts.length > 1 ? `(${print(part, notation)})` : print(part, notation)))
    .join('*')
}

function printLiteral({ name, levels }: Literal, notation: Notation): string {
  return printLevel(name, levels, levels.length !== 1 || levels[0]! > 1, notation)
}

/** A sum of terms as an expression. */
export function expressionOf(space: Space, terms: readonly Term[]): Expression {
  const parts = terms.map((term) => conjunction(space, term))
  return parts.length === 1 ? parts[0]! : { kind: 'or', parts }
}

function conjunction(space: Space, term: Term): Expression {
  const parts = term.flatMap((level, i) => (level === absent ? [] : [literalOf(space, i, level)]))
  return parts.length === 1 ? parts[0]! : { kind: 'and', parts }
}

function literalOf(space: Space, place: number, level: number): Expression {
  const name = space.names[place]!
  if (level === 0 && space.levels[place] === 2) return { kind: 'not', of: { kind: 'literal', name, levels: [1] } }
  return { kind: 'literal', name, levels: [level] }
}

/** Statements turned about: negation by De Morgan's laws, the shortest sums, common factors taken out. */
import { and, literal, namesIn, not, or, type Expression } from './expression.ts'
import { termsOf } from './evaluate.ts'
import { expressionOf } from './print.ts'
import { solve } from './solve.ts'
import { absent, absorbed, complement, intersection, isWithin, type Space, type Term } from './term.ts'

/** Not of a sum is the product of the nots, and the other way round; nots end up at the conditions. */
export function deMorgan(expression: Expression): Expression {
  if (expression.kind === 'literal') return not(expression)
  if (expression.kind === 'not') return pushed(expression.of)
  const parts = expression.parts.map(deMorgan)
  return expression.kind === 'and' ? or(...parts) : and(...parts)
}

function pushed(expression: Expression): Expression {
  if (expression.kind === 'literal') return expression
  if (expression.kind === 'not') return deMorgan(expression.of)
  return { kind: expression.kind, parts: expression.parts.map(pushed) }
}

/** Every shortest sum of terms that is true of the same rows. */
export function shortestSums(expression: Expression, space: Space): readonly (readonly Term[])[] {
  const terms = termsOf(expression, space)
  const off = complement(space, terms)
  // Disjoint terms in place of rows: a prime implicant must hold them whole or be split further.
  const pieces = pieceRows(space, terms)
  if (pieces.length === 0) return [[]]
  return solve(space, pieces, off).models
}

/** Rows of the terms over the conditions that they name; those that none names stay out. */
function pieceRows(space: Space, terms: readonly Term[]): Term[] {
  const named = space.names.map((_, i) => terms.some((term) => term[i] !== absent))
  const rows = new Map<string, Term>()
  const visit = (term: number[], i: number): void => {
    while (i < term.length && (term[i] !== absent || !named[i])) i++
    if (i >= term.length) {
      rows.set(term.join(), [...term])
      return
    }
    for (let level = 0; level < space.levels[i]!; level++) {
      term[i] = level
      visit(term, i + 1)
    }
    term[i] = absent
  }
  for (const term of terms) visit([...term], 0)
  return [...rows.values()]
}

/** The first of the shortest sums. Over the conditions of the statement, each of two values, if no space is given. */
export function simplify(expression: Expression, space: Space = binarySpace(expression)): Expression {
  return expressionOf(space, shortestSums(expression, space)[0] ?? [])
}

export function negate(expression: Expression, space: Space = binarySpace(expression)): Expression {
  return simplify(not(expression), space)
}

function binarySpace(expression: Expression): Space {
  const names = namesIn(expression)
  return { names, levels: names.map(() => 2) }
}

/** What both statements say together, as a sum of terms. */
export function intersect(a: Expression, b: Expression, space: Space): Term[] {
  return absorbed(
    termsOf(a, space).flatMap((one) =>
      termsOf(b, space).flatMap((other) => {
        const both = intersection(one, other)
        return both === undefined ? [] : [both]
      }),
    ),
  )
}

/** Whether `a` is never true where `b` is not. */
export function implies(a: readonly Term[], b: readonly Term[], space: Space): boolean {
  const outside = complement(space, b)
  return a.every((term) => isWithinSum(term, b) || outside.every((one) => intersection(term, one) === undefined))
}

function isWithinSum(term: Term, terms: readonly Term[]): boolean {
  return terms.some((other) => isWithin(term, other))
}

/** Factored form: the condition that most terms share is taken out, of what it leaves again; `A*(B + C) + D`. */
export function factor(space: Space, terms: readonly Term[]): Expression {
  const shared = mostShared(terms)
  if (shared === undefined) return expressionOf(space, terms)
  const { place, level } = shared
  const inside = terms.filter((term) => term[place] === level).map((term) => term.map((value, i) => (i === place ? absent : value)))
  const outside = terms.filter((term) => term[place] !== level)
  const product = and(levelOf(space, place, level), ...flatten(factor(space, inside)))
  if (outside.length === 0) return product
  const rest = factor(space, outside)
  return or(product, ...(rest.kind === 'or' ? rest.parts : [rest]))
}

function flatten(expression: Expression): readonly Expression[] {
  return expression.kind === 'and' ? expression.parts : [expression]
}

function levelOf(space: Space, place: number, level: number): Expression {
  const name = space.names[place]!
  return level === 0 && space.levels[place] === 2 ? not(literal(name)) : literal(name, level)
}

function mostShared(terms: readonly Term[]): { readonly place: number; readonly level: number } | undefined {
  let best: { readonly place: number; readonly level: number } | undefined
  let most = 1
  const width = terms[0]?.length ?? 0
  for (let place = 0; place < width; place++) {
    for (const level of new Set(terms.map((term) => term[place]!))) {
      const count = level === absent ? 0 : terms.filter((term) => term[place] === level).length
      if (count > most) [best, most] = [{ place, level }, count]
    }
  }
  return best
}

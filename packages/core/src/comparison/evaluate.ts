/** What an expression means: degrees of membership over cases, and terms over a space. */
import type { Expression, Literal } from './expression.ts'
import { literalValues, setNamed, type CaseTable, type Column } from './table.ts'
import { absent, absorbed, intersection, type Space, type Term } from './term.ts'
import { union } from './fit.ts'

/** Degree to which each case belongs to the expression: and = least, or = largest, not = 1 − x. */
export function membershipIn(expression: Expression, table: CaseTable): Float64Array {
  const cases = table.cases.length
  if (expression.kind === 'literal') return literalMembership(expression, setNamed(table, expression.name))
  if (expression.kind === 'not') return membershipIn(expression.of, table).map((value) => 1 - value)
  const parts = expression.parts.map((part) => membershipIn(part, table))
  if (expression.kind === 'or') return union(parts, cases)
  const least = new Float64Array(cases).fill(1)
  for (const part of parts) for (let i = 0; i < cases; i++) if (part[i]! < least[i]!) least[i] = part[i]!
  return least
}

function literalMembership({ levels }: Literal, column: Column): Float64Array {
  if (levels.length === 1) return literalValues(column, levels[0]!)
  return union(
    levels.map((level) => literalValues(column, level)),
    column.values.length,
  )
}

/** The expression as a sum of terms over the space (not the shortest one); terms that lie within others are left out. */
export function termsOf(expression: Expression, space: Space): number[][] {
  return expand(expression, space, false).map((term) => [...term])
}

function expand(expression: Expression, space: Space, negated: boolean): Term[] {
  if (expression.kind === 'not') return expand(expression.of, space, !negated)
  if (expression.kind === 'literal') return literalTerms(expression, space, negated)
  const parts = expression.parts.map((part) => expand(part, space, negated))
  if ((expression.kind === 'or') !== negated) return absorbed(parts.flat())
  let product: Term[] = [space.names.map(() => absent)]
  for (const part of parts) product = absorbed(product.flatMap((a) => meet(a, part)))
  return product
}

function meet(a: Term, part: readonly Term[]): Term[] {
  return part.flatMap((b) => {
    const both = intersection(a, b)
    return both === undefined ? [] : [both]
  })
}

function literalTerms({ name, levels }: Literal, space: Space, negated: boolean): Term[] {
  const place = space.names.indexOf(name)
  if (place < 0) throw new RangeError(`no condition ${name} among ${space.names.join(', ')}`)
  const all = Array.from({ length: space.levels[place]! }, (_, level) => level)
  return all.filter((level) => levels.includes(level) !== negated).map((level) => space.names.map((_, i) => (i === place ? level : absent)))
}

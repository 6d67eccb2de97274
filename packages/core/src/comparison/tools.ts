/** Boolean tools by name: what statements say, turned about, over the conditions that they name. */
import { factor, implies, intersect, shortestSums } from './algebra.ts'
import { termsOf } from './evaluate.ts'
import { not, type Expression } from './expression.ts'
import { expressionOf, print, printTerms } from './print.ts'
import { absorbed, compareTerms, rowCount, rowsOf, type Space, type Term } from './term.ts'

export const toolNames = ['simplify', 'negate', 'expand', 'factorise', 'intersect', 'within'] as const
export type ToolName = (typeof toolNames)[number]

/** How many statements a tool takes, at least and at most. */
export const toolTakes: Readonly<Record<ToolName, readonly [least: number, most: number]>> = {
  simplify: [1, 1],
  negate: [1, 1],
  expand: [1, 1],
  factorise: [1, 1],
  intersect: [2, 20],
  within: [2, 2],
}

/** Rows over which the tools work: sixteen conditions of two values. */
export const mostToolRows = 65_536

/** The conditions that the statements name, in their order; values by name where known, else as many as the statements need. */
export function spaceNamed(statements: readonly Expression[], levels: Readonly<Record<string, number>> = {}): Space {
  const top = new Map<string, number>()
  const visit = (expression: Expression): void => {
    if (expression.kind === 'not') visit(expression.of)
    else if (expression.kind === 'literal') top.set(expression.name, Math.max(top.get(expression.name) ?? 1, ...expression.levels))
    else expression.parts.forEach(visit)
  }
  statements.forEach(visit)
  const names = [...top.keys()]
  return { names, levels: names.map((name) => (Object.hasOwn(levels, name) ? levels[name]! : top.get(name)! + 1)) }
}

export interface ToolAnswer {
  /** Every shortest form where there are several, else one. */
  readonly texts: readonly string[]
  /** Of `within`: whether the first is never true where the second is not. */
  readonly holds: boolean | null
}

/**
 * `simplify`, `negate`: every shortest sum; `expand`: every row; `factorise`: common factors taken out; `intersect`: what all say
 * together; `within`: whether the first implies the second. At most `mostToolRows` rows.
 */
export function booleanTool(tool: ToolName, statements: readonly Expression[], space: Space = spaceNamed(statements)): ToolAnswer {
  if (rowCount(space) > mostToolRows) throw new RangeError(`more than ${mostToolRows} rows`)
  const [first, second] = statements
  if (first === undefined) return { texts: [], holds: null }
  if (tool === 'within') return { texts: [], holds: implies(termsOf(first, space), termsOf(second!, space), space) }
  return { texts: forms[tool](first, space, statements.slice(1)), holds: null }
}

type Form = (first: Expression, space: Space, others: readonly Expression[]) => readonly string[]

const sums = (of: Expression, space: Space): string[] => shortestSums(of, space).map((terms) => printTerms(space, terms))

const forms: Readonly<Record<Exclude<ToolName, 'within'>, Form>> = {
  simplify: (first, space) => sums(first, space),
  negate: (first, space) => sums(not(first), space),
  expand: (first, space) => [printTerms(space, everyRow(termsOf(first, space), space))],
  factorise: (first, space) => [print(factor(space, termsOf(first, space)))],
  intersect: (first, space, others) => {
    const meet = (terms: readonly Term[], one: Expression): Term[] => intersect(expressionOf(space, terms), one, space)
    return [printTerms(space, absorbed(others.reduce<readonly Term[]>(meet, termsOf(first, space))))]
  },
}

/** Each row once, presence first. */
function everyRow(terms: readonly Term[], space: Space): Term[] {
  const rows = new Map<string, Term>()
  for (const term of terms) for (const row of rowsOf(space, term)) rows.set(row.join(), row)
  return [...rows.values()].sort(compareTerms)
}

/** Texts, numbers and names as R reads them. */
import { literal, namesIn, not, parse, print, type CaseTable, type Expression } from '../../comparison/index.ts'

/** By name of the set: its name in R. */
export type RNames = ReadonlyMap<string, string>

/** Any character set: what is no plain letter is written by its number. */
export function text(given: string): string {
  const escaped = given.replace(/[\\"]/g, (sign) => `\\${sign}`).replace(/[\n\r\t]/g, ' ')
  return `"${escaped}"`
}

export function number(value: number): string {
  return Number.isFinite(value) ? String(value) : 'NA'
}

const perLine = 12

export function vector(cells: readonly string[]): string {
  if (cells.length <= perLine) return `c(${cells.join(', ')})`
  const lines: string[] = []
  for (let at = 0; at < cells.length; at += perLine) lines.push(cells.slice(at, at + perLine).join(', '))
  return `c(${lines.join(',\n    ')})`
}

const reserved = new Set(
  'if else repeat while function for next break in TRUE FALSE NULL Inf NaN NA data cases tt complex parsimonious intermediate'.split(' '),
)

/** QCA takes names of Latin letters and digits; another set gets a name of its own, which the script explains. */
export function namesForR(names: readonly string[]): RNames {
  const taken = new Set<string>()
  const found = new Map<string, string>()
  const plain = (name: string): boolean => /^[A-Za-z][A-Za-z0-9_]*$/.test(name) && !reserved.has(name)
  for (const name of names) if (plain(name)) taken.add(name.toUpperCase())
  const upper = new Set<string>()
  for (const name of names) {
    // names that differ in case only would be one set and its absence
    if (plain(name) && !upper.has(name.toUpperCase())) {
      upper.add(name.toUpperCase())
      found.set(name, name)
      continue
    }
    let at = found.size + 1
    while (taken.has(`SET${at}`)) at++
    taken.add(`SET${at}`)
    found.set(name, `SET${at}`)
  }
  return found
}

/** An expression in the names of R; of multi-value sets every value is named. */
export function translated(given: string, names: RNames, table: CaseTable): string {
  const levels = table.columns.map((one) => one.levels)
  const vocabulary = { names: table.columns.map(({ name }) => name), levels }
  const reading = parse(given, vocabulary)
  const plain = 'statement' in reading ? reading : parse(given)
  if (!('statement' in plain)) return given
  const { left } = plain.statement
  return namesIn(left).every((name) => names.has(name)) ? print(renamed(left, names)) : given
}

function renamed(expression: Expression, names: RNames): Expression {
  if (expression.kind === 'not') return not(renamed(expression.of, names))
  if (expression.kind === 'literal') return literal(names.get(expression.name)!, ...expression.levels)
  return { kind: expression.kind, parts: expression.parts.map((part) => renamed(part, names)) }
}

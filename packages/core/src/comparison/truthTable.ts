/** From cases to rows: which combinations of conditions were seen, and how often the outcome came with them. */
import type { Expression } from './expression.ts'
import { membershipIn } from './evaluate.ts'
import { atLeast, columnNamed, dontCare, isHalf, isIn, isOut, literalValues, type CaseTable } from './table.ts'
import { absent, rowCount, rowNumber, rowOf, spaceOf, type Space, type Term } from './term.ts'
import { sufficiency, type Measure } from './fit.ts'

export type Output = '1' | '0' | 'C' | '?'

export interface Row {
  /** As R's QCA numbers rows, from 1. */
  readonly number: number
  readonly values: Term
  readonly output: Output
  /** Cases that belong to the row by more than one half. */
  readonly cases: readonly string[]
  readonly inclusion: number
  readonly pri: number
  /** Cases of the row that do not have the outcome: deviant in consistency. */
  readonly deviant: readonly string[]
}

export interface TruthTable {
  readonly table: CaseTable
  readonly space: Space
  /** The space in which rows are numbered: “does not apply” is a value more where a cell says so. */
  readonly numbering: Space
  readonly outcome: Expression
  readonly outcomeValues: Float64Array
  readonly options: Required<TruthTableOptions>
  /** Rows with a case in them, by number. Those with too few cases have the output “?”. */
  readonly rows: readonly Row[]
  /** Numbers of rows kept out of every assumption. */
  readonly excluded: readonly number[]
  /** Cases at exactly one half in a condition: they belong to no row. */
  readonly undecided: readonly string[]
  readonly remainders: number
}

export interface TruthTableOptions {
  /** Cases that a row needs. */
  readonly casesCut?: number
  /** Inclusion from which a row has the output 1. */
  readonly inclusionCut?: number
  /** Inclusion below which a row has the output 0; between the two it is a contradiction. No less than the other cut: none. */
  readonly lowerInclusionCut?: number
  readonly priCut?: number
  readonly exclude?: readonly number[]
  readonly measure?: Measure
}

export const truthTableDefaults: Required<TruthTableOptions> = {
  casesCut: 1,
  inclusionCut: 1,
  lowerInclusionCut: 1,
  priCut: 0,
  exclude: [],
  measure: 'ragin',
}

export function truthTable(
  table: CaseTable,
  outcome: Expression,
  conditions: readonly string[],
  given: TruthTableOptions = {},
): TruthTable {
  const options = { ...truthTableDefaults, ...given }
  const space = spaceOf(table, conditions)
  const outcomeValues = membershipIn(outcome, table)
  const numbering = numberingOf(table, space)
  const { seen, undecided } = rowsSeen(table, numbering)
  const rows = [...seen.keys()].sort((a, b) => a - b).map((number) => describeRow(number, seen.get(number)!))
  const excluded = [...new Set(options.exclude)].filter((number) => number >= 1 && number <= rowCount(numbering)).sort((a, b) => a - b)
  const decided = rows.filter((row) => row.output !== '?').length
  const remainders = rowCount(numbering) - decided
  return { table, space, numbering, outcome, outcomeValues, options, rows, excluded, undecided, remainders }

  function describeRow(number: number, values: Term): Row {
    const memberships = rowMembership(table, space, values)
    const { inclusion, pri } = sufficiency(memberships, outcomeValues, options.measure)
    const places = table.cases.map((_, place) => place).filter((place) => isIn(memberships[place]!))
    const inside = places.map((place) => table.cases[place]!)
    const deviant = places.filter((place) => isOut(outcomeValues[place]!)).map((place) => table.cases[place]!)
    const output = inside.length < options.casesCut ? '?' : options.exclude.includes(number) ? '0' : outputOf(inclusion, pri, options)
    return { number, values, output, cases: inside, inclusion, pri, deviant }
  }
}

export function outputOf(inclusion: number, pri: number, options: Required<TruthTableOptions>): Output {
  if (atLeast(inclusion, options.inclusionCut)) return atLeast(pri, options.priCut) ? '1' : '0'
  return options.lowerInclusionCut < options.inclusionCut && atLeast(inclusion, options.lowerInclusionCut) ? 'C' : '0'
}

function numberingOf(table: CaseTable, space: Space): Space {
  const levels = space.names.map((name, i) => space.levels[i]! + (columnNamed(table, name).values.includes(dontCare) ? 1 : 0))
  return { names: space.names, levels }
}

function rowsSeen(table: CaseTable, numbering: Space): { readonly seen: ReadonlyMap<number, Term>; readonly undecided: string[] } {
  const columns = numbering.names.map((name) => columnNamed(table, name))
  const seen = new Map<number, Term>()
  const undecided: string[] = []
  table.cases.forEach((name, place) => {
    if (columns.some(({ kind, values }) => kind === 'fuzzy' && isHalf(values[place]!))) {
      undecided.push(name)
      return
    }
    const cells = columns.map(({ kind, values }) => (kind === 'fuzzy' ? (isIn(values[place]!) ? 1 : 0) : levelOf(values[place]!)))
    const numbered = cells.map((value, i) => (value === absent ? numbering.levels[i]! - 1 : value))
    seen.set(rowNumber(numbering, numbered), cells)
  })
  return { seen, undecided }
}

/** In a row, “does not apply” is what a term does not name. */
function levelOf(value: number): number {
  return value === dontCare ? absent : value
}

/** Degree to which each case belongs to a row: the least of its memberships. A cell that does not apply is a value like others. */
export function rowMembership(table: CaseTable, space: Space, row: Term): Float64Array {
  return leastOf(
    row.map((level, i) => literalValues(columnNamed(table, space.names[i]!), level)),
    table.cases.length,
  )
}

/** The same of a term, which names only some conditions. */
export function termMembership(table: CaseTable, space: Space, term: Term): Float64Array {
  const named = term.flatMap((level, i) => (level === absent ? [] : [literalValues(columnNamed(table, space.names[i]!), level)]))
  return leastOf(named, table.cases.length)
}

function leastOf(sets: readonly Float64Array[], cases: number): Float64Array {
  const result = new Float64Array(cases).fill(1)
  for (const values of sets) for (let place = 0; place < cases; place++) if (values[place]! < result[place]!) result[place] = values[place]!
  return result
}

/** Rows without cases, while there are few enough to list. */
export function remainderRows({ numbering, rows, excluded }: TruthTable, most = 4096): Row[] {
  if (rowCount(numbering) > most) return []
  const known = new Map(rows.map((row) => [row.number, row]))
  const found: Row[] = []
  for (let number = 1; number <= rowCount(numbering); number++) {
    if (known.has(number)) continue
    const output = excluded.includes(number) ? '0' : '?'
    found.push({ number, values: rowOf(numbering, number), output, cases: [], inclusion: NaN, pri: NaN, deviant: [] })
  }
  return found
}

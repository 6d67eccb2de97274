/** A table of cases: one row a case, one column a set (or a number that is to become one). Plain data, never changed in place. */
export type ColumnKind = 'raw' | 'crisp' | 'fuzzy' | 'multivalue'

export interface Column {
  readonly name: string
  readonly kind: ColumnKind
  /** How many values the set has: 2 for crisp and fuzzy, the highest value + 1 for multi-value. */
  readonly levels: number
  readonly values: Float64Array
}

export interface CaseTable {
  readonly cases: readonly string[]
  readonly columns: readonly Column[]
}

/** A cell that says that the condition does not apply to the case (temporal comparison: “-”). No number of a table is ever this one. */
export const dontCare = -Infinity

/** As R's QCA compares with cut-offs: sums of fuzzy numbers must not lose a round cut by their last bit. */
export const tolerance = 1.5e-8

export function atLeast(value: number, cut: number): boolean {
  return value > cut - tolerance
}

/** One half, to the same tolerance everywhere: a degree this near to it is on neither side. */
export function isHalf(degree: number): boolean {
  return Math.abs(degree - 0.5) < tolerance
}

/** In the set by more than one half. */
export function isIn(degree: number): boolean {
  return degree - 0.5 >= tolerance
}

/** Out of it by more than one half. */
export function isOut(degree: number): boolean {
  return 0.5 - degree >= tolerance
}

export function inferKind(values: ArrayLike<number>): ColumnKind {
  let fractions = false
  let outside = false
  let top = 1
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!
    if (value === dontCare) continue
    if (!(value >= 0)) outside = true
    if (!Number.isInteger(value)) fractions = true
    if (value > top) top = value
  }
  if (outside || (fractions && top > 1)) return 'raw'
  if (fractions) return 'fuzzy'
  return top > 1 ? 'multivalue' : 'crisp'
}

/** @throws {RangeError} where a cell is no number, or “does not apply” stands in a set of degrees. */
export function column(name: string, values: ArrayLike<number>, kind: ColumnKind = inferKind(values)): Column {
  let levels = 2
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!
    const marks = value === dontCare && (kind === 'crisp' || kind === 'multivalue')
    if (!Number.isFinite(value) && !marks) throw new RangeError(`column ${name}, case ${i + 1}: ${value} is no degree of membership`)
  }
  if (kind === 'multivalue') for (let i = 0; i < values.length; i++) levels = Math.max(levels, values[i]! + 1)
  return { name, kind, levels, values: Float64Array.from(values) }
}

export function caseTable(cases: readonly string[], columns: Readonly<Record<string, ArrayLike<number>>>): CaseTable {
  return { cases, columns: Object.entries(columns).map(([name, values]) => column(name, values)) }
}

/** @throws {RangeError} where its numbers are not yet degrees of membership. */
export function setNamed(table: CaseTable, name: string): Column {
  const found = columnNamed(table, name)
  if (found.kind === 'raw') throw new RangeError(`column ${name} has numbers that are no degrees of membership: it needs a rule`)
  return found
}

export function columnNamed(table: CaseTable, name: string): Column {
  const found = table.columns.find((one) => one.name === name)
  if (found === undefined) throw new RangeError(`no column ${name} among ${namesOf(table).join(', ')}`)
  return found
}

export function namesOf(table: CaseTable): string[] {
  return table.columns.map((one) => one.name)
}

/** The same table with a column added, or replaced where one of this name stands. */
export function withColumn(table: CaseTable, added: Column): CaseTable {
  const has = table.columns.some((one) => one.name === added.name)
  const columns = has ? table.columns.map((one) => (one.name === added.name ? added : one)) : [...table.columns, added]
  return { cases: table.cases, columns }
}

/** Only the cases at these places; how many values a set has stays, so that rows keep their numbers. */
export function onlyCases(table: CaseTable, places: readonly number[]): CaseTable {
  const columns = table.columns.map((one) => ({ ...one, values: Float64Array.from(places, (place) => one.values[place]!) }))
  return { cases: places.map((place) => table.cases[place]!), columns }
}

/** Degree to which each case belongs to “the condition has this value”. */
export function literalValues({ kind, values }: Column, level: number): Float64Array {
  if (kind === 'fuzzy' && level <= 1) return level === 1 ? values : values.map((value) => 1 - value)
  const wanted = level < 0 ? dontCare : level
  return values.map((value) => (value === wanted ? 1 : 0))
}

/** Countries by years: the plain tables that sources come as, and series over all countries and years. */

/** A table keyed by country and year; cells as they stand in the file, empty where a value is not known. */
export interface CountryYears {
  readonly columns: readonly string[]
  readonly iso3: readonly string[]
  readonly year: readonly number[]
  /** One a column, in the order of the rows; NaN is not known. */
  readonly values: ReadonlyMap<string, Float64Array>
}

/** Countries × years; a series over it has a cell for each, country by country. */
export interface Grid {
  readonly countries: readonly string[]
  readonly first: number
  readonly last: number
}

/** One number for each country and year of a grid; NaN is not known. */
export type Series = Float64Array

/** Reads a table as `packages/data` ships it: comma, no quotes, `iso3` and `year` (or `year` alone) first. */
export function readCountryYears(text: string): CountryYears {
  const lines = text.split('\n').filter((line) => line !== '')
  const header = (lines[0] ?? '').split(',')
  const rows = lines.slice(1).map((line) => line.split(','))
  const at = (name: string): number => header.indexOf(name)
  const columns = header.filter((name) => name !== 'iso3' && name !== 'year')
  const numbers = (column: number): Float64Array =>
    Float64Array.from(rows, (row) => (row[column] === undefined || row[column] === '' ? NaN : Number(row[column])))
  return {
    columns,
    iso3: at('iso3') < 0 ? [] : rows.map((row) => row[at('iso3')] ?? ''),
    year: rows.map((row) => Number(row[at('year')])),
    values: new Map(columns.map((name) => [name, numbers(at(name))])),
  }
}

/** The rows of a plain table by column name, for tables that hold words. */
export function readPlainRows(text: string): readonly Readonly<Record<string, string>>[] {
  const lines = text.split('\n').filter((line) => line !== '')
  const header = (lines[0] ?? '').split(',')
  return lines.slice(1).map((line) => Object.fromEntries(line.split(',').map((cell, k) => [header[k] ?? '', cell])))
}

export function yearsOf({ first, last }: Grid): number {
  return last - first + 1
}

export function emptySeries(grid: Grid): Series {
  return new Float64Array(grid.countries.length * yearsOf(grid)).fill(NaN)
}

/** A column of a table on the grid; unknown column: all unknown. */
export function onGrid(grid: Grid, table: CountryYears, column: string): Series {
  const series = emptySeries(grid)
  const values = table.values.get(column)
  if (values === undefined) return series
  const place = new Map(grid.countries.map((iso3, k) => [iso3, k]))
  const width = yearsOf(grid)
  for (let row = 0; row < values.length; row++) {
    const k = place.get(table.iso3[row]!)
    const year = table.year[row]! - grid.first
    if (k !== undefined && year >= 0 && year < width) series[k * width + year] = values[row]!
  }
  return series
}

/** A column that is the same for all countries. */
export function worldOnGrid(grid: Grid, table: CountryYears, column: string): Series {
  const series = emptySeries(grid)
  const values = table.values.get(column)
  const width = yearsOf(grid)
  if (values === undefined) return series
  for (let row = 0; row < values.length; row++) {
    const year = table.year[row]! - grid.first
    if (year < 0 || year >= width) continue
    for (let k = 0; k < grid.countries.length; k++) series[k * width + year] = values[row]!
  }
  return series
}

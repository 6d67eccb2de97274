/** Rows of the truth table as they are shown: seen and unseen ones alike, in the order that is asked for. */
import type { Compared } from '@sharara/core'

export interface ShownRow {
  readonly number: number
  readonly values: readonly number[]
  readonly output: string
  readonly cases: readonly string[]
  readonly deviant: readonly string[]
  readonly inclusion: number | null
  readonly pri: number | null
}

/** A number is the place of a condition. */
export type SortKey = 'number' | 'inclusion' | 'pri' | 'output' | 'cases' | number

export type Verdict = 'enough' | 'notEnough' | 'contradictory' | 'tooFew' | 'unseen'

export function rowsToShow({ truthTable }: Compared, unseen: boolean): readonly ShownRow[] {
  const seen = truthTable.rows.map((row): ShownRow => ({ ...row, values: [...row.values] }))
  if (!unseen) return seen
  const more = truthTable.unseen.map(({ number, values, output }): ShownRow => ({
    number,
    values: [...values],
    output: output === '0' ? '0' : '',
    cases: [],
    deviant: [],
    inclusion: null,
    pri: null,
  }))
  return [...seen, ...more]
}

export function verdictOf({ output, cases }: ShownRow): Verdict {
  if (output === '1') return 'enough'
  if (output === 'C') return 'contradictory'
  if (cases.length === 0) return 'unseen'
  return output === '?' ? 'tooFew' : 'notEnough'
}

/** Nothing sorts below every number; rows that are alike stay in the order of their numbers. */
export function sorted(rows: readonly ShownRow[], by: SortKey, falling: boolean): readonly ShownRow[] {
  const value = (row: ShownRow): number => {
    if (typeof by === 'number') return row.values[by] ?? -2
    if (by === 'cases') return row.cases.length
    if (by === 'output') return ['', '?', '0', 'C', '1'].indexOf(row.output)
    const number = row[by]
    return number === null || Number.isNaN(number) ? -1 : number
  }
  const sign = falling ? -1 : 1
  return rows.toSorted((a, b) => sign * (value(a) - value(b)) || a.number - b.number)
}

/** A table as it is told: its title, a sentence that says what it is, heads, rows, what is to be known of it. */
import type { Words } from '../../text/index.ts'

export type ToldCell = string | Words

export interface ToldTable {
  /** As part of the name of a file or a place on a page. */
  readonly id: string
  readonly title: Words
  readonly lead: Words
  readonly head: readonly ToldCell[]
  readonly rows: readonly (readonly ToldCell[])[]
  /** How many columns at the end hold words, and so begin where reading begins. */
  readonly texts: number
  readonly notes: readonly Words[]
}

/** Three digits, as the field prints them. */
export function digits(value: number): string {
  return Number.isFinite(value) ? value.toFixed(3) : '–'
}

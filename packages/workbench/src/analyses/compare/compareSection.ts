/** A part of a comparison as it is told: a table with its title and sentences. */
import { fill, type ToldCell, type ToldTable, type Words } from '@sharara/core'
import { compareWords } from './compareWords.ts'

export type Cell = ToldCell

export interface Section {
  /** 2 for a part, 3 for what is within it. */
  readonly level: 2 | 3
  readonly title: Words
  /** What it is, before the table. */
  readonly lead?: Words
  /** The first row has the heads; none where there is no table. */
  readonly rows: readonly (readonly Cell[])[]
  /** How many columns at the end hold words, and so begin at the left. */
  readonly texts: number
  readonly notes: readonly Words[]
}

/** Rows that are read one by one; JSON and page have more. */
const mostRows = 40

export function sectionOf({ title, lead, head, rows, texts, notes }: ToldTable, level: Section['level']): Section {
  const shown = rows.slice(0, mostRows)
  const left = shown.length < rows.length ? [fill(compareWords.rowsShown, { shown: shown.length, all: rows.length })] : []
  return { level, title, lead, rows: rows.length === 0 ? [] : [head, ...shown], texts, notes: [...left, ...notes] }
}

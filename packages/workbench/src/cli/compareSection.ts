/** A part of a comparison as it is told: a table with its title and sentences. */
import type { Words } from '@sharara/core'

export type Cell = string | Words

export interface Section {
  /** 2 for a part, 3 for what is within it. */
  readonly level: 2 | 3
  readonly title: Words
  /** The first row has the heads; none where there is no table. */
  readonly rows: readonly (readonly Cell[])[]
  /** How many columns at the end hold words, and so begin at the left. */
  readonly texts: number
  readonly notes: readonly Words[]
}

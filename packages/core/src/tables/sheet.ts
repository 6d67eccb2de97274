/** A table as it comes from a file or a form: names of columns and rows of cells of which nothing is known yet. */
import type { Words } from '../text/index.ts'

export type RawCell = string | number | boolean | null | undefined

export interface Sheet {
  /** How the file is named to the reader. */
  readonly file: string
  readonly header: readonly string[]
  readonly rows: readonly SheetRow[]
  /** Cells are not divided by commas, so that `0,9` is a number. */
  readonly commas?: boolean
  /** The column that has the names of the rows by the shape of the file (R's row names). */
  readonly rowNames?: number
  /** What was made of the file that its reader may not expect. */
  readonly notes?: readonly Words[]
}

export interface SheetRow {
  readonly cells: readonly RawCell[]
  /** Where the row begins, in a file that has lines. */
  readonly line?: number
}

/** Something that is wrong with a table, before it is known what its file is called to the reader. */
export interface SheetProblem {
  /** Row, case or column; nothing for the whole file. */
  readonly at: readonly string[]
  readonly got: Words
  readonly wanted: Words
  readonly line?: number | undefined
  readonly nearest?: string | undefined
}

/** The sheet, or every reason why there is none. */
export interface SheetRead {
  readonly sheet: Sheet | null
  readonly problems: readonly SheetProblem[]
}

/** Reads the shipped table from its two files, with all problems of both at once. */
import { asObject, readFile, type LibraryFile, type Problem } from '../../scenario/index.ts'
import { casesSchema, cellsSchemaFile, type Background, type Case, type CaseCells, type CaseTable } from '../cases.ts'
import { caseColumnNames } from './columns.ts'
import { casesFindings, cellsFindings } from './look.ts'

export interface CheckedCases {
  /** Null where there is any problem. */
  readonly table: CaseTable | null
  readonly background: Background
  readonly problems: readonly Problem[]
}

const nothing: Background = { waves: [], series: [], bases: [] }

/** `apart` holds the cells that are kept in a file of their own, where that is at hand. */
export function readCases(main: LibraryFile, apart: LibraryFile | null): CheckedCases {
  const cases = readFile(main, 'cases', casesSchema, (raw) => casesFindings(raw, new Set()))
  const cells = apart === null ? null : readFile(apart, 'cells', cellsSchemaFile, (raw) => cellsFindings(raw, cases.raw))
  const problems = [...cases.problems, ...(cells?.problems ?? [])]
  if (cases.value === null || (cells !== null && cells.value === null)) return { table: null, background: nothing, problems }
  const { value } = cases
  const own = cells?.value ?? null
  const rows = value.cases.map((row): Case => {
    const more = asObject(own?.cells[row.id]) ?? {}
    return { ...row, cells: { ...(row.cells as CaseCells), ...(more as CaseCells) } } // the schema has checked both
  })
  const table: CaseTable = {
    id: value.id,
    name: value.name,
    note: value.note,
    sources: { ...value.sources, ...own?.sources },
    cases: rows,
    columns: caseColumnNames.filter((column) => rows.some((row) => row.cells[column] !== undefined)),
    ownColumns: [],
  }
  const background = {
    waves: value.waves,
    series: [...value.series, ...(own?.series ?? [])],
    bases: [...value.bases, ...(own?.bases ?? [])],
  }
  return { table, background, problems }
}

/** All runs of an experiment as a table for spreadsheets: one row a run, with the columns of the chunk files but for the series. */
import { chunksOf } from '@sharara/core'
import { columnsOf, readResults } from '../chunks/index.ts'
import { csvTable, type Field } from '../csv.ts'
import type { ExperimentFolder } from '../experiment.ts'

/** Beyond so many runs it is no longer for a spreadsheet; `sharara query` gives any part of it. */
export const mostRows = 100_000

/** @param runs the first so many of the plan. */
export async function runsCsv({ plan, store, manifest }: ExperimentFolder, runs: number): Promise<string> {
  const columns = columnsOf(plan).filter(({ type }) => type !== 'list')
  const rows: Field[][] = []
  for await (const result of readResults(plan, store, chunksOf(plan, manifest.runsPerChunk), 'numbers')) {
    if (result.run < runs) rows.push(columns.map(({ cell }) => cell(result) as Field)) // lists are left out
  }
  return csvTable(
    columns.map(({ name }) => name),
    rows,
  )
}

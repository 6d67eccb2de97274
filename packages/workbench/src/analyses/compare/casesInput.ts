/** The table of cases: what ships, or a file of the reader's own; with all problems at once. */
import { resolve } from 'node:path'
import { readSheet, type CaseTable, type Evidence, type WantedOfRow } from '@sharara/core'
import {
  Failure,
  readSheetFile,
  shippedCases,
  shippedPanelEvidence,
  shippedRecord,
  shippedSide,
  shippedSwitches,
} from '../../store/index.ts'
import { compareWords } from './compareWords.ts'

function shipped(): Pick<Evidence, 'table' | 'background'> {
  const { table, background, problems } = shippedCases()
  if (table === null) throw new Failure(compareWords.notRead, 2, problems)
  return { table, background }
}

/** `path` is a CSV or Parquet file in the columns of the codebook; without it the shipped table. */
export async function readTable(path: string | undefined, wanted?: WantedOfRow): Promise<CaseTable> {
  if (path === undefined) return shipped().table
  const file = await readSheetFile(resolve(path))
  const { table, problems } = file.sheet === null ? { table: null, problems: file.problems } : readSheet(file.sheet, wanted)
  if (table === null) throw new Failure(compareWords.notRead, 2, problems)
  return table
}

/** What the claims are tested on: the reader's cases or ours, and our background. */
export async function readEvidence(path: string | undefined): Promise<Evidence> {
  const { background } = shipped()
  return {
    table: await readTable(path),
    background,
    record: shippedRecord(),
    side: shippedSide(),
    panel: shippedPanelEvidence(),
    switches: shippedSwitches(),
  }
}

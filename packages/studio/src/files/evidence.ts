/** The table of cases, what the claims need besides it, and the study that ships: fetched when a view first asks for them. */
import {
  readCases,
  readRecord,
  readStudy,
  writeSheet,
  type CaseTable,
  type CompareStudy,
  type Evidence,
  type LibraryFile,
  type Sheet,
} from '@sharara/core'
import casesUrl from '../../../../episodes/cases/cases.json?url'
import apartUrl from '../../../../episodes/cases/vdem.json?url'
import recordUrl from '../../../../episodes/kazakhstan-2022.json?url'
import studyUrl from '../../../../examples/studies/leadership.json?url'
import { fetchText, NotThere } from './library.ts'

const fileAt = async (file: string, url: string): Promise<LibraryFile> => ({ file, text: await fetchText(url) })

let evidence: Promise<Evidence> | null = null

/** What the claims are tested on. @throws NotThere if it cannot be fetched; the next call tries again. */
export function openEvidence(): Promise<Evidence> {
  evidence ??= readEvidence()
  evidence.catch(() => (evidence = null))
  return evidence
}

async function readEvidence(): Promise<Evidence> {
  const [main, apart, record] = await Promise.all([
    fileAt('cases.json', casesUrl),
    fileAt('vdem.json', apartUrl),
    fileAt('kazakhstan-2022.json', recordUrl),
  ])
  const { table, background, problems } = readCases(main, apart)
  if (table === null) throw new NotThere(problems.map(({ words }) => words.en).join(' '))
  return { table, background, record: readRecord(record, null).record }
}

/** The study that ships. @throws NotThere */
export async function openShippedStudy(): Promise<CompareStudy> {
  const { study, problems } = readStudy(await fileAt('leadership.json', studyUrl))
  if (study === null) throw new NotThere(problems.map(({ words }) => words.en).join(' '))
  return study
}

/** The cases as rows of cells, as a study reads them. */
export function sheetOf(table: CaseTable): Sheet {
  const [header = [], ...rows] = writeSheet(table, table.cases)
  return { file: 'cases.json', header, rows: rows.map((cells) => ({ cells })) }
}

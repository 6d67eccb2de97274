/** What is written beside the page of a comparison to be taken along: tables in four forms, a script for R, methods, the study. */
import { join } from 'node:path'
import { docxOf } from '@sharara/comparison/documents'
import {
  calibrated,
  citation,
  csvOf,
  languages,
  latexDocument,
  latexTables,
  markdownOf,
  methodsParagraph,
  paperDocument,
  paperTables,
  rScript,
  studyFile,
  type Compared,
  type CompareStudy,
  type Prepared,
  type Sheet,
} from '@sharara/core'
import { makeFolder, writeWhole } from '../store/index.ts'
import type { Output } from './output.ts'
import { version } from './version.ts'

export interface TakenAlong {
  readonly study: CompareStudy
  readonly prepared: Prepared
  readonly compared: Compared
  /** The table, unless it ships with the program. */
  readonly sheet: Sheet | null
}

export function writeTakeAlong(folder: string, { study, prepared, compared, sheet }: TakenAlong, { language }: Output): void {
  const tables = paperTables(compared)
  makeFolder(join(folder, 'tables'))
  // degrees whole in CSV, for the next analyst; in the other forms as a paper prints them
  for (const table of [calibrated(compared), ...tables.filter(({ id }) => id !== 'calibrated')])
    writeWhole(join(folder, 'tables', `${table.id}.csv`), csvOf(table, language))
  writeWhole(join(folder, 'tables', 'tables.tex'), latexTables(tables, language))
  writeWhole(join(folder, 'tables', 'document.tex'), latexDocument(language))
  writeWhole(join(folder, 'tables', 'tables.md'), tables.map((table) => markdownOf(table, language)).join('\n'))
  const methods = methodsParagraph(compared, version)
  const { sentence, bibtex } = citation(version)
  for (const own of languages) {
    writeWhole(join(folder, 'tables', `tables.${own}.docx`), docxOf(paperDocument(compared, own, version)))
    writeWhole(join(folder, `methods.${own}.md`), `${methods[own]}\n\n${sentence[own]}\n`)
  }
  writeWhole(join(folder, 'citation.bib'), bibtex)
  writeWhole(join(folder, 'analysis.R'), rScript(study, prepared, compared, version))
  writeWhole(join(folder, 'study.json'), studyFile(study, sheet))
}

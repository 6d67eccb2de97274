/** What is written beside the page of a comparison to be taken along: tables in four forms, a script for R, methods, the study. */
import { join } from 'node:path'
import { docxOf } from '@sharara/comparison/documents'
import {
  citation,
  csvOf,
  headOf,
  languages,
  latexOf,
  markdownOf,
  methodsParagraph,
  paperTables,
  rScript,
  rowsIn,
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
  for (const table of tables) writeWhole(join(folder, 'tables', `${table.id}.csv`), csvOf(table, language))
  writeWhole(join(folder, 'tables', 'tables.tex'), tables.map((table) => latexOf(table, language)).join('\n'))
  writeWhole(join(folder, 'tables', 'tables.md'), tables.map((table) => markdownOf(table, language)).join('\n'))
  const methods = methodsParagraph(compared, version)
  const { sentence, bibtex } = citation(version)
  for (const own of languages) {
    const document = {
      title: compared.study.name[own],
      paragraphs: [methods[own], sentence[own]],
      tables: tables.map((table) => ({ title: table.title[own], head: headOf(table, own), rows: rowsIn(table, own) })),
      rightToLeft: own === 'ar',
    }
    writeWhole(join(folder, 'tables', `tables.${own}.docx`), docxOf(document))
    writeWhole(join(folder, `methods.${own}.md`), `${methods[own]}\n\n${sentence[own]}\n`)
  }
  writeWhole(join(folder, 'citation.bib'), bibtex)
  writeWhole(join(folder, 'analysis.R'), rScript(study, prepared, compared, version))
  writeWhole(join(folder, 'study.json'), studyFile(study, sheet))
}

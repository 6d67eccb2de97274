/** The study file that `sharara compare` is given, or one that ships. */
import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { caseSheet, readStudy, type CompareStudy, type Sheet } from '@sharara/core'
import { Failure, home, readSheetFile, readText } from '../../store/index.ts'
import { readTable } from './casesInput.ts'
import { compareWords as words } from './compareWords.ts'

export const shippedStudy: string = join(home, 'examples/studies/leadership.json')

export function openStudy(path: string): CompareStudy {
  const full = existsSync(path) || /[/\\.]/.test(path) ? resolve(path) : join(home, 'examples/studies', `${path}.json`)
  const { study, problems } = readStudy(readText(full))
  if (study === null) throw new Failure(words.notCompared, 2, problems)
  return study.table === undefined ? study : { ...study, table: resolve(dirname(full), study.table) }
}

/** Any table of cases, one row a case; without a path the one that ships. */
export async function sheetOf(path: string | undefined, encoding?: string, data?: CompareStudy['data']): Promise<Sheet> {
  if (path === undefined && data !== undefined) return { ...data, file: 'data' }
  if (path !== undefined) {
    const { sheet, problems } = await readSheetFile(resolve(path), encoding)
    if (sheet === null) throw new Failure(words.notCompared, 2, problems)
    return sheet
  }
  return caseSheet(await readTable(undefined), 'episodes/cases/cases.json')
}

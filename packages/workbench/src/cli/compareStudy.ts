/** The study file that `sharara compare` is given, or one that ships. */
import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { readStudy, type CompareStudy } from '@sharara/core'
import { Failure, home, readText } from '../store/index.ts'
import { compareWords as words } from './compareWords.ts'

export const shippedStudy: string = join(home, 'examples/studies/leadership.json')

export function openStudy(path: string): CompareStudy {
  const full = existsSync(path) || /[/\\.]/.test(path) ? resolve(path) : join(home, 'examples/studies', `${path}.json`)
  const { study, problems } = readStudy(readText(full))
  if (study === null) throw new Failure(words.notCompared, 2, problems)
  return study.table === undefined ? study : { ...study, table: resolve(dirname(full), study.table) }
}

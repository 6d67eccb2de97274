/** The files of a comparison: data, Markdown in the reader's language, one page in both languages, and its pictures. */
import { join } from 'node:path'
import { caseColumnNames, columnSpec, type Language, type Words } from '@sharara/core'
import { readyFolder, writeWhole } from '../../store/index.ts'
import type { ComparisonPage } from '../../report/comparison/index.ts'
import { json, markdown, type Told } from './compareTell.ts'

/** What a comparison of runs has beside that of a table. */
export type More = Partial<Pick<ComparisonPage, 'more' | 'ofSets' | 'codes' | 'pictures'>>

/** Who writes it, and in which language the Markdown is. */
export interface Hand {
  readonly language: Language
  readonly version: string
  /** The line that repeats it. */
  readonly command: string
}

export async function writeComparison(
  folder: string,
  told: Told,
  { language: own, version, command }: Hand,
  more: More = {},
): Promise<void> {
  const { comparisonPage, picturesOf, standalone } = await import('../../report/comparison/index.ts')
  const { robustness } = told
  const codes = more.codes ?? codesOf
  const page = comparisonPage({ compared: told, robustness, version, command, ...more, codes })
  readyFolder(folder)
  readyFolder(join(folder, 'pictures'))
  writeWhole(join(folder, 'comparison.json'), `${json(told)}\n`)
  writeWhole(join(folder, 'comparison.md'), markdown(told, own))
  writeWhole(join(folder, 'comparison.html'), page)
  for (const picture of [...picturesOf(told, robustness, codes, more.ofSets), ...(more.pictures ?? [])]) {
    for (const language of ['en', 'ar'] as const) {
      writeWhole(join(folder, 'pictures', `${picture.id}.${language}.svg`), standalone(picture, language))
    }
  }
}

/** Names of the codes of our own columns. */
function codesOf(column: string): Readonly<Record<string, Words>> {
  const spec = caseColumnNames.find((name) => name === column)
  const own = spec === undefined ? undefined : columnSpec(spec)
  return own?.kind === 'code' ? own.codes : {}
}

/** All tables of a paper with the paragraph on methods before them, as `docxOf` of the comparison package takes them. */
import type { Language } from '../../text/index.ts'
import type { Compared } from '../compare.ts'
import { heldLeft } from './direction.ts'
import { headOf, rowsIn } from './forms.ts'
import { citation, methodsParagraph } from './methods.ts'
import { paperTables } from './paper.ts'

export interface PaperDocument {
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly tables: readonly { readonly title: string; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }[]
  readonly rightToLeft: boolean
}

const leftToRight = '\u200e'

export function paperDocument(compared: Compared, language: Language, version: string): PaperDocument {
  const held = (text: string): string => heldLeft(text, language, leftToRight, leftToRight)
  return {
    title: held(compared.study.name[language]),
    paragraphs: [methodsParagraph(compared, version), citation(version).sentence].map((words) => held(words[language])),
    tables: paperTables(compared).map((table) => ({
      title: held(table.title[language]),
      head: headOf(table, language).map(held),
      rows: rowsIn(table, language).map((row) => row.map(held)),
    })),
    rightToLeft: language === 'ar',
  }
}

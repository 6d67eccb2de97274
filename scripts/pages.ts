/** Writes the pages of docs that follow from code and data: the codebook of the cases and the ledger of the claims. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCases, readRecord } from '../packages/core/src/episodes/index.ts'
import type { LibraryFile } from '../packages/core/src/scenario/index.ts'
import { readSideBySide } from '../packages/core/src/studies/index.ts'
import { languages } from '../packages/core/src/text/index.ts'
import { readPanelEvidence } from '../packages/core/src/foresight/index.ts'
import { casesPage } from './pages/cases.ts'
import { claimsPage } from './pages/claims.ts'

const root = join(import.meta.dirname, '..')

/** The pages by their paths from the root. */
export function pages(): ReadonlyMap<string, string> {
  const file = (path: string): LibraryFile => ({ file: path, text: readFileSync(join(root, path), 'utf8') })
  const { table, background, problems } = readCases(file('episodes/cases/cases.json'), file('episodes/cases/vdem.json'))
  if (table === null) throw new Error(problems.map(({ words }) => words.en).join('\n'))
  const { record } = readRecord(file('episodes/kazakhstan-2022.json'), null)
  const side = readSideBySide(readFileSync(join(root, 'episodes/cases/side-by-side.json'), 'utf8'))
  const panel = readPanelEvidence(readFileSync(join(root, 'episodes/cases/panel.json'), 'utf8'))
  const found = new Map<string, string>()
  for (const language of languages) {
    const end = language === 'en' ? '.md' : `.${language}.md`
    found.set(`docs/cases${end}`, casesPage(table, language))
    found.set(`docs/claims${end}`, claimsPage({ table, background, record, side, panel }, language))
  }
  return found
}

if (import.meta.main) {
  for (const [path, text] of pages()) {
    writeFileSync(join(root, path), text)
    console.log(path)
  }
}

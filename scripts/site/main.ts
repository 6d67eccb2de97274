/**
 * The documents as a site with a search, in both languages, with the page of the studio inside:
 * `npm run site [folder]` (`dist/site` where none is named); `--no-studio` leaves the studio out. Opens from disk, needs no server
 * but for the search.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import MiniSearch from 'minisearch'
import { bundle } from '../release/bundle.ts'
import { root } from '../release/packages.ts'
import { languages, type Language } from '../../packages/core/src/text/index.ts'
import { indexOptions } from './terms.ts'
import { documents, moved, renderMoved, renderPage, type Document } from './page.ts'

export async function buildSite(out: string, studio: boolean): Promise<readonly Document[]> {
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  const found = documents()
  for (const document of found) {
    const path = join(out, document.url)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, renderPage(document, found, studio))
  }
  for (const [url, target] of Object.entries(moved)) writeFileSync(join(out, url), renderMoved(url, target))
  for (const picture of picturesOf(found)) {
    mkdirSync(dirname(join(out, picture)), { recursive: true })
    cpSync(join(root, picture), join(out, picture))
  }
  cpSync(join(import.meta.dirname, 'style.css'), join(out, 'style.css'))
  await bundle('scripts/site/search.mjs', join(out, 'search.js'))
  for (const language of languages) writeFileSync(join(out, `search.${language}.json`), searchIndex(found, language))
  if (studio) buildStudio(join(out, 'studio'))
  return found
}

function picturesOf(found: readonly Document[]): ReadonlySet<string> {
  const named = found.flatMap(({ path, text }) =>
    [...text.matchAll(/!\[[^\]]*\]\(([^)\s]+)\)/g)].map(([, link]) => relative(root, resolve(root, dirname(path), link!))),
  )
  return new Set(named)
}

/** One entry a section, so that a hit leads to its place. */
function searchIndex(found: readonly Document[], language: Language): string {
  const index = new MiniSearch(indexOptions)
  const sections = found
    .filter((document) => document.language === language)
    .flatMap(({ url, title, sections: own }) => own.map(({ anchor, heading, text }) => ({ url: `${url}#${anchor}`, title, heading, text })))
  index.addAll(sections.map((section, id) => ({ id, ...section })))
  return JSON.stringify(index)
}

function buildStudio(to: string): void {
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const args = [vite, 'build', '--outDir', to, '--emptyOutDir', '--logLevel', 'error']
  const made = spawnSync(process.execPath, args, { cwd: join(root, 'packages/studio'), encoding: 'utf8' })
  if (made.status !== 0) throw new Error(`the studio does not build:\n${made.stderr.slice(0, 4000)}`)
}

if (import.meta.main) {
  const [folder] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
  const out = resolve(folder ?? join(root, 'dist/site'))
  const found = await buildSite(out, !process.argv.includes('--no-studio'))
  console.log(`${found.length} pages in ${out}`)
  console.log(
    `open ${relative(process.cwd(), join(out, 'index.html'))}; for the search serve the folder: npx --no-install vite preview --outDir ${out}`,
  )
}

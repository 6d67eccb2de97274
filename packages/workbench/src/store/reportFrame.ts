/** The page of a report without its run: it comes with the installed command; in the house it is built when its sources are newer. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isFresh } from './fresh.ts'
import { home } from './library.ts'

const studio = join(home, 'packages/studio')
const sources = ['src', 'report.html', 'single.ts', 'unasked.ts', 'vite.config.ts', '../core/src'].map((path) => join(studio, path))

let held: string | undefined

/** @throws Error where it is neither there nor can be built. */
export function reportFrame(): string {
  held ??= readFileSync(existsSync(join(studio, 'src')) ? built() : join(studio, 'dist/report.html'), 'utf8')
  return held
}

function built(): string {
  const page = join(home, 'packages/workbench/dist/report.html')
  if (isFresh(page, sources)) return page
  mkdirSync(dirname(page), { recursive: true })
  const mine = `${page}.${process.pid}`
  const made = spawnSync(process.execPath, [join(studio, 'single.ts'), '--report', mine], { encoding: 'utf8' })
  if (made.status !== 0) throw new Error(`packages/studio/single.ts: ${made.stderr.trim().split('\n').at(-1) ?? ''}`)
  renameSync(mine, page)
  return page
}

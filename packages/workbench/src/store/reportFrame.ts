/** The page of a report without its run: it comes with the installed command; in the house it is built when its sources are newer. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isFresh } from './fresh.ts'
import { home } from './library.ts'

const studio = join(home, 'packages/studio')
const sources = ['src', 'report.html', 'single.ts', 'unasked.ts', 'vite.config.ts', '../core/src'].map((path) => join(studio, path))

const frame = join(home, 'packages/workbench/dist/report.html')

let held: string | undefined

/** False where the next report has to wait for its page, which takes some seconds once. */
export function hasReportFrame(): boolean {
  return held !== undefined || !existsSync(join(studio, 'src')) || isFresh(frame, sources)
}

/** @throws Error where it is neither there nor can be built. */
export function reportFrame(): string {
  held ??= readFileSync(existsSync(join(studio, 'src')) ? built() : join(studio, 'dist/report.html'), 'utf8')
  return held
}

function built(): string {
  if (isFresh(frame, sources)) return frame
  mkdirSync(dirname(frame), { recursive: true })
  const mine = `${frame}.${process.pid}`
  const made = spawnSync(process.execPath, [join(studio, 'single.ts'), '--report', mine], { encoding: 'utf8' })
  if (made.status !== 0)
    throw new Error(`packages/studio/single.ts: ${/^\w*Error: .*/m.exec(made.stderr)?.[0] ?? made.stderr.trim().slice(-200)}`)
  renameSync(mine, frame)
  return frame
}

/** Pages of reports without what they tell: they come with the installed command; in the house each is built when its sources are newer. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isFresh } from './fresh.ts'
import { home } from './home.ts'

/** Of one run, whole on the stage; of many runs, countries or cases. */
export type FrameName = 'report' | 'told'

const studio = join(home, 'packages/studio')
const isHouse = existsSync(join(studio, 'src'))

const held = new Map<FrameName, string>()

const madeAt = (name: FrameName): string => join(home, `packages/workbench/dist/${name}.html`)

function sourcesOf(name: FrameName): readonly string[] {
  return ['src', `${name}.html`, 'single.ts', 'unasked.ts', 'vite.config.ts', '../core/src'].map((path) => join(studio, path))
}

/** False where the next report has to wait for its page, which takes some seconds once. */
export function hasFrame(name: FrameName): boolean {
  return held.has(name) || !isHouse || isFresh(madeAt(name), sourcesOf(name))
}

/** @throws Error where it is neither there nor can be built. */
export function frameOf(name: FrameName): string {
  const text = held.get(name) ?? readFileSync(isHouse ? built(name) : join(studio, `dist/${name}.html`), 'utf8')
  held.set(name, text)
  return text
}

/** A sheet of the page, as text. */
export function sheetOf(name: 'tokens' | 'marks'): string {
  return readFileSync(join(studio, isHouse ? 'src/style' : 'dist/style', `${name}.css`), 'utf8')
}

function built(name: FrameName): string {
  const frame = madeAt(name)
  if (isFresh(frame, sourcesOf(name))) return frame
  mkdirSync(dirname(frame), { recursive: true })
  const mine = `${frame}.${process.pid}`
  const made = spawnSync(process.execPath, [join(studio, 'single.ts'), '--page', name, mine], { encoding: 'utf8' })
  if (made.status !== 0)
    throw new Error(`packages/studio/single.ts: ${/^\w*Error: .*/m.exec(made.stderr)?.[0] ?? made.stderr.trim().slice(-200)}`)
  renameSync(mine, frame)
  return frame
}

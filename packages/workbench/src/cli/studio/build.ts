/** The page of the studio, built where it is missing or older than its sources and the tools for it are there. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fill, type Words } from '@sharara/core'
import { buildCommand } from '../../server/index.ts'
import { home, isFresh } from '../../shipped/index.ts'
import type { Output } from '../output.ts'
import { studioWords as words } from './words.ts'

const studio = join(home, 'packages/studio')

/** The folder of the built page, which may still be missing when this returns; the server says so then. */
export async function builtPage(wanted: boolean, out: Output): Promise<string> {
  const folder = join(studio, 'dist')
  if (!wanted || isFresh(join(folder, 'index.html'), sources)) return folder
  const reason = await build(out)
  if (reason !== null) out.tell(fill(words.notBuilt, { reason, command: buildCommand }))
  return folder
}

const sources = ['packages/studio/src', 'packages/studio/index.html', 'packages/core/src', 'scenarios', 'countries', 'episodes'].map(
  (path) => join(home, path),
)

async function build(out: Output): Promise<Words | null> {
  const vite = viteIn(studio)
  if (vite === null) return words.noVite
  out.tell(words.building)
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'error'], { cwd: studio, stdio: ['ignore', 'ignore', 'inherit'] })
  const code = await new Promise<number | null>((done) => {
    child.on('error', () => done(null))
    child.on('close', done)
  })
  return code === 0 ? null : words.buildFailed
}

function viteIn(folder: string): string | null {
  try {
    const path = join(dirname(createRequire(join(folder, 'package.json')).resolve('vite/package.json')), 'bin/vite.js')
    return existsSync(path) ? path : null
  } catch {
    return null
  }
}

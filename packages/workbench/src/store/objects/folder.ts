/** A folder as a place for files of many machines. It is never made anew: where it has gone, a disk has. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fill } from '@sharara/core'
import { writeFailure, writeWhole } from '../atomic.ts'
import { Failure, systemCode } from '../failure.ts'
import { shown } from '../shown.ts'
import type { ObjectStore } from './contract.ts'
import { words } from './words.ts'

/** @throws Failure where the folder is not there. */
export function openFolder(given: string): ObjectStore {
  const root = resolve(given)
  const stays = (): void => {
    if (!existsSync(root)) throw new Failure(fill(words.noFolder, { folder: shown(root) }), 3)
  }
  stays()
  return {
    shown: shown(root),
    put: async (name, bytes) => {
      stays()
      const path = join(root, name)
      makeBelow(root, dirname(path))
      writeWhole(path, bytes)
    },
    get: async (name) => {
      stays()
      return told(() => readFileSync(join(root, name)), null, join(root, name))
    },
    names: async (folder) => {
      stays()
      const path = join(root, folder)
      return told(() => filesIn(path), [], path)
    },
    remove: async (name) => {
      stays()
      rmSync(join(root, name), { force: true })
    },
  }
}

/** A file that is being written has a dot before its name. */
function filesIn(path: string): readonly string[] {
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isFile() && !entry.name.startsWith('.') ? [entry.name] : []))
}

function makeBelow(root: string, folder: string): void {
  if (folder === root || existsSync(folder)) return
  makeBelow(root, dirname(folder))
  try {
    mkdirSync(folder)
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw writeFailure(error, folder)
  }
}

function told<T>(work: () => T, missing: T, path: string): T {
  try {
    return work()
  } catch (error) {
    const code = systemCode(error)
    if (code === 'ENOENT') return missing
    if (code === '') throw error
    throw new Failure(fill(words.cannotRead, { path: shown(path), code }), 3)
  }
}

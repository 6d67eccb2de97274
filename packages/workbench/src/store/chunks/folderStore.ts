/** Chunks as files of a folder: `<id>.parquet`, written aside, flushed and renamed. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fill } from '@sharara/core'
import { writeWhole } from '../atomic.ts'
import { Failure, systemCode } from '../failure.ts'
import { shown } from '../shown.ts'
import { words } from '../words.ts'
import type { ChunkStore } from './contract.ts'

const ending = '.parquet'

/** @param folder that of the chunks inside an experiment's; where it vanishes or is full, the failure says how to go on. */
export function folderStore(folder: string): ChunkStore {
  const at = (id: string): string => join(folder, `${id}${ending}`)
  return {
    has: (id) => Promise.resolve(existsSync(at(id))),
    put: async (id, bytes) => {
      // `vanished` says more than the code of the system would
      if (!existsSync(folder)) throw new Failure(fill(words.vanished, { folder: shown(folder) }), 3)
      await Promise.resolve(writeWhole(at(id), bytes, dirname(folder)))
    },
    get: (id) => Promise.resolve(bytesOf(at(id))),
    list: () => Promise.resolve(namesIn(folder)),
    remove: (id) => Promise.resolve(rmSync(at(id), { force: true })),
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(ending) && !name.startsWith('.'))
      .map((name) => name.slice(0, -ending.length))
      .toSorted()
  } catch (error) {
    throw readFailure(error, folder)
  }
}

function bytesOf(path: string): Uint8Array | null {
  try {
    return readFileSync(path)
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null
    throw readFailure(error, path)
  }
}

function readFailure(error: unknown, path: string): unknown {
  const code = systemCode(error)
  if (code === '') return error
  const sentence = code === 'ENOENT' ? fill(words.vanished, { folder: shown(path) }) : fill(words.cannotRead, { path: shown(path), code })
  return new Failure(sentence, 3)
}

/** Chunks in memory, for plans whose results are read at once and not kept. */
export function memoryStore(): ChunkStore {
  const chunks = new Map<string, Uint8Array>()
  return {
    has: (id) => Promise.resolve(chunks.has(id)),
    put: (id, bytes) => {
      chunks.set(id, bytes)
      return Promise.resolve()
    },
    get: (id) => Promise.resolve(chunks.get(id) ?? null),
    list: () => Promise.resolve([...chunks.keys()].toSorted()),
    remove: (id) => {
      chunks.delete(id)
      return Promise.resolve()
    },
  }
}

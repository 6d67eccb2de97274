/** The state of a run on disk: once a simulated day, but not more than about once a second, and at least every two. */
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Run } from '@sharara/core'
import { writeWhole } from './atomic.ts'
import { checkpointFile } from './folder.ts'

const atMostEveryMs = 1000
const atLeastEveryMs = 2000

/** Called after every step; writes when it is time. Returns what remembers when that was. */
export function checkpointer(folder: string, now: () => number): (run: Run) => void {
  let lastTime = now()
  let lastDay = -1
  return (run) => {
    const elapsed = now() - lastTime
    const day = Math.floor(run.hour / 24)
    if (run.over || elapsed < atMostEveryMs || (day === lastDay && elapsed < atLeastEveryMs)) return
    writeCheckpoint(folder, run)
    lastTime = now()
    lastDay = day
  }
}

export function writeCheckpoint(folder: string, run: Run): void {
  writeWhole(join(folder, checkpointFile), gzipSync(run.checkpoint(), { level: 1 }))
}

/** Null where there is none; 'damaged' where it cannot be unpacked (gzip carries a checksum). */
export function readCheckpoint(folder: string): Uint8Array | null | 'damaged' {
  const path = join(folder, checkpointFile)
  if (!existsSync(path)) return null
  try {
    return new Uint8Array(gunzipSync(readFileSync(path)))
  } catch {
    return 'damaged'
  }
}

export function removeCheckpoint(folder: string): void {
  rmSync(join(folder, checkpointFile), { force: true })
}

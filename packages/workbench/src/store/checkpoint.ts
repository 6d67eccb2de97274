/** The state of a run on disk: once a simulated day, but not more than about once a second, and at least every two. */
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { nationalColumns, placeColumns, type Run, type RunSetup } from '@sharara/core'
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

/** Null where there is none; 'damaged' where it cannot be unpacked (gzip carries a checksum), or to more than such a run can need. */
export function readCheckpoint(folder: string, setup: RunSetup): Uint8Array | null | 'damaged' {
  const path = join(folder, checkpointFile)
  if (!existsSync(path)) return null
  try {
    if (!statSync(path).isFile()) return 'damaged'
    return new Uint8Array(gunzipSync(readFileSync(path), { maxOutputLength: mostBytes(setup) }))
  } catch {
    return 'damaged'
  }
}

/**
 * What a checkpoint of the setup can come to: of the people five bytes each that is not at home, of each place and hour, and of
 * each hour, a value of every column, and twice that for the rest; never less than 16 MB.
 */
function mostBytes({ profile, scenario }: RunSetup): number {
  const people = profile.places.reduce((sum, place) => sum + place.population, 0) / scenario.sample
  const values = scenario.hours * (profile.places.length * Object.keys(placeColumns).length + Object.keys(nationalColumns).length)
  return Math.min(2 ** 31, Math.max(16_000_000, Math.ceil(5 * people + 2 * 8 * values)))
}

export function removeCheckpoint(folder: string): void {
  rmSync(join(folder, checkpointFile), { force: true })
}

/**
 * Loaded before the program (`node --import`): ends it, as a power cut would, after the n-th write, flush, rename, new folder or
 * removal (KILL_AT). A write is ended half-way: what comes after a whole one is the next point. With KILL_COUNT it ends nothing and
 * leaves in that file how many points there are; with KILL_KEEP besides it copies the folder KILL_OF into that one at every point,
 * as a kill would have left it: KILL_KEEP/<point>. Its clock runs fast, so that short runs have checkpoints too.
 */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import { isMainThread } from 'node:worker_threads'

type Call = (...args: never[]) => unknown

const at = Number(process.env['KILL_AT'] ?? 0)
const countFile = process.env['KILL_COUNT']
const keep = process.env['KILL_KEEP']
const folder = process.env['KILL_OF'] ?? ''
const msPerLook = 30
let points = 0
/** While a state is being copied, or a file is written as a whole, what is written within that is no point of its own. */
let copying = false

/** At a point: whatever is on the disk now is what a kill leaves. */
function here(): void {
  if (points === at) process.kill(process.pid, 'SIGKILL')
  if (keep === undefined || !fs.existsSync(folder)) return
  copying = true
  fs.cpSync(folder, join(keep, String(points)), { recursive: true })
  copying = false
}

/** All but writes: the point is after the call. */
function after(name: 'fsyncSync' | 'renameSync' | 'mkdirSync' | 'rmSync'): void {
  const usual = fs[name] as Call // each is given back to the same name
  const counted: Call = (...args) => {
    const result = usual(...args)
    if (copying) return result
    points++
    here()
    return result
  }
  Object.assign(fs, { [name]: counted })
}

/** Node's own way of writing a file may go through the calls that are counted. */
function within(work: () => void): void {
  const before = copying
  copying = true
  try {
    work()
  } finally {
    copying = before
  }
}

function halfWay(): void {
  const { writeSync, writeFileSync } = fs
  const bytesOf = (data: unknown): Uint8Array => (typeof data === 'string' ? Buffer.from(data) : (data as Uint8Array)) // as our store calls them
  const stops = (): boolean => !copying && (++points === at || keep !== undefined)
  Object.assign(fs, {
    writeSync: (handle: number, data: Uint8Array, offset: number) => {
      if (!stops()) return writeSync(handle, data, offset)
      const half = Math.floor((data.length - offset) / 2)
      const written = writeSync(handle, data.subarray(offset, offset + half))
      here()
      return written + writeSync(handle, data, offset + written)
    },
    writeFileSync: (path: string, data: string | Uint8Array, options?: fs.WriteFileOptions) => {
      if (!stops()) return within(() => writeFileSync(path, data, options))
      const bytes = bytesOf(data)
      const half = Math.floor(bytes.length / 2)
      within(() => writeFileSync(path, bytes.subarray(0, half), options))
      here()
      return within(() => writeFileSync(path, bytes.subarray(half), { flag: 'a' }))
    },
  })
  if (countFile !== undefined) process.on('exit', () => writeFileSync(countFile, String(points)))
}

if (isMainThread) {
  for (const name of ['fsyncSync', 'renameSync', 'mkdirSync', 'rmSync'] as const) after(name)
  halfWay()
  const began = performance.now()
  let looks = 0
  performance.now = () => began + msPerLook * looks++
  syncBuiltinESMExports()
}

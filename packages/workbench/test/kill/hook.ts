/**
 * Loaded before the program (`node --import`): ends it, as a power cut would, after the n-th write, flush, rename, new folder or
 * removal (KILL_AT). A write is ended half-way: what comes after a whole one is the next point. With KILL_COUNT it ends nothing and
 * leaves in that file how many points there are. Its clock runs fast, so that short runs have checkpoints too.
 */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { isMainThread } from 'node:worker_threads'

type Call = (...args: never[]) => unknown

const at = Number(process.env['KILL_AT'] ?? 0)
const countFile = process.env['KILL_COUNT']
const msPerLook = 30
let points = 0

function die(): void {
  process.kill(process.pid, 'SIGKILL')
}

/** All but writes: the point is after the call. */
function after(name: 'fsyncSync' | 'renameSync' | 'mkdirSync' | 'rmSync'): void {
  const usual = fs[name] as Call // each is given back to the same name
  const counted: Call = (...args) => {
    const result = usual(...args)
    if (++points === at) die()
    return result
  }
  Object.assign(fs, { [name]: counted })
}

function halfWay(): void {
  const { writeSync, writeFileSync } = fs
  const bytesOf = (data: unknown): Uint8Array => (typeof data === 'string' ? Buffer.from(data) : (data as Uint8Array)) // as our store calls them
  Object.assign(fs, {
    writeSync: (handle: number, data: Uint8Array, offset: number) => {
      if (++points !== at) return writeSync(handle, data, offset)
      writeSync(handle, data.subarray(offset, offset + Math.floor((data.length - offset) / 2)))
      return die()
    },
    writeFileSync: (path: string, data: string | Uint8Array, options?: fs.WriteFileOptions) => {
      if (++points !== at) return writeFileSync(path, data, options)
      const bytes = bytesOf(data)
      writeFileSync(path, bytes.subarray(0, Math.floor(bytes.length / 2)), options)
      return die()
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

/** Files appear whole or not at all: written under a temporary name, flushed, then renamed. */
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fill } from '@sharara/core'
import { Failure, systemCode } from './failure.ts'
import { shown } from './shown.ts'
import { words } from './words.ts'

/** @param goOn the folder to name in `sharara resume`, where it is not the one that the file lies in. */
export function writeWhole(path: string, data: string | Uint8Array, goOn: string = dirname(path)): void {
  sweep(dirname(path))
  const temporary = join(dirname(path), `.${basename(path)}.${hostname()}-${process.pid}.partial`)
  let handle: number | null = null
  try {
    handle = openSync(temporary, 'w')
    writeAll(handle, typeof data === 'string' ? Buffer.from(data) : data)
    fsyncSync(handle)
    closeSync(handle)
    handle = null
    renameSync(temporary, path)
  } catch (error) {
    if (handle !== null) closeQuietly(handle)
    rmSync(temporary, { force: true })
    throw writeFailure(error, path, goOn)
  }
}

const swept = new Set<string>()

/** Takes away what a process that is dead left half-written in a folder: once a folder, at our first write into it. */
function sweep(folder: string): void {
  if (swept.has(folder)) return
  swept.add(folder)
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder)) {
    const [, host, pid] = /^\..*\.([^.]*)-(\d+)\.partial$/.exec(name) ?? []
    if (host === hostname() && !isAlive(Number(pid))) rmSync(join(folder, name), { force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return systemCode(error) !== 'ESRCH'
  }
}

/** One call may take only a part, on a nearly full disk for instance. */
function writeAll(handle: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at)
}

function closeQuietly(handle: number): void {
  try {
    closeSync(handle)
  } catch {
    // the error that brought us here is the one to tell
  }
}

export function writeFailure(error: unknown, path: string, goOn: string = dirname(path)): unknown {
  const code = systemCode(error)
  if (code === '') return error
  if (code !== 'ENOSPC' && code !== 'EDQUOT') return new Failure(fill(words.cannotWrite, { path: shown(path), code }), 3)
  const resumable = ['ro-crate-metadata.json', 'manifest.json'].some((name) => existsSync(join(goOn, name)))
  return new Failure(fill(resumable ? words.diskFull : words.diskFullAnew, { path: shown(path), folder: shown(goOn) }), 3)
}

/**
 * Makes a folder and those above it, one after another: `mkdir` with `recursive` never comes back where a file system
 * refuses folders without saying why, as /proc does.
 * @throws Failure in words where it cannot be made.
 */
export function makeFolder(path: string): void {
  if (existsSync(path)) return
  const parent = dirname(path)
  if (parent !== path) makeFolder(parent)
  try {
    mkdirSync(path)
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw writeFailure(error, path)
  }
}

/** Chosen: no file of ours takes longer to write. */
const abandonedMs = 3_600_000

/** Locks and half-written files: what a process that was ended leaves in a folder that it had only begun. */
export function isTrace(name: string): boolean {
  return /^\.(lock|lock\.\d+\.stale|.+\.partial)$/.test(name)
}

/** Makes a folder for results, or cleans one of what an earlier try left half-written. */
export function readyFolder(path: string): void {
  makeFolder(path)
  removePartials(path)
}

/** What processes that were ended in mid-write left behind. A file that another process, here or elsewhere, is writing stays. */
export function removePartials(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    if (/^\..+\.partial$/.test(name) && isAbandoned(path)) rmSync(path, { force: true })
  }
}

function isAbandoned(path: string): boolean {
  const [, pid] = /-(\d+)\.partial$/.exec(path) ?? []
  if (pid === undefined) return true
  try {
    if (!path.endsWith(`.${hostname()}-${pid}.partial`)) return Date.now() - statSync(path).mtimeMs > abandonedMs
    process.kill(Number(pid), 0)
    return false
  } catch (error) {
    return systemCode(error) === 'ESRCH'
  }
}

/** One process at a time works in a run folder. The lock of a process that is gone is taken over. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { fill, type Words } from '@sharara/core'
import { writeFailure } from './atomic.ts'
import { Failure, systemCode } from './failure.ts'
import { shown } from './shown.ts'
import { words } from './words.ts'

interface Holder {
  readonly pid: number
  readonly host: string
  /** When the process began, in the kernel's ticks: tells it from a later one with the same number. Empty where unknown. */
  readonly began: string
}

/** Takes the lock and gives the function that lets it go. */
export function lockFolder(folder: string): () => void {
  const path = join(folder, '.lock')
  const own = JSON.stringify({ pid: process.pid, host: hostname(), began: beganAt(process.pid) } satisfies Holder)
  for (let attempt = 0; ; attempt++) {
    try {
      writeFileSync(path, own, { flag: 'wx' })
      break
    } catch (error) {
      if (systemCode(error) !== 'EEXIST' || attempt > 4) throw writeFailure(error, path)
      takeAway(path, folder)
    }
  }
  return () => {
    if (contentOf(path) === own) rmSync(path, { force: true })
  }
}

/** Whether a process that is alive, ours or another, is at work in the folder. */
export function isLocked(folder: string): boolean {
  const content = contentOf(join(folder, '.lock'))
  const holder = content === null ? null : parseHolder(content)
  return holder !== null && isAlive(holder)
}

/** Takes away a lock of this very process, after the thread that held it is gone. */
export function dropOwnLock(folder: string): void {
  const path = join(folder, '.lock')
  const content = contentOf(path)
  const holder = content === null ? null : parseHolder(content)
  if (holder !== null && holder.pid === process.pid && holder.host === hostname()) rmSync(path, { force: true })
}

/** Removes the lock of a process that is gone; the rename lets only one of several rescuers win. */
function takeAway(path: string, folder: string): void {
  const content = contentOf(path)
  if (content === null) return
  const holder = parseHolder(content)
  if (holder !== null && isAlive(holder)) throw new Failure(held(holder, path, folder), 3)
  const aside = `${path}.${process.pid}.stale`
  try {
    renameSync(path, aside)
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return
    throw writeFailure(error, path)
  }
  if (contentOf(aside) === content) rmSync(aside, { force: true })
  else renameSync(aside, path)
}

function held({ pid, host }: Holder, path: string, folder: string): Words {
  const sentence = host === hostname() ? words.locked : words.lockedElsewhere
  return fill(sentence, { folder: shown(folder), pid, host: host.slice(0, 100), file: shown(path) })
}

function contentOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

function parseHolder(content: string): Holder | null {
  try {
    const value: unknown = JSON.parse(content)
    const whole = typeof value === 'object' && value !== null && 'pid' in value && 'host' in value && 'began' in value
    if (!whole || typeof value.pid !== 'number') return null
    return { pid: value.pid, host: String(value.host), began: String(value.began) }
  } catch {
    return null
  }
}

function isAlive({ pid, host, began }: Holder): boolean {
  if (host !== hostname()) return true
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (systemCode(error) === 'ESRCH') return false
  }
  const now = beganAt(pid)
  return began === '' || now === '' || began === now
}

/** Field 22 of /proc/<pid>/stat, where there is such a file. */
function beganAt(pid: number): string {
  const stat = contentOf(`/proc/${pid}/stat`)
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
}

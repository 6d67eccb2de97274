/**
 * A command is ended at every point at which it has just written, flushed, renamed, made or removed something; then it is taken
 * up, by `resume` or by the same line. What is there at the end has to be what it is without any of this, byte for byte. Wall times
 * stand in files of their own, which are left out; dates in documents are those of SOURCE_DATE_EPOCH.
 */
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

const program = join(import.meta.dirname, '../../src/main.ts')
const hook = join(import.meta.dirname, 'hook.ts')
/** What holds wall times and nothing else. */
const wallTimes: readonly string[] = ['course.json']

export interface Victim {
  readonly name: string
  /** All of the line but `--out`. */
  readonly args: readonly string[]
  /** Whether `sharara resume` knows its folders. */
  readonly resumable: boolean
}

export interface Tally {
  readonly name: string
  /** Points that there are, and how many of them were tried. */
  readonly points: number
  readonly tried: number
  readonly resumed: number
  readonly repeated: number
  /** What was not as it should be, in words. */
  readonly faults: readonly string[]
}

interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly err: string
}

function run(cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const hooked = 'KILL_AT' in env || 'KILL_COUNT' in env ? ['--import', hook] : []
  const child = spawn(process.execPath, [...hooked, program, ...args], {
    cwd,
    env: { ...process.env, LANG: 'C.UTF-8', LC_ALL: '', SOURCE_DATE_EPOCH: '1700000000', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let err = ''
  child.stderr.on('data', (text: Buffer) => (err += text.toString()))
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', (code, signal) => done({ code, signal, err }))
  })
}

/** Every file below a folder, with its content; locks and half-written files included, for there should be none. */
function contentOf(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile())
  const kept = names.filter((name) => !wallTimes.includes(name)).toSorted()
  return new Map(kept.map((name) => [name, readFileSync(join(folder, name)).toString('latin1')]))
}

function difference(wanted: ReadonlyMap<string, string>, got: ReadonlyMap<string, string>): string {
  const names = new Set([...wanted.keys(), ...got.keys()])
  return [...names].filter((name) => wanted.get(name) !== got.get(name)).join(', ')
}

/** Which points are tried: each `every`-th from `first` on; with `most` no more than that many, spread over all of them. */
export interface Choice {
  readonly every?: number
  readonly first?: number
  readonly most?: number
}

export async function killPoints(cwd: string, victim: Victim, { every = 1, first = 1, most }: Choice = {}): Promise<Tally> {
  const folder = join(cwd, 'killed')
  const line = [...victim.args, '--out', 'killed']
  const clear = (): void => rmSync(folder, { recursive: true, force: true })
  const counter = join(cwd, 'points')
  clear()
  const whole = await run(cwd, line, { KILL_COUNT: counter })
  const points = Number(readFileSync(counter, 'utf8'))
  if (whole.code !== 0) return { ...tally(victim, points), faults: [`without a kill it ends with ${whole.code}: ${whole.err}`] }
  const wanted = contentOf(folder)
  const faults: string[] = []
  const counts = { tried: 0, resumed: 0, repeated: 0 }
  for (const point of pointsOf(points, most === undefined ? every : Math.max(1, Math.floor((points - first) / most)), first, most)) {
    clear()
    const killed = await run(cwd, line, { KILL_AT: String(point) })
    counts.tried++
    if (killed.signal !== 'SIGKILL') {
      faults.push(`point ${point}: was not reached (${killed.code}): ${killed.err}`)
      continue
    }
    const resumed = victim.resumable && counts.tried % 2 === 0 && existsSync(folder) ? await run(cwd, ['resume', 'killed']) : null
    if (resumed?.code === 0) counts.resumed++
    else {
      counts.repeated++
      const again = await run(cwd, line)
      if (again.code !== 0) faults.push(`point ${point}: the same line ends with ${again.code}: ${again.err}`)
    }
    const unlike = existsSync(folder) ? difference(wanted, contentOf(folder)) : 'the folder'
    if (unlike !== '') faults.push(`point ${point}, ${resumed?.code === 0 ? 'resumed' : 'repeated'}: other bytes in ${unlike}`)
  }
  clear()
  return { name: victim.name, points, ...counts, faults }
}

function pointsOf(points: number, every: number, first: number, most = points): readonly number[] {
  return Array.from({ length: most }, (_, k) => first + k * every).filter((point) => point <= points)
}

function tally({ name }: Victim, points: number): Tally {
  return { name, points, tried: 0, resumed: 0, repeated: 0, faults: [] }
}

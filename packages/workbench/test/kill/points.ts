/**
 * A command is ended at every point at which it has just written, flushed, renamed, made or removed something; then it is taken
 * up, by `resume` or by the same line. What is there at the end has to be what it is without any of this, byte for byte. Wall times
 * stand in files of their own, which are left out; dates in documents are those of SOURCE_DATE_EPOCH.
 */
import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { OneProcess } from '../../../../scripts/oneProcess.ts'

const program = join(import.meta.dirname, '../../src/main.ts')
const hook = join(import.meta.dirname, 'hook.ts')
/** What holds wall times; the journal of episodes has them in the order in which they were made, and what each cost. */
const wallTimes: readonly string[] = ['course.json', 'episodes.jsonl']

export interface Victim {
  readonly name: string
  /** All of the line but `--out`. */
  readonly args: readonly string[]
  /** Whether `sharara resume` knows its folders. */
  readonly resumable: boolean
}

export interface Tally {
  readonly name: string
  /** Points that there are, and how many of them were tried; `same` left on the disk what the one before had left. */
  readonly points: number
  readonly same: number
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

const settled = { LANG: 'C.UTF-8', LC_ALL: '', SOURCE_DATE_EPOCH: '1700000000' } as const

function run(cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const hooked = 'KILL_AT' in env || 'KILL_COUNT' in env ? ['--import', hook] : []
  const child = spawn(process.execPath, [...hooked, program, ...args], {
    cwd,
    env: { ...process.env, ...settled, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let err = ''
  child.stderr.on('data', (text: Buffer) => (err += text.toString()))
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', (code, signal) => done({ code, signal, err }))
  })
}

type Content = ReadonlyMap<string, string>

/** Everything below a folder, files with their content; locks and half-written files included, for there should be none. */
function contentOf(folder: string, but: readonly string[] = wallTimes): Content {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => !but.includes(name))
  const read = (path: string): string => (statSync(path).isFile() ? readFileSync(path).toString('latin1') : 'a folder')
  return new Map(names.map((name) => [name, read(join(folder, name))]))
}

function difference(wanted: Content, got: Content): string {
  const names = new Set([...wanted.keys(), ...got.keys()])
  return [...names].filter((name) => wanted.get(name) !== got.get(name)).join(', ')
}

/** Which points are tried: each `every`-th from `first` on; with `most` no more than that many, spread over all of them. */
export interface Choice {
  readonly every?: number
  readonly first?: number
  readonly most?: number
}

/** What a victim leaves in its folder when nothing ends it, and how many points it passes. */
interface Whole {
  readonly victim: Victim
  readonly wanted: Content
  readonly points: number
}

async function whole(cwd: string, victim: Victim, env: Readonly<Record<string, string>> = {}): Promise<Whole | Tally> {
  const folder = join(cwd, 'killed')
  const counter = join(cwd, 'points')
  rmSync(folder, { recursive: true, force: true })
  const { code, err } = await run(cwd, lineOf(victim), { KILL_COUNT: counter, ...env })
  const points = Number(readFileSync(counter, 'utf8'))
  if (code !== 0) return tally(victim, points, [`without a kill it ends with ${code}: ${err}`])
  return { victim, wanted: contentOf(folder), points }
}

const lineOf = ({ args }: Victim): readonly string[] => [...args, '--out', 'killed']

/** Ends the command itself at each point that is chosen. */
export async function killPoints(cwd: string, victim: Victim, { every = 1, first = 1, most }: Choice = {}): Promise<Tally> {
  const begun = await whole(cwd, victim)
  if ('faults' in begun) return begun
  const { points } = begun
  const told = tally(victim, points)
  const folder = join(cwd, 'killed')
  for (const point of pointsOf(points, most === undefined ? every : Math.max(1, Math.floor((points - first) / most)), first, most)) {
    rmSync(folder, { recursive: true, force: true })
    const killed = await run(cwd, lineOf(victim), { KILL_AT: String(point) })
    if (killed.signal === 'SIGKILL') await recover(begun, cwd, point, told, (args) => run(cwd, args))
    else told.faults.push(`point ${point}: was not reached (${killed.code}): ${killed.err}`)
  }
  rmSync(folder, { recursive: true, force: true })
  return told
}

/**
 * Every point there is, from one pass of the command that leaves a copy of its folder at each: a kill leaves the disk as it is, so
 * that the copy is what it would have left. A point at which the disk is as at the one before is not tried twice. All are taken up
 * by one process, each in a place of its own.
 * @param newPlace makes a place with what the lines name.
 */
export async function everyPoint(newPlace: () => { readonly path: string; readonly clear: () => void }, victim: Victim): Promise<Tally> {
  const first = newPlace()
  const kept = join(first.path, 'kept')
  mkdirSync(kept)
  const process = new OneProcess(settled)
  try {
    const begun = await whole(first.path, victim, { KILL_KEEP: kept, KILL_OF: 'killed' })
    if ('faults' in begun) return begun
    const told = tally(victim, begun.points)
    let before: Content | null = null
    for (let point = 1; point <= begun.points; point++) {
      const copy = join(kept, String(point))
      const state: Content = existsSync(copy) ? contentOf(copy, []) : new Map([['', 'nothing']])
      if (before !== null && difference(before, state) === '') told.same++
      else {
        const place = newPlace()
        if (existsSync(copy)) cpSync(copy, join(place.path, 'killed'), { recursive: true })
        await recover(begun, place.path, point, told, (args) => endOf(process.run(place.path, args)))
        place.clear()
      }
      before = state
    }
    return told
  } finally {
    process.end()
    first.clear()
  }
}

type End = Pick<Ended, 'code' | 'err'>

async function endOf(ending: ReturnType<OneProcess['run']>): Promise<End> {
  const ended = await ending
  return ended === null ? { code: null, err: 'it hung or died' } : { code: ended.code, err: ended.said }
}

type TakeUp = (args: readonly string[]) => Promise<End>

/** Takes up what is there, each second time by `resume` where that is possible, and looks at what comes of it. */
async function recover({ victim, wanted }: Whole, cwd: string, point: number, told: Counting, takeUp: TakeUp): Promise<void> {
  const folder = join(cwd, 'killed')
  told.tried++
  const resumed = victim.resumable && told.tried % 2 === 0 && existsSync(folder) ? await takeUp(['resume', 'killed']) : null
  if (resumed?.code === 0) told.resumed++
  else {
    told.repeated++
    const again = await takeUp(lineOf(victim))
    if (again.code !== 0) told.faults.push(`point ${point}: the same line ends with ${again.code}: ${again.err}`)
  }
  const unlike = existsSync(folder) ? difference(wanted, contentOf(folder)) : 'the folder'
  if (unlike !== '') told.faults.push(`point ${point}, ${resumed?.code === 0 ? 'resumed' : 'repeated'}: other bytes in ${unlike}`)
}

function pointsOf(points: number, every: number, first: number, most = points): readonly number[] {
  return Array.from({ length: most }, (_, k) => first + k * every).filter((point) => point <= points)
}

type Counting = { -readonly [K in keyof Tally]: Tally[K] } & { readonly faults: string[] }

function tally({ name }: Victim, points: number, faults: string[] = []): Counting {
  return { name, points, same: 0, tried: 0, resumed: 0, repeated: 0, faults }
}

/** Episodes that are made, one a line, written as they are made: a kill loses those in flight, and a torn last line is made again. */
import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs'
import { coupling, type clocks } from '@sharara/core'
import { writeFailure } from '../../store/index.ts'

export interface Journal {
  readonly known: Map<string, clocks.EpisodeOut | null>
  readonly audits: Map<string, boolean | null>
  /** Of a processor, over all lines. */
  seconds(): number
  add(episode: clocks.EpisodeIn, made: clocks.EpisodeOut | null, seconds: number): void
  addAudit(episode: clocks.EpisodeIn, lit: boolean | null, seconds: number): void
}

type Line =
  readonly ['episode', string, clocks.EpisodeOut | null, seconds: number] | readonly ['audit', string, boolean | null, seconds: number]

/** @param path null: kept in memory only. */
export function openJournal(path: string | null): Journal {
  const known = new Map<string, clocks.EpisodeOut | null>()
  const audits = new Map<string, boolean | null>()
  const whole = path !== null && existsSync(path) ? readFileSync(path, 'utf8') : ''
  let spent = 0
  for (const text of whole.split('\n')) {
    const line = lineOf(text)
    if (line?.[0] === 'episode') known.set(line[1], line[2])
    if (line?.[0] === 'audit') audits.set(line[1], line[2])
    spent += line?.[3] ?? 0
  }
  let start = whole === '' || whole.endsWith('\n') ? '' : '\n'
  const write = (line: Line): void => {
    spent += line[3]
    if (path === null) return
    let file: number | null = null
    try {
      file = openSync(path, 'a')
      writeSync(file, `${start}${JSON.stringify(line)}\n`)
      start = ''
    } catch (error) {
      throw writeFailure(error, path)
    } finally {
      if (file !== null) closeSync(file)
    }
  }
  return {
    known,
    audits,
    seconds: () => spent,
    add: (episode, made, seconds) => {
      const key = coupling.keyOf(episode)
      known.set(key, made)
      write(['episode', key, made, seconds])
    },
    addAudit: (episode, lit, seconds) => {
      const key = coupling.keyOf(episode)
      audits.set(key, lit)
      write(['audit', key, lit, seconds])
    },
  }
}

function lineOf(text: string): Line | null {
  try {
    const line = JSON.parse(text) as Line // our own file; what does not have its form is made again
    return Array.isArray(line) && line.length === 4 && typeof line[1] === 'string' ? line : null
  } catch {
    return null
  }
}

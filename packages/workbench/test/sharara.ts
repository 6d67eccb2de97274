/** Runs the command line as a reader does: as a process of its own, in a folder of its own, with a small country beside it. */
import { spawn, type ChildProcess } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const entry = join(import.meta.dirname, '../src/main.ts')

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly out: string
  readonly err: string
}

export interface Started {
  readonly child: ChildProcess
  readonly ended: Promise<Ended>
  /** What it has written by now. */
  readonly said: { readonly out: string; readonly err: string }
}

/** A new folder with `scenarios/bread.json` and `countries/smallland`; removed by `clear`. */
export function newPlace(): { readonly path: string; readonly clear: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'sharara-'))
  cpSync(join(import.meta.dirname, '../../../examples/smallland'), path, { recursive: true })
  return { path, clear: () => rmSync(path, { recursive: true, force: true }) }
}

export function start(cwd: string, ...args: readonly string[]): Started {
  const child = spawn(process.execPath, [entry, ...args], { cwd, env: { ...process.env, LANG: 'C.UTF-8', LC_ALL: '' } })
  const parts: { out: string; err: string } = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (parts.out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (parts.err += text))
  const ended = new Promise<Ended>((done, fail) => {
    child.on('error', fail)
    child.on('close', (code, signal) => done({ code, signal, ...parts }))
  })
  return { child, ended, said: parts }
}

export function sharara(cwd: string, ...args: readonly string[]): Promise<Ended> {
  return start(cwd, ...args).ended
}

/** Waits until a file is there. */
export async function appears(path: string, seconds = 120): Promise<void> {
  for (let tries = 0; tries < seconds * 50; tries++) {
    if (existsSync(path)) return
    await wait(20)
  }
  throw new Error(`${path} did not appear in ${seconds} s`)
}

/** Everything in a folder and below it, by path. */
export function everything(path: string): readonly string[] {
  return readdirSync(path, { recursive: true, encoding: 'utf8' }).toSorted()
}

export function fingerprintIn(text: string): string | undefined {
  return /"fingerprint": "([\da-f]{32})"/.exec(text)?.[1]
}

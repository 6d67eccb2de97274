/** A run folder: what is written before the first hour, what is needed to go on, what is there at the end. */
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fill, readScenario, type Identifier, type RunSetup } from '@sharara/core'
import { isTrace, makeFolder, removePartials, writeFailure, writeWhole } from './atomic.ts'
import { crateFile, readCrate, writeCrate, type RunFacts } from './crate.ts'
import { Failure, systemCode } from './failure.ts'
import { frozenLibrary, readText } from './library.ts'
import { lockFolder } from './lock.ts'
import { shown } from './shown.ts'
import { words } from './words.ts'

export const checkpointFile = 'checkpoint.bin.gz'

/** Files of a run by name; all but the checkpoint stay. */
export const resultFiles = ['places.parquet', 'national.parquet', 'events.json', 'events.csv', 'outcome.json', 'report.html'] as const

export interface RunFolder {
  readonly path: string
  /** The path as the reader would write it. */
  readonly shown: string
  readonly setup: RunSetup
  readonly facts: RunFacts
  readonly close: () => void
}

/** `<scenario>-<seed>-<time>` below `runs`, by default that of the folder one stands in. */
export function freshName(id: Identifier, seed: number, now: Date, runs = 'runs'): string {
  const time = now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')
  const base = resolve(runs, `${id}-${seed}-${time}`)
  for (let number = 1; ; number++) {
    const path = number === 1 ? base : `${base}-${number}`
    if (!existsSync(path)) return path
  }
}

/** As `freshName`, and makes the folder: of several who ask in the same second each gets one of its own. */
export function freshFolder(...asked: Parameters<typeof freshName>): string {
  for (;;) {
    const path = freshName(...asked)
    makeFolder(dirname(path))
    try {
      mkdirSync(path)
      return path
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') throw writeFailure(error, path)
    }
  }
}

/**
 * Makes the folder ready: refuses what is not ours, takes the lock, writes manifest, scenario and profile. The manifest is there
 * first, so that a folder in which we were ended at any moment says whose it is.
 */
export function createRunFolder(path: string, setup: RunSetup, facts: RunFacts): RunFolder {
  refuseForeign(path, facts)
  makeFolder(path)
  const close = lockFolder(path)
  try {
    removePartials(path)
    const folder = { path, shown: shown(path), setup, facts, close }
    writeCrate(folder, { status: 'running' })
    for (const name of [checkpointFile, ...resultFiles]) rmSync(join(path, name), { force: true })
    writeWhole(join(path, 'scenario.json'), `${JSON.stringify(setup.scenario, null, 2)}\n`)
    writeWhole(join(path, 'profile.json'), `${JSON.stringify(setup.profile, null, 1)}\n`)
    writeCrate(folder, { status: 'running' })
    return folder
  } catch (error) {
    close()
    throw error
  }
}

function refuseForeign(path: string, facts: RunFacts): void {
  if (!existsSync(path)) return
  if (!statSync(path).isDirectory()) throw new Failure(fill(words.notEmpty, { folder: shown(path) }), 2)
  if (readdirSync(path).every(isTrace)) return
  const before = readCrate(path)
  if (before === null) throw new Failure(fill(words.notEmpty, { folder: shown(path) }), 2)
  if (before.scenario !== facts.scenario) {
    throw new Failure(fill(words.otherScenario, { folder: shown(path), got: before.scenario, wanted: facts.scenario }), 2)
  }
}

/** Opens a folder to go on with its run; the lock of a process that is gone is taken over. */
export function openRunFolder(given: string): RunFolder & { readonly over: boolean } {
  const path = resolve(given)
  const { setup, facts, over } = readRunFolder(path)
  const close = lockFolder(path)
  removePartials(path)
  return { path, shown: shown(path), setup, facts, close, over }
}

/** The checked inputs of a run folder, without taking its lock. */
export function readRunFolder(given: string): { readonly setup: RunSetup; readonly facts: RunFacts; readonly over: boolean } {
  const path = resolve(given)
  for (const file of [crateFile, 'scenario.json', 'profile.json']) {
    if (!existsSync(join(path, file))) throw new Failure(fill(words.noFolder, { folder: shown(path), file }), 2)
  }
  const crate = readCrate(path)
  if (crate === null) throw new Failure(fill(words.noFolder, { folder: shown(path), file: crateFile }), 2)
  const checked = readScenario(readText(join(path, 'scenario.json')), frozenLibrary(path))
  if (checked.setup === null) throw new Failure(fill(words.noFolder, { folder: shown(path), file: 'scenario.json' }), 2, checked.problems)
  const { status, end: _, ...facts } = crate
  return { setup: checked.setup, facts, over: status === 'over' }
}

export function isRunFolder(given: string): boolean {
  return existsSync(join(resolve(given), crateFile))
}

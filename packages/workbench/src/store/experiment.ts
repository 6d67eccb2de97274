/**
 * An experiment folder: `plan.json` (all that its runs need, frozen), `manifest.json` (what it is, by which version, how far),
 * `chunks/<id>.parquet`, and at the end what the command makes of them.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { asObject, cardOf, chunksOf, fill, subjectOf, type Plan } from '@sharara/core'
import { isTrace, makeFolder, removePartials, writeWhole } from './atomic.ts'
import { folderStore, type ChunkStore } from './chunks/index.ts'
import { Failure } from './failure.ts'
import { lockFolder } from './lock.ts'
import { holdAgainst, manifestSchema, parsed, planIn, receivedText } from './received.ts'
import { shown } from './shown.ts'
import { words } from './words.ts'

export const experimentFormat = 'sharara-experiment/1'
const manifestFile = 'manifest.json'
const planFile = 'plan.json'
const chunksFolder = 'chunks'

export type ExperimentStatus = 'running' | 'interrupted' | 'over'

export interface ExperimentManifest {
  readonly format: typeof experimentFormat
  /** The command that made it and shows its results: `ensemble`, `what-if`, `sweep` … */
  readonly kind: string
  /** What that command needs to go on and to tell the results: its own, plain data. */
  readonly options: Readonly<Record<string, unknown>>
  readonly title: { readonly en: string; readonly ar: string }
  /** The line that repeats it. */
  readonly command?: string
  readonly version: string
  readonly model: string
  readonly created: string
  readonly runsPerChunk: number
  /** SHA-256 of plan.json. */
  readonly plan: string
  readonly status: ExperimentStatus
}

export interface ExperimentFolder {
  readonly path: string
  /** The path as the reader would write it. */
  readonly shown: string
  readonly plan: Plan
  readonly manifest: ExperimentManifest
  readonly store: ChunkStore
}

/** An experiment folder with its lock. */
export interface OpenExperiment extends ExperimentFolder {
  readonly close: () => void
}

export type ExperimentFacts = Pick<ExperimentManifest, 'kind' | 'options' | 'title' | 'command' | 'version' | 'created'>

/**
 * Makes the folder. In one that holds the same plan, or one with fewer of its seeds, the chunks stay and are used; any other
 * content is refused.
 */
export function createExperiment(given: string, plan: Plan, facts: ExperimentFacts, runsPerChunk = chunkSize(plan)): OpenExperiment {
  const path = resolve(given)
  const before = formerExperiment(path, facts.kind, plan)
  if (before !== null) {
    refuseOtherModel(before)
    if (!goesOn(before.plan, plan)) throw new Failure(fill(words.otherExperiment, { folder: shown(path) }), 2)
  }
  makeFolder(path)
  const close = lockFolder(path)
  try {
    makeFolder(join(path, chunksFolder))
    clearPartials(path)
    removeStrangers(join(path, chunksFolder), plan, runsPerChunk)
    return { ...writeExperiment(path, plan, facts, runsPerChunk), close }
  } catch (error) {
    close()
    throw error
  }
}

/**
 * For one of several processes that fill the same folder at the same time, each with chunks of its own: makes it, or joins it.
 * Takes no lock. @throws Failure where another plan is in it.
 */
export function joinExperiment(given: string, plan: Plan, facts: ExperimentFacts, runsPerChunk = chunkSize(plan)): ExperimentFolder {
  const path = resolve(given)
  makeFolder(path)
  const begun = readdirSync(path).every((name) => name.startsWith('.') || [planFile, manifestFile, chunksFolder].includes(name))
  if (!begun) formerExperiment(path, facts.kind, plan)
  makeFolder(join(path, chunksFolder))
  if (manifestIn(path) === null) return writeExperiment(path, plan, facts, runsPerChunk)
  const former = readExperiment(path)
  refuseOtherModel(former)
  const { manifest } = former
  const same = manifest.kind === facts.kind && manifest.plan === digestOf(textOfPlan(plan)) && manifest.runsPerChunk === runsPerChunk
  if (!same) throw new Failure(fill(words.otherExperiment, { folder: shown(path) }), 2)
  return former
}

function writeExperiment(path: string, plan: Plan, facts: ExperimentFacts, runsPerChunk: number): ExperimentFolder {
  const text = textOfPlan(plan)
  const manifest: ExperimentManifest = {
    format: experimentFormat,
    ...facts,
    model: cardOf(plan).version(),
    runsPerChunk,
    plan: digestOf(text),
    status: 'running',
  }
  writeWhole(join(path, planFile), text)
  writeManifest(path, manifest)
  return { path, shown: shown(path), plan, manifest, store: folderStore(join(path, chunksFolder)) }
}

function textOfPlan(plan: Plan): string {
  return `${JSON.stringify(plan)}\n`
}

/** Opens it to go on. @throws Failure where it is none, is damaged, or is of another version of the model. */
export function openExperiment(given: string): OpenExperiment {
  const folder = readExperiment(given)
  refuseOtherModel(folder)
  const close = lockFolder(folder.path)
  makeFolder(join(folder.path, chunksFolder))
  clearPartials(folder.path)
  return { ...folder, close }
}

/** Runs of two versions of the model are never put into one table. */
function refuseOtherModel({ plan, manifest: { model: got }, shown: folder }: ExperimentFolder): void {
  const wanted = cardOf(plan).version()
  if (got !== wanted) throw new Failure(fill(words.otherModel, { folder, got, wanted }), 2)
}

/** To read its results; takes no lock. */
export function readExperiment(given: string): ExperimentFolder {
  const path = resolve(given)
  const manifest = manifestIn(path)
  const text = receivedText(join(path, planFile), 'plan')
  if (manifest === null || text === null) throw noExperiment(path, manifest === null ? manifestFile : planFile)
  if (digestOf(text) !== manifest.plan) throw new Failure(fill(words.planDamaged, { path: shown(join(path, planFile)) }), 3)
  const plan = planIn(text, join(path, planFile))
  return { path, shown: shown(path), plan, manifest, store: folderStore(join(path, chunksFolder)) }
}

export function isExperimentFolder(given: string): boolean {
  const text = receivedText(join(resolve(given), manifestFile))
  return text !== null && asObject(parsed(text))?.['format'] === experimentFormat
}

export function setStatus({ path, manifest }: ExperimentFolder, status: ExperimentStatus): void {
  writeManifest(path, { ...manifest, status })
}

/** Folder of the chunk files, for programs that read Parquet by themselves. */
export function chunkFolderOf({ path }: Pick<ExperimentFolder, 'path'>): string {
  return join(path, chunksFolder)
}

/** What a site costs a step, in persons an hour: those of the national model are skipped as long as nothing moves them (measured). */
const stepWork = 200

/**
 * Runs in a chunk: few where a run is long, so that little is lost with an interrupted one; many where it is short, so that files
 * stay few. From the plan alone, so that it is the same on every machine. One unit is a person simulated for an hour, and a
 * chunk is meant to be some seconds of work.
 */
export function chunkSize({ arms }: Plan): number {
  const work = arms.map(({ setup }) => {
    const { size, unit, length } = subjectOf(setup)
    return unit === 'h' ? size.people * length : size.people * length * stepWork
  })
  return Math.min(100, Math.max(1, Math.round(2e10 / Math.max(1, ...work))))
}

/** Null where there is none, or one of somebody else's. @throws Failure where it is ours and is not as we write it. */
function manifestIn(path: string): ExperimentManifest | null {
  const file = join(path, manifestFile)
  const text = receivedText(file)
  const value = text === null ? undefined : parsed(text)
  if (asObject(value)?.['format'] !== experimentFormat) return null
  const { command, ...manifest } = holdAgainst(manifestSchema, value, file)
  return { ...manifest, ...(command === undefined ? {} : { command }) }
}

/** In one order, whoever made it: read and written again it has the same bytes. */
function writeManifest(path: string, { format, kind, title, command, version, model, created, ...rest }: ExperimentManifest): void {
  const { runsPerChunk, plan, status, options } = rest
  const ordered = { format, kind, title, command, version, model, created, runsPerChunk, plan, status, options }
  writeWhole(join(path, manifestFile), `${JSON.stringify(ordered, null, 1)}\n`)
}

function noExperiment(path: string, file: string): Failure {
  return new Failure(fill(words.noExperiment, { folder: shown(path), file }), 2)
}

/**
 * What the folder holds already; null where there is no folder, an empty one, or one in which we were ended before its manifest
 * was there. Ended between the plan and its manifest, the same line goes on: the plan is the one that it asks for.
 */
function formerExperiment(path: string, kind: string, asked: Plan): ExperimentFolder | null {
  if (!existsSync(path)) return null
  const own = statSync(path).isDirectory() && receivedText(join(path, planFile), 'plan') === textOfPlan(asked)
  const manifest = manifestIn(path)
  if (manifest === null && statSync(path).isDirectory() && isBegun(path, own)) return null
  if (manifest?.kind !== kind) throw new Failure(fill(words.notEmptyExperiment, { folder: shown(path), kind }), 2)
  if (!own) return readExperiment(path)
  return { path, shown: shown(path), plan: asked, manifest, store: folderStore(join(path, chunksFolder)) }
}

/** @param own whether the plan in it, if there is one, is the one that is asked for. */
function isBegun(path: string, own: boolean): boolean {
  return readdirSync(path).every((name) => {
    if (name === planFile) return own
    return name === chunksFolder ? readdirSync(join(path, name)).every(isTrace) : isTrace(name)
  })
}

/** Is it the same, or the same with more seeds at its only point, so that the runs keep their numbers? */
function goesOn(before: Plan, now: Plan): boolean {
  const same = JSON.stringify({ ...before, seeds: [] }) === JSON.stringify({ ...now, seeds: [] })
  const longer = before.seeds.length <= now.seeds.length && before.seeds.every((seed, index) => seed === now.seeds[index])
  return same && longer && (now.points.length === 1 || before.seeds.length === now.seeds.length)
}

/** The last chunk of a plan that had fewer seeds: its runs are part of a larger chunk now. */
function removeStrangers(folder: string, plan: Plan, runsPerChunk: number): void {
  const own = new Set(chunksOf(plan, runsPerChunk).map(({ id }) => `${id}.parquet`))
  for (const name of readdirSync(folder)) if (name.endsWith('.parquet') && !own.has(name)) rmSync(join(folder, name))
}

function clearPartials(path: string): void {
  removePartials(path)
  removePartials(join(path, chunksFolder))
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** The folder of a run of a published model: its manifest, its checkpoint on the way, its series and events at the end. */
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { fill, resumeModel, startModel, type Model, type ModelRun } from '@sharara/core'
import { z } from 'zod'
import { isTrace, makeFolder, removePartials, writeWhole } from './atomic.ts'
import { Failure } from './failure.ts'
import { checkpointFile } from './folder.ts'
import { lockFolder } from './lock.ts'
import { holdAgainst, parsed, receivedText } from './received.ts'
import { shown } from './shown.ts'
import { words } from './words.ts'

const manifestFile = 'manifest.json'
const name = z.string().max(200)

const schema = z.looseObject({
  format: z.literal('sharara-model-run/1'),
  model: name,
  preset: name.nullable(),
  seed: z.int().min(0).max(4_294_967_295),
  values: z.record(name, z.number()),
  /** Version of the model; folders of before have none and are over. */
  version: name.optional(),
  status: z.enum(['running', 'interrupted', 'over']).default('over'),
})

export type ModelManifest = z.infer<typeof schema>

export interface ModelFolder {
  readonly path: string
  readonly shown: string
  readonly manifest: ModelManifest
  readonly close: () => void
}

export function isModelFolder(given: string): boolean {
  const text = receivedText(join(resolve(given), manifestFile))
  const said = text === null ? null : parsed(text)
  return typeof said === 'object' && said !== null && 'format' in said && said.format === 'sharara-model-run/1'
}

/** A fresh folder, its manifest in it. @throws Failure where there is something in it already. */
export function createModelFolder(path: string, manifest: ModelManifest): ModelFolder {
  if (existsSync(path) && (!statSync(path).isDirectory() || readdirSync(path).some((file) => !isTrace(file)))) {
    throw new Failure(fill(words.notEmpty, { folder: shown(path) }), 2)
  }
  makeFolder(path)
  const folder: ModelFolder = { path, shown: shown(path), manifest, close: lockFolder(path) }
  writeManifest(folder, {})
  return folder
}

/** One to go on with. @throws Failure where its manifest is not as we write it. */
export function openModelFolder(given: string): ModelFolder {
  const path = resolve(given)
  const manifest = holdAgainst(schema, parsed(receivedText(join(path, manifestFile)) ?? ''), join(path, manifestFile))
  const close = lockFolder(path)
  removePartials(path)
  return { path, shown: shown(path), manifest, close }
}

export function writeManifest({ path, manifest }: ModelFolder, more: Readonly<Record<string, unknown>>): void {
  writeWhole(join(path, manifestFile), `${JSON.stringify({ ...manifest, ...more }, null, 2)}\n`)
}

export function keepModel({ path }: ModelFolder, run: ModelRun<unknown>): void {
  writeWhole(join(path, checkpointFile), gzipSync(run.checkpoint(), { level: 1 }))
}

export function dropCheckpoint({ path }: ModelFolder): void {
  rmSync(join(path, checkpointFile), { force: true })
}

/** A million sites with all that is kept of them come to some fifty million bytes. */
const mostBytes = 2 ** 30

/** From its checkpoint, or from the start where there is none, where it is damaged, or where another version of the model wrote it. */
export function restoreModel(
  { path, manifest: { values, seed, version } }: ModelFolder,
  model: Model<unknown>,
  here: string,
): { readonly run: ModelRun<unknown>; readonly from: 'checkpoint' | 'start' | 'damaged' | 'other-model' } {
  const file = join(path, checkpointFile)
  if (!existsSync(file)) return { run: startModel(model, values, seed), from: 'start' }
  if (version !== here) return { run: startModel(model, values, seed), from: 'other-model' }
  try {
    const bytes = new Uint8Array(gunzipSync(readFileSync(file), { maxOutputLength: mostBytes }))
    return { run: resumeModel(model, values, seed, bytes), from: 'checkpoint' }
  } catch {
    // whatever a forged one brings about: what the inputs themselves bring about, the start does too
    return { run: startModel(model, values, seed), from: 'damaged' }
  }
}

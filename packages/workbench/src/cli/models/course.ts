/** A run of a published model on its way: how far it is, a checkpoint every two seconds, and what is written at its end. */
import { join } from 'node:path'
import { fill, type FoundModel, type ModelRecord, type ModelRun } from '@sharara/core'
import {
  csvTable,
  documentDate,
  dropCheckpoint,
  Failure,
  keepModel,
  writeManifest,
  writeWhole,
  type ModelFolder,
} from '../../store/index.ts'
import { follow } from '../drive.ts'
import { openPage } from '../finish.ts'
import type { Output, ShowOptions } from '../output.ts'
import { duration } from '../progress.ts'
import { words } from '../words.ts'
import { modelPage } from './page.ts'
import { tellRecord } from './tell.ts'
import { modelsWords } from './words.ts'

const reportFile = 'report.html'
const keepEveryMs = 2000
const rewriteEveryMs = 200

export async function complete(
  found: FoundModel,
  run: ModelRun<unknown>,
  folder: ModelFolder,
  options: ShowOptions,
  out: Output,
): Promise<void> {
  const { stream, rewrite, end } = progressLine(run, options, out)
  let kept = performance.now()
  const after = (): void => {
    if (stream) rewrite()
    if (run.over || performance.now() - kept < keepEveryMs) return
    keepModel(folder, run)
    kept = performance.now()
  }
  await follow({ run, after, interrupt: () => interrupt(run, folder), end })
  const record = run.record()
  const fingerprint = run.fingerprint()
  writeWhole(join(folder.path, 'series.csv'), seriesCsv(record))
  writeWhole(join(folder.path, 'events.json'), `${JSON.stringify(record.events, null, 2)}\n`)
  const fault = writeReport(found, run, record, folder, fingerprint)
  if (fault !== null) out.tell(fill(words.noReport, { reason: fault }))
  const results = { status: 'over', steps: run.steps, outcome: record.outcome, fingerprint } as const
  writeManifest(folder, results)
  dropCheckpoint(folder)
  if (options.json === true) out.say(JSON.stringify({ folder: folder.path, ...folder.manifest, ...results }, null, 2))
  else if (options.quiet === true) out.say(folder.shown)
  else {
    tellRecord(found, record, { seed: folder.manifest.seed, fingerprint }, folder.shown, out)
    if (fault === null) out.say(fill(words.report, { path: join(folder.shown, reportFile) }))
  }
  if (fault === null && options.open === true && !(await openPage(join(folder.path, reportFile), out.language))) out.tell(words.noOpen)
}

/** Why there is none; null where there is one: a fault in it must not take the other results along. */
function writeReport(
  found: FoundModel,
  run: ModelRun<unknown>,
  record: ModelRecord,
  folder: ModelFolder,
  fingerprint: string,
): string | null {
  try {
    const page = modelPage({ found, record, folder, values: run.values, fingerprint, created: documentDate() })
    writeWhole(join(folder.path, reportFile), page)
    return null
  } catch (error) {
    if (error instanceof Failure) throw error
    return error instanceof Error ? error.message : String(error)
  }
}

function interrupt(run: ModelRun<unknown>, folder: ModelFolder): never {
  keepModel(folder, run)
  writeManifest(folder, { status: 'interrupted', steps: run.steps })
  const length = Math.round(run.values['steps']!)
  throw new Failure(fill(modelsWords.interrupted, { step: run.steps, length, folder: folder.shown }), 130)
}

/** On a terminal a line that is rewritten; elsewhere nothing, since most of these runs take a second. */
function progressLine(run: ModelRun<unknown>, { quiet, json }: ShowOptions, out: Output) {
  const stream = process.stderr.isTTY && quiet !== true && json !== true
  const [began, first] = [performance.now(), run.steps]
  let last = began
  const rewrite = (): void => {
    const now = performance.now()
    if (now - last < rewriteEveryMs) return
    last = now
    const length = Math.round(run.values['steps']!)
    const left = ((now - began) / 1000 / Math.max(1, run.steps - first)) * (length - run.steps)
    process.stderr.write(`\r\u001B[K${fill(modelsWords.progress, { step: run.steps, length, left: duration(left) })[out.language]}`)
  }
  return { stream, rewrite, end: () => void (stream && process.stderr.write('\r\u001B[K')) }
}

function seriesCsv({ series, steps }: ModelRecord): string {
  const names = Object.keys(series)
  const rows = Array.from({ length: steps + 1 }, (_, step) => [step, ...names.map((name) => series[name]![step]!)])
  return csvTable(['step', ...names], rows)
}

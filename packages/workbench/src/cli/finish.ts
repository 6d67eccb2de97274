/** The end of a run: results written, table printed, the folder named. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fill, scoreRun, unpublishedValues, type EpisodeRecord, type Run, type ScoreRow } from '@sharara/core'
import {
  eventsCsv,
  eventsJson,
  Failure,
  nationalParquet,
  outlineOf,
  placesParquet,
  recordOf,
  removeCheckpoint,
  writeCheckpoint,
  writeCrate,
  writeWhole,
  type RunFolder,
} from '../store/index.ts'
import { daysOf } from './days.ts'
import type { Output, ShowOptions } from './output.ts'
import { tellRun } from './tables.ts'
import { words } from './words.ts'

export async function finish(run: Run, folder: RunFolder, options: ShowOptions, out: Output): Promise<void> {
  const episode = recordOf(run.setup)
  const reported = await writeResults(run, folder, episode, out)
  if (options.json === true) out.say(JSON.stringify(summary(run, folder), null, 2))
  else if (options.quiet === true) out.say(folder.shown)
  else tellRun(run, folder, episode, out)
  if (reported && options.open === true && !(await openReport(join(folder.path, 'report.html')))) out.tell(words.noOpen)
}

/** The checkpoint goes last, when everything it stood for is there; on a full disk it is what is left to go on from. */
async function writeResults(run: Run, folder: RunFolder, episode: EpisodeRecord | null, out: Output): Promise<boolean> {
  const { setup } = folder
  const record = run.record()
  const at = (name: string): string => join(folder.path, name)
  const ended = new Date().toISOString()
  try {
    writeWhole(at('places.parquet'), placesParquet(setup, record))
    writeWhole(at('national.parquet'), nationalParquet(setup, record))
    writeWhole(at('events.json'), eventsJson(setup, record.events))
    writeWhole(at('events.csv'), eventsCsv(setup, record.events))
    writeWhole(at('outcome.json'), `${JSON.stringify(record.outcome, null, 2)}\n`)
    const reported = await writeHtml(run, folder, episode, ended, out)
    removeCheckpoint(folder.path)
    const outcome = record.outcome === null ? {} : { outcome: record.outcome.outcome }
    writeCrate(folder, { status: 'over', fingerprint: run.fingerprint(), ended, ...outcome })
    return reported
  } catch (error) {
    if (error instanceof Failure) keepWhatFits(run, folder)
    throw error
  }
}

function keepWhatFits(run: Run, folder: RunFolder): void {
  try {
    writeCheckpoint(folder.path, run)
  } catch {
    // no room for that either: an older checkpoint, or none, is left, and resume starts from there
  }
}

/** The report is loaded when it is needed: it is large, and a fault in it must not take the other results along. */
async function writeHtml(run: Run, folder: RunFolder, episode: EpisodeRecord | null, created: string, out: Output): Promise<boolean> {
  const { setup, facts } = folder
  const record = run.record()
  try {
    const { writeReport } = await import('../report/index.ts')
    const html = writeReport({
      setup,
      record,
      episode,
      outline: outlineOf(setup.profile.id),
      scores: episode === null ? [] : scoreRun(episode, setup, record).map(withoutBand),
      manifest: {
        seed: setup.scenario.seed,
        fingerprint: run.fingerprint(),
        version: facts.version,
        created,
        unpublished: unpublishedValues(setup),
      },
    })
    writeWhole(join(folder.path, 'report.html'), html)
    return true
  } catch (error) {
    if (error instanceof Failure) throw error
    out.tell(fill(words.noReport, { reason: error instanceof Error ? error.message : String(error) }))
    return false
  }
}

/** One run has no band. */
function withoutBand({ id, label, unit, record, low, high, model, hit }: ScoreRow): Omit<ScoreRow, 'band' | 'share' | 'group'> {
  return { id, label, unit, record, low, high, model, hit }
}

function summary(run: Run, folder: RunFolder): unknown {
  const record = run.record()
  return {
    folder: folder.path,
    scenario: folder.facts.scenario,
    seed: run.setup.scenario.seed,
    engine: folder.facts.engine,
    fingerprint: run.fingerprint(),
    outcome: record.outcome?.outcome ?? null,
    margins: record.outcome?.margins ?? [],
    days: daysOf(run.setup, record),
  }
}

/** With the program that the system opens pages with; false where there is none. */
function openReport(path: string): Promise<boolean> {
  const [program, ...args] =
    process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open']
  return new Promise((done) => {
    const child = spawn(program ?? 'xdg-open', [...args, path], { detached: true, stdio: 'ignore' })
    child.on('error', () => done(false))
    child.on('spawn', () => {
      child.unref()
      done(true)
    })
  })
}

/** What a finished run leaves in its folder. */
import { join } from 'node:path'
import { modelVersion, type EpisodeRecord, type Run } from '@sharara/core'
import { frameOf } from '../shipped/index.ts'
import { writeWhole } from './atomic.ts'
import { removeCheckpoint, writeCheckpoint } from './checkpoint.ts'
import { nationalParquet, placesParquet } from './columns.ts'
import { writeCrate } from './crate.ts'
import { eventsCsv, eventsJson } from './events.ts'
import { Failure } from './failure.ts'
import type { RunFolder } from './folder.ts'
import { outlineOf } from './record.ts'
import { documentDate } from './wallClock.ts'

/**
 * The checkpoint goes last, when everything it stood for is there; on a full disk it is what is left to go on from.
 * Returns why there is no report, null where there is one: a fault in it must not take the other results along.
 */
export async function writeResults(run: Run, folder: RunFolder, episode: EpisodeRecord | null): Promise<string | null> {
  const { setup } = folder
  const record = run.record()
  const at = (name: string): string => join(folder.path, name)
  const ended = documentDate().toISOString()
  try {
    writeWhole(at('places.parquet'), placesParquet(setup, record))
    writeWhole(at('national.parquet'), nationalParquet(setup, record))
    writeWhole(at('events.json'), eventsJson(setup, record.events))
    writeWhole(at('events.csv'), eventsCsv(setup, record.events))
    writeWhole(at('outcome.json'), `${JSON.stringify(record.outcome, null, 2)}\n`)
    const fault = await writeHtml(run, folder, episode, ended)
    removeCheckpoint(folder.path)
    const outcome = record.outcome === null ? {} : { outcome: record.outcome.outcome }
    writeCrate(folder, { status: 'over', fingerprint: run.fingerprint(), ended, ...outcome })
    return fault
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

/** The report is loaded when it is needed: its page is large. */
async function writeHtml(run: Run, folder: RunFolder, episode: EpisodeRecord | null, created: string): Promise<string | null> {
  const { setup, facts } = folder
  try {
    const { writeReport } = await import('../report/index.ts')
    const html = writeReport(frameOf('report'), {
      setup,
      record: run.record(),
      episode,
      outline: outlineOf(setup.profile.id),
      fingerprint: run.fingerprint(),
      version: facts.version,
      model: modelVersion(),
      created,
    })
    writeWhole(join(folder.path, 'report.html'), html)
    return null
  } catch (error) {
    if (error instanceof Failure) throw error
    return error instanceof Error ? error.message : String(error)
  }
}

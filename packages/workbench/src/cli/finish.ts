/** The end of a run: results written, table printed, the folder named. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { fill, modelVersion, type Language, type Run } from '@sharara/core'
import { hasFrame } from '../shipped/index.ts'
import { recordOf, writeResults, type RunFolder } from '../store/index.ts'
import { daysOf } from './days.ts'
import type { Output, ShowOptions } from './output.ts'
import { tellRun } from './tables.ts'
import { words } from './words.ts'

export async function finish(run: Run, folder: RunFolder, options: ShowOptions, out: Output): Promise<void> {
  const episode = recordOf(run.setup)
  if (!hasFrame('report')) out.tell(words.makingReport)
  const fault = await writeResults(run, folder, episode)
  if (fault !== null) out.tell(fill(words.noReport, { reason: fault }))
  if (options.json === true) out.say(JSON.stringify(summary(run, folder), null, 2))
  else if (options.quiet === true) out.say(folder.shown)
  else tellRun(run, folder, episode, fault === null, out)
  if (fault === null && options.open === true && !(await openPage(join(folder.path, 'report.html')))) out.tell(words.noOpen)
}

function summary(run: Run, folder: RunFolder): unknown {
  const record = run.record()
  return {
    folder: folder.path,
    scenario: folder.facts.scenario,
    seed: run.setup.scenario.seed,
    engine: folder.facts.engine,
    model: modelVersion(),
    fingerprint: run.fingerprint(),
    outcome: record.outcome?.outcome ?? null,
    margins: record.outcome?.margins ?? [],
    days: daysOf(run.setup, record),
  }
}

/** With the program that the system opens pages with; false where there is none. A report opens in the language it was asked for in. */
export function openPage(path: string, language?: Language): Promise<boolean> {
  const place = language === undefined ? path : `${pathToFileURL(path).href}#lang=${language}`
  const [program, ...args] =
    process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open']
  return new Promise((done) => {
    const child = spawn(program ?? 'xdg-open', [...args, place], { detached: true, stdio: 'ignore' })
    child.on('error', () => done(false))
    child.on('spawn', () => {
      child.unref()
      done(true)
    })
  })
}

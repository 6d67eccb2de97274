/** Eras whose waves are full episodes of the national model, in a folder that can be gone on with. */
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { clocks, coupling, fill } from '@sharara/core'
import { z } from 'zod'
import { Failure, holdAgainst, lockFolder, makeFolder, parsed, receivedText, shown, writeWhole } from '../../store/index.ts'
import type { EpisodeJob } from '../../threads/index.ts'
import { openJournal } from '../coupled/journal.ts'
import { formatIn } from '../coupled/planFormat.ts'
import { askedAtOnce, episodePool, placeOf } from '../coupled/pools.ts'
import { settle } from '../coupled/settle.ts'
import type { CoupledAnswer } from '../coupled/tell.ts'
import { commandLine } from '../experiment/options.ts'
import { manyProgress, silentMany } from '../experiment/progress.ts'
import type { Output } from '../output.ts'
import { untilStopped } from '../world/stop.ts'
import { words as worldWords } from '../world/words.ts'
import type { EraCommandOptions } from './options.ts'

const eraFormat = 'sharara-era-1'
const planFile = 'plan.json'

const year = z.int().min(1986).max(2060)
const planFileSchema = z.looseObject({
  plan: z.looseObject({ format: z.literal(eraFormat) }),
  /** The line that began it; a folder of an older version has none. */
  command: z.string().exactOptional(),
  asked: z.object({
    country: z.string(),
    options: z.object({
      from: year,
      to: year,
      runs: z.int().min(1).max(100_000).exactOptional(),
      seed: z.int().min(0).max(4_294_967_295),
      known: year,
      definition: z.enum(clocks.waveDefinitionNames),
      shift: z.array(z.object({ condition: z.string(), by: z.number(), from: year })).exactOptional(),
      reform: year.exactOptional(),
      contagion: z.boolean(),
      fear: z.boolean(),
      promise: z.number().min(0).max(5).exactOptional(),
      learning: z.number().min(0).max(1).exactOptional(),
      blank: z.boolean().exactOptional(),
      episodes: z.int().min(1).max(1000).exactOptional(),
    }),
  }),
})

/** Null where there is none. The plan itself is compared whole with ours before it is used. @throws Failure with all that is wrong. */
export function readPlan(folder: string): z.infer<typeof planFileSchema> | null {
  const path = join(folder, planFile)
  const value = parsed(receivedText(path) ?? '')
  return value === undefined ? null : holdAgainst(planFileSchema, value, path)
}

export function isEraFolder(folder: string): boolean {
  return formatIn(join(folder, planFile)) === eraFormat
}

/** Takes a folder, or takes one up that has the same plan. @returns the line that began it. */
export function takeEra(folder: string, country: string, options: EraCommandOptions, decides: Readonly<Record<string, unknown>>): string {
  const plan = { format: eraFormat, ...decides }
  const path = join(folder, planFile)
  if (existsSync(path)) {
    const old = readPlan(folder)
    if (JSON.stringify(old?.plan) !== JSON.stringify(plan)) throw new Failure(fill(worldWords.otherPlan, { folder: shown(folder) }), 2)
    return old?.command ?? commandLine()
  }
  const command = commandLine()
  makeFolder(folder)
  const {
    threads: _threads,
    queue: _queue,
    store: _store,
    endpoint: _endpoint,
    out: _out,
    open: _open,
    quiet: _quiet,
    json: _json,
    ...kept
  } = options
  writeWhole(path, `${JSON.stringify({ plan, command, asked: { country, options: kept } }, null, 1)}\n`)
  return command
}

export interface SettledEras<T> {
  readonly result: T
  readonly made: readonly coupling.Made[]
  readonly answer: CoupledAnswer
  /** Of a processor. */
  readonly seconds: number
}

/** @param folder null: what is made is kept in memory only. */
export async function settleEras<T>(
  run: (make: clocks.EpisodeMaker) => T,
  model: clocks.WorldModel,
  job: EpisodeJob,
  folder: string | null,
  options: EraCommandOptions,
  out: Output,
): Promise<SettledEras<T>> {
  const place = await placeOf(options, folder, options.threads ?? availableParallelism(), out)
  const unlock = folder === null ? (): void => undefined : lockFolder(folder)
  const journal = openJournal(folder === null ? null : join(folder, 'episodes.jsonl'))
  const before = journal.known.size
  if (before > 0) out.tell(fill(worldWords.episodesThere, { done: before }))
  const line = options.quiet === true ? silentMany : manyProgress(process.stderr, out, options.json === true)
  const began = performance.now()
  const show = (there: number, asked: number): void => {
    const made = journal.known.size - before
    const each = (performance.now() - began) / 1000 / Math.max(1, made)
    line.show({ done: there, runs: asked, made, failed: 0, secondsLeft: each * (asked - there) })
  }
  let seen: coupling.Foreseen<T> | null = null
  const work = async (signal: AbortSignal): Promise<void> => {
    const pool = episodePool(job, place, signal)
    try {
      seen = await settle(run, model.surrogate, { pool, journal, atOnce: askedAtOnce(place), onMade: show })
    } finally {
      line.end()
      await pool.close()
      unlock()
    }
  }
  const safe =
    folder === null ? worldWords.episodesLost : fill(worldWords.episodesStopped, { done: journal.known.size, folder: shown(folder) })
  await untilStopped(work, () => new Failure(safe, 130))
  const { result, episodes } = seen! // settled, or thrown
  const course = coupling.courseOf(episodes, model.surrogate, job.sample)
  return {
    result,
    made: episodes,
    answer: { course, audit: null, beside: [], deciles: [], checks: [], sample: job.sample },
    seconds: journal.seconds(),
  }
}

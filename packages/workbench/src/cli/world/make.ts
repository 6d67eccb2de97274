/** Worlds by the surrogate: ten at a time on the threads of this machine, each ten a file. */
import { existsSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fill, type clocks } from '@sharara/core'
import { Failure, shown, writeWhole } from '../../store/index.ts'
import { placeOf, worldPool } from '../coupled/pools.ts'
import { manyProgress, silentMany } from '../experiment/progress.ts'
import type { Output } from '../output.ts'
import type { WorldRunOptions } from './options.ts'
import type { WorldPlan } from './plan.ts'
import { untilStopped } from './stop.ts'
import { words } from './words.ts'

const chunkSize = 10

export async function makeWorlds(
  folder: string,
  plan: WorldPlan,
  data: clocks.WorldData,
  options: WorldRunOptions,
  out: Output,
): Promise<readonly clocks.WorldSummary[]> {
  const seeds = Array.from({ length: plan.worlds }, (_, k) => plan.seed + k)
  const chunks = Array.from({ length: Math.ceil(seeds.length / chunkSize) }, (_, k) => seeds.slice(k * chunkSize, (k + 1) * chunkSize))
  const pathOf = (k: number): string => join(folder, 'worlds', `${String(k).padStart(5, '0')}.json`)
  const made = chunks.map((chunk, k) => readChunk(pathOf(k), chunk))
  const missing = made.flatMap((worlds, k) => (worlds === null ? k : []))
  const there = made.reduce((sum, worlds) => sum + (worlds?.length ?? 0), 0)
  if (there > 0) out.tell(fill(words.goingOn, { done: there, runs: seeds.length }))
  const results: (readonly clocks.WorldSummary[] | null)[] = [...made]
  const line = options.quiet === true ? silentMany : manyProgress(process.stderr, out, options.json === true)
  const place = await placeOf(options, folder, options.threads ?? availableParallelism(), out)
  const began = performance.now()
  let done = there
  const work = async (signal: AbortSignal): Promise<void> => {
    const pool = worldPool({ data, options: plan.options }, place, signal)
    try {
      await Promise.all(
        missing.map(async (k) => {
          const worlds = await pool.run(chunks[k]!)
          writeWhole(pathOf(k), `${JSON.stringify(worlds)}\n`)
          results[k] = worlds
          done += worlds.length
          const each = (performance.now() - began) / 1000 / Math.max(1, done - there)
          line.show({ done, runs: seeds.length, made: done - there, failed: 0, secondsLeft: each * (seeds.length - done) })
        }),
      )
    } finally {
      line.end()
      await pool.close()
    }
  }
  const stopped = (): Failure => new Failure(fill(words.stopped, { done, runs: seeds.length, folder: shown(folder) }), 130)
  await untilStopped(work, stopped)
  return results.flatMap((worlds) => worlds ?? [])
}

/** Null where it is not there or not whole: it is made again. */
function readChunk(path: string, seeds: readonly number[]): readonly clocks.WorldSummary[] | null {
  if (!existsSync(path)) return null
  try {
    const worlds = JSON.parse(readFileSync(path, 'utf8')) as readonly clocks.WorldSummary[] // written by ourselves, seeds checked below
    return worlds.length === seeds.length && worlds.every(({ seed }, k) => seed === seeds[k]) ? worlds : null
  } catch {
    return null
  }
}

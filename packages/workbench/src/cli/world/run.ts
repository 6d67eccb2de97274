/** `sharara world`: many worlds, in a folder that can be gone on with, and what they say beside the record. */
import { existsSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { clocks, fill } from '@sharara/core'
import { clockGround, documentDate, Failure, makeFolder, shown, writeWhole } from '../../store/index.ts'
import { openWorldPool } from '../../threads/worldPool.ts'
import { commandLine, folderFor } from '../experiment/options.ts'
import { manyProgress, silentMany } from '../experiment/progress.ts'
import type { Output } from '../output.ts'
import { version } from '../version.ts'
import { progress } from '../warn/input.ts'
import { findCountryCode } from './country.ts'
import type { WorldFacts, WorldRunOptions } from './options.ts'
import { tellWorlds } from './tell.ts'
import { words } from './words.ts'

/** What decides the worlds, and nothing else: the same plan is the same worlds. */
interface WorldPlan {
  readonly format: 'sharara-worlds-1'
  readonly model: string
  readonly definition: string
  readonly known: number
  readonly worlds: number
  readonly seed: number
  readonly options: Omit<clocks.WorldOptions, 'seed'>
}

const chunkSize = 10

export async function runWorlds(options: WorldRunOptions, out: Output): Promise<void> {
  if (options.to < options.from) throw new Failure(fill(words.backwards, { from: options.from, to: options.to }), 2)
  if (options.without !== undefined && !withoutForm.test(options.without.trim())) {
    throw new Failure(fill(words.badWithout, { got: options.without }), 2)
  }
  const show = progress(out)
  show(words.reading, false)
  const { history, records } = clockGround()
  const data = clocks.worldData(history, records, options.definition, options.known)
  show(words.reading, true)
  const world = worldOptions(options, data)
  const plan: WorldPlan = {
    format: 'sharara-worlds-1',
    model: clocks.clockDigest(data),
    definition: options.definition,
    known: options.known,
    worlds: options.worlds,
    seed: options.seed,
    options: world,
  }
  const now = documentDate()
  const folder = folderFor('world', options, now)
  const facts = take(folder, plan, now.toISOString())
  const worlds = await make(folder, plan, data, options, out)
  const answer = clocks.answerWorlds(clocks.worldModel(data), worlds, options.from, options.to)
  if (world.without !== undefined) tellPairs(clocks.worldModel(data), plan, out)
  tellWorlds({ folder, answer, worlds, plan: { model: plan.model }, facts, options, out })
}

/** So many worlds are made twice, on the same chance. */
const pairs = 10

function tellPairs(model: clocks.WorldModel, { seed, options }: WorldPlan, out: Output): void {
  const { without, ...rest } = options
  const made = Array.from({ length: pairs }, (_, k) =>
    clocks.pairedWorlds(model, { ...rest, seed: seed + k }, without === undefined ? {} : { without }),
  )
  const own = made.reduce((sum, { gone }) => sum + gone.filter(({ iso3 }) => iso3 === model.countries[without?.country ?? -1]).length, 0)
  const fewer = made.reduce((sum, one) => sum + one.whole - one.other, 0)
  out.tell(fill(words.pairs, { pairs, own: (own / pairs).toFixed(1), elsewhere: ((fewer - own) / pairs).toFixed(1) }))
}

function worldOptions(options: WorldRunOptions, data: clocks.WorldData): WorldPlan['options'] {
  const { from, to, contagion, strong, strength, enters, level, without } = options
  return {
    from,
    to,
    contagion,
    strong,
    ...(strength === undefined ? {} : { strength }),
    ...(enters === undefined ? {} : { enters }),
    ...(level === undefined ? {} : { level }),
    ...(without === undefined ? {} : { without: withoutOf(without, data.countries) }),
    coveredOnly: to <= 2019,
  }
}

const withoutForm = /^([A-Za-z]{3})(?:@(\d{4}))?$/

/** `EGY` or `EGY@2011`: the country’s waves of that year, or all. */
function withoutOf(text: string, countries: readonly string[]): NonNullable<clocks.WorldOptions['without']> {
  const found = withoutForm.exec(text.trim())
  if (found === null) throw new Failure(fill(words.badWithout, { got: text }), 2)
  const country = countries.indexOf(findCountryCode(found[1]!, countries))
  if (found[2] === undefined) return { country, from: 0, to: 1e6 }
  const year = Number(found[2])
  return { country, from: clocks.weekOfYear(year), to: clocks.weekOfYear(year + 1) }
}

/** Takes a folder, or takes one up that has the same plan. */
function take(folder: string, plan: WorldPlan, created: string): WorldFacts {
  const path = join(folder, 'plan.json')
  if (existsSync(path)) {
    const old = readPlan(path)
    if (old === null || JSON.stringify(old.plan) !== JSON.stringify(plan))
      throw new Failure(fill(words.otherPlan, { folder: shown(folder) }), 2)
    return old.facts
  }
  if (existsSync(folder) && existsSync(join(folder, 'manifest.json')))
    throw new Failure(fill(words.otherPlan, { folder: shown(folder) }), 2)
  const facts = { command: commandLine(), created, version }
  makeFolder(join(folder, 'worlds'))
  writeWhole(path, `${JSON.stringify({ plan, facts }, null, 1)}\n`)
  return facts
}

function readPlan(path: string): { readonly plan: unknown; readonly facts: WorldFacts } | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as { plan: unknown; facts: WorldFacts } // compared whole with ours before it is used
  } catch {
    return null
  }
}

async function make(
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
  const stop = new AbortController()
  const onStop = (): void => stop.abort()
  process.once('SIGINT', onStop)
  process.once('SIGTERM', onStop)
  const line = options.quiet === true ? silentMany : manyProgress(process.stderr, out, options.json === true)
  const began = performance.now()
  let done = there
  const pool = openWorldPool({ data, options: plan.options }, options.threads ?? availableParallelism(), stop.signal)
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
  } catch (error) {
    if (!stop.signal.aborted) throw error
    line.end()
    throw new Failure(fill(words.stopped, { done, runs: seeds.length, folder: shown(folder) }), 130)
  } finally {
    line.end()
    process.off('SIGINT', onStop)
    process.off('SIGTERM', onStop)
    await pool.close()
  }
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

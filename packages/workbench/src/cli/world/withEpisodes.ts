/** Worlds whose waves are full episodes of the national model: one world after another, its episodes on the threads of this machine. */
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { clocks, coupling, fill } from '@sharara/core'
import { Failure, lockFolder, shown } from '../../store/index.ts'
import { bytesOfEpisode, episodeRoom, type EpisodeJob } from '../../threads/index.ts'
import { openJournal } from '../coupled/journal.ts'
import { askedAtOnce, episodePool, placeOf } from '../coupled/pools.ts'
import { auditAll, settle } from '../coupled/settle.ts'
import { manyProgress, silentMany } from '../experiment/progress.ts'
import type { Output } from '../output.ts'
import type { WorldRunOptions } from './options.ts'
import type { WorldPlan } from './plan.ts'
import { untilStopped } from './stop.ts'
import { words } from './words.ts'

/** Share of the sparks that lit nothing of which the model is asked too. */
const auditShare = 0.02

export interface WithEpisodes {
  readonly worlds: readonly clocks.WorldSummary[]
  readonly made: readonly coupling.Made[]
  readonly course: coupling.Course
  readonly audit: coupling.Audit
  readonly deciles: readonly coupling.Decile[]
  readonly beside: readonly coupling.WorldsBeside[]
  /** Of a processor. */
  readonly seconds: number
}

/** one piece: from the plan to the worlds, in order. */
export async function makeWithEpisodes(
  folder: string,
  plan: WorldPlan,
  model: clocks.WorldModel,
  job: EpisodeJob,
  options: WorldRunOptions,
  out: Output,
): Promise<WithEpisodes> {
  const seeds = Array.from({ length: plan.worlds }, (_, k) => plan.seed + k)
  const place = await placeOf(options, folder, options.threads ?? availableParallelism(), out)
  if (place.queue === null) holdMemory(model, plan, job)
  const unlock = lockFolder(folder)
  const journal = openJournal(join(folder, 'episodes.jsonl'))
  const before = journal.known.size
  if (before > 0) out.tell(fill(words.episodesThere, { done: before }))
  const line = options.quiet === true ? silentMany : manyProgress(process.stderr, out, options.json === true)
  const began = performance.now()
  const [first] = seeds
  const expected = clocks.runWorld(model, { ...plan.options, seed: first! }, model.surrogate).waves.length * seeds.length
  const show = (done: number, asked: number): void => {
    const runs = Math.max(expected, asked)
    const each = (performance.now() - began) / 1000 / Math.max(1, journal.known.size - before)
    line.show({ done, runs, made: journal.known.size - before, failed: 0, secondsLeft: each * (runs - done) })
  }
  const found: { readonly world: clocks.World; readonly made: readonly coupling.Made[]; readonly sparks: readonly clocks.EpisodeIn[] }[] =
    []
  const skipped: clocks.EpisodeIn[] = []
  const work = async (signal: AbortSignal): Promise<void> => {
    const pool = episodePool(job, place, signal)
    const atOnce = askedAtOnce(place)
    try {
      for (const seed of seeds) {
        const earlier = found.reduce((sum, { made }) => sum + made.length, 0)
        const on = { pool, journal, atOnce, onMade: (there: number, asked: number) => show(earlier + there, earlier + asked) }
        const run = (make: clocks.EpisodeMaker, audit?: clocks.WorldOptions['audit']): clocks.World =>
          clocks.runWorld(model, { ...plan.options, seed, ...(audit === undefined ? {} : { audit }) }, make)
        const { result, episodes } = await settle(run, model.surrogate, on)
        const known: clocks.EpisodeMaker = (episode) => journal.known.get(coupling.keyOf(episode)) ?? model.surrogate(episode)
        const sparks: clocks.EpisodeIn[] = []
        run(known, { share: 1, of: (spark) => skipped.push(spark) })
        run(known, { share: auditShare, of: (spark) => sparks.push(spark) })
        await auditAll(sparks, { pool, journal, atOnce })
        found.push({ world: result, made: episodes, sparks })
      }
    } finally {
      line.end()
      await pool.close()
      unlock()
    }
  }
  await untilStopped(work, () => new Failure(fill(words.episodesStopped, { done: journal.known.size, folder: shown(folder) }), 130))
  const worlds = found.map(({ world }, k) => clocks.summariseWorld(model, world, seeds[k]!))
  const made = found.flatMap((one) => one.made)
  const audited = found.flatMap(({ sparks }) => sparks.map((spark) => ({ spark, lit: journal.audits.get(coupling.keyOf(spark)) ?? null })))
  return {
    worlds,
    made,
    course: coupling.courseOf(made, model.surrogate, job.sample),
    audit: coupling.auditOf(skipped.length, audited),
    deciles: coupling.decilesOf(made, skipped, audited),
    beside: coupling.worldsBeside(worlds, besides(model, plan)),
    seconds: journal.seconds(),
  }
}

/** Worlds by the surrogate to hold those with the model against. */
const besideWorlds = 40

function besides(model: clocks.WorldModel, plan: WorldPlan): readonly clocks.WorldSummary[] {
  return Array.from({ length: besideWorlds }, (_, k) => {
    const seed = plan.seed + k
    return clocks.summariseWorld(model, clocks.runWorld(model, { ...plan.options, seed }, model.surrogate), seed)
  })
}

/** The largest country has to fit. */
function holdMemory(model: clocks.WorldModel, { options: { from, to } }: WorldPlan, { sample }: EpisodeJob): void {
  const most = largestOf(model, from, to)
  const [needed, there] = [bytesOfEpisode(most, sample), episodeRoom()]
  if (needed > there)
    throw new Failure(fill(words.noMemory, { needed: gigabytes(needed), there: gigabytes(there), people: millions(most) }), 2)
}

export function largestOf(model: clocks.WorldModel, from: number, to: number): number {
  let most = 0
  for (let c = 0; c < model.countries.length; c++)
    for (let year = from; year <= to; year++) if (model.base(c, year, false) > -Infinity) most = Math.max(most, model.population(c, year))
  return most
}

export const gigabytes = (bytes: number): string => (bytes / 1e9).toFixed(1)
export const millions = (people: number): string => (people / 1e6).toFixed(0)

/** `sharara world`: many worlds, in a folder that can be gone on with, and what they say beside the record. */
import { clocks, fill } from '@sharara/core'
import { clockGround, documentDate, Failure } from '../../store/index.ts'
import { episodeJob } from '../coupled/job.ts'
import { folderFor, type ExperimentOptions } from '../experiment/options.ts'
import { longTime } from '../experiment/progress.ts'
import type { Output } from '../output.ts'
import { progress } from '../warn/input.ts'
import { findCountryCode } from './country.ts'
import { makeWorlds } from './make.ts'
import { keptOf, type WorldRunOptions } from './options.ts'
import { readPlan, take, worldsFormat, type WorldPlan } from './plan.ts'
import { tellWorlds } from './tell.ts'
import { costsOf } from './costs.ts'
import { gigabytes, makeWithEpisodes, millions } from './withEpisodes.ts'
import { words } from './words.ts'

const usualWorlds = 100

export async function runWorlds(given: WorldRunOptions, out: Output): Promise<void> {
  const options: WorldRunOptions = given.everyone === true ? { ...given, episodes: 1 } : given
  if (options.to < options.from) throw new Failure(fill(words.backwards, { from: options.from, to: options.to }), 2)
  if (options.without !== undefined && !withoutForm.test(options.without.trim())) {
    throw new Failure(fill(words.badWithout, { got: options.without }), 2)
  }
  if (options.plan === true && options.episodes === undefined) throw new Failure(words.planOfEpisodes, 2)
  const show = progress(out)
  show(words.reading, false)
  const ground = clockGround()
  const data = clocks.worldData(ground.history, ground.records, options.definition, options.known)
  const model = clocks.worldModel(data)
  const coupled = options.episodes === undefined ? null : await episodeJob(ground, options.definition, options.episodes)
  show(words.reading, true)
  const plan: WorldPlan = {
    format: worldsFormat,
    model: clocks.clockDigest(data),
    definition: options.definition,
    known: options.known,
    worlds: options.worlds ?? (coupled === null ? usualWorlds : 1),
    seed: options.seed,
    options: worldOptions(options, data),
    ...(coupled === null ? {} : { episodes: coupled.plan }),
  }
  if (options.plan === true && coupled !== null) {
    const told = (done: number, of: number): void => show(fill(words.trying, { done, of }), done === of)
    return tellCosts(await costsOf(model, plan, coupled.job, told), options, out)
  }
  const now = documentDate()
  const folder = folderFor('world', options, now)
  const facts = take(folder, plan, keptOf(options), now.toISOString())
  const episodes = coupled === null ? null : await makeWithEpisodes(folder, plan, model, coupled.job, options, out)
  const worlds = episodes?.worlds ?? (await makeWorlds(folder, plan, data, options, out))
  const answer = clocks.answerWorlds(model, worlds, options.from, options.to)
  if (plan.options.without !== undefined) tellPairs(model, plan, out)
  tellWorlds({ folder, answer, worlds, episodes, plan: { model: plan.model }, facts, options, out })
}

/** Goes on with a folder of worlds by what it was begun with. */
export async function resumeWorlds(path: string, options: ExperimentOptions, out: Output): Promise<void> {
  const kept = readPlan(path)?.facts.options
  if (kept === undefined) throw new Failure(fill(words.noOptions, { folder: path }), 2)
  const { threads, queue, store, endpoint, open, quiet, json } = options
  const show = Object.fromEntries(
    Object.entries({ threads, queue, store, endpoint, open, quiet, json }).filter(([, value]) => value !== undefined),
  )
  return runWorlds({ ...kept, ...show, out: path }, out)
}

function tellCosts(costs: Awaited<ReturnType<typeof costsOf>>, { from, to, episodes = 1, json }: WorldRunOptions, out: Output): void {
  if (json === true) {
    out.say(JSON.stringify(costs, null, 2))
    return
  }
  const { waves, people, largest, bytes, seconds, low, high, looked, tried } = costs
  out.say(
    fill(words.costs, {
      from,
      to,
      sample: episodes,
      waves,
      people: (people / 1e9).toFixed(1),
      time: longTime(seconds),
      low: longTime(low),
      high: longTime(high),
      looked,
      tried,
      largest: millions(largest),
      memory: gigabytes(bytes),
    }),
  )
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

/**
 * What worlds with full episodes would cost. A world by the surrogate says which episodes there will be; how long and how large they
 * become is looked at in a coarse sample, which costs little, and a few are made at their full size to see how fast this machine is.
 */
import { clocks } from '@sharara/core'
import { bytesOfEpisode, episodeRoom, openEpisodePool, type EpisodeJob, type EpisodePool } from '../../threads/index.ts'
import type { WorldPlan } from './plan.ts'

export interface Costs {
  readonly waves: number
  readonly people: number
  readonly largest: number
  readonly bytes: number
  /** Seconds of a processor, and between which they lie by nine chances in ten. */
  readonly seconds: number
  readonly low: number
  readonly high: number
  /** Episodes looked at in a coarse sample, and made at full size, for it. */
  readonly looked: number
  readonly tried: number
}

/**
 * Seconds of a processor: of each episode, of each person, and of each person a day in the street at its height. By least squares from
 * the 49 episodes of 2011 at 1:1 on the machine of docs/scale.md; only their proportion counts, for each machine is tried.
 */
const rates = { each: 0.2, person: 6e-9, crowdDay: 1.4e-7 } as const

/** The largest countries are all looked at, and of the others so many. */
const looks = { largest: 20, others: 20 } as const
/** One simulated person for so many is coarse enough to cost next to nothing. */
const coarse = 1000
/** Made at full size, by their place in the order of population: the middle first, since time may be short. */
const triesOfPlan = [0.5, 0.25, 0.75, 0.1, 0.9, 0.4, 0.6]
/** No further one is made at full size after so many seconds. */
const secondsOfPlan = 30
/** Standard errors to the ends of a 90 % interval of a normal. */
const ninety = 1.645

/** One piece: tries, looks, sums. @param onPart told how many of how many have been looked at or tried. */
export async function costsOf(
  model: clocks.WorldModel,
  plan: WorldPlan,
  job: EpisodeJob,
  onPart: (done: number, of: number) => void = () => undefined,
): Promise<Costs> {
  const asked: clocks.EpisodeIn[] = []
  clocks.runWorld(model, { ...plan.options, seed: plan.seed }, (episode) => {
    asked.push(episode)
    return model.surrogate(episode)
  })
  const { sample } = job
  const looked = chosen(asked)
  const tries = triesFrom(asked, sample)
  const of = looked.length + tries.length
  let done = 0
  const pools = {
    fine: openEpisodePool(job, 1, new AbortController().signal),
    coarse: openEpisodePool({ ...job, sample: Math.max(coarse, sample) }, 1, new AbortController().signal),
  }
  const one = async (pool: EpisodePool, episode: clocks.EpisodeIn): Promise<{ readonly expected: number; readonly seconds: number }> => {
    const { answer, seconds } = await pool.make(episode)
    onPart(++done, of)
    return { expected: expectedOf(episode, answer, sample), seconds }
  }
  try {
    let [seconds, expected, tried] = [0, 0, 0]
    const began = performance.now()
    for (const episode of tries) {
      if (tried > 0 && performance.now() - began > 1000 * secondsOfPlan) break
      const made = await one(pools.fine, episode)
      seconds += made.seconds
      expected += made.expected
      tried++
    }
    const speed = expected > 0 ? seconds / expected : 1
    let [sum, squares] = [0, 0]
    for (const { episode, weight } of looked) {
      const each = speed * (await one(pools.coarse, episode)).expected
      sum += weight * each
      squares += weight * weight * each * each
    }
    onPart(of, of)
    const far = ninety * Math.sqrt(squares)
    const { worlds } = plan
    const largest = asked.reduce((most, { population }) => Math.max(most, population), 0)
    return {
      waves: asked.length * worlds,
      people: asked.reduce((all, { population }) => all + population, 0) * worlds,
      largest,
      bytes: bytesOfEpisode(largest, sample),
      seconds: sum * worlds,
      low: Math.max(seconds, sum - far) * worlds,
      high: (sum + far) * worlds,
      looked: looked.length,
      tried,
    }
  } finally {
    await Promise.all([pools.fine.close(), pools.coarse.close()])
  }
}

function expectedOf({ population }: clocks.EpisodeIn, made: clocks.EpisodeOut | null, sample: number): number {
  const crowdDays = made === null ? 0 : made.peak * population * (made.days ?? 0)
  return rates.each + (rates.person * population + rates.crowdDay * crowdDays) / sample
}

/** The largest, each for itself, and every so many of the others, each for those that it stands for. */
function chosen(asked: readonly clocks.EpisodeIn[]): readonly { readonly episode: clocks.EpisodeIn; readonly weight: number }[] {
  const sorted = asked.toSorted((a, b) => b.population - a.population)
  const rest = sorted.slice(looks.largest)
  const every = Math.max(1, rest.length / looks.others)
  const some = Array.from({ length: Math.floor(rest.length / every) }, (_, k) => rest[Math.floor((k + 0.5) * every)]!)
  return [
    ...sorted.slice(0, looks.largest).map((episode) => ({ episode, weight: 1 })),
    ...some.map((episode) => ({ episode, weight: rest.length / some.length })),
  ]
}

function triesFrom(asked: readonly clocks.EpisodeIn[], sample: number): readonly clocks.EpisodeIn[] {
  const fit = asked
    .filter(({ population }) => bytesOfEpisode(population, sample) <= episodeRoom())
    .toSorted((a, b) => a.population - b.population)
  return [...new Set(triesOfPlan.map((share) => fit[Math.floor(share * fit.length)]))].filter((episode) => episode !== undefined)
}

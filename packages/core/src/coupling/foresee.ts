/**
 * A world whose episodes are made elsewhere. It is run with those that are known; where one is not, a guess stands in for it and
 * the episode is named as missing. What is missing is made, on any number of threads, and the world is run again, until nothing
 * is missing: a world costs far less than an episode. An episode is known by all that the model is asked, so that one which was made
 * on a guess that proved wrong is simply not asked for again, and the end is the same whoever made what in which order.
 */
import type { EpisodeIn, EpisodeMaker, EpisodeOut } from '../clocks/index.ts'
import { questionOf } from './maker.ts'

/** All that goes into an episode of the model, in the order of its names. */
export function keyOf(episode: EpisodeIn): string {
  return JSON.stringify(Object.entries(questionOf(episode)).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** Made, or null where the model could not: the guess stands. */
export type Known = ReadonlyMap<string, EpisodeOut | null>

/** An episode and what was made of it, or guessed. */
export interface Made {
  readonly of: EpisodeIn
  readonly out: EpisodeOut
}

export interface Foreseen<T> {
  /** True to what was known only where nothing is missing. */
  readonly result: T
  readonly episodes: readonly Made[]
  /** In the order in which they were asked for. */
  readonly missing: readonly EpisodeIn[]
}

export function foresee<T>(run: (make: EpisodeMaker) => T, known: Known, guess: EpisodeMaker): Foreseen<T> {
  const missing: EpisodeIn[] = []
  const episodes: Made[] = []
  const result = run((episode) => {
    const found = known.get(keyOf(episode))
    if (found === undefined) missing.push(episode)
    const out = found ?? guess(episode)
    episodes.push({ of: episode, out })
    return out
  })
  return { result, episodes, missing }
}

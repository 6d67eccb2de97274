/** Makes a world, or an era, with episodes from threads: run, make what is missing, run again, until nothing is missing. */
import { coupling, type clocks } from '@sharara/core'
import type { EpisodePool } from '../../threads/index.ts'
import type { Journal } from './journal.ts'

export interface SettleOptions {
  readonly pool: EpisodePool
  readonly journal: Journal
  /** So many are made before the world is run again: later ones rest on guesses about earlier ones. */
  readonly atOnce: number
  /** Episodes that are there, and all that seem to be needed. */
  readonly onMade?: (there: number, asked: number) => void
}

export async function settle<T>(
  run: (make: clocks.EpisodeMaker) => T,
  guess: clocks.EpisodeMaker,
  { pool, journal, atOnce, onMade }: SettleOptions,
): Promise<coupling.Foreseen<T>> {
  for (;;) {
    const seen = coupling.foresee(run, journal.known, guess)
    const { episodes, missing } = seen
    if (missing.length === 0) return seen
    let there = episodes.length - missing.length
    await Promise.all(
      missing.slice(0, atOnce).map(async (episode) => {
        const { answer, seconds } = await pool.make(episode)
        journal.add(episode, answer, seconds)
        onMade?.(++there, episodes.length)
      }),
    )
  }
}

/** Asks the model about sparks that lit nothing. */
export async function auditAll(sparks: readonly clocks.EpisodeIn[], { pool, journal, onMade }: SettleOptions): Promise<void> {
  const missing = sparks.filter((spark) => !journal.audits.has(coupling.keyOf(spark)))
  let there = sparks.length - missing.length
  await Promise.all(
    missing.map(async (spark) => {
      const { answer, seconds } = await pool.audit(spark)
      journal.addAudit(spark, answer, seconds)
      onMade?.(++there, sparks.length)
    }),
  )
}

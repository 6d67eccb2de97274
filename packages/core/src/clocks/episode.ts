/**
 * An episode between the clocks and whoever makes it: what is handed in when a wave begins, and what comes back. The statistical
 * surrogate and the national model answer the same question, so that a world need not know which of the two it asked.
 */
export interface EpisodeIn {
  readonly iso3: string
  readonly year: number
  readonly week: number
  /** People in the country. */
  readonly population: number
  /** Chance of a wave in this week, and the rate of sparks a week: their quotient is the chance that a spark lights. */
  readonly hazard: number
  readonly sparks: number
  /** The draw of the week: below the hazard a wave begins, below the rate of sparks something has happened. */
  readonly drawn: number
  /** Remembered own waves, killings, and waves of the bloc. */
  readonly own: number
  readonly fear: number
  readonly abroad: number
  /** Log-odds that it is met with killing, from the conditions. */
  readonly killing: number
  /** Names the draws: nothing else decides chance. */
  readonly seed: number
  readonly country: number
}

export interface EpisodeOut {
  readonly by: 'surrogate' | 'model'
  /** Largest crowd, share of the people. */
  readonly peak: number
  readonly deaths: number
  /** Protests met with killing, as they will be remembered. */
  readonly killings: number
  /** Weeks until the ruler falls; null where he does not within two years. */
  readonly fallWeeks: number | null
  /** One of the eight ends, days from the first crowd to the last large one, the reserve it was run with; null where the maker does not say. */
  readonly outcome: string | null
  readonly days: number | null
  readonly reserve: number | null
}

export type EpisodeMaker = (episode: EpisodeIn) => EpisodeOut

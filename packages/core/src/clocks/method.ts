/**
 * Numbers of method, not of the world: where an interval is cut, what is drawn how often, grids, tolerances, decimals that are kept,
 * and the years of the records. What shapes a world or an era is declared in numbers.ts, reachNumbers.ts, eraNumbers.ts and
 * aftermathNumbers.ts.
 */

/** Intervals hold the middle nine tenths of what was drawn; quarters and the middle beside them. */
export const cuts = { low: 0.05, quarter: 0.25, middle: 0.5, threeQuarters: 0.75, high: 0.95 } as const

/** Half the 90 % quantile of χ² with one degree of freedom: a profile of the likelihood is cut so far below its top (Wilks 1938). */
export const likelihoodDrop = 1.353

/** Added to a count before its logarithm or odds are taken (Haldane 1956, Anscombe 1956). */
export const halfCount = 0.5

/** How often countries, quarters of a year or orders are drawn again. */
export const drawn = { aftermath: 400, gains: 200, orders: 2000 } as const

/** With fewer countries, episodes or waves nothing is said. */
export const fewest = { episodes: 5, wavesOfCountry: 3 } as const

/** The likelihood of the strong wave of 1989 is looked at on this grid: from, to, and how many in proportion. */
export const strongGrid = {
  bases: [0.0002, 0.01, 28],
  strengths: [0.00005, 0.01, 34],
  halfLives: [4, 9, 13, 26, 52, 104],
  /** No chance on the grid is taken as nearer to certainty. */
  most: 0.95,
} as const

/** Newton’s method. */
export const newton = { levels: 6, arcsine: 30, flat: 1e-9, still: 1e-14 } as const
/** The intercept of a ridge is not held back; so much keeps its matrix invertible. */
export const freePenalty = 1e-8

/** Years: of the record of protests, of learning and of scoring out of time, of the pool for matching, of the blocs that are watched. */
export const years = {
  record: { from: 1990, last: 2019, end: 2020 },
  learn: { from: 1991, to: 2010 },
  score: { from: 2011, to: 2019 },
  /** Of the forecast of a year beside it. */
  annual: { from: 1992, end: 2023 },
  results: 1985,
  pool: { from: 1988, end: 2020 },
  watched: 1996,
  /** The year of the strong wave that is called; no false call. */
  called: 2011,
}

/** Weeks: of a quarter of a year, in which gains are drawn together; of those shown from the first fall of 2011 on; of a cluster. */
export const weeksOf = { quarter: 13, shown: 15, cluster: 26 } as const
/** A mean year, as the weeks of record are counted. */
export const recordedWeeks = 52.1775
/** A bloc is called in a strong wave above this chance, and shown from the other on. */
export const calls = { above: 0.5, shownFrom: 0.02 } as const
/** A bloc that is followed: called surely above this chance; weeks ahead of its states; times that they are drawn again. */
export const following = { sure: 0.9, ahead: 52, draws: 1000 } as const
/** Penalty of the forecast of a year beside it, as foresight has it. */
export const annualStrength = 30

/** Decimals kept in the files of the clocks. */
export const decimals = { chance: 3, polyarchy: 3, near: 4, people: 4, killing: 4, term: 5, base: 5, weight: 6, sparks: 6 } as const

/** Parents of a wave: smallest share that is shown, and weeks that are looked back. */
export const parents = { leastShare: 0.01, weeks: 60 } as const
/** Waves of one bloc in half a year that make the large cluster asked about: the Arab one of 2011. */
export const largeCluster = 11
/** What the claims about decades show: groups, series, years after. */
export const yearsAfter = { soon: 2, later: 5, last: 10 } as const
/** Years after an episode at which the aftermath is looked at. */
export const aftermathYears: readonly number[] = [1, 2, 3, 5, 7, 10]

export const kilometresAcrossGlobe = 12_742
/** Degrees. */
export const halfTurn = 180
export const perHundred = 100
export const perMillion = { of: 1e6, log10: 6 } as const
export const daysOfWeek = 7
export const base10 = 10
/** Letters of a year in 'YYYY-MM-DD'. */
export const yearLetters = 4

/** Standard errors to the ends of a 90 % interval of a normal. */
export const ninety = 1.645
/** What the claims ask of the clocks: years, countries likest at the beginning by so many columns, weeks around a wave, worlds. */
export const asking = {
  fitted: { from: 1991, to: 2019 },
  ruled: { iso3: 'KAZ', from: 1991, to: 2019 },
  likest: 8,
  columns: 4,
  around: 8,
  draws: 400,
  worlds: 200,
  past: { known: 2010, from: 2011, to: 2019 },
  next: { known: 2019, from: 2025, to: 2034 },
} as const

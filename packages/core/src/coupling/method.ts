/** Numbers of method, not of the world: tests, what is drawn how often, units. */

/** Makes Kolmogorov’s limit good from five values on: √n + 0.12 + 0.11/√n in place of √n (Stephens 1970). */
export const stephens = { whole: 0.12, byRoot: 0.11 } as const
/** Terms of the series of the limit: the last is below the last digit wherever the chance is. */
export const limitTerms = 100
/** Added to every count before shares are taken (Krichevsky and Trofimov 1981). */
export const halfCount = 0.5
/** Times that the surrogate is drawn for each episode, and how far apart the seeds are. */
export const drawnTimes = { each: 40, seeds: 1000 } as const
/** The emulator draws from so many nearest episodes; people count by their logarithm over its spread among countries. */
export const emulator = { nearest: 25, peopleSpread: 1.5 } as const
/** Part of what Wilson’s interval holds. */
export const level = 0.9
/** With fewer worlds nothing is said of their spread. */
export const fewestWorlds = 5

/** Tenths of the sparks by their chance. Ten tests at 90 %: fewer than eight hold in one of fourteen cases by chance alone. */
export const tenths = { groups: 10, hold: 8 } as const
/** A test fails below this chance; an emulator may be so many nats an episode worse than the frequencies of all. */
export const verdicts = { leastP: 0.01, nats: 0.05 } as const
/** Digits after the point of a figure in the table of checks, and from where on a count has none. */
export const shown = { digits: 3, whole: 10 } as const

/** How a country is made for an episode: places and regions it is cut to; the year in which the tables begin. */
export const cut = { places: 45, regions: 20 } as const
export const firstYear = 1985
/** The movement is that of one of so many coded cases whose civil society was likest. */
export const nearestCases = 12
/** The anchor is found in a sample this coarse; none is coarser than the last; a run of fewer simulated people says little. */
export const samples = { coarse: 100, coarsest: 1000, fewestAgents: 20_000 } as const
/** A finer sample may need a little less reserve than the coarse one that the anchor was found with. */
export const lessReserve = [0, 0.02, 0.05, 0.1, 0.2, 1] as const
/** Strength and waves abroad are asked about in tenths, so that what is far away does not make another question. */
export const askedIn = 10
/** The normal law has no quantile at 0 and 1. */
export const leastShare = 1e-9
export const weekHours = 168
export const perHundred = 100
export const perMillion = 1e6
export const hoursPerDay = 24

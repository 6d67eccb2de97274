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

export const perHundred = 100
export const perMillion = 1e6
export const hoursPerDay = 24

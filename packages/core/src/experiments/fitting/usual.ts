/** What is searched where nobody says otherwise: the search range that a number declares, else all that it may be. */
import { declared } from '../designs/factors.ts'
import { priorOf, type Prior } from './priors.ts'

/** Searched where nothing is named: the constants by which the record was reached last, and the reserve of each country. */
export const usualFree = ['cautionMedian', 'jump', 'momentum', 'momentumHalf', 'localNews', 'deathsLive', 'detentions', 'sweeps'] as const
export const usualOwn = ['reserve'] as const

/** The prior of a condition, pillar or constant that none was given for. */
export function usualPrior(name: string): Prior {
  const { search, ...range } = declared[name]!
  if (search === undefined) return priorOf(range)
  return { kind: search.scale === 'even' ? 'uniform' : 'log-uniform', low: search.low, high: search.high }
}

/** Everything that declares a search range, with its prior. */
export function declaredPriors(): Readonly<Record<string, Prior>> {
  return Object.fromEntries(
    Object.keys(declared).flatMap((name) => (declared[name]!.search === undefined ? [] : [[name, usualPrior(name)]])),
  )
}

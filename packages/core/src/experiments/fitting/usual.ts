/** What is searched where nobody says otherwise: the search range that a number declares, else all that it may be. */
import { nationalCard, type ModelCard } from '../subject/index.ts'
import { priorOf, type Prior } from './priors.ts'

/** Searched where nothing is named: the constants by which the record was reached last, and the reserve of each country. */
export const usualFree = ['cautionMedian', 'jump', 'momentum', 'momentumHalf', 'localNews', 'deathsLive', 'detentions', 'sweeps'] as const
export const usualOwn = ['reserve'] as const

/** The prior of a number that none was given for. */
export function usualPrior(name: string, { numbers }: ModelCard = nationalCard): Prior {
  const { search, ...range } = numbers[name]!
  if (search === undefined) return priorOf(range)
  return { kind: search.scale === 'even' ? 'uniform' : 'log-uniform', low: search.low, high: search.high }
}

/** Everything that declares a search range, with its prior. */
export function declaredPriors(): Readonly<Record<string, Prior>> {
  const { numbers } = nationalCard
  return Object.fromEntries(Object.keys(numbers).flatMap((name) => (numbers[name]!.search === undefined ? [] : [[name, usualPrior(name)]])))
}

/** The generator's rules (packages/core/src/generator/stateRules.ts) for countries written by hand, with their own counts and sources. */
import type { Profile } from '../../packages/core/src/country/index.ts'
import { stateRules } from '../../packages/core/src/generator/index.ts'

const { centreNeedOf, conditionRule, dutyOf, netReachOf, organisationOf, pillarsBeforehand, playbookRule, religiosityOf, round } =
  stateRules
type Indices = stateRules.Indices

export interface HandIndices extends Omit<Indices, 'corruption'> {
  /** Corruption perceptions, 0…1, 1 clean. */
  readonly cleanliness: number
  /** Years since the last national election. */
  readonly sinceElection: number
  readonly rulerYears: number
  /** Electoral democracy `v2x_polyarchy` of the last whole year before. */
  readonly competition: number
}

/** People under arms and in posts, as counted for the country. */
export interface Counted {
  readonly people: number
  readonly interior: number
  readonly policePer100k: number
  /** People of the capital and a metropolis beside it. */
  readonly core: number
}

/** Electoral autocracies, not hereditary: Egypt and Tunisia in 2010, Sudan in 2018 (Regimes of the World, from V-Dem). */
const ruling = { regime: 1, hereditary: 0 } as const

/** All that follows for a country from its indices; incomes are relative to the country's mean. */
export function stateOf(given: HandIndices, counted: Counted, year: number) {
  const indices: Indices = { ...given, corruption: 1 - given.cleanliness }
  return {
    conditions: conditionsOf(indices, given, counted),
    pillars: Object.fromEntries(
      Object.entries(pillarsBeforehand).map(([name, value]) => [name, { value, source: 'beforehand' }]),
    ) as Profile['pillars'], // its own names
    duty: dutyOf(indices),
    netReach: netReachOf(indices),
    organisation: round(organisationOf(indices), 3),
    religiosity: religiosityOf(indices),
    playbook: playbookRule(indices, { ...ruling, people: counted.people, interior: counted.interior, year }),
  }
}

/** Sources of numbers that are not of the rule. */
const ownSources: Readonly<Record<string, string>> = { corruption: 'cpi', reserve: 'fit' }

function conditionsOf(indices: Indices, { sinceElection, rulerYears, competition }: HandIndices, counted: Counted): Profile['conditions'] {
  const at = (value: number, source: string): { value: number; source: string } => ({ value: round(value, 3), source })
  const byRule = Object.fromEntries(
    Object.entries(conditionRule(indices)).map(([name, value]) => [name, at(value, ownSources[name] ?? 'rule')]),
  ) as Record<keyof ReturnType<typeof conditionRule>, { value: number; source: string }> // the same names
  const { basket, corruption, rents, promise, patience, distraction, trust, deepShare, reserve, newsHalfHours, ...rest } = byRule
  return {
    basket,
    corruption,
    rents,
    promise,
    promiseAgeYears: at(sinceElection, 'rule'),
    patience,
    distraction,
    trust,
    deepShare,
    rulerYears: at(rulerYears, 'ruler'),
    competition: at(competition, 'election'),
    reserve,
    newsHalfHours,
    satelliteReach: at(0.4, 'satellite'),
    punishment: rest.punishment,
    resolveDays: rest.resolveDays,
    centreNeed: at(Math.round(centreNeedOf(counted.policePer100k, counted.core, counted.interior)), 'rule'),
    learning: rest.learning,
    budget: rest.budget,
  }
}

/** The state of a country: its conditions, forces, rivals and playbook, each by one rule for all. */
import { exp, log } from '../random/index.ts'
import type { Answer, Force, Profile, Rival } from '../country/index.ts'
import { clamp, type CountryYear, type Known } from './known.ts'
import type { Draft } from './places.ts'
import type { Book } from './sources.ts'
import { centreNeedOf, conditionRule, dutyOf, harshnessOf, pillarsBeforehand, playbookRule, round, type Indices } from './stateRules.ts'
import { phrases } from './words.ts'

/** Police per 100,000 people everywhere, for want of open data. */
export const policeNorm = 300

/** The indices of a country, without what is said of each. */
export function indicesOf({ items, ppp, effectiveness, internet }: CountryYear): Indices {
  const values = Object.fromEntries(Object.entries(items).map(([name, { value }]) => [name, value])) as Record<keyof typeof items, number> // the same names
  return { ...values, ppp: ppp.value, effectiveness: effectiveness.value, internet: internet.value }
}

export function monthlyIncome(country: CountryYear): number {
  return (country.ppp.value / 12) * 0.55
}

export function numbersOfForces(country: CountryYear): { readonly interior: number; readonly army: number; readonly elite: number } {
  const people = country.population.value
  const of = (share: number, least: number): number => Math.min(5e6, Math.max(least, Math.round(share * people)))
  return { interior: of(0.0012, 200), army: of(0.003, 500), elite: of(0.0002, 100) }
}

export function conditionsOf(
  country: CountryYear,
  places: readonly Draft[],
  book: Book,
  rulerYears: number | undefined,
): Profile['conditions'] {
  const { items, ppp, effectiveness, sinceElection, internet } = country
  const rule = conditionRule(indicesOf(country))
  const core = places.filter((place) => place.role === 'capital' || place.role === 'metropolis')
  const centre = core.reduce((sum, place) => sum + place.people, 0)
  const need = centreNeedOf(policeNorm, centre, numbersOfForces(country).interior)
  const at = (value: number, source: string): { value: number; source: string } => ({ value: round(value, 4), source })
  const physical: readonly Known[] = [items.physicalIntegrity]
  return {
    basket: at(monthlyIncome(country) * rule.basket, book.cite('basket', [ppp])),
    corruption: at(rule.corruption, book.cite('corruption', [items.corruption])),
    rents: at(rule.rents, book.cite('rents', [effectiveness, items.corruption])),
    promise: at(rule.promise, book.cite('no-data-chosen')),
    promiseAgeYears: at(sinceElection.value, book.cite('election', [sinceElection])),
    patience: at(rule.patience, 'no-data-chosen'),
    distraction: at(rule.distraction, book.cite('as-shipped')),
    trust: at(rule.trust, book.cite('trust', [items.polyarchy])),
    deepShare: at(rule.deepShare, book.cite('deep-state', [items.neopatrimonial])),
    rulerYears: at(clamp(rulerYears ?? 10, 0, 80), book.cite(rulerYears === undefined ? 'ruler' : 'ruler-given')),
    competition: at(rule.competition, book.cite('competition', [items.polyarchy])),
    reserve: at(rule.reserve, 'as-shipped'),
    newsHalfHours: at(rule.newsHalfHours, book.cite('news', [internet, items.alternativeInformation])),
    satelliteReach: at(0.1, 'as-shipped'),
    punishment: at(rule.punishment, book.cite('punishment', physical)),
    resolveDays: at(rule.resolveDays, book.cite('resolve', physical)),
    centreNeed: at(Math.round(clamp(need, 2000, 1e7)), book.cite('centre', [country.population])),
    learning: at(rule.learning, 'as-shipped'),
    budget: at(rule.budget, 'as-shipped'),
  }
}

export function pillarsOf(): Profile['pillars'] {
  return Object.fromEntries(Object.entries(pillarsBeforehand).map(([name, value]) => [name, { value, source: 'no-data-chosen' }]))
}

export function forcesOf(country: CountryYear, places: readonly Draft[]): Force[] {
  const indices = indicesOf(country)
  const [harsh, duty] = [harshnessOf(indices), dutyOf(indices)]
  const { interior, army, elite } = numbersOfForces(country)
  const capital = places.find((place) => place.role === 'capital')!
  return [
    {
      id: 'police',
      name: phrases.police,
      kind: 'police',
      duty: duty.police,
      dutySpread: 0.12,
      willUse: harsh >= 0.6 ? 'live' : 'batons',
      garrisons: 'everywhere',
    },
    {
      id: 'interior',
      name: phrases.interior,
      kind: 'interior',
      number: interior,
      duty: duty.interior,
      dutySpread: 0.12,
      willUse: harsh >= 0.15 ? 'live' : 'rubber',
      garrisons: 'everywhere',
    },
    {
      id: 'army',
      name: phrases.army,
      kind: 'army',
      number: army,
      duty: duty.army,
      dutySpread: 0.15,
      willUse: harsh >= 0.3 ? 'live' : 'rubber',
      garrisons: garrisons(places),
    },
    {
      id: 'elite',
      name: phrases.elite,
      kind: 'elite',
      number: elite,
      duty: duty.elite,
      dutySpread: 0.1,
      willUse: 'live',
      garrisons: [{ place: capital.id, share: 1 }],
    },
  ]
}

/** The army lives in the twelve largest seats, by the root of their people. */
function garrisons(places: readonly Draft[]): { place: string; share: number }[] {
  const seats = places
    .filter((place) => place.role !== undefined)
    .toSorted((a, b) => b.people - a.people)
    .slice(0, 12)
  const total = seats.reduce((sum, place) => sum + Math.sqrt(place.people), 0)
  let left = 1
  return seats.map((place, index) => {
    const share = index === seats.length - 1 ? round(left, 4) : round(Math.sqrt(place.people) / total, 4)
    left -= share
    return { place: place.id, share }
  })
}

export function rivalsOf(country: CountryYear): Rival[] {
  const capacity = round(clamp(0.25 + 0.9 * country.items.military.value, 0, 0.95), 3)
  return [{ id: 'armed-forces', name: phrases.institution, capacity, presence: 0.5, armed: true }]
}

export function playbookOf(country: CountryYear): Answer[] {
  const { items, year, population } = country
  const { interior } = numbersOfForces(country)
  const [regime, hereditary] = [items.regime.value, items.hereditary.value]
  return playbookRule(indicesOf(country), { people: population.value, interior, regime, hereditary, year })
}

/** Weight left of something that happened so many years ago, halved every five. */
export function faded(years: number): number {
  return exp((-years * log(2)) / 5)
}

/** The state of a country: its conditions, forces, rivals and playbook, each by one rule for all. */
import { exp, log } from '../random/index.ts'
import type { Answer, Force, Profile, Rival } from '../country/index.ts'
import { clamp, type CountryYear, type Known } from './known.ts'
import type { Draft } from './places.ts'
import type { Book } from './sources.ts'
import { phrases } from './words.ts'

/** Police per 100,000 people everywhere, for want of open data. */
export const policeNorm = 300

/** GDP per head of the United States in 2017 international dollars is near this over the years; it only places a country on the curve of food shares. */
const unitedStates = 58_000

export const round = (value: number, digits: number): number => {
  const scale = [1, 10, 100, 1000, 10_000, 100_000][digits]!
  return Math.round(value * scale) / scale
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
  const harsh = 1 - items.physicalIntegrity.value
  const delivery = 0.08 + 0.3 * clamp((effectiveness.value + 2.5) / 5, 0, 1)
  const food = clamp(0.17 - 0.155 * log(ppp.value / unitedStates / 0.7), 0.08, 0.7)
  const core = places.filter((place) => place.role === 'capital' || place.role === 'metropolis')
  const centre = core.reduce((sum, place) => sum + place.people, 0)
  const loyal = (policeNorm / 1e5) * centre + 0.1 * numbersOfForces(country).interior
  const at = (value: number, source: string): { value: number; source: string } => ({ value: round(value, 4), source })
  const physical: readonly Known[] = [items.physicalIntegrity]
  return {
    basket: at(monthlyIncome(country) * (food + 0.13), book.cite('basket', [ppp])),
    corruption: at(clamp(items.corruption.value, 0, 1), book.cite('corruption', [items.corruption])),
    rents: at(clamp(delivery / Math.max(0.05, 1 - items.corruption.value), 0, 1), book.cite('rents', [effectiveness, items.corruption])),
    promise: at(0.1, book.cite('no-data-chosen')),
    promiseAgeYears: at(sinceElection.value, book.cite('election', [sinceElection])),
    patience: at(0.15, 'no-data-chosen'),
    distraction: at(0.11, book.cite('as-shipped')),
    trust: at(clamp(0.1 + 0.4 * items.polyarchy.value, 0, 1), book.cite('trust', [items.polyarchy])),
    deepShare: at(clamp(items.neopatrimonial.value, 0, 1), book.cite('deep-state', [items.neopatrimonial])),
    rulerYears: at(clamp(rulerYears ?? 10, 0, 80), book.cite(rulerYears === undefined ? 'ruler' : 'ruler-given')),
    reserve: at(0.19, 'as-shipped'),
    newsHalfHours: at(
      14 - 8 * internet.value + 2 * (1 - items.alternativeInformation.value),
      book.cite('news', [internet, items.alternativeInformation]),
    ),
    satelliteReach: at(0.1, 'as-shipped'),
    punishment: at(0.7 + 0.7 * harsh, book.cite('punishment', physical)),
    resolveDays: at(4 + 16 * harsh, book.cite('resolve', physical)),
    centreNeed: at(Math.round(clamp(5 * loyal, 2000, 1e7)), book.cite('centre', [country.population])),
    learning: at(0, 'as-shipped'),
    budget: at(3, 'as-shipped'),
  }
}

export function pillarsOf(): Profile['pillars'] {
  const at = (value: number): { value: number; source: string } => ({ value, source: 'no-data-chosen' })
  return { leadership: at(0.1), programme: at(0.15), discipline: at(0), guard: at(0.05) }
}

export function forcesOf(country: CountryYear, places: readonly Draft[]): Force[] {
  const harsh = 1 - country.items.physicalIntegrity.value
  const { interior, army, elite } = numbersOfForces(country)
  const capital = places.find((place) => place.role === 'capital')!
  return [
    {
      id: 'police',
      name: phrases.police,
      kind: 'police',
      duty: round(0.15 + 0.6 * harsh, 3),
      dutySpread: 0.12,
      willUse: harsh >= 0.6 ? 'live' : 'batons',
      garrisons: 'everywhere',
    },
    {
      id: 'interior',
      name: phrases.interior,
      kind: 'interior',
      number: interior,
      duty: round(0.45 + 0.4 * harsh, 3),
      dutySpread: 0.12,
      willUse: harsh >= 0.15 ? 'live' : 'rubber',
      garrisons: 'everywhere',
    },
    {
      id: 'army',
      name: phrases.army,
      kind: 'army',
      number: army,
      duty: round(0.75 + 0.25 * harsh, 3),
      dutySpread: 0.15,
      willUse: harsh >= 0.3 ? 'live' : 'rubber',
      garrisons: garrisons(places),
    },
    {
      id: 'elite',
      name: phrases.elite,
      kind: 'elite',
      number: elite,
      duty: round(0.95 + 0.2 * harsh, 3),
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

/** Who fires, cuts the net, dismisses, negotiates; thresholds in people per million. */
export function playbookOf(country: CountryYear): Answer[] {
  const { items, year } = country
  const harsh = 1 - items.physicalIntegrity.value
  const { interior } = numbersOfForces(country)
  const at = (perMillion: number): number => Math.max(200, Math.round((perMillion * country.population.value) / 1e6))
  const deep = items.neopatrimonial.value
  const cutsNet = year >= 2005 && items.alternativeInformation.value < 0.5
  const concedeDelay = Math.round(24 + 96 * (1 - clamp(items.horizontal.value, 0, 1)))
  const all: (Answer | false)[] = [
    { do: 'reserves', when: { attention: at(40) }, delayHours: 20, size: Math.round(0.15 * interior) },
    harsh >= 0.3 && { do: 'arrest', when: { attention: at(40) }, delayHours: 24 },
    { do: 'concede', when: { attention: at(300) }, delayHours: concedeDelay, size: 0.15 },
    harsh >= 0.6 && { do: 'live-fire', when: { attention: at(75) }, delayHours: 6 },
    harsh >= 0.3 && harsh < 0.6 && { do: 'live-fire', when: { after: 'major-seat-lost' }, delayHours: 8 },
    cutsNet && harsh >= 0.6 && { do: 'net-cut', when: { attention: at(75) }, delayHours: 28 },
    cutsNet && harsh < 0.6 && { do: 'net-cut', when: { after: 'major-seat-lost' }, delayHours: 2 },
    cutsNet && { do: 'net-restore', when: { after: 'net-cut', calm: 0.03 }, delayHours: 48 },
    items.polyarchy.value < 0.7 && { do: 'curfew', when: { attention: at(2300) }, delayHours: 8 },
    { do: 'reserves', when: { attention: at(1000) }, delayHours: 10, size: Math.round(0.6 * interior) },
    items.regime.value >= 1 && { do: 'dismiss-cabinet', when: { attention: at(2300) }, delayHours: 14 },
    deep >= 0.5 && items.hereditary.value < 0.5 && { do: 'sacrifice-figurehead', when: { after: 'major-seat-lost' }, delayHours: 24 },
    items.polyarchy.value >= 0.4 && { do: 'negotiate', when: { attention: at(2300) }, delayHours: 72 },
  ]
  return all.filter((answer) => answer !== false)
}

export function religiosityOf(country: CountryYear): number {
  return round(clamp(0.85 - 0.13 * log(country.ppp.value / 2000), 0.15, 0.95), 2)
}

/** Weight left of something that happened so many years ago, halved every five. */
export function faded(years: number): number {
  return exp((-years * log(2)) / 5)
}

/**
 * One rule for all countries where no count is at hand: what follows from a few national indices. Nothing here looks at an
 * episode. The indices are single published numbers (V-Dem 12, CC BY-SA 4.0; World Governance Indicators; World Development
 * Indicators); the same rules make the profiles of countries that nobody wrote by hand.
 */
import type { Answer, Profile } from '../../packages/core/src/country/index.ts'

export interface Indices {
  /** Physical integrity `v2x_clphy`, 0…1. */
  readonly physicalIntegrity: number
  /** Alternative sources of information `v2x_freexp_altinf`, 0…1. */
  readonly alternativeInformation: number
  /** Electoral democracy `v2x_polyarchy`, 0…1. */
  readonly polyarchy: number
  /** Horizontal accountability `v2x_horacc_osp`, 0…1. */
  readonly horizontal: number
  /** Neopatrimonial rule `v2x_neopat`, 0…1. */
  readonly neopatrimonial: number
  /** Core civil society `v2xcs_ccsi`, 0…1. */
  readonly civilSociety: number
  /** Government effectiveness, −2.5…2.5. */
  readonly effectiveness: number
  /** Corruption perceptions, 0…1, 1 clean. */
  readonly cleanliness: number
  /** GDP per head, international dollars. */
  readonly ppp: number
  /** Users of the internet, share. */
  readonly internet: number
  /** Years since the last national election. */
  readonly sinceElection: number
  readonly rulerYears: number
}

/** People under arms and in posts, as counted for the country. */
export interface Counted {
  readonly people: number
  readonly interior: number
  readonly policePer100k: number
  /** People of the capital and a metropolis beside it. */
  readonly core: number
}

const round = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits

/** Conditions of the profile; incomes are relative to the country's mean. */
export function conditionsOf(given: Indices, counted: Counted): Profile['conditions'] {
  const harsh = 1 - given.physicalIntegrity
  const at = (value: number, source: string): { value: number; source: string } => ({ value: round(value, 3), source })
  const food = 0.17 - 0.155 * Math.log(given.ppp / 58_000 / 0.7)
  const delivery = 0.08 + (0.3 * (given.effectiveness + 2.5)) / 5
  const loyal = (counted.policePer100k / 1e5) * counted.core + 0.1 * counted.interior
  return {
    basket: at(food + 0.13, 'rule'),
    corruption: at(1 - given.cleanliness, 'cpi'),
    rents: at(Math.min(1, delivery / given.cleanliness), 'rule'),
    promise: at(0.1, 'rule'),
    promiseAgeYears: at(given.sinceElection, 'rule'),
    patience: at(0.15, 'rule'),
    distraction: at(0.11, 'rule'),
    trust: at(0.1 + 0.4 * given.polyarchy, 'rule'),
    deepShare: at(given.neopatrimonial, 'rule'),
    rulerYears: at(given.rulerYears, 'ruler'),
    reserve: at(0.19, 'fit'),
    newsHalfHours: at(14 - 8 * given.internet + 2 * (1 - given.alternativeInformation), 'rule'),
    satelliteReach: at(0.4, 'satellite'),
    punishment: at(0.7 + 0.7 * harsh, 'rule'),
    resolveDays: at(4 + 16 * harsh, 'rule'),
    centreNeed: at(Math.round(5 * loyal), 'rule'),
    learning: at(0, 'rule'),
    budget: at(3, 'rule'),
  }
}

/** What is known of a movement before its first day: nothing, and so the same for every country. */
export const pillarsBeforehand: Profile['pillars'] = {
  leadership: { value: 0.1, source: 'beforehand' },
  programme: { value: 0.15, source: 'beforehand' },
  discipline: { value: 0, source: 'beforehand' },
  guard: { value: 0.05, source: 'beforehand' },
}

export function dutyOf({ physicalIntegrity }: Indices): Readonly<Record<'police' | 'interior' | 'army' | 'elite', number>> {
  const harsh = 1 - physicalIntegrity
  return {
    police: round(0.15 + 0.6 * harsh, 3),
    interior: round(0.45 + 0.4 * harsh, 3),
    army: round(0.75 + 0.25 * harsh, 3),
    elite: round(0.95 + 0.2 * harsh, 3),
  }
}

export function netReachOf({ internet }: Indices): { readonly city: number; readonly town: number; readonly rural: number } {
  const at = (users: number, others: number): number => round(users * internet + others * (1 - users * internet), 3)
  return { city: at(1.045, 0.3), town: at(0.825, 0.25), rural: at(0.55, 0.15) }
}

export const organisationOf = ({ civilSociety }: Indices): number => round(0.02 + 0.2 * civilSociety, 3)

export const religiosityOf = ({ ppp }: Indices): number => round(0.85 - 0.13 * Math.log(ppp / 2000), 2)

/** Who fires, cuts the net, dismisses; thresholds in people per million. */
export function playbookOf(given: Indices, { people, interior }: Counted): Answer[] {
  const harsh = 1 - given.physicalIntegrity
  const at = (perMillion: number): number => Math.round((perMillion * people) / 1e6)
  const cutsNet = given.alternativeInformation < 0.5
  const all: (Answer | false)[] = [
    { do: 'reserves', when: { attention: at(40) }, delayHours: 20, size: Math.round(0.15 * interior) },
    harsh >= 0.3 && { do: 'arrest', when: { attention: at(40) }, delayHours: 24 },
    { do: 'concede', when: { attention: at(300) }, delayHours: Math.round(24 + 96 * (1 - given.horizontal)), size: 0.15 },
    harsh >= 0.6 && { do: 'live-fire', when: { attention: at(75) }, delayHours: 6 },
    harsh >= 0.3 && harsh < 0.6 && { do: 'live-fire', when: { after: 'major-seat-lost' }, delayHours: 8 },
    cutsNet && harsh >= 0.6 && { do: 'net-cut', when: { attention: at(75) }, delayHours: 28 },
    cutsNet && harsh < 0.6 && { do: 'net-cut', when: { after: 'major-seat-lost' }, delayHours: 2 },
    cutsNet && { do: 'net-restore', when: { after: 'net-cut', calm: 0.03 }, delayHours: 48 },
    given.polyarchy < 0.7 && { do: 'curfew', when: { attention: at(2300) }, delayHours: 8 },
    { do: 'reserves', when: { attention: at(1000) }, delayHours: 10, size: Math.round(0.6 * interior) },
    { do: 'dismiss-cabinet', when: { attention: at(2300) }, delayHours: 14 },
    given.neopatrimonial >= 0.5 && { do: 'sacrifice-figurehead', when: { after: 'major-seat-lost' }, delayHours: 24 },
  ]
  return all.filter((answer) => answer !== false)
}

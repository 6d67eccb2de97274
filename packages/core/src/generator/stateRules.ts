/**
 * One rule for all countries where no count is at hand: what follows from a few national indices. Nothing here looks at an episode.
 * The generator takes the indices from the shipped tables, countries written by hand (countries/) give their own. The indices are
 * single published numbers (V-Dem, World Governance Indicators, World Development Indicators).
 */
import type { Answer, Force, Place } from '../country/index.ts'
import { log } from '../random/index.ts'

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
  /** Corruption, 0…1. */
  readonly corruption: number
  /** Government effectiveness, −2.5…2.5. */
  readonly effectiveness: number
  /** GDP per head, international dollars. */
  readonly ppp: number
  /** Users of the internet, share. */
  readonly internet: number
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value))

export const round = (value: number, digits: number): number => {
  const scale = [1, 10, 100, 1000, 10_000, 100_000][digits]!
  return Math.round(value * scale) / scale
}

/** 0…1: how far the state goes against bodies. */
export function harshnessOf({ physicalIntegrity }: Pick<Indices, 'physicalIntegrity'>): number {
  return 1 - physicalIntegrity
}

/** GDP per head of the United States in 2017 international dollars is near this over the years; it only places a country on the curve of food shares. */
const unitedStates = 58_000

/** What follows for the conditions of a profile, not rounded; `basket` as a share of mean income. */
export function conditionRule(given: Indices): Readonly<Record<ConditionByRule, number>> {
  const harsh = harshnessOf(given)
  const delivery = 0.08 + 0.3 * clamp((given.effectiveness + 2.5) / 5, 0, 1)
  return {
    basket: clamp(0.17 - 0.155 * log(given.ppp / unitedStates / 0.7), 0.08, 0.7) + 0.13,
    corruption: clamp(given.corruption, 0, 1),
    rents: clamp(delivery / Math.max(0.05, 1 - given.corruption), 0, 1),
    promise: 0.1,
    patience: 0.15,
    distraction: 0.11,
    trust: clamp(0.1 + 0.4 * given.polyarchy, 0, 1),
    deepShare: clamp(given.neopatrimonial, 0, 1),
    competition: clamp(given.polyarchy, 0, 1),
    reserve: 0.19,
    newsHalfHours: 14 - 8 * given.internet + 2 * (1 - given.alternativeInformation),
    punishment: 0.7 + 0.7 * harsh,
    resolveDays: 4 + 16 * harsh,
    learning: 0,
    budget: 3,
  }
}

export type ConditionByRule =
  | 'basket'
  | 'corruption'
  | 'rents'
  | 'promise'
  | 'patience'
  | 'distraction'
  | 'trust'
  | 'deepShare'
  | 'competition'
  | 'reserve'
  | 'newsHalfHours'
  | 'punishment'
  | 'resolveDays'
  | 'learning'
  | 'budget'

/** People in the centre beyond whom its forces are too few: five for each of the police of the core and a tenth of the interior. */
export function centreNeedOf(policePer100k: number, core: number, interior: number): number {
  return 5 * ((policePer100k / 1e5) * core + 0.1 * interior)
}

/** What is known of a movement before its first day: nothing, and so the same for every country. */
export const pillarsBeforehand = { leadership: 0.1, programme: 0.15, discipline: 0, guard: 0.05 } as const

export function dutyOf(given: Pick<Indices, 'physicalIntegrity'>): Readonly<Record<Exclude<Force['kind'], 'foreign'>, number>> {
  const harsh = harshnessOf(given)
  return {
    police: round(0.15 + 0.6 * harsh, 3),
    interior: round(0.45 + 0.4 * harsh, 3),
    army: round(0.75 + 0.25 * harsh, 3),
    elite: round(0.95 + 0.2 * harsh, 3),
  }
}

/** Of the users of the internet by kind of place, and of the others the part that radio, television and telephone reach. */
const reach = { city: [1.045, 0.3], town: [0.825, 0.25], rural: [0.55, 0.15] } as const

export function netReachOf({ internet }: Pick<Indices, 'internet'>): Readonly<Record<Place['kind'], number>> {
  const at = ([users, others]: readonly [number, number]): number => {
    const online = Math.min(1, users * internet)
    return round(clamp(online + others * (1 - online), 0, 0.98), 3)
  }
  return { city: at(reach.city), town: at(reach.town), rural: at(reach.rural) }
}

export function organisationOf({ civilSociety }: Pick<Indices, 'civilSociety'>): number {
  return 0.02 + 0.2 * civilSociety
}

export function religiosityOf({ ppp }: Pick<Indices, 'ppp'>): number {
  return round(clamp(0.85 - 0.13 * log(ppp / 2000), 0.15, 0.95), 2)
}

/** What the playbook looks at beside the indices. */
export interface RulingKind {
  readonly people: number
  readonly interior: number
  /** Kind of regime, 0 closed autocracy … 3 liberal democracy. */
  readonly regime: number
  /** Rule by heredity, 0…1. */
  readonly hereditary: number
  readonly year: number
}

/** Fewest people to whom anything is answered. */
const fewest = 200
/** First year in which a state cuts the net. */
const netCuts = 2005

/** Who fires, cuts the net, dismisses, negotiates; thresholds in people per million. */
export function playbookRule(given: Indices, { people, interior, regime, hereditary, year }: RulingKind): Answer[] {
  const harsh = harshnessOf(given)
  const at = (perMillion: number): number => Math.max(fewest, Math.round((perMillion * people) / 1e6))
  const cutsNet = year >= netCuts && given.alternativeInformation < 0.5
  const concedeDelay = Math.round(24 + 96 * (1 - clamp(given.horizontal, 0, 1)))
  const all: (Answer | false)[] = [
    { do: 'reserves', when: { attention: at(40) }, delayHours: 20, size: Math.round(0.15 * interior) },
    harsh >= 0.3 && { do: 'arrest', when: { attention: at(40) }, delayHours: 24 },
    { do: 'concede', when: { attention: at(300) }, delayHours: concedeDelay, size: 0.15 },
    harsh >= 0.6 && { do: 'live-fire', when: { attention: at(75) }, delayHours: 6 },
    harsh >= 0.3 && harsh < 0.6 && { do: 'live-fire', when: { after: 'major-seat-lost' }, delayHours: 8 },
    cutsNet && harsh >= 0.6 && { do: 'net-cut', when: { attention: at(75) }, delayHours: 28 },
    cutsNet && harsh < 0.6 && { do: 'net-cut', when: { after: 'major-seat-lost' }, delayHours: 2 },
    cutsNet && { do: 'net-restore', when: { after: 'net-cut', calm: 0.03 }, delayHours: 48 },
    given.polyarchy < 0.7 && { do: 'curfew', when: { attention: at(2300) }, delayHours: 8 },
    { do: 'reserves', when: { attention: at(1000) }, delayHours: 10, size: Math.round(0.6 * interior) },
    regime >= 1 && { do: 'dismiss-cabinet', when: { attention: at(2300) }, delayHours: 14 },
    given.neopatrimonial >= 0.5 && hereditary < 0.5 && { do: 'sacrifice-figurehead', when: { after: 'major-seat-lost' }, delayHours: 24 },
    given.polyarchy >= 0.4 && { do: 'negotiate', when: { attention: at(2300) }, delayHours: 72 },
  ]
  return all.filter((answer) => answer !== false)
}

/** What can happen in a country, and how it is told. */
import type { Told } from '../contract/index.ts'

/** Something that happened in a country. */
export interface RunEvent extends Told {
  /** Hours since the start of the episode. */
  readonly hour: number
  readonly kind: EventKind
  /** Index of the place in the profile, −1 for the whole country. */
  readonly place: number
}

export type EventKind =
  | 'shock'
  | 'spark'
  | 'call'
  | 'first-gathering'
  | 'noticed'
  | 'first-clash'
  | 'first-death'
  | 'seat-lost'
  | 'seat-retaken'
  | 'answer'
  | 'stand-aside'
  | 'police-gone'
  | 'unit-dissolved'
  | 'unit-changed-sides'
  | 'march'
  | 'strikes'
  | 'peak'
  | 'ruler-gone'
  | 'pact'
  | 'civil-war'
  | 'calm'
  | 'outcome'

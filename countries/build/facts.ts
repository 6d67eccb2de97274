/** What we write by hand about a country; everything else in its profile is computed from this and the packages. */
import type { Profile, Region, Place } from '../../packages/core/src/country/index.ts'

/** Where the outline of a region comes from: Natural Earth codes, or a circle of known area where the source has none. */
export type OutlineFacts =
  | { readonly kind: 'natural-earth'; readonly codes: readonly string[] }
  | { readonly kind: 'circle'; readonly longitude: number; readonly latitude: number; readonly radiusKm: number; readonly cutOutOf: string }

export interface RegionFacts extends Region {
  readonly outline: OutlineFacts
  /** First-level codes that GeoNames gives to places here. */
  readonly geonamesCodes: readonly string[]
  /** How many districts the rural rest is cut into; 0 where the region is a city. */
  readonly ruralDistricts: number
}

export interface TownFacts {
  readonly id: string
  readonly en: string
  readonly ar: string
  readonly region: string
  /** GeoNames id; a place without one gives its own coordinates and population. */
  readonly geonames?: number
  readonly latitude?: number
  readonly longitude?: number
  /** Replaces the population of GeoNames. */
  readonly population?: number
  /** Source of that population, by key. */
  readonly populationSource?: string
  readonly kind?: Place['kind']
  readonly weight?: number
  readonly role?: NonNullable<Place['role']>
  readonly organisation?: number
  /** Local readiness that no other number explains, fitted; with its source. */
  readonly readiness?: { readonly value: number; readonly source: string }
}

export interface Facts {
  readonly head: Omit<Profile, 'regions' | 'places'>
  readonly regions: readonly RegionFacts[]
  readonly towns: readonly TownFacts[]
  /** Two-letter code of the country in GeoNames, and the population from which every place there must be in `towns` or `leftOut`. */
  readonly geonames: { readonly country: string; readonly completeFrom: number }
  /** GeoNames places that are not used, and why. */
  readonly leftOut: Readonly<Record<number, string>>
  /** Country codes of Natural Earth whose shapes are read. */
  readonly naturalEarth: readonly string[]
  /** Mean income by kind of place against each other, before the region's published mean is imposed. */
  readonly incomePattern: Readonly<Record<Place['kind'], number>>
  readonly netReach: Readonly<Record<Place['kind'], number>>
  readonly ruralName: (region: Region, number: number) => { readonly en: string; readonly ar: string }
  /** Keys of sources for rows that differ from their column. */
  readonly rowSources: { readonly geonames: string; readonly cityName: string; readonly handCoordinates: string }
}

/** A problem in the facts or the packages; the message says what to do. */
export class BuildError extends Error {}

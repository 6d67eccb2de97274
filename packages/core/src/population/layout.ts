/**
 * The people of a country laid out in memory (model.md sections 1 and 9.3): places of one bloc side by side, in each place
 * the sixteen income groups and then the units of forces that live there, in each group the people in order of caution.
 * A person is an index; place, group, income, rank and ties follow from it and are stored nowhere.
 */
import type { Profile } from '../country/index.ts'
import { exp, normalQuantile } from '../random/index.ts'
import { incomeGroups, perHundredThousand } from './shape.ts'

export interface Population {
  /** Real people that one simulated person stands for. */
  readonly sample: number
  /** Simulated people. */
  readonly people: number
  readonly groups: number
  /** First person of each group; one more entry at the end. */
  readonly groupStart: Int32Array
  /** Place of each group, as an index into the profile. */
  readonly groupPlace: Int32Array
  /** Force of each group, as an index into the profile; −1 for civilians. */
  readonly groupForce: Int32Array
  /** First group of each place and the first after its last; civilians are the first sixteen. */
  readonly placeGroup: Int32Array
  readonly placeGroupEnd: Int32Array
  /** First person of each bloc's range, and one after its last, by bloc index. */
  readonly blocStart: Int32Array
  readonly blocEnd: Int32Array
  readonly placeBloc: Int32Array
  /** Real people of each place. */
  readonly placePeople: Float64Array
  /** Mean monthly income of each civilian group, by place × 16 + income group, in the currency of the basket. */
  readonly income: Float64Array
}

/** What the layout needs to know beside the profile. */
export interface LayoutOptions {
  readonly sample: number
  readonly unitSize: number
  readonly policeTowns: number
  readonly policeRural: number
}

/** The last layout of each profile: the runs of an ensemble share it. Nobody may write into it. */
const laid = new WeakMap<Profile, { readonly by: LayoutOptions; readonly population: Population }>()

/** The layout of the people of a country, made once for runs one after another with the same options. */
export function populationOf(profile: Profile, options: LayoutOptions): Population {
  const { sample, unitSize, policeTowns, policeRural } = options
  const known = laid.get(profile)
  const same = known?.by.sample === sample && known.by.unitSize === unitSize
  if (same && known.by.policeTowns === policeTowns && known.by.policeRural === policeRural) return known.population
  const by = { sample, unitSize, policeTowns, policeRural }
  const population = layOut(profile, by)
  laid.set(profile, { by, population })
  return population
}

export function layOut(profile: Profile, options: LayoutOptions): Population {
  const places = profile.places.length
  const regionOf = new Map(profile.regions.map((region) => [region.id, region]))
  const blocIndex = new Map(profile.blocs.map((bloc, index) => [bloc.id, index]))
  const placeBloc = Int32Array.from(profile.places, (place) => blocIndex.get(regionOf.get(place.region)!.bloc)!)
  const order = [...profile.places.keys()].sort((a, b) => placeBloc[a]! - placeBloc[b]! || a - b)
  const units = unitsByPlace(profile, options)
  const starts: number[] = []
  const groupPlace: number[] = []
  const groupForce: number[] = []
  const placeGroup = new Int32Array(places)
  const placeGroupEnd = new Int32Array(places)
  const blocStart = new Int32Array(profile.blocs.length)
  const blocEnd = new Int32Array(profile.blocs.length)
  let next = 0
  let bloc = -1
  const add = (place: number, force: number, size: number): void => {
    starts.push(next)
    groupPlace.push(place)
    groupForce.push(force)
    next += size
  }
  for (const place of order) {
    if (placeBloc[place] !== bloc) {
      bloc = placeBloc[place]!
      blocStart[bloc] = next
    }
    const size = Math.max(incomeGroups, Math.round(profile.places[place]!.population / options.sample))
    const own = units[place]!
    const members = own.reduce((sum, unit) => sum + unit.size, 0)
    const civilians = Math.max(incomeGroups, size - members)
    placeGroup[place] = starts.length
    for (let q = 0; q < incomeGroups; q++)
      add(place, -1, Math.floor((civilians * (q + 1)) / incomeGroups) - Math.floor((civilians * q) / incomeGroups))
    for (const unit of own) add(place, unit.force, unit.size)
    placeGroupEnd[place] = starts.length
    blocEnd[bloc] = next
  }
  starts.push(next)
  return {
    sample: options.sample,
    people: next,
    groups: groupPlace.length,
    groupStart: Int32Array.from(starts),
    groupPlace: Int32Array.from(groupPlace),
    groupForce: Int32Array.from(groupForce),
    placeGroup,
    placeGroupEnd,
    blocStart,
    blocEnd,
    placeBloc,
    placePeople: Float64Array.from(profile.places, (place) => place.population),
    income: incomes(profile),
  }
}

interface Unit {
  readonly force: number
  readonly size: number
}

/** The units that live in each place, in order of the forces of the profile. */
function unitsByPlace(profile: Profile, options: LayoutOptions): Unit[][] {
  const units: Unit[][] = profile.places.map(() => [])
  const placeIndex = new Map(profile.places.map((place, index) => [place.id, index]))
  for (const [force, entry] of profile.forces.entries()) {
    if (entry.garrisons === 'abroad') continue
    const numbers =
      entry.garrisons === 'everywhere'
        ? policeNumbers(profile, options, entry.number)
        : entry.garrisons.map((garrison) => ({ place: placeIndex.get(garrison.place)!, number: garrison.share * (entry.number ?? 0) }))
    for (const { place, number } of numbers) {
      const size = Math.round(number / options.sample)
      const parts = Math.max(1, Math.round(number / options.unitSize))
      for (let k = 0; k < parts; k++) {
        const members = Math.floor((size * (k + 1)) / parts) - Math.floor((size * k) / parts)
        if (members > 0) units[place]!.push({ force, size: members })
      }
    }
  }
  return units
}

/** Police of each place: the region's total, shared by population and density (cities 1, towns and country less). */
function policeNumbers(profile: Profile, options: LayoutOptions, total: number | undefined): { place: number; number: number }[] {
  const density = { city: 1, town: options.policeTowns, rural: options.policeRural }
  const weights = profile.places.map((place) => place.population * density[place.kind])
  const byRegion = new Map<string, number>()
  const people = new Map<string, number>()
  for (const [index, place] of profile.places.entries()) {
    byRegion.set(place.region, (byRegion.get(place.region) ?? 0) + weights[index]!)
    people.set(place.region, (people.get(place.region) ?? 0) + place.population)
  }
  const ofRegion = new Map(
    profile.regions.map((region) => [region.id, (region.policePer100k / perHundredThousand) * (people.get(region.id) ?? 0)]),
  )
  const sum = [...ofRegion.values()].reduce((a, b) => a + b, 0)
  const scale = total === undefined || sum === 0 ? 1 : total / sum
  return profile.places.map((place, index) => ({
    place: index,
    number: (scale * ofRegion.get(place.region)! * weights[index]!) / byRegion.get(place.region)!,
  }))
}

/** Log-normal incomes of each place at the midpoints of sixteen equal groups; its spread follows from the Gini coefficient. */
function incomes(profile: Profile): Float64Array {
  const regionOf = new Map(profile.regions.map((region) => [region.id, region]))
  const result = new Float64Array(profile.places.length * incomeGroups)
  for (const [index, place] of profile.places.entries()) {
    const region = regionOf.get(place.region)!
    const sigma = Math.SQRT2 * normalQuantile((region.gini + 1) / 2)
    const mean = region.income * place.incomeFactor
    for (let q = 0; q < incomeGroups; q++) {
      result[index * incomeGroups + q] = mean * exp((-sigma * sigma) / 2 + sigma * normalQuantile((2 * q + 1) / (2 * incomeGroups)))
    }
  }
  return result
}

/** Countries and courses that the tests of pitfalls ask for. */
import type { Profile } from '../src/country/index.ts'
import type { NationalScenario } from '../src/national/index.ts'
import { stream, uniform } from '../src/random/index.ts'
import type { Scenario } from '../src/scenario/index.ts'
import { january, kazakhstan } from './kazakhstan.ts'

const draws = stream('test-gatherings')

/** Local protests of 50 to `most` people in towns and cities, one a day. */
export function gatherings(seed: number, hours: number, most: number): Scenario['sparks'] {
  const towns = kazakhstan.places.filter((place) => place.kind !== 'rural')
  const draw = (k: number, part: number): number => uniform(seed, draws, k, part)
  return Array.from({ length: Math.floor(hours / 24) }, (_, k) => ({
    place: towns[Math.floor(draw(k, 0) * towns.length)]!.id,
    hour: Math.floor(draw(k, 1) * (hours - 12)),
    hours: 10,
    people: Math.floor(50 + draw(k, 2) * (most - 50)),
  }))
}

/** The country with all its soldiers of one duty; the police as they are. */
export function ofDuty(duty: number): Profile {
  return {
    ...kazakhstan,
    forces: kazakhstan.forces.map((force) => (force.kind === 'police' || force.kind === 'foreign' ? force : { ...force, duty })),
  }
}

/** So many equal towns at one spot, without state, chance, ties, news and outrage: only the rounding of groups differs. */
export function unit(places: number, people: number, seed: number): { profile: Profile; course: NationalScenario } {
  const town = kazakhstan.places.find((place) => place.id === 'almaty')!
  const profile: Profile = {
    ...kazakhstan,
    regions: kazakhstan.regions.filter((region) => region.id === town.region),
    places: Array.from({ length: places }, (_, k) => ({ ...town, id: `town-${k}`, population: people })),
    forces: [{ ...kazakhstan.forces.find((force) => force.kind === 'police')!, number: 1 }],
  }
  const off = [
    'chance',
    'danger',
    'ties',
    'momentum',
    'casualties',
    'answers',
    'fatigue',
    'marches',
    'organisation',
    'seats',
    'outrage',
  ] as const
  return {
    profile,
    course: {
      ...january,
      seed,
      sample: 1,
      hours: 48,
      sparks: [],
      shocks: [{ kind: 'price', hour: 0, size: 1.5, label: { en: 'Dear bread', ar: 'خبز غالٍ' } }],
      mechanisms: Object.fromEntries(off.map((name) => [name, false])),
    },
  }
}

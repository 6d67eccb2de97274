/** The same country with more or fewer people, forces and thresholds: a model that counts shares says the same of all of them. */
import type { Profile } from '../country/index.ts'
import type { RunSetup } from '../run/index.ts'
import { peopleOf } from './rule.ts'

export const sizeFactors = [0.05, 0.2, 1, 5, 20] as const

/** At most this share of a place is the spark's, however small the country. */
const mostOfPlace = 0.3
const fewest = 20

/** @param people about how many are simulated */
export function resized({ profile, scenario }: RunSetup, factor: number, people: number): RunSetup {
  const places = profile.places.map((place) => ({ ...place, population: Math.max(fewest, Math.round(place.population * factor)) }))
  const population = new Map(places.map(({ id, population: own }) => [id, own]))
  const inRegion = (id: string): number => places.reduce((sum, place) => sum + (place.region === id ? place.population : 0), 0)
  const own: Profile = {
    ...profile,
    places,
    regions: profile.regions.map((region) => ({ ...region, population: inRegion(region.id) })),
    forces: profile.forces.map((force) =>
      force.number === undefined ? force : { ...force, number: Math.max(1, Math.round(force.number * factor)) },
    ),
    conditions: scaledConditions(profile, factor),
    playbook: profile.playbook.map((answer) => ({
      ...answer,
      ...(answer.do === 'reserves' && answer.size !== undefined ? { size: answer.size * factor } : {}),
      when: scaledTrigger(answer.when, factor),
    })),
  }
  const most = (place: string): number => Math.floor(mostOfPlace * (population.get(place) ?? 0))
  const sparks = scenario.sparks.map((spark) => ({ ...spark, people: Math.min(Math.round(spark.people * factor), most(spark.place)) }))
  const sample = Math.max(1, Math.min(1000, Math.ceil(peopleOf(own) / people)))
  return { profile: own, scenario: { ...scenario, sparks, sample } }
}

function scaledConditions({ conditions }: Profile, factor: number): Profile['conditions'] {
  const need = conditions.centreNeed
  return need === undefined ? conditions : { ...conditions, centreNeed: { ...need, value: need.value * factor } }
}

type When = Profile['playbook'][number]['when']

function scaledTrigger(when: When, factor: number): When {
  const { attention, centre, dead } = when
  return {
    ...when,
    ...(attention === undefined ? {} : { attention: attention * factor }),
    ...(centre === undefined ? {} : { centre: centre * factor }),
    ...(dead === undefined ? {} : { dead: dead * factor }),
  }
}

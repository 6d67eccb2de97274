/** Who is near whom: what news, squares and marches go by. It follows from the map and three distances, not from a run. */
import type { Profile } from '../country/index.ts'
import { exp } from '../random/index.ts'
import type { ConstantValues } from './constants/index.ts'
import { kilometres } from './mathematics.ts'

export interface Ground {
  readonly near: readonly Near[]
  /** Other places so close that they share their squares: crowd and forces there are one. */
  readonly square: readonly Int32Array[]
  /** Where people of a place march to, or −1. */
  readonly goal: Int32Array
  /** The places whose people march to a place, in order. */
  readonly marchers: readonly Int32Array[]
}

/** Places within 300 km with the weight of their news. */
export interface Near {
  readonly place: Int32Array
  readonly weight: Float64Array
}

type Distances = Pick<ConstantValues, 'localNewsKm' | 'nearKm' | 'marchKm' | 'squareKm'>

/** The last ground of each profile: the runs of an ensemble share it, and it took a tenth of a small run to lay out. */
const grounds = new WeakMap<Profile, { readonly by: Distances; readonly ground: Ground }>()

export function groundOf(profile: Profile, by: Distances): Ground {
  const { localNewsKm, nearKm, marchKm, squareKm } = by
  const known = grounds.get(profile)
  if (known !== undefined && (Object.keys(known.by) as (keyof Distances)[]).every((name) => known.by[name] === by[name]))
    return known.ground
  const goal = marchGoals(profile, marchKm)
  const marchers = profile.places.map((_, to) => Int32Array.from(goal.keys()).filter((p) => goal[p] === to))
  const ground = { near: neighbours(profile, localNewsKm, nearKm), square: squares(profile, squareKm), goal, marchers }
  grounds.set(profile, { by: { localNewsKm, nearKm, marchKm, squareKm }, ground })
  return ground
}

function neighbours(profile: Profile, reachKm: number, nearKm: number): Near[] {
  return profile.places.map((here, p) => {
    const place: number[] = []
    const weight: number[] = []
    for (const [other, there] of profile.places.entries()) {
      if (other === p) continue
      const distance = kilometres(here, there)
      if (distance > nearKm) continue
      place.push(other)
      weight.push(exp(-distance / reachKm))
    }
    return { place: Int32Array.from(place), weight: Float64Array.from(weight) }
  })
}

/** A column at a place and, by the weight of their news, at those near it. */
export function nearby({ place, weight }: Near, column: Float64Array, p: number): number {
  let sum = column[p]!
  for (let k = 0; k < place.length; k++) sum += column[place[k]!]! * weight[k]!
  return sum
}

/**
 * Places within walking distance of each other's square. None of the shipped countries has any; a profile that cuts a city
 * into quarters does, and its people must not feel alone because of the cut (notes of the prototype, section 7, partition test).
 */
function squares(profile: Profile, squareKm: number): Int32Array[] {
  return profile.places.map((here, p) =>
    Int32Array.from(profile.places.keys()).filter((other) => other !== p && kilometres(here, profile.places[other]!) <= squareKm),
  )
}

/** The heaviest place within a march, the nearest of equals; only seats and the metropolis draw marches (section 4). */
function marchGoals(profile: Profile, marchKm: number): Int32Array {
  return Int32Array.from(profile.places, (here, p) => {
    let goal = -1
    let heaviest = 0
    let nearest = 0
    for (const [other, there] of profile.places.entries()) {
      if (other === p || there.weight < 1 || there.weight <= here.weight) continue
      const distance = kilometres(here, there)
      if (distance > marchKm) continue
      if (there.weight > heaviest || (there.weight === heaviest && distance < nearest)) {
        heaviest = there.weight
        nearest = distance
        goal = other
      }
    }
    return goal
  })
}

/**
 * Where a shock is felt: dependence of each region on staples, fuel, the state and the standing of a group, 1 where it is most.
 * There is no open table of these by region; what there is (people, area, cities, protests, distance) goes in by published rules.
 */
import { pow } from '../random/index.ts'
import { clamp } from './known.ts'
import { distance, type Land } from './land.ts'
import type { Draft } from './places.ts'

export const goods = ['staple', 'fuel', 'state', 'group'] as const
export type Good = (typeof goods)[number]

/** Left of an offence after every border that it crosses from the region of origin. */
const leftAfterBorder = 0.7

export function dependences(
  lands: readonly Land[],
  incomes: readonly number[],
  places: readonly Draft[],
  borders: readonly (readonly [number, number])[],
  origin: number | null,
): readonly Readonly<Record<Good, number>>[] {
  const staple = most(incomes.map((income) => pow(income, -0.4)))
  const fuel = most(lands.map((land) => pow(clamp(land.people / Math.max(1, land.km2), 1, 20_000), -0.2)))
  const state = most(lands.map((land, index) => 0.5 + 0.5 * governed(places, index, land.people)))
  const group = most(origin === null ? farFromCapital(lands, places) : fromOrigin(lands, borders, origin))
  return lands.map((_, index) => ({ staple: staple[index]!, fuel: fuel[index]!, state: state[index]!, group: group[index]! }))
}

function most(values: readonly number[]): readonly number[] {
  const largest = values.reduce((best, value) => Math.max(best, value), 0)
  return values.map((value) => Math.round((1000 * value) / largest) / 1000)
}

function governed(places: readonly Draft[], land: number, people: number): number {
  const seats = places.filter((place) => place.land === land && place.role !== undefined)
  return clamp(seats.reduce((sum, place) => sum + place.people, 0) / Math.max(1, people), 0, 1)
}

/** 0.5 in the capital, 1 in the farthest region, by rank of distance: the shape of a country does not count. */
function farFromCapital(lands: readonly Land[], places: readonly Draft[]): readonly number[] {
  const capital = places.find((place) => place.role === 'capital')
  if (capital === undefined) return lands.map(() => 1)
  const away = lands.map((land, index) => (index === capital.land ? 0 : distance(land, capital)))
  const ranked = away.toSorted((a, b) => a - b)
  return away.map((each) => 0.5 + (0.5 * ranked.indexOf(each)) / Math.max(1, lands.length - 1))
}

function fromOrigin(lands: readonly Land[], borders: readonly (readonly [number, number])[], origin: number): readonly number[] {
  const steps = lands.map(() => Number.POSITIVE_INFINITY)
  steps[origin] = 0
  const owner = new Map(lands.flatMap((land, index) => [...land.members].map((member) => [member, index] as const)))
  const near = lands.map(() => new Set<number>())
  for (const [a, b] of borders) {
    near[owner.get(a)!]!.add(owner.get(b)!)
    near[owner.get(b)!]!.add(owner.get(a)!)
  }
  const queue = [origin]
  for (const land of queue) {
    for (const next of near[land]!) {
      if (steps[next] !== Number.POSITIVE_INFINITY) continue
      steps[next] = steps[land]! + 1
      queue.push(next)
    }
  }
  const farthest = steps.reduce((best, each) => (each === Number.POSITIVE_INFINITY ? best : Math.max(best, each)), 0)
  return steps.map((each) => pow(leftAfterBorder, Math.min(each, farthest + 1)))
}

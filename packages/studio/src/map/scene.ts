/** What the map shows at an hour, without a pixel: circles, squares, marches, labels. */
import type { Profile, RunSetup } from '@sharara/core'
import type { Frames } from '../compute/index.ts'
import type { CountryMap } from './projection.ts'

/** Who holds the seat of power, as in the record's column. */
export type Seat = 'state' | 'contested' | 'movement'
export const seats: readonly Seat[] = ['state', 'contested', 'movement']

export interface Spot {
  readonly place: number
  readonly x: number
  readonly y: number
  readonly crowd: number
  readonly radius: number
  readonly seat: Seat
  /** Half the side of the square of loyal forces; 0 where none are. */
  readonly force: number
}

export interface March {
  readonly from: number
  readonly to: number
  /** 0 as it sets out, 1 as it arrives. */
  readonly way: number
}

export interface Scene {
  /** Largest first: small ones are drawn on top and stay in reach of the finger. */
  readonly spots: readonly Spot[]
  readonly marches: readonly March[]
  /** Where it will begin, as long as it has not. */
  readonly spark: number | null
}

/** Of the outer ring of the mark where it will begin. */
export const sparkRadius = 10

export const emptyScene: Scene = { spots: [], marches: [], spark: null }

/** Hours that a column stays on the map. */
const marchHours = 5
/** Below this a place is a point of the country, no crowd. */
const smallest = 5

/** Area in proportion to the crowd: 20,000 people have a radius of 1/28 of the width. The same for every run. */
export function radiusOf(crowd: number, width: number): number {
  return crowd < smallest ? 0 : Math.max(1.6, (Math.max(width, 460) / 28) * Math.sqrt(crowd / 20_000))
}

/** The place of the first spark; null once its hour has come, or where nothing sparks. */
export function sparkAhead({ scenario, profile }: RunSetup, hour: number): number | null {
  const first = scenario.sparks.toSorted((a, b) => a.hour - b.hour)[0]
  if (first === undefined || first.hour <= hour) return null
  const place = profile.places.findIndex(({ id }) => id === first.place)
  return place < 0 ? null : place
}

export function sceneAt(map: CountryMap, frames: Frames, hour: number, smooth: boolean, spark: number | null = null): Scene {
  if (frames.hours === 0) return { ...emptyScene, spark }
  const last = frames.hours - 1
  const row = Math.min(last, Math.max(0, Math.floor(hour)))
  const next = Math.min(last, row + 1)
  const share = smooth ? Math.min(1, Math.max(0, hour - row)) : 0
  const { crowd, security, seat } = frames.columns
  const spots: Spot[] = []
  for (let place = 0; place < frames.places; place++) {
    const at = row * frames.places + place
    const then = next * frames.places + place
    const people = crowd[at]! + (crowd[then]! - crowd[at]!) * share
    const loyal = security[at]! + (security[then]! - security[at]!) * share
    const holder = seats[seat[at]!] ?? 'state'
    if (people < smallest && holder === 'state' && loyal < 300) continue
    const force = loyal < 50 ? 0 : radiusOf(loyal, map.width) * 0.886
    spots.push({ place, ...map.places[place]!, crowd: people, radius: radiusOf(people, map.width), seat: holder, force })
  }
  spots.sort((a, b) => b.radius - a.radius)
  return { spots, marches: marchesAt(frames, row + share), spark }
}

function marchesAt(frames: Frames, hour: number): March[] {
  const found: March[] = []
  for (const { kind, place, values, hour: began } of frames.events) {
    if (kind !== 'march' || began > hour || hour > began + marchHours) continue
    const to = values['to']
    if (typeof to === 'number') found.push({ from: place, to, way: (hour - began) / marchHours })
  }
  return found
}

/** The place that a finger means: the nearest whose circle, or near surroundings, it touches; null for empty land. */
export function placeAt(map: CountryMap, scene: Scene, x: number, y: number, reach: number): number | null {
  const radii = new Map(scene.spots.map(({ place, radius }) => [place, radius]))
  let best: number | null = null
  let nearest = reach
  for (const [place, point] of map.places.entries()) {
    const distance = Math.hypot(point.x - x, point.y - y) - (radii.get(place) ?? 0) * 0.7
    if (distance >= nearest) continue
    nearest = distance
    best = place
  }
  return best
}

/** The next place from one in a direction, for the arrow keys: near, and not far aside; among the larger ones. */
export function placeTowards(map: CountryMap, profile: Profile, from: number, dx: number, dy: number): number {
  const origin = map.places[from]!
  let best = from
  let least = Infinity
  for (const [place, point] of map.places.entries()) {
    if (profile.places[place]!.weight < 0.5 || place === from) continue
    const along = (point.x - origin.x) * dx + (point.y - origin.y) * dy
    const aside = Math.abs((point.x - origin.x) * dy) + Math.abs((point.y - origin.y) * dx)
    if (along <= 1 || aside > 2 * along) continue
    const cost = along + 2 * aside
    if (cost < least) {
      least = cost
      best = place
    }
  }
  return best
}

export interface Label {
  readonly place: number
  readonly x: number
  readonly y: number
  readonly align: 'left' | 'right'
}

/** A circle of this radius or more, and a flag, is not written over by the name of a lesser place. */
const inTheWay = 4

/**
 * Names that fit, the most important first: chosen place, where it will begin, capital, large crowds, seats of regions. None
 * touches another, nor the circle or flag of a more important place; where there is a choice, nor of any place.
 */
export function labelsFor(
  map: CountryMap,
  profile: Profile,
  scene: Scene,
  chosen: number | null,
  widthOf: (place: number) => number,
  size: number,
): Label[] {
  const crowds = new Map(scene.spots.map((spot) => [spot.place, spot]))
  const rank = (place: number): number => {
    const weight = profile.places[place]!.weight
    const asked = (place === chosen ? 1e9 : 0) + (place === scene.spark ? 1e8 : 0)
    return asked + (crowds.get(place)?.crowd ?? 0) * (0.5 + weight) + (weight >= 1 ? weight * 400 : 0)
  }
  const order = map.places
    .map((_, place) => ({ place, rank: rank(place) }))
    // a rural district is no name that anybody knows: on the map only where it is asked for
    .filter((each) => each.rank > (profile.places[each.place]!.kind === 'rural' ? 1e7 : 300))
    .sort((a, b) => b.rank - a.rank)
  const discs = scene.spots
    .filter(({ radius, seat }) => radius >= inTheWay || seat === 'movement')
    .map((spot) => ({ ...discOf(spot), place: spot.place, rank: rank(spot.place) }))
  const limit = map.width < 480 ? 10 : 24
  const taken: Box[] = []
  const labels: Label[] = []
  for (const { place, rank: own } of order) {
    if (labels.length >= limit) break
    const { x, y } = map.places[place]!
    const gap = Math.max(Math.min(crowds.get(place)?.radius ?? 0, 26), place === scene.spark ? sparkRadius : 0) + 5
    const width = widthOf(place)
    const sides = (['left', 'right'] as const)
      .map((align) => {
        const start = align === 'left' ? x + gap : x - gap - width
        const box = { left: start - 2, right: start + width + 2, top: y - size * 0.75, bottom: y + size * 0.75 }
        const under = discs.filter((disc) => disc.place !== place && touches(box, disc))
        return { align, box, under: under.length, most: Math.max(0, ...under.map((disc) => disc.rank)) }
      })
      .filter(({ box, most }) => box.left >= 0 && box.right <= map.width && most <= own && !taken.some((other) => touches(box, other)))
    const side = sides.toSorted((a, b) => a.under - b.under)[0]
    if (side === undefined) continue
    taken.push(side.box)
    labels.push({ place, x: side.align === 'left' ? x + gap : x - gap, y, align: side.align })
  }
  return labels
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The square in a circle, and the flag above it. */
function discOf({ x, y, radius, seat }: Spot): Box {
  const half = radius * 0.8
  const flag = seat === 'movement'
  return {
    left: x - half,
    right: Math.max(x + half, flag ? x + 10 : x),
    top: Math.min(y - half, flag ? y - 13 : y),
    bottom: y + half,
  }
}

function touches(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top
}

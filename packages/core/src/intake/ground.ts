/** What can be measured of regions on a grid: size, a point inside, who touches whom, where a point lies, and the outline to draw. */
import { cos } from '../random/index.ts'
import type { Outline } from '../episodes/index.ts'
import type { Ring, Shape } from './shapes.ts'

export interface Area {
  /** Points on the grid, whole numbers; each polygon an outer ring and its holes. */
  readonly polygons: readonly (readonly Ring[])[]
  readonly km2: number
  readonly lat: number
  readonly lon: number
}

export interface Ground {
  /** Degrees of a step of the grid. */
  readonly quantum: number
  readonly areas: readonly Area[]
  readonly borders: readonly (readonly [number, number])[]
}

/** Steps of the grid along the larger side of a country: finer than a screen shows. */
const fineness = 800
/** Chosen: an outline of more points is slow to draw; the grid is then made coarser. */
const mostPoints = 30_000

export function groundOf(regions: readonly (readonly Shape[])[]): Ground {
  const all = regions.flatMap((shapes) => shapes.flatMap(({ polygons }) => polygons.flatMap((rings) => rings.slice(0, 1)))).flat()
  const spread = (axis: 0 | 1): number => {
    const sorted = Float64Array.from(all, (point) => point[axis]).sort()
    return sorted[Math.floor(0.99 * (sorted.length - 1))]! - sorted[Math.floor(0.01 * (sorted.length - 1))]!
  }
  let quantum = Math.max(0.001, Math.round((1000 * Math.max(spread(0), spread(1))) / fineness) / 1000)
  let snapped = regions.map((shapes) => snap(shapes, quantum))
  for (let k = 0; k < 6 && pointsOf(snapped) > mostPoints; k++) {
    quantum *= 2
    snapped = regions.map((shapes) => snap(shapes, quantum))
  }
  return { quantum, areas: snapped.map((polygons) => measured(polygons, quantum)), borders: bordersOf(snapped) }
}

type Polygons = readonly (readonly Ring[])[]

function pointsOf(all: readonly Polygons[]): number {
  return all.reduce((sum, polygons) => sum + polygons.flat().reduce((part, ring) => part + ring.length, 0), 0)
}

/** The largest polygon stays even where it is smaller than a step. */
function snap(shapes: readonly Shape[], quantum: number): Polygons {
  const rings = shapes.flatMap(({ polygons }) =>
    polygons.flatMap((polygon): (readonly Ring[])[] => {
      const [outer = [], ...holes] = polygon.map((ring) => onGrid(ring, quantum))
      return outer.length < 3 ? [] : [[outer, ...holes.filter(({ length }) => length >= 3)]]
    }),
  )
  if (rings.length > 0) return rings
  const [x, y] = shapes[0]!.polygons[0]![0]![0]!.map((degrees) => Math.round(degrees / quantum)) as [number, number]
  return [
    [
      [
        [x, y],
        [x + 1, y],
        [x, y + 1],
      ],
    ],
  ]
}

/** Points that fall together are one, and what lies straight between its neighbours is left out of no ring: borders stay shared. */
function onGrid(ring: Ring, quantum: number): Ring {
  const points: [number, number][] = []
  for (const [x, y] of ring) {
    const next: [number, number] = [Math.round(x / quantum), Math.round(y / quantum)]
    const last = points.at(-1)
    if (last === undefined || last[0] !== next[0] || last[1] !== next[1]) points.push(next)
  }
  const [first, last] = [points[0], points.at(-1)]
  if (points.length > 1 && first![0] === last![0] && first![1] === last![1]) points.pop()
  return points
}

function signedArea(ring: Ring): number {
  return ring.reduce((sum, [x, y], i) => {
    const [u, v] = ring[(i + 1) % ring.length]!
    return sum + (x * v - u * y) / 2
  }, 0)
}

function measured(polygons: Polygons, quantum: number): Area {
  const sizes = polygons.map(
    ([outer, ...holes]) => Math.abs(signedArea(outer!)) - holes.reduce((sum, hole) => sum + Math.abs(signedArea(hole)), 0),
  )
  const largest = polygons[sizes.indexOf(Math.max(...sizes))]!
  const [x, y] = inside(largest)
  const lat = y * quantum
  const wide = 111.2 * quantum
  const total = sizes.reduce((sum, each) => sum + Math.max(0, each), 0)
  return { polygons, km2: Math.max(1, total * wide * wide * Math.max(0.05, cos((lat * Math.PI) / 180))), lat, lon: x * quantum }
}

/** The middle of the widest part of the polygon at the height of its middle: inside, whatever its form. */
function inside(polygon: readonly Ring[]): readonly [number, number] {
  const outer = polygon[0]!
  const height = outer.reduce((sum, [, y]) => sum + y, 0) / outer.length + 0.01
  const crossings = polygon
    .flatMap((ring) =>
      ring.flatMap(([x, y], i) => {
        const [u, v] = ring[(i + 1) % ring.length]!
        return y > height === v > height ? [] : [x + ((u - x) * (height - y)) / (v - y)]
      }),
    )
    .toSorted((a, b) => a - b)
  let best: readonly [number, number] = [outer[0]![0], outer[0]![1]]
  let width = -1
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const wide = crossings[i + 1]! - crossings[i]!
    if (wide > width) [best, width] = [[crossings[i]! + wide / 2, height], wide]
  }
  return best
}

/** Two regions touch where they share two points of the grid. */
function bordersOf(all: readonly Polygons[]): readonly (readonly [number, number])[] {
  const owners = new Map<string, Set<number>>()
  for (const [index, polygons] of all.entries())
    for (const [x, y] of polygons.flat(2)) {
      const key = `${x} ${y}`
      owners.set(key, (owners.get(key) ?? new Set()).add(index))
    }
  const shared = new Map<string, number>()
  for (const set of owners.values()) {
    const touching = [...set].toSorted((a, b) => a - b)
    for (const [i, a] of touching.entries())
      for (const b of touching.slice(i + 1)) shared.set(`${a} ${b}`, (shared.get(`${a} ${b}`) ?? 0) + 1)
  }
  return [...shared].filter(([, count]) => count >= 2).map(([pair]) => pair.split(' ').map(Number) as unknown as readonly [number, number]) // two numbers
}

/** The region that a point lies in, else the nearest border within half a degree; −1 for a point far off. */
export function regionAt({ areas, quantum }: Ground, lat: number, lon: number): number {
  const [x, y] = [lon / quantum, lat / quantum]
  const within = areas.findIndex(({ polygons }) => polygons.some((rings) => rings.filter((ring) => holds(ring, x, y)).length % 2 === 1))
  if (within >= 0) return within
  let [best, away] = [-1, 0.5 / quantum]
  for (const [index, { polygons }] of areas.entries())
    for (const [u, v] of polygons.flat(2)) {
      const far = Math.max(Math.abs(u - x), Math.abs(v - y))
      if (far < away) [best, away] = [index, far]
    }
  return best
}

/** Whether a point lies within a ring of the same grid. */
export function holds(ring: Ring, x: number, y: number): boolean {
  let odd = false
  for (const [i, [u, v]] of ring.entries()) {
    const [s, t] = ring[(i + 1) % ring.length]!
    if (v > y !== t > y && x < u + ((s - u) * (y - v)) / (t - v)) odd = !odd
  }
  return odd
}

/** In the form of countries/README.md: first point, then steps. */
export function outlineOf({ quantum, areas }: Ground, members: ReadonlyMap<string, readonly number[]>, source: string): Outline {
  const steps = (ring: Ring): number[] => ring.flatMap(([x, y], i) => (i === 0 ? [x, y] : [x - ring[i - 1]![0], y - ring[i - 1]![1]]))
  return {
    quantum,
    source,
    regions: Object.fromEntries(
      [...members].map(([id, own]) => [id, { polygons: own.flatMap((index) => areas[index]!.polygons.map((rings) => rings.map(steps))) }]),
    ),
  }
}

/** A small torus on which people stand, one a site, with the list of sites that each site sees. */
import { permutation, permute, stream, uniform } from '../random/index.ts'

export interface Torus {
  readonly side: number
  /** By site: −1 where it is free, else the number of who stands there. */
  readonly occupant: Int32Array
}

/** The sites within a radius of each site, the site itself left out: `list[site · count + i]`. */
export interface Sight {
  readonly count: number
  readonly list: Int32Array
}

export function torusOf(side: number): Torus {
  return { side, occupant: new Int32Array(side * side).fill(-1) }
}

/** @throws RangeError where the circle would reach around the torus. */
export function sightOf(side: number, reach: number): Sight {
  const radius = Math.floor(reach)
  if (2 * radius + 1 > side) throw new RangeError(`a view of ${reach} reaches around a torus of ${side} sites`)
  const offsets: (readonly [number, number])[] = []
  for (let dy = -radius; dy <= radius; dy++) {
    for (let dx = -radius; dx <= radius; dx++) if (dx * dx + dy * dy <= reach * reach && (dx !== 0 || dy !== 0)) offsets.push([dx, dy])
  }
  const list = new Int32Array(side * side * offsets.length)
  for (let site = 0; site < side * side; site++) {
    const x = site % side
    const y = Math.floor(site / side)
    for (const [i, [dx, dy]] of offsets.entries()) {
      list[site * offsets.length + i] = ((y + dy + side) % side) * side + ((x + dx + side) % side)
    }
  }
  return { count: offsets.length, list }
}

const placing = stream('torus/place')

/** `people` different sites in random order. @throws RangeError where there are not so many. */
export function someSites({ side, occupant }: Torus, people: number, seed: number): Int32Array {
  if (people > occupant.length) throw new RangeError(`${people} people do not fit on ${side} × ${side} sites`)
  const order = permutation(occupant.length, (uniform(seed, placing, 0, 0) * 4294967296) | 0)
  return Int32Array.from({ length: people }, (_, i) => permute(order, i))
}

/** A free site among those seen from a site, each as likely as the other; −1 where there is none. */
export function freeInSight({ occupant }: Torus, { count, list }: Sight, site: number, u: number): number {
  let free = 0
  for (let i = 0; i < count; i++) if (occupant[list[site * count + i]!]! < 0) free++
  let left = Math.floor(u * free)
  for (let i = 0; i < count; i++) {
    const at = list[site * count + i]!
    if (occupant[at]! < 0 && left-- === 0) return at
  }
  return -1
}

/** The square of the distance on the torus. */
export function distanceSquared(side: number, a: number, b: number): number {
  const along = (p: number, q: number): number => {
    const d = Math.abs(p - q)
    return Math.min(d, side - d)
  }
  const x = along(a % side, b % side)
  const y = along(Math.floor(a / side), Math.floor(b / side))
  return x * x + y * y
}

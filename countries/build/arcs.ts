/**
 * Simplification that keeps neighbours together: rings are cut where borders part, each piece is simplified once
 * (Douglas and Peucker 1973), and both sides of a border get the same piece back.
 */
import type { Point, Polygon, Ring } from './sphere.ts'

const key = (point: Point): string => `${point[0].toFixed(5)},${point[1].toFixed(5)}`

export function simplifyTogether(shapes: ReadonlyMap<string, readonly Polygon[]>, toleranceDegrees: number): Map<string, Polygon[]> {
  const junctions = findJunctions(shapes)
  const done = new Map<string, Ring>()
  const result = new Map<string, Polygon[]>()
  for (const [id, polygons] of shapes) {
    result.set(
      id,
      polygons.map((polygon) => polygon.map((ring) => simplifyRing(ring, junctions, done, toleranceDegrees))),
    )
  }
  return result
}

/** Points with more than two different neighbours over all rings. */
function findJunctions(shapes: ReadonlyMap<string, readonly Polygon[]>): Set<string> {
  const neighbours = new Map<string, Set<string>>()
  for (const polygons of shapes.values())
    for (const polygon of polygons)
      for (const ring of polygon)
        for (let i = 0; i + 1 < ring.length; i++) {
          const a = key(ring[i]!)
          const b = key(ring[i + 1]!)
          if (a === b) continue
          if (!neighbours.has(a)) neighbours.set(a, new Set())
          if (!neighbours.has(b)) neighbours.set(b, new Set())
          neighbours.get(a)!.add(b)
          neighbours.get(b)!.add(a)
        }
  return new Set([...neighbours].filter(([, around]) => around.size > 2).map(([point]) => point))
}

function simplifyRing(closed: Ring, junctions: ReadonlySet<string>, done: Map<string, Ring>, tolerance: number): Ring {
  const ring = closed.slice(0, -1)
  let start = ring.findIndex((point) => junctions.has(key(point)))
  // A ring that meets no other border starts at its smallest point, so that a hole and its filling agree.
  if (start < 0) start = ring.reduce((best, point, i) => (key(point) < key(ring[best]!) ? i : best), 0)
  const turned = [...ring.slice(start), ...ring.slice(0, start), ring[start]!]
  const out: Point[] = []
  let from = 0
  for (let i = 1; i < turned.length; i++) {
    if (i < turned.length - 1 && !junctions.has(key(turned[i]!))) continue
    out.push(...simplifyArc(turned.slice(from, i + 1), done, tolerance).slice(0, -1))
    from = i
  }
  out.push(out[0]!)
  return out
}

/** Always simplified in the same direction, and only once. */
function simplifyArc(arc: Ring, done: Map<string, Ring>, tolerance: number): Ring {
  const forward = arc.map(key).join(' ')
  const reversed = arc.toReversed()
  const backward = reversed.map(key).join(' ')
  const flip = backward < forward
  const name = flip ? backward : forward
  let simple = done.get(name)
  if (simple === undefined) {
    const line = flip ? reversed : arc
    const keep = new Uint8Array(line.length)
    keep[0] = keep[line.length - 1] = 1
    const closed = key(line[0]!) === key(line.at(-1)!)
    const middle = closed ? farthestFrom(line, 0) : -1
    if (closed) {
      keep[middle] = 1
      thin(line, 0, middle, tolerance, keep)
      thin(line, middle, line.length - 1, tolerance, keep)
    } else thin(line, 0, line.length - 1, tolerance, keep)
    simple = line.filter((_, i) => keep[i] === 1)
    done.set(name, simple)
  }
  return flip ? simple.toReversed() : simple
}

function farthestFrom(line: Ring, origin: number): number {
  let best = 0
  let bestSquare = -1
  for (let i = 0; i < line.length; i++) {
    const dx = line[i]![0] - line[origin]![0]
    const dy = line[i]![1] - line[origin]![1]
    if (dx * dx + dy * dy > bestSquare) {
      bestSquare = dx * dx + dy * dy
      best = i
    }
  }
  return best
}

function thin(line: Ring, first: number, last: number, tolerance: number, keep: Uint8Array): void {
  const a = line[first]!
  const b = line[last]!
  const squeeze = Math.cos((a[1] * Math.PI) / 180)
  const dx = (b[0] - a[0]) * squeeze
  const dy = b[1] - a[1]
  const length = dx * dx + dy * dy
  let worst = 0
  let at = -1
  for (let i = first + 1; i < last; i++) {
    const px = (line[i]![0] - a[0]) * squeeze
    const py = line[i]![1] - a[1]
    const t = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length))
    const away = Math.hypot(px - t * dx, py - t * dy)
    if (away > worst) {
      worst = away
      at = i
    }
  }
  if (at < 0 || worst <= tolerance) return
  keep[at] = 1
  thin(line, first, at, tolerance, keep)
  thin(line, at, last, tolerance, keep)
}

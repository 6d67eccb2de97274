/** Distances and areas on the sphere, in kilometres; points are [longitude, latitude] in degrees. */
export type Point = readonly [number, number]
export type Ring = readonly Point[]
export type Polygon = readonly Ring[]

const earthRadiusKm = 6371.0088
const radians = Math.PI / 180

export function distanceKm(a: Point, b: Point): number {
  const sinLat = Math.sin(((b[1] - a[1]) * radians) / 2)
  const sinLon = Math.sin(((b[0] - a[0]) * radians) / 2)
  const h = sinLat * sinLat + Math.cos(a[1] * radians) * Math.cos(b[1] * radians) * sinLon * sinLon
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(h)))
}

/** Twice the signed area in square degrees: positive for anticlockwise rings. */
export function signedArea(ring: Ring): number {
  let sum = 0
  for (let i = 0; i < ring.length; i++) {
    const a = ring[i]!
    const b = ring[(i + 1) % ring.length]!
    sum += a[0] * b[1] - b[0] * a[1]
  }
  return sum
}

function insideRing(point: Point, ring: Ring): boolean {
  let inside = false
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const a = ring[i]!
    const b = ring[j]!
    if (a[1] > point[1] !== b[1] > point[1] && point[0] < ((b[0] - a[0]) * (point[1] - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside
  }
  return inside
}

/** Even-odd over all rings: holes count as outside whatever their winding. */
export function insidePolygon(point: Point, polygon: Polygon): boolean {
  let inside = false
  for (const ring of polygon) if (insideRing(point, ring)) inside = !inside
  return inside
}

export function insideAny(point: Point, polygons: readonly Polygon[]): boolean {
  return polygons.some((polygon) => insidePolygon(point, polygon))
}

/** Distance to the nearest edge, treating a degree as flat around the point: good to a percent at the tens of kilometres we ask for. */
export function distanceToEdgeKm(point: Point, polygons: readonly Polygon[]): number {
  const perLat = earthRadiusKm * radians
  const perLon = perLat * Math.cos(point[1] * radians)
  let best = Infinity
  for (const polygon of polygons)
    for (const ring of polygon)
      for (let i = 0; i < ring.length; i++) {
        const ax = (ring[i]![0] - point[0]) * perLon
        const ay = (ring[i]![1] - point[1]) * perLat
        const next = ring[(i + 1) % ring.length]!
        const dx = (next[0] - point[0]) * perLon - ax
        const dy = (next[1] - point[1]) * perLat - ay
        const length = dx * dx + dy * dy
        const t = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length))
        best = Math.min(best, Math.hypot(ax + t * dx, ay + t * dy))
      }
  return best
}

/** A circle as a ring of 36 points, anticlockwise, closed like all rings here by its first point repeated. */
export function circle(centre: Point, radiusKm: number): Ring {
  const perLat = earthRadiusKm * radians
  const perLon = perLat * Math.cos(centre[1] * radians)
  const ring: Point[] = []
  for (let i = 0; i < 36; i++) {
    const angle = (i / 36) * 2 * Math.PI
    ring.push([centre[0] + (radiusKm * Math.cos(angle)) / perLon, centre[1] + (radiusKm * Math.sin(angle)) / perLat])
  }
  ring.push(ring[0]!)
  return ring
}

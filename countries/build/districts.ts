/**
 * The rural rest of a region as districts. Real district tables were not at hand, so both centres and sizes are modelled:
 * centres spread by farthest-point sampling inside the outline, drawn towards towns; people shared out by nearness to towns.
 */
import { BuildError } from './facts.ts'
import { distanceKm, insidePolygon, signedArea, type Point, type Polygon } from './sphere.ts'

export interface Attractor {
  readonly point: Point
  readonly population: number
}

export interface District {
  readonly longitude: number
  readonly latitude: number
  readonly population: number
}

/** Small dense regions hold no point of a coarse grid: it is halved until their districts fit. */
const gridsDegrees = [0.1, 0.05, 0.025, 0.0125, 0.00625] as const
/** Beyond this distance from a town the land counts as thinly settled. */
const settledKm = 100
/** Half-distance of the pull of a town on the people around it. */
const pullKm = 40

export function modelDistricts(outline: readonly Polygon[], towns: readonly Attractor[], count: number, people: number): District[] {
  if (count === 0) return []
  const mainland = outline.toSorted((a, b) => Math.abs(signedArea(b[0]!)) - Math.abs(signedArea(a[0]!)))[0]!
  const centres = gridsDegrees.reduce<Point[]>(
    (found, grid) => (found.length === count ? found : spread(gridInside(mainland, grid), towns, count)),
    [],
  )
  if (centres.length < count) throw new BuildError(`Only ${centres.length} of ${count} rural districts fit into the outline.`)
  // A ceiling on the pull: suburbs of a metropolis hold several times, not tens of times, the people of a remote district.
  const pulls = centres.map((centre) =>
    Math.min(
      4,
      0.35 + towns.reduce((sum, town) => sum + Math.sqrt(town.population / 1e5) * 2 ** (-distanceKm(centre, town.point) / pullKm), 0),
    ),
  )
  const shares = shareOut(people, pulls)
  return centres
    .map(([longitude, latitude], i) => ({ longitude, latitude, population: shares[i]! }))
    .toSorted((a, b) => b.population - a.population || a.longitude - b.longitude)
}

function gridInside(polygon: Polygon, gridDegrees: number): Point[] {
  const outer = polygon[0]!
  const points: Point[] = []
  const low = (axis: 0 | 1): number => Math.floor(Math.min(...outer.map((point) => point[axis])) / gridDegrees)
  const high = (axis: 0 | 1): number => Math.ceil(Math.max(...outer.map((point) => point[axis])) / gridDegrees)
  for (let y = low(1); y <= high(1); y++)
    for (let x = low(0); x <= high(0); x++) {
      const point: Point = [Math.round(x * gridDegrees * 1e5) / 1e5, Math.round(y * gridDegrees * 1e5) / 1e5]
      if (insidePolygon(point, polygon)) points.push(point)
    }
  return points
}

/** Each next centre is where (distance to what is there) × (nearness of towns) is largest; a town keeps others half as far away as a district does. Fewer than asked for where no point is left. */
function spread(grid: readonly Point[], towns: readonly Attractor[], count: number): Point[] {
  const toTown = grid.map((point) => towns.reduce((near, town) => Math.min(near, distanceKm(point, town.point)), 300))
  const free = toTown.map((km) => 2 * km)
  const centres: Point[] = []
  while (centres.length < count) {
    let best = -1
    let bestScore = 0
    for (let i = 0; i < grid.length; i++) {
      const ratio = toTown[i]! / settledKm
      const score = free[i]! / (1 + ratio * ratio)
      if (score > bestScore) {
        bestScore = score
        best = i
      }
    }
    if (best < 0) return centres
    const centre = grid[best]!
    centres.push(centre)
    for (let i = 0; i < grid.length; i++) free[i] = Math.min(free[i]!, distanceKm(grid[i]!, centre))
  }
  return centres
}

/** Whole people in proportion to the weights, by largest remainders, so that the sum is exact. */
export function shareOut(people: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const exact = weights.map((weight) => (people * weight) / total)
  const whole = exact.map(Math.floor)
  let left = people - whole.reduce((sum, n) => sum + n, 0)
  const order = exact.map((value, i) => ({ rest: value - whole[i]!, i })).toSorted((a, b) => b.rest - a.rest || a.i - b.i)
  for (const { i } of order) if (left-- > 0) whole[i]!++
  return whole
}

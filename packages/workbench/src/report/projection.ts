/** From degrees to paper: an equal-area conic projection turned to the country, fitted to a box 1,000 units wide. */
import { geoArea, geoCentroid, geoConicEqualArea, geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo'
import type { MultiPolygon } from 'geojson'
import type { ReportOutline } from './input.ts'

export interface PaperMap {
  readonly width: number
  readonly height: number
  /** SVG path of each region of the outline, by id. */
  readonly paths: ReadonlyMap<string, string>
  place(longitude: number, latitude: number): readonly [number, number]
}

const width = 1000
const margin = 14

export function drawMap(outline: ReportOutline | null, points: readonly (readonly [number, number])[]): PaperMap {
  const shapes = Object.entries(outline?.regions ?? {}).map(([id, region]) => ({
    id,
    shape: toShape(region.polygons, outline?.quantum ?? 1),
  }))
  const everything: GeoPermissibleObjects =
    shapes.length > 0
      ? { type: 'GeometryCollection', geometries: shapes.map((region) => region.shape) }
      : { type: 'MultiPoint', coordinates: points.map(([longitude, latitude]) => [longitude, latitude]) }
  const { projection, height } = fit(everything, points)
  const path = geoPath(projection).digits(1)
  return {
    width,
    height,
    paths: new Map(shapes.map((region) => [region.id, path(region.shape) ?? ''])),
    place(longitude, latitude) {
      const [x, y] = projection([longitude, latitude]) ?? [0, 0]
      return [Math.round(x * 10) / 10, Math.round(y * 10) / 10]
    },
  }
}

function fit(object: GeoPermissibleObjects, points: readonly (readonly [number, number])[]): { projection: GeoProjection; height: number } {
  const centre = geoCentroid(object)
  const latitudes = points.map(([, latitude]) => latitude)
  const south = Math.min(...latitudes),
    north = Math.max(...latitudes)
  // Standard parallels a sixth inside the country's span; equal and opposite ones would turn the cone inside out.
  const span = Math.max(2, north - south)
  const parallels: [number, number] = [south + span / 6, north - span / 6]
  if (Math.abs(parallels[0] + parallels[1]) < 1) parallels[1] += 2
  const projection = geoConicEqualArea().rotate([-centre[0], 0]).center([0, centre[1]]).parallels(parallels)
  projection.fitWidth(width - 2 * margin, object)
  const bounds = geoPath(projection).bounds(object)
  const height = Math.min(1400, Math.round(bounds[1][1] - bounds[0][1]) + 2 * margin)
  projection.fitExtent(
    [
      [margin, margin],
      [width - margin, height - margin],
    ],
    object,
  )
  return { projection, height }
}

/** d3 takes the inside of a ring to be on its right; a ring wound the other way would cover the rest of the globe. */
function toShape(polygons: ReportOutline['regions'][string]['polygons'], quantum: number): MultiPolygon {
  return {
    type: 'MultiPolygon',
    coordinates: polygons.map((rings) =>
      rings.map((ring, index) => {
        const coordinates = readRing(ring, quantum)
        const large = geoArea({ type: 'Polygon', coordinates: [coordinates] }) > 2 * Math.PI
        return large === (index === 0) ? coordinates.reverse() : coordinates
      }),
    ),
  }
}

/** First point, then differences; closed on itself, as GeoJSON wants it. */
function readRing(ring: readonly number[], quantum: number): [number, number][] {
  const points: [number, number][] = []
  let x = 0,
    y = 0
  for (let i = 0; i + 1 < ring.length; i += 2) {
    x += ring[i]!
    y += ring[i + 1]!
    points.push([x * quantum, y * quantum])
  }
  const first = points[0],
    last = points.at(-1)
  if (first && last && (first[0] !== last[0] || first[1] !== last[1])) points.push([...first])
  return points
}

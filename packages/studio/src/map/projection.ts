/** From degrees to the screen: an equal-area conic projection turned to the country, fitted to a box. */
import { geoArea, geoCentroid, geoConicEqualArea, geoPath, type GeoPermissibleObjects } from 'd3-geo'
import type { Profile } from '@sharara/core'
import type { Outline } from '../files/index.ts'

export interface CountryMap {
  readonly width: number
  readonly height: number
  /** Outline of each region as an SVG path. */
  readonly regions: readonly { readonly id: string; readonly path: string }[]
  /** Where the places of the profile lie, in its order. */
  readonly places: readonly { readonly x: number; readonly y: number }[]
}

type Ring = [number, number][]

export interface Shape {
  readonly id: string
  readonly shape: { readonly type: 'MultiPolygon'; readonly coordinates: Ring[][] }
}

const margin = 16

export function mapOf(profile: Profile, outline: Outline | null, width: number): CountryMap {
  const shapes = shapesOf(outline)
  const points = profile.places.map(({ longitude, latitude }): [number, number] => [longitude, latitude])
  const whole: GeoPermissibleObjects =
    shapes.length > 0
      ? { type: 'GeometryCollection', geometries: shapes.map(({ shape }) => shape) }
      : { type: 'MultiPoint', coordinates: points }
  const latitudes = points.map(([, latitude]) => latitude)
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)]
  // Standard parallels a sixth inside the country's span; equal and opposite ones would turn the cone inside out.
  const span = Math.max(2, north - south)
  const parallels: [number, number] = [south + span / 6, north - span / 6]
  if (Math.abs(parallels[0] + parallels[1]) < 1) parallels[1] += 2
  const [longitude, latitude] = geoCentroid(whole)
  const projection = geoConicEqualArea().rotate([-longitude, 0]).center([0, latitude]).parallels(parallels)
  projection.fitWidth(width - 2 * margin, whole)
  const [[, top], [, bottom]] = geoPath(projection).bounds(whole)
  const height = Math.min(1.1 * width, Math.round(bottom - top) + 2 * margin)
  projection.fitExtent(
    [
      [margin, margin],
      [width - margin, height - margin],
    ],
    whole,
  )
  const path = geoPath(projection).digits(1)
  return {
    width,
    height,
    regions: shapes.map(({ id, shape }) => ({ id, path: path(shape) ?? '' })),
    places: points.map((point) => {
      const [x, y] = projection(point) ?? [0, 0]
      return { x, y }
    }),
  }
}

const kept = new WeakMap<Outline, Shape[]>()

export function shapesOf(outline: Outline | null): Shape[] {
  if (outline === null) return []
  const known = kept.get(outline)
  if (known !== undefined) return known
  const shapes = Object.entries(outline.regions).map(([id, { polygons }]): Shape => {
    const coordinates = polygons.map((rings) => rings.map((ring, index) => wound(readRing(ring, outline.quantum), index === 0)))
    return { id, shape: { type: 'MultiPolygon', coordinates } }
  })
  kept.set(outline, shapes)
  return shapes
}

/** d3 takes the inside of a ring to be on its right; a ring wound the other way would cover the rest of the globe. */
function wound(ring: Ring, outer: boolean): Ring {
  const large = geoArea({ type: 'Polygon', coordinates: [ring] }) > 2 * Math.PI
  return large === outer ? ring.toReversed() : ring
}

/** First point, then differences; closed on itself, as GeoJSON wants it. */
function readRing(ring: readonly number[], quantum: number): Ring {
  const points: Ring = []
  let x = 0
  let y = 0
  for (let i = 0; i + 1 < ring.length; i += 2) {
    x += ring[i]!
    y += ring[i + 1]!
    points.push([x * quantum, y * quantum])
  }
  const first = points[0]
  const last = points.at(-1)
  if (first && last && (first[0] !== last[0] || first[1] !== last[1])) points.push([...first])
  return points
}

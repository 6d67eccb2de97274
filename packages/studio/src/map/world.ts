/** The whole world, in a projection that keeps areas true. */
import { geoEqualEarth, geoPath } from 'd3-geo'
import type { Outline } from '../files/index.ts'
import { shapesOf } from './projection.ts'

export interface WorldMap {
  readonly width: number
  readonly height: number
  /** By ISO 3166-1 alpha-3, with the middle of each. */
  readonly countries: readonly { readonly id: string; readonly path: string; readonly x: number; readonly y: number }[]
}

export function worldOf(outline: Outline, width: number): WorldMap {
  const shapes = shapesOf(outline)
  const whole = { type: 'GeometryCollection' as const, geometries: shapes.map(({ shape }) => shape) }
  // turned so that no country of the Pacific is torn by the edge
  const projection = geoEqualEarth().rotate([-11, 0]).fitWidth(width, whole)
  const path = geoPath(projection).digits(1)
  const [, [, bottom]] = path.bounds(whole)
  const countries = shapes.map(({ id, shape }) => {
    const [x, y] = path.centroid(shape)
    return { id, path: path(shape) ?? '', x, y }
  })
  return { width, height: Math.ceil(bottom), countries }
}

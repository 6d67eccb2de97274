/**
 * Outlines of the first-level regions of every country of the generator, for maps: Natural Earth 1:10m (public domain), simplified
 * in the raw folder's topology, so that neighbours share their borders; one file a country, in the form of countries/README.md.
 * Points are on a grid of an eight-hundredth of the country's size; what falls together on it is one point.
 */
import { createRequire } from 'node:module'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

type Ring = readonly (readonly number[])[]
type Shape =
  | { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] }

const raw = process.argv[2]
if (raw === undefined) throw new Error('usage: node packages/data/build/outlines.ts <folder of raw data>')
const shipped = join(import.meta.dirname, '../open')
interface Topology {
  readonly objects: Readonly<Record<string, object>>
}
interface Features {
  readonly features: readonly { readonly id: string; readonly geometry: Shape | null }[]
}
/** The package brings no types. */
const { feature } = createRequire(import.meta.url)('topojson-client') as { feature: (topology: Topology, object: object) => Features }
const topology = JSON.parse(readFileSync(join(raw, 'natural-earth-admin1/admin1.topojson'), 'utf8')) as Topology
const all = feature(topology, topology.objects['admin1'] ?? {})
const shapes = new Map(all.features.flatMap(({ id, geometry }) => (geometry === null ? [] : [[id, geometry] as const])))
const { countries } = JSON.parse(readFileSync(join(shipped, 'generator.json'), 'utf8')) as {
  readonly countries: Readonly<Record<string, { readonly regions: readonly (readonly [id: string, ...rest: unknown[]])[] }>>
}

function polygonsOf(shape: Shape): readonly (readonly Ring[])[] {
  return shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates
}

/** The grid: an eight-hundredth of the larger side of the bulk of the country, in steps of a thousandth of a degree. */
function quantumOf(rings: readonly Ring[]): number {
  const sorted = (axis: 0 | 1): number[] => rings.flatMap((ring) => ring.map((point) => point[axis]!)).toSorted((a, b) => a - b)
  const spread = (values: readonly number[]): number =>
    values[Math.floor(0.99 * (values.length - 1))]! - values[Math.floor(0.01 * (values.length - 1))]!
  return Math.max(0.001, Math.round((1000 * Math.max(spread(sorted(0)), spread(sorted(1)))) / 800) / 1000)
}

/** First point, then steps; the closing point is left out. Null where nothing is left of it. */
function steps(ring: Ring, quantum: number): number[] | null {
  const points: [number, number][] = []
  for (const point of ring.slice(0, -1)) {
    const next: [number, number] = [Math.round(point[0]! / quantum), Math.round(point[1]! / quantum)]
    const before = points.at(-1)
    if (before === undefined || before[0] !== next[0] || before[1] !== next[1]) points.push(next)
  }
  if (points.length < 3) return null
  return points.flatMap(([x, y], i) => (i === 0 ? [x, y] : [x - points[i - 1]![0], y - points[i - 1]![1]]))
}

mkdirSync(join(shipped, 'outlines'), { recursive: true })
let bytes = 0
for (const [iso3, { regions }] of Object.entries(countries)) {
  const own = regions.flatMap(([id]) => (shapes.has(id) ? [[id, polygonsOf(shapes.get(id)!)] as const] : []))
  const quantum = quantumOf(own.flatMap(([, polygons]) => polygons.flatMap((rings) => rings.slice(0, 1))))
  const drawn = own.flatMap(([id, polygons]) => {
    const kept = polygons.flatMap((rings) => {
      const [outer = null, ...holes] = rings.map((ring) => steps(ring, quantum))
      return outer === null ? [] : [[outer, ...holes.filter((hole) => hole !== null)]]
    })
    return kept.length === 0 ? [] : [[id, { polygons: kept }] as const]
  })
  const text = `${JSON.stringify({ format: 'sharara-outline/1', country: iso3, source: 'Natural Earth 1:10m, public domain', quantum, regions: Object.fromEntries(drawn) })}\n`
  writeFileSync(join(shipped, 'outlines', `${iso3}.json`), text)
  bytes += text.length
}
process.stdout.write(`open/outlines: ${Object.keys(countries).length} countries, ${Math.round(bytes / 1000)} kB\n`)

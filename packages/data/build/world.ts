/**
 * Outlines of whole countries for a map of the world: the regions of each in the raw folder's topology (Natural Earth, public
 * domain) merged, on a grid of a sixth of a degree, so that neighbours share their borders. Specks are left out unless a country
 * has nothing larger. In the form of countries/README.md, a "region" being a country.
 */
import { createRequire } from 'node:module'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

type Ring = readonly (readonly number[])[]
interface Geometry {
  readonly id: string
}
interface Topology {
  readonly objects: Readonly<Record<string, { readonly geometries: readonly Geometry[] }>>
}

const raw = process.argv[2]
if (raw === undefined) throw new Error('usage: node packages/data/build/world.ts <folder of raw data>')
/** The package brings no types. */
const { merge } = createRequire(import.meta.url)('topojson-client') as {
  merge: (topology: Topology, of: readonly Geometry[]) => { readonly coordinates: readonly (readonly Ring[])[] }
}
const shipped = join(import.meta.dirname, '../open')
const topology = JSON.parse(readFileSync(join(raw, 'natural-earth-admin1/admin1.topojson'), 'utf8')) as Topology
const geometries = topology.objects['admin1']?.geometries ?? []
const { countries } = JSON.parse(readFileSync(join(shipped, 'generator.json'), 'utf8')) as {
  readonly countries: Readonly<Record<string, { readonly regions: readonly (readonly [id: string, ...rest: unknown[]])[] }>>
}

const quantum = 1 / 6
/** Square steps of the grid. */
const smallest = 5

function onGrid(ring: Ring): readonly (readonly [number, number])[] {
  const points: [number, number][] = []
  for (const [x = 0, y = 0] of ring.slice(0, -1)) {
    const next: [number, number] = [Math.round(x / quantum), Math.round(y / quantum)]
    const before = points.at(-1)
    const former = points.at(-2)
    if (before !== undefined && before[0] === next[0] && before[1] === next[1]) continue
    // what lies straight between two points says nothing
    if (before !== undefined && former !== undefined && straight(former, before, next)) points.pop()
    points.push(next)
  }
  return points
}

function straight(a: readonly [number, number], b: readonly [number, number], c: readonly [number, number]): boolean {
  const along = (b[0] - a[0]) * (c[0] - b[0]) + (b[1] - a[1]) * (c[1] - b[1])
  return along > 0 && (b[0] - a[0]) * (c[1] - b[1]) === (b[1] - a[1]) * (c[0] - b[0])
}

function areaOf(points: readonly (readonly [number, number])[]): number {
  const twice = points.reduce((sum, [x, y], k) => {
    const [nextX, nextY] = points[(k + 1) % points.length]!
    return sum + x * nextY - nextX * y
  }, 0)
  return Math.abs(twice) / 2
}

const regions = Object.entries(countries).flatMap(([iso3, own]) => {
  const ids = new Set(own.regions.map(([id]) => id))
  const { coordinates } = merge(
    topology,
    geometries.filter(({ id }) => ids.has(id)),
  )
  const rings = coordinates
    .map(([outer = []]) => onGrid(outer))
    .filter((points) => points.length > 2)
    .map((points) => ({ points, area: areaOf(points) }))
    .toSorted((a, b) => b.area - a.area)
  const kept = rings.filter(({ area }, k) => area > 0 && (k === 0 || area >= smallest))
  const polygons = kept.map(({ points }) => [
    points.flatMap(([x, y], k) => (k === 0 ? [x, y] : [x - points[k - 1]![0], y - points[k - 1]![1]])),
  ])
  return polygons.length === 0 ? [] : [[iso3, { polygons }] as const]
})
const text = `${JSON.stringify({ format: 'sharara-outline/1', country: 'world', source: 'Natural Earth, public domain', quantum: Number(quantum.toFixed(6)), regions: Object.fromEntries(regions) })}\n`
writeFileSync(join(shipped, 'world.json'), text)
process.stdout.write(
  `open/world.json: ${regions.length} of ${Object.keys(countries).length} countries, ${Math.round(text.length / 1000)} kB\n`,
)

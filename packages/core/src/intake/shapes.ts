/**
 * GeoJSON and TopoJSON of a stranger as regions: checked, of bounded size, on a grid of an eight-hundredth of the country, on which
 * neighbours still share their borders. Only areas count; of properties only texts and numbers are looked at.
 */
import { readJson, type LibraryFile } from '../scenario/index.ts'
import { fill, type Words } from '../text/index.ts'
import type { Ledger } from './taken.ts'
import { same } from './taken.ts'
import { intakeWords as words } from './words.ts'

export type Ring = readonly (readonly [number, number])[]

export interface Shape {
  readonly properties: ReadonlyMap<string, string>
  /** Each an outer ring and its holes, longitude and latitude in degrees, open. */
  readonly polygons: readonly (readonly Ring[])[]
}

/** One object of a topology as GeoJSON: `feature` of topojson-client. */
export type ToFeatures = (topology: object, object: object) => unknown

export const limits = { characters: 20_000_000, points: 600_000, regions: 300, properties: 60 } as const

type Bag = Readonly<Record<string, unknown>>
const bag = (value: unknown): Bag | null => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Bag) : null)
const own = (value: Bag, name: string): unknown => (Object.hasOwn(value, name) ? value[name] : undefined)
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : [])

export function readShapes(file: LibraryFile, toFeatures: ToFeatures, ledger: Ledger): readonly Shape[] {
  const blame = (got: Words, wanted: Words = words.geojson, path: readonly (string | number)[] = []): readonly Shape[] => {
    ledger.blame(file.file, { path, got, wanted })
    return []
  }
  if (file.text.length > limits.characters) {
    return blame(
      fill(words.long, { size: Math.round(file.text.length / 1e6) }),
      fill(words.atMostCharacters, { limit: limits.characters / 1e6 }),
    )
  }
  const json = parsed(file.text)
  if (json === null) {
    const offset = readJson(file.text.slice(0, 300_000)).faults[0]?.offset ?? 0
    ledger.blame(file.file, { path: [], got: words.noJson, wanted: words.geojson }, file.text.slice(0, offset).split('\n').length)
    return []
  }
  const crs = JSON.stringify(own(json, 'crs') ?? '')
  if (/EPSG/.test(crs) && !/EPSG:+(?:4326|4258|4269)\b/.test(crs)) return blame(same(crs.slice(0, 80)), words.degrees, ['crs'])
  let collection: unknown = json
  if (own(json, 'type') === 'Topology') {
    const got = topologyProblem(json)
    if (got !== null) return blame(got, words.topology)
    try {
      const objects = Object.values(bag(own(json, 'objects')) ?? {})
      // the object with most shapes: the others are lakes, points, the outline of the whole
      const most = objects.toSorted((a, b) => list(bag(b)?.['geometries']).length - list(bag(a)?.['geometries']).length)[0]
      collection = toFeatures(json, most as object) // bag or an object, by the check
    } catch {
      return blame(words.brokenArcs, words.topology)
    }
  }
  const features = own(bag(collection) ?? {}, 'type') === 'Feature' ? [collection] : list(own(bag(collection) ?? {}, 'features'))
  if (features.length === 0) return blame(words.noFeatures)
  return shapesOf(features, file.file, ledger)
}

/** Objects are only ever asked for names of their own, so that no name of a file can change another object. */
function parsed(text: string): Bag | null {
  try {
    return bag(JSON.parse(text))
  } catch {
    return null
  }
}

/** Arcs that do not exist, or are named so often that the map would fill the memory. */
function topologyProblem(topology: Bag): Words | null {
  const arcs = list(own(topology, 'arcs'))
  const lengths = arcs.map((arc) => list(arc).length)
  if (lengths.reduce((sum, each) => sum + each, 0) > limits.points) return fill(words.points, { count: '> ' + limits.points })
  let total = 0
  let broken = false
  const visit = (value: unknown, depth: number): void => {
    if (total > limits.points || broken || depth > 12) return
    if (Array.isArray(value)) for (const each of value) visit(each, depth + 1)
    else if (typeof value === 'number') {
      const length = lengths[value < 0 ? ~value : value]
      if (length === undefined) broken = true
      else total += length + 1
    }
  }
  const geometries = (object: unknown, depth: number): void => {
    const one = bag(object)
    if (one === null || depth > 6) return
    visit(own(one, 'arcs'), 0)
    for (const each of list(own(one, 'geometries'))) geometries(each, depth + 1)
  }
  for (const object of Object.values(bag(own(topology, 'objects')) ?? {})) geometries(object, 0)
  if (broken) return words.brokenArcs
  if (total > limits.points) return fill(words.points, { count: `> ${limits.points}` })
  return Object.keys(bag(own(topology, 'objects')) ?? {}).length === 0 ? words.noFeatures : null
}

function shapesOf(features: readonly unknown[], file: string, ledger: Ledger): readonly Shape[] {
  const found: Shape[] = []
  let [points, others] = [0, 0]
  for (const [index, each] of features.entries()) {
    const feature = bag(each)
    const geometry = bag(feature === null ? null : own(feature, 'geometry'))
    const type = geometry === null ? undefined : own(geometry, 'type')
    if (geometry === null || (type !== 'Polygon' && type !== 'MultiPolygon')) {
      others++
      continue
    }
    const coordinates = list(own(geometry, 'coordinates'))
    const raw = type === 'Polygon' ? [coordinates] : coordinates.map(list)
    const polygons = raw.map((rings) => rings.map(ringOf).filter((ring): ring is Ring => ring !== null && ring.length >= 3))
    points += polygons.flat().reduce((sum, ring) => sum + ring.length, 0)
    if (points > limits.points) {
      ledger.blame(file, { path: [], got: fill(words.points, { count: `> ${limits.points}` }), wanted: words.fewerPoints })
      return []
    }
    const far = polygons.flat(2).find(([x, y]) => !(Math.abs(x) <= 180 && Math.abs(y) <= 90))
    if (far !== undefined || raw.flat().some((ring) => ringOf(ring) === null)) {
      ledger.blame(file, {
        path: ['features', index],
        got: far === undefined ? words.noRing : same(`${far[0]}, ${far[1]}`),
        wanted: words.degrees,
      })
      return []
    }
    const kept = polygons.filter(({ length }) => length > 0)
    if (kept.length > 0) found.push({ properties: propertiesOf(feature!), polygons: kept })
  }
  if (others > 0) ledger.notices.push(fill(words.noArea, { count: others }))
  if (found.length === 0) ledger.blame(file, { path: [], got: words.noFeatures, wanted: words.geojson })
  if (found.length > limits.regions) {
    ledger.blame(file, {
      path: [],
      got: fill(words.regions, { count: found.length }),
      wanted: fill(words.atMostRegions, { limit: limits.regions }),
    })
    return []
  }
  return found
}

function ringOf(value: unknown): Ring | null {
  const ring: [number, number][] = []
  for (const point of list(value)) {
    const [x, y] = list(point)
    if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y)) return null
    const last = ring.at(-1)
    if (last === undefined || last[0] !== x || last[1] !== y) ring.push([x, y])
  }
  const [first, last] = [ring[0], ring.at(-1)]
  if (ring.length > 1 && first![0] === last![0] && first![1] === last![1]) ring.pop()
  return ring
}

function propertiesOf(feature: Bag): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const id = own(feature, 'id')
  for (const [name, value] of [...Object.entries(bag(own(feature, 'properties')) ?? {}), ['id', id] as const].slice(0, limits.properties)) {
    if ((typeof value === 'string' || typeof value === 'number') && !found.has(name)) found.set(name, String(value).trim().slice(0, 200))
  }
  return found
}

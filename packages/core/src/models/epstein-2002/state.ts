/**
 * The city of the model: a torus of sites, each empty or with one citizen or one officer, and for each site how many rebels
 * and officers stand within vision of it. These two counts are kept up as people move, so that a decision costs no look around.
 */
import { permutation, permute, stream, uniform } from '../../random/index.ts'
import type { ModelEvent, Values } from '../../contract/index.ts'
import { visionOf, wrapOf, type Vision } from './vision.ts'

/** Where citizens may be that are on no site. */
export const jailed = -1
export const dead = -2

export interface City {
  readonly values: Values
  readonly seed: number
  step: number
  readonly width: number
  readonly height: number
  readonly vision: Vision
  /** The eight sites around a site, for children. */
  readonly around: Vision
  /** Coordinates beyond the edge brought back: `wrapX[x + radius]`, `wrapY[y + radius]`. */
  readonly wrapX: Int32Array
  readonly wrapY: Int32Array
  /** By site: 0 empty, c + 1 citizen c, −(o + 1) officer o. */
  readonly occupant: Int32Array
  /** By site: rebels and officers within vision, the site itself not counted. */
  readonly rebelsNear: Uint16Array
  readonly officersNear: Uint16Array
  /** Citizens in use: those from `citizens` on are free room. */
  citizens: number
  readonly site: Int32Array
  readonly hardship: Float64Array
  readonly aversion: Float64Array
  readonly active: Uint8Array
  readonly group: Uint8Array
  /** Period from which a jailed citizen is free again. */
  readonly release: Float64Array
  /** Model II: period of birth and age at death. */
  readonly born: Int32Array
  readonly lifetime: Float64Array
  officers: number
  readonly officerSite: Int32Array
  /** Counts of the whole. */
  rebels: number
  inJail: number
  readonly living: [number, number]
  killed: number
  legitimacy: number
  readonly events: ModelEvent[]
  /** Whether more than fifty were active after the last step: the paper's burst. */
  bursting: boolean
}

const streams = {
  site: stream('epstein/site'),
  hardship: stream('epstein/hardship'),
  aversion: stream('epstein/aversion'),
  group: stream('epstein/group'),
  life: stream('epstein/life'),
} as const

/** The city before the first period: citizens and officers on sites drawn without repetition. */
export function foundCity(values: Values, seed: number): City {
  const width = Math.round(values['width']!)
  const height = Math.round(values['height']!)
  const sites = width * height
  const radius = values['vision']!
  if (2 * Math.floor(radius) + 1 > Math.min(width, height))
    throw new RangeError('vision reaches around the torus: make it smaller or the torus larger')
  const citizens = Math.round(values['citizens']! * sites)
  const officers = Math.round(values['officers']! * sites)
  if (citizens + officers > sites)
    throw new RangeError(`citizens and officers together are ${citizens + officers}, but there are ${sites} sites`)
  const ethnic = values['groups']! >= 2
  const room = ethnic ? sites : citizens
  const vision = visionOf(radius)
  const reach = Math.max(1, vision.radius)
  const city: City = {
    values,
    seed,
    step: 0,
    width,
    height,
    vision,
    around: visionOf(1.5),
    wrapX: wrapOf(width, reach),
    wrapY: wrapOf(height, reach),
    occupant: new Int32Array(sites),
    rebelsNear: new Uint16Array(sites),
    officersNear: new Uint16Array(sites),
    citizens,
    site: new Int32Array(room).fill(dead),
    hardship: new Float64Array(room),
    aversion: new Float64Array(room),
    active: new Uint8Array(room),
    group: new Uint8Array(room),
    release: new Float64Array(room),
    born: new Int32Array(room),
    lifetime: new Float64Array(room).fill(Infinity),
    officers,
    officerSite: new Int32Array(officers),
    rebels: 0,
    inJail: 0,
    living: [0, 0],
    killed: 0,
    legitimacy: values['legitimacy']!,
    events: [],
    bursting: false,
  }
  settle(city, ethnic)
  return city
}

function settle(city: City, ethnic: boolean): void {
  const { seed, citizens, officers } = city
  const order = permutation(city.occupant.length, (uniform(seed, streams.site, 0, 0) * 4294967296) | 0)
  for (let c = 0; c < citizens; c++) {
    const site = permute(order, c)
    city.site[c] = site
    city.occupant[site] = c + 1
    city.hardship[c] = uniform(seed, streams.hardship, 0, c)
    city.aversion[c] = uniform(seed, streams.aversion, 0, c)
    if (ethnic) {
      city.group[c] = uniform(seed, streams.group, 0, c) < 0.5 ? 0 : 1
      city.lifetime[c] = uniform(seed, streams.life, 0, c) * city.values['longestLife']!
    }
    city.living[city.group[c] as 0 | 1]++
  }
  for (let o = 0; o < officers; o++) {
    const site = permute(order, citizens + o)
    city.officerSite[o] = site
    city.occupant[site] = -(o + 1)
    addAround(city, city.officersNear, site, 1)
  }
}

/** Adds to a count of all sites within vision of `site`, not of the site itself. */
export function addAround(city: City, counts: Uint16Array, site: number, by: number): void {
  const { width, vision, wrapX, wrapY } = city
  const { radius, spans } = vision
  const x = site % width
  const y = (site / width) | 0
  const inside = x >= radius && x + radius < width
  for (let dy = -radius; dy <= radius; dy++) {
    const span = spans[dy + radius]!
    const row = wrapY[y + dy + radius]! * width
    if (inside) {
      const last = row + x + span
      for (let at = row + x - span; at <= last; at++) counts[at] = counts[at]! + by
    } else {
      for (let dx = -span; dx <= span; dx++) {
        const at = row + wrapX[x + dx + radius]!
        counts[at] = counts[at]! + by
      }
    }
  }
  counts[site] = counts[site]! - by
}

/** The site at an offset of a vision's list. */
export function siteAt(city: City, site: number, dx: number, dy: number): number {
  const { width, wrapX, wrapY } = city
  const radius = Math.max(1, city.vision.radius)
  return wrapY[((site / width) | 0) + dy + radius]! * width + wrapX[(site % width) + dx + radius]!
}

/** A citizen becomes a rebel or stops being one; the counts around follow. */
export function setActive(city: City, citizen: number, active: 0 | 1): void {
  if (city.active[citizen] === active) return
  city.active[citizen] = active
  const by = active === 1 ? 1 : -1
  city.rebels += by
  const site = city.site[citizen]!
  if (site >= 0) addAround(city, city.rebelsNear, site, by)
}

/** A citizen leaves the torus, to jail or for good. */
export function takeAway(city: City, citizen: number, to: typeof jailed | typeof dead): void {
  setActive(city, citizen, 0)
  const site = city.site[citizen]!
  if (site >= 0) city.occupant[site] = 0
  if (site === jailed) city.inJail--
  city.site[citizen] = to
  if (to === jailed) city.inJail++
  else city.living[city.group[citizen] as 0 | 1]--
}

/** A citizen comes to stand on a free site. */
export function place(city: City, citizen: number, site: number): void {
  const from = city.site[citizen]!
  if (from === site) return
  const active = city.active[citizen] === 1
  if (from >= 0) {
    city.occupant[from] = 0
    if (active) addAround(city, city.rebelsNear, from, -1)
  }
  if (from === jailed) city.inJail--
  city.site[citizen] = site
  city.occupant[site] = citizen + 1
  if (active) addAround(city, city.rebelsNear, site, 1)
}

/** An officer comes to stand on a free site. */
export function placeOfficer(city: City, officer: number, site: number): void {
  const from = city.officerSite[officer]!
  if (from === site) return
  city.occupant[from] = 0
  addAround(city, city.officersNear, from, -1)
  city.officerSite[officer] = site
  city.occupant[site] = -(officer + 1)
  addAround(city, city.officersNear, site, 1)
}

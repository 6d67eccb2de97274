/** The ground the clocks run on: countries, their blocs, how near they lie, and the conditions of each year known before it. */
import { cos, exp, sin } from '../random/index.ts'
import { structureColumns, type Panel, type Sources } from '../foresight/index.ts'
import type { Records } from './records.ts'
import { halfTurn, kilometresAcrossGlobe, newton } from './method.ts'
import { reachNumbers } from './reachNumbers.ts'

/** Conditions of the hazard, by the panel's names: none needs a source without an open licence. */
export const conditionNames = [...structureColumns, 'conf', 'regime_age'] as const

export interface Ground {
  readonly countries: readonly string[]
  readonly place: ReadonlyMap<string, number>
  readonly blocs: readonly string[]
  /** Place of the bloc of each country; one that belongs to none is a bloc of its own. */
  readonly bloc: Int32Array
  /** e^(−km / 1000) between label points, countries × countries; 0 with itself. */
  readonly near: Float64Array
  readonly first: number
  readonly last: number
  /** Conditions by country, year and name, as known at the end of the year before; NaN where not. */
  readonly conditions: Float64Array
  /** 1 where the record of protests covers the country and year. */
  readonly covered: Uint8Array
}

export function groundOf(sources: Sources, panel: Panel, records: Records, places: string): Ground {
  const rows = new Set(panel.country)
  const countries = panel.countries.filter((_, k) => rows.has(k)).map(({ iso3 }) => iso3)
  const place = new Map(countries.map((iso3, k) => [iso3, k]))
  const named = countries.map((iso3) => records.blocOf.get(iso3) ?? `alone ${iso3}`)
  const blocs = [...new Set(named)]
  const years = Array.from(panel.year)
  const first = Math.min(...years)
  const last = Math.max(...years)
  const width = last - first + 1
  const wide = conditionNames.length
  const conditions = new Float64Array(countries.length * width * wide).fill(NaN)
  for (let row = 0; row < panel.year.length; row++) {
    const country = place.get(panel.countries[panel.country[row]!]!.iso3)!
    const from = (country * width + panel.year[row]! - first) * wide
    for (const [k, name] of conditionNames.entries()) conditions[from + k] = panel.values.get(name)?.[row] ?? NaN
  }
  const covered = new Uint8Array(countries.length * width)
  const labels = sources.tables['onset-labels']
  const known = labels.values.get('mm_covered')!
  for (let row = 0; row < labels.year.length; row++) {
    const country = place.get(labels.iso3[row]!)
    const year = labels.year[row]! - first
    if (country === undefined || year < 0 || year >= width || known[row] !== 1) continue
    // a country that the panel leaves out in that year is not at risk in it
    if (!Number.isNaN(conditions[(country * width + year) * wide]!)) covered[country * width + year] = 1
  }
  return {
    countries,
    place,
    blocs,
    bloc: Int32Array.from(named, (name) => blocs.indexOf(name)),
    near: nearness(countries, places),
    first,
    last,
    conditions,
    covered,
  }
}

/** @param places text of the table of countries, with `lat` and `lon`. */
function nearness(countries: readonly string[], places: string): Float64Array {
  const lines = places.split('\n').map((line) => line.split(','))
  const head = lines[0] ?? []
  const [iso3, lat, lon] = ['iso3', 'lat', 'lon'].map((name) => head.indexOf(name)) as [number, number, number] // three
  const at = new Map(lines.slice(1).map((cells) => [cells[iso3] ?? '', [Number(cells[lat]), Number(cells[lon])] as const]))
  const n = countries.length
  const found = new Float64Array(n * n)
  const radians = Math.PI / halfTurn
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) {
      const [a, b] = [at.get(countries[i]!), at.get(countries[j]!)]
      if (a === undefined || b === undefined) continue
      const up = sin(((a[0] - b[0]) * radians) / 2)
      const across = sin(((a[1] - b[1]) * radians) / 2)
      const h = up * up + cos(a[0] * radians) * cos(b[0] * radians) * across * across
      const weight = exp((-kilometresAcrossGlobe * arcsine(Math.sqrt(Math.min(1, h)))) / reachNumbers.nearKm.default)
      found[i * n + j] = found[j * n + i] = weight < reachNumbers.leastNear.default ? 0 : weight
    }
  }
  return found
}

/** By Newton's method on the sine: exact everywhere, for 0 ≤ x ≤ 1. */
function arcsine(x: number): number {
  let angle = x
  for (let step = 0; step < newton.arcsine; step++) {
    const slope = cos(angle)
    if (slope < newton.flat) break
    const move = (sin(angle) - x) / slope
    angle = Math.min(Math.PI / 2, angle - move)
    if (Math.abs(move) < newton.still) break
  }
  return angle
}

/** Sums and maxima of a run that the page shows: by day, by region and for the whole country. */
import { daysOf, type Day } from './calendar.ts'
import type { ReportInput } from './input.ts'

export interface Measures {
  readonly days: readonly Day[]
  readonly hours: number
  /** Visible crowd of the country, an hour each. */
  readonly crowd: readonly number[]
  readonly dayPeak: readonly number[]
  readonly peakHour: number
  readonly peak: number
  /** regionDay[region][day]: largest visible crowd of the region. */
  readonly regionDay: readonly (readonly number[])[]
  readonly regionsReached: number
  /** Loyal forces on the streets, an hour each. */
  readonly security: readonly number[]
  /** Mean share standing aside in places that have had a gathering. */
  readonly aside: readonly number[]
  /** Seats of power held by the movement, and contested ones. */
  readonly held: readonly number[]
  readonly contested: readonly number[]
  /** News weighted by population, as a share of its highest level. */
  readonly news: readonly number[]
  /** Largest crowd of each place. */
  readonly placePeak: readonly number[]
  /** Both sides together. */
  readonly dead: number
  readonly detained: number
}

/** A gathering counts from this many people on, as in the record's count of regions. */
export const gathering = 100

export function measure(input: ReportInput): Measures {
  const { record, setup } = input
  const { hours } = record
  const days = daysOf(setup.scenario.start, hours)
  const crowd = Array.from(record.national.crowd.subarray(0, hours))
  const dayPeak = days.map((day) => largest(crowd.slice(day.hour, day.end)))
  const peakHour = crowd.reduce((best, value, hour) => (value > crowd[best]! ? hour : best), 0)
  const regionDay = regionsByDay(input, days)
  const last = hours - 1
  return {
    days,
    hours,
    crowd,
    dayPeak,
    peakHour,
    regionDay,
    peak: crowd[peakHour] ?? 0,
    regionsReached: regionDay.filter((row) => row.some((value) => value >= gathering)).length,
    ...byPlace(input),
    dead: record.national.dead[last] ?? 0,
    detained: record.national.detained[last] ?? 0,
  }
}

function regionsByDay(input: ReportInput, days: readonly Day[]): number[][] {
  const { record, setup } = input
  const places = record.places.length
  const regions = setup.profile.regions
  const regionOf = placeRegions(input)
  const result = regions.map(() => days.map(() => 0))
  const sums = new Float64Array(regions.length)
  days.forEach((day, dayIndex) => {
    for (let hour = day.hour; hour < day.end; hour++) {
      sums.fill(0)
      for (let place = 0; place < places; place++) sums[regionOf[place]!]! += record.columns.crowd[hour * places + place]!
      result.forEach((row, region) => {
        row[dayIndex] = Math.max(row[dayIndex]!, sums[region]!)
      })
    }
  })
  return result
}

export function placeRegions(input: ReportInput): readonly number[] {
  const regions = new Map(input.setup.profile.regions.map((region, index) => [region.id, index]))
  const places = new Map(input.setup.profile.places.map((place) => [place.id, place]))
  return input.record.places.map((id) => regions.get(places.get(id)?.region ?? '') ?? 0)
}

function byPlace(input: ReportInput): Pick<Measures, 'security' | 'aside' | 'news' | 'placePeak' | 'held' | 'contested'> {
  const { columns, hours, places } = input.record
  const population = new Map(input.setup.profile.places.map((place) => [place.id, place.population]))
  const weights = places.map((id) => population.get(id) ?? 0)
  const everyone = weights.reduce((sum, weight) => sum + weight, 0) || 1
  const security: number[] = [],
    aside: number[] = [],
    news: number[] = [],
    held: number[] = [],
    contested: number[] = []
  const placePeak = new Array<number>(places.length).fill(0)
  for (let hour = 0; hour < hours; hour++) {
    let present = 0,
      share = 0,
      active = 0,
      heard = 0,
      lost = 0,
      pressed = 0
    for (let place = 0; place < places.length; place++) {
      const index = hour * places.length + place
      placePeak[place] = Math.max(placePeak[place]!, columns.crowd[index]!)
      present += columns.security[index]!
      heard += columns.news[index]! * weights[place]!
      if (columns.seat[index] === 2) lost++
      if (columns.seat[index] === 1) pressed++
      if (placePeak[place]! < gathering) continue
      active++
      share += columns.aside[index]!
    }
    security.push(Math.round(present))
    aside.push(active > 0 ? round3(share / active) : 0)
    news.push(heard / everyone)
    held.push(lost)
    contested.push(pressed)
  }
  const highest = Math.max(largest(news), 1e-9)
  return { security, aside, held, contested, news: news.map((value) => round3(value / highest)), placePeak }
}

export function round3(value: number): number {
  return Math.round(value * 1000) / 1000
}

export function largest(values: readonly number[]): number {
  return values.reduce((best, value) => Math.max(best, value), 0)
}

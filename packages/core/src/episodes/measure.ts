/** What a run says to the question of a target: each measure computed from the run's record alone. */
import type { RunRecord, RunSetup } from '../run/index.ts'
import type { Measure } from './record.ts'

/** A number, the name of an outcome, or null where the thing never happened. */
export type Measured = number | string | null

/** A run with what the measures need of its country. */
export interface MeasuredRun {
  readonly setup: RunSetup
  readonly record: RunRecord
  /** Region of each place, and the regions by id. */
  readonly regionOf: Int32Array
  readonly regionIndex: ReadonlyMap<string, number>
  readonly placeIndex: ReadonlyMap<string, number>
  /** Largest visible crowd of each day: of the country, of each region, and of each place. */
  readonly dayCrowd: Float64Array
  readonly dayRegion: readonly Float64Array[]
  readonly dayPlace: readonly Float32Array[]
}

export function prepare(setup: RunSetup, record: RunRecord): MeasuredRun {
  const { profile } = setup
  const regionIndex = new Map(profile.regions.map(({ id }, index) => [id, index]))
  const regionOf = Int32Array.from(profile.places, (place) => regionIndex.get(place.region)!)
  const days = Math.ceil(record.hours / 24)
  const places = profile.places.length
  const dayCrowd = new Float64Array(days)
  const dayRegion = Array.from({ length: days }, () => new Float64Array(profile.regions.length))
  const dayPlace = Array.from({ length: days }, () => new Float32Array(places))
  const now = new Float64Array(profile.regions.length)
  for (let hour = 0; hour < record.hours; hour++) {
    const day = Math.floor(hour / 24)
    dayCrowd[day] = Math.max(dayCrowd[day]!, record.national.crowd[hour]!)
    now.fill(0)
    for (let p = 0; p < places; p++) {
      const crowd = record.columns.crowd[hour * places + p]!
      now[regionOf[p]!]! += crowd
      if (crowd > dayPlace[day]![p]!) dayPlace[day]![p] = crowd
    }
    for (let r = 0; r < now.length; r++) if (now[r]! > dayRegion[day]![r]!) dayRegion[day]![r] = now[r]!
  }
  return {
    setup,
    record,
    regionOf,
    regionIndex,
    placeIndex: new Map(profile.places.map((place, index) => [place.id, index])),
    dayCrowd,
    dayRegion,
    dayPlace,
  }
}

/** One piece: the closed list of measures, a line or two for each. */
export function measureRun(run: MeasuredRun, measure: Measure): Measured {
  const { record } = run
  switch (measure.kind) {
    case 'crowd-of-day':
      return dayValue(run, measure.day, measure.region)
    case 'crowd-ratio': {
      const before = dayValue(run, measure.over)
      const now = dayValue(run, measure.day)
      return before === null || now === null || before === 0 ? null : now / before
    }
    case 'peak-crowd':
      return peak(run).crowd
    case 'peak-share':
      return peak(run).crowd / run.setup.profile.places.reduce((sum, place) => sum + place.population, 0)
    case 'peak-day':
      return peak(run).day
    case 'share-of-peak': {
      const { day, crowd } = peak(run)
      return crowd > 0 ? run.dayRegion[day - 1]![region(run, measure.region)]! / crowd : 0
    }
    case 'calm-day':
      return calmDay(run, measure.share)
    case 'days-active':
      return run.dayCrowd.reduce((days, crowd) => days + (crowd >= measure.threshold ? 1 : 0), 0)
    case 'regions-of-day':
      return regionsWith(run, measure.day, measure.day, measure.threshold)
    case 'regions-by-day':
      return regionsWith(run, 1, measure.day, measure.threshold)
    case 'first-day':
      return firstDay(run, region(run, measure.region), measure.threshold)
    case 'towns-active':
      return townsActive(run, run.dayPlace.length, measure.threshold)
    case 'towns-by-day':
      return measure.day > run.dayPlace.length ? null : townsActive(run, measure.day, measure.threshold)
    case 'first-clash-hour':
      return eventHour(run, 'first-clash', measure.place)
    case 'seat-lost-hour':
      return eventHour(run, 'seat-lost', measure.place)
    case 'clash-to-seat-hours': {
      const clash = eventHour(run, 'first-clash', measure.place)
      const seat = eventHour(run, 'seat-lost', measure.place)
      return clash === null || seat === null ? null : seat - clash
    }
    case 'seats-lost-count':
      return new Set(record.events.filter((event) => event.kind === 'seat-lost').map((event) => event.place)).size
    case 'answer-hour':
      return record.events.find((event) => event.kind === 'answer' && event.values['answer'] === measure.answer)?.hour ?? null
    case 'deaths':
      return deathsBy(run, measure.day, measure.region)
    case 'deaths-share': {
      const all = last(record.national.dead)
      return all > 0 ? placesSum(run, region(run, measure.region)) / all : 0
    }
    case 'deaths-forces':
      return last(record.national.deadForces)
    case 'injured':
      return last(record.national.injured)
    case 'detained':
      return measure.day * 24 <= record.hours ? record.national.detained[measure.day * 24 - 1]! : null
    case 'stand-aside-max':
      return asideMax(run, run.placeIndex.get(measure.place)!)
    case 'army-refusing-max':
      return record.national.armyRefusing.reduce((most, value) => Math.max(most, value), 0)
    case 'ruler-gone-hour':
      return record.events.find((event) => event.kind === 'ruler-gone')?.hour ?? null
    case 'outcome':
      break
  }
  return record.outcome?.outcome ?? null
}

function region(run: MeasuredRun, id: string): number {
  return run.regionIndex.get(id)!
}

function last(column: Float64Array): number {
  return column.length > 0 ? column[column.length - 1]! : 0
}

function dayValue(run: MeasuredRun, day: number, regionId?: string): number | null {
  if (day > run.dayCrowd.length) return null
  return regionId === undefined ? run.dayCrowd[day - 1]! : run.dayRegion[day - 1]![region(run, regionId)]!
}

function peak(run: MeasuredRun): { day: number; crowd: number } {
  let day = 0
  for (let d = 1; d < run.dayCrowd.length; d++) if (run.dayCrowd[d]! > run.dayCrowd[day]!) day = d
  return { day: day + 1, crowd: run.dayCrowd[day] ?? 0 }
}

function calmDay(run: MeasuredRun, share: number): number | null {
  const { day, crowd } = peak(run)
  for (let d = day; d < run.dayCrowd.length; d++) if (run.dayCrowd[d]! < share * crowd) return d + 1
  return null
}

function regionsWith(run: MeasuredRun, from: number, to: number, threshold: number): number | null {
  if (to > run.dayPlace.length) return null
  const found = new Set<number>()
  for (const places of run.dayPlace.slice(from - 1, to))
    for (let p = 0; p < places.length; p++) if (places[p]! >= threshold) found.add(run.regionOf[p]!)
  return found.size
}

function firstDay(run: MeasuredRun, of: number, threshold: number): number | null {
  for (const [day, places] of run.dayPlace.entries()) {
    for (let p = 0; p < places.length; p++) if (run.regionOf[p] === of && places[p]! >= threshold) return day + 1
  }
  return null
}

function townsActive(run: MeasuredRun, days: number, threshold: number): number {
  const until = run.dayPlace.slice(0, days)
  return run.setup.profile.places.filter((place, p) => place.kind !== 'rural' && until.some((day) => day[p]! >= threshold)).length
}

function eventHour(run: MeasuredRun, kind: string, place: string): number | null {
  const index = run.placeIndex.get(place)!
  return run.record.events.find((event) => event.kind === kind && event.place === index)?.hour ?? null
}

/** By the end of the run, or of a day that it reaches. */
function deathsBy(run: MeasuredRun, day: number | undefined, regionId: string | undefined): number | null {
  const hours = day === undefined ? run.record.hours : 24 * day
  if (hours > run.record.hours) return null
  return regionId === undefined ? (run.record.national.dead[hours - 1] ?? 0) : placesSum(run, region(run, regionId), hours)
}

function placesSum(run: MeasuredRun, of: number, hours = run.record.hours): number {
  const places = run.regionOf.length
  const base = (hours - 1) * places
  let sum = 0
  for (let p = 0; p < places; p++) if (run.regionOf[p] === of) sum += run.record.columns.dead[base + p]!
  return sum
}

function asideMax(run: MeasuredRun, place: number): number {
  const places = run.regionOf.length
  let most = 0
  for (let hour = 0; hour < run.record.hours; hour++) most = Math.max(most, run.record.columns.aside[hour * places + place]!)
  return most
}

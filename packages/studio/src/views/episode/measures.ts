/** Sums over places, hour by hour, that the charts show; from the frames that have arrived. */
import type { EpisodeRecord, Profile } from '@sharara/core'
import type { Frames } from '../../compute/index.ts'
import type { RecordPoint } from '../../chart/points.ts'
import { daysOf, startOf } from '../../words/index.ts'

/** Sum of a column over all places. */
export function totals(frames: Frames, column: 'security' | 'crowd'): Float64Array {
  const values = frames.columns[column]
  const { places } = frames
  return Float64Array.from({ length: frames.hours }, (_, hour) => {
    let sum = 0
    for (let at = hour * places; at < (hour + 1) * places; at++) sum += values[at]!
    return sum
  })
}

/** News weighted by population, as a share of its highest level. */
export function newsShare(frames: Frames, profile: Profile): Float64Array {
  const people = profile.places.map(({ population }) => population)
  const { places } = frames
  const level = Float64Array.from({ length: frames.hours }, (_, hour) => {
    let sum = 0
    for (let place = 0; place < places; place++) sum += frames.columns.news[hour * places + place]! * people[place]!
    return sum
  })
  const most = largest(level)
  return most > 0 ? level.map((value) => value / most) : level
}

export function largest(values: ArrayLike<number>): number {
  let top = 0
  for (let index = 0; index < values.length; index++) top = Math.max(top, values[index]!)
  return top
}

export function indexOfLargest(values: ArrayLike<number>): number {
  let best = 0
  for (let index = 1; index < values.length; index++) if (values[index]! > values[best]!) best = index
  return best
}

/** Largest crowd of each day that has begun. */
export function dayPeaks(frames: Frames, start: string): number[] {
  const crowd = frames.national.crowd
  return daysOf(start, frames.hours).map(({ hour, end }) => largest(crowd.subarray(hour, end)))
}

/** Points of a series of the record, at the middle of their days, in hours of the run. */
export function recordPoints(record: EpisodeRecord | null, series: string, start: string, hours: number): RecordPoint[] {
  if (record === null) return []
  const shift = shiftOf(record, start)
  const points = record.series.find(({ id, region }) => id === series && region === undefined)?.points ?? []
  return points
    .map(({ day, value, low, high }) => ({ hour: (day - 1) * 24 + 12 + shift, value, low: low ?? null, high: high ?? null }))
    .filter(({ hour }) => hour >= 0 && hour < hours)
}

/** Ids of the sources that a series or figure of the record rests on, each once. */
export function recordSources(record: EpisodeRecord | null, id: string): readonly string[] {
  if (record === null) return []
  const points = record.series.find((series) => series.id === id && series.region === undefined)?.points ?? []
  const figure = record.figures.find((each) => each.id === id)
  return [...new Set([...points.map(({ source }) => source), ...(figure === undefined ? [] : [figure.figure.source])])]
}

/** Hours between the run's start and the record's. */
export function shiftOf(record: EpisodeRecord, start: string): number {
  return (startOf(record.start) - startOf(start)) / 3_600_000
}

/** A single figure of the record as a level: the dead at the end. */
export function recordLevel(record: EpisodeRecord | null, id: string): RecordPoint | null {
  const figure = record?.figures.find((each) => each.id === id)?.figure
  return figure === undefined ? null : { hour: 0, value: figure.value, low: figure.low ?? null, high: figure.high ?? null }
}

/** The record of the real episode in the shape the page shows it: by the dates and hours of the run. */
import { fill, sides, type EpisodeRecord, type Profile, type Words } from '@sharara/core'
import { startOf } from './calendar.ts'
import { whole } from './counted.ts'
import type { ReportInput } from './input.ts'
import { words } from './words.ts'

export interface Bounded {
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
}

export interface RecordedEvent {
  readonly hour: number
  readonly place?: string | undefined
  readonly words: Words
  readonly by: Words
}

export interface ShownEpisode {
  readonly outcome: Words
  /** Largest crowd of the country by ISO date. */
  readonly crowd: ReadonlyMap<string, Bounded>
  readonly peak: (Bounded & { readonly value: number; readonly date: string }) | null
  /** Regions named with protest, by ISO date. */
  readonly regions: ReadonlyMap<string, ReadonlySet<string>>
  readonly regionsNamed: number
  /** At the end. */
  readonly dead: Bounded | null
  readonly detained: Bounded | null
  readonly detainedPoints: readonly (Bounded & { readonly hour: number })[]
  readonly answers: readonly RecordedEvent[]
  readonly events: readonly RecordedEvent[]
}

export function showEpisode(input: ReportInput): ShownEpisode | null {
  const { episode } = input
  if (!episode) return null
  const dateOf = (day: number): string => new Date(startOf(episode.start) + (day - 1) * 86400000).toISOString().slice(0, 10)
  /** Hours between the run's start and the record's. */
  const shift = (startOf(episode.start) - startOf(input.setup.scenario.start)) / 3600000
  const points = episode.series.find((series) => series.id === 'crowd' && series.region === undefined)?.points ?? []
  const counted = points.filter((point) => point.value !== null)
  const top = counted.reduce<(typeof points)[number] | null>(
    (best, point) => (best === null || (point.value ?? 0) > (best.value ?? 0) ? point : best),
    null,
  )
  const regions = namedRegions(episode, dateOf)
  const detained = episode.series.find((series) => series.id === 'detained')?.points ?? []
  const last = detained.at(-1)
  const answers = episode.answers.map((answer) => ({
    hour: answer.hour + shift,
    words: answer.label,
    by: attribution(episode, answer.source, answer.contested),
  }))
  const inside = (event: RecordedEvent): boolean => event.hour >= 0 && event.hour < input.record.hours
  return {
    outcome: episode.outcome.label,
    crowd: new Map(points.map((point) => [dateOf(point.day), bounded(point)])),
    peak: top ? { ...bounded(top), value: top.value ?? 0, date: dateOf(top.day) } : null,
    regions,
    regionsNamed: new Set([...regions.values()].flatMap((day) => [...day])).size,
    dead: deathsOf(episode),
    detained: last ? bounded(last) : null,
    detainedPoints: detained
      .map((point) => ({ ...bounded(point), hour: point.day * 24 + shift - 0.5 }))
      .filter((point) => point.hour < input.record.hours),
    answers: answers.filter(inside),
    events: [...answers, ...incidents(episode, input.setup.profile, shift)].filter(inside),
  }
}

function bounded(point: { value: number | null; low?: number | undefined; high?: number | undefined }): Bounded {
  return { value: point.value, low: point.low ?? null, high: point.high ?? null }
}

/** Of both sides in the whole country; the target gathers what several figures say. */
function deathsOf(episode: EpisodeRecord): Bounded | null {
  const target = episode.targets.find((one) => one.measure.kind === 'deaths' && one.measure.region === undefined)
  return target && typeof target.value === 'number' ? { value: target.value, low: target.low, high: target.high } : null
}

function namedRegions(episode: EpisodeRecord, dateOf: (day: number) => string): Map<string, Set<string>> {
  const result = new Map<string, Set<string>>()
  for (const { region, days } of episode.regions) {
    for (const { day, marks } of days) {
      if (marks.every((mark) => mark === 'none-or-small')) continue
      const date = dateOf(day)
      result.set(date, (result.get(date) ?? new Set()).add(region))
    }
  }
  return result
}

function incidents(episode: EpisodeRecord, profile: Profile, shift: number): RecordedEvent[] {
  const middle = (low: number, high: number): number => Math.floor((low + high) / 2)
  const names = new Map(profile.places.map((place) => [place.id, place.name]))
  const there = (place: string | undefined, what: Words): Words => {
    const name = place === undefined ? undefined : names.get(place)
    return name ? { en: `${name.en}: ${what.en}`, ar: `${name.ar}: ${what.ar}` } : what
  }
  return [
    ...episode.incidents.map((one) => ({
      hour: one.hour + shift,
      place: one.place,
      words: there(one.place, one.label),
      by: attribution(episode, one.source, one.contested),
    })),
    ...episode.seats.map((one) => ({
      hour: (one.hour ?? middle(one.low, one.high)) + shift,
      place: one.place,
      words: there(one.place, one.what),
      by: attribution(episode, one.source),
    })),
    ...episode.standAsides.map((one) => ({
      hour: (one.day - 1) * 24 + 12 + shift,
      place: one.place,
      words: there(one.place, one.what),
      by: attribution(episode, one.source),
    })),
  ]
}

/** "record, official": a report is never shown without who made it. */
export function attribution(episode: EpisodeRecord, source: string, contested?: boolean): Words {
  const side = episode.sources[source]?.side
  const by = fill(words.recordedBy, { side: side ? sides[side] : source })
  return contested ? { en: `${by.en}, ${words.contested.en}`, ar: `${by.ar}، ${words.contested.ar}` } : by
}

/** "238 (225–241)", "304–1,500" where only bounds are known, null where nothing is. */
export function ofRecord({ value, low, high }: Bounded): string | null {
  const bounds = low !== null && high !== null && high > low ? `${whole(low)}–${whole(high)}` : null
  if (value === null) return bounds === null ? null : bounds
  return bounds === null ? whole(value) : `${whole(value)} (${bounds})`
}

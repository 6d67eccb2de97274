/** Which events are shown where: ticks of the timeline, the short list, the long one. */
import { sides, type EpisodeRecord, type EventKind, type RunEvent, type Words } from '@sharara/core'
import { shiftOf } from './measures.ts'

/** What changes the course; the rest is told in the long list only. */
const main: ReadonlySet<EventKind> = new Set<EventKind>([
  'shock',
  'spark',
  'noticed',
  'first-clash',
  'first-death',
  'seat-lost',
  'seat-retaken',
  'answer',
  'stand-aside',
  'police-gone',
  'unit-dissolved',
  'unit-changed-sides',
  'ruler-gone',
  'pact',
  'civil-war',
  'calm',
  'outcome',
])

export interface Told {
  readonly hour: number
  readonly place: number
  readonly words: Words
  readonly kind: EventKind | 'recorded'
  readonly by: Words | null
  /** Id of the source in the record; null in the model. */
  readonly source: string | null
}

export function isMain(event: { readonly kind: Told['kind'] }): boolean {
  return event.kind === 'recorded' || main.has(event.kind)
}

/** First clash and first death are told of every place; of the short list only the first of all. */
export function shortened(events: readonly RunEvent[]): readonly RunEvent[] {
  const once = new Set<string>()
  return events.filter((event) => {
    if (!main.has(event.kind)) return false
    if (event.kind !== 'first-clash' && event.kind !== 'first-death' && event.kind !== 'stand-aside') return true
    if (once.has(event.kind)) return false
    once.add(event.kind)
    return true
  })
}

export function toldOf(events: readonly RunEvent[]): readonly Told[] {
  return events.map(({ hour, place, words, kind }) => ({ hour, place, words, kind, by: null, source: null }))
}

/** Answers, seats and incidents of the record, by the run's hours. */
export function recorded(record: EpisodeRecord | null, start: string, hours: number, placeIds: readonly string[]): readonly Told[] {
  if (record === null) return []
  const shift = shiftOf(record, start)
  const by = (source: string): Words => sides[record.sources[source]?.side ?? 'own']
  const at = (hour: number, place: string | undefined, words: Words, source: string): Told => ({
    hour: hour + shift,
    place: place === undefined ? -1 : placeIds.indexOf(place),
    words,
    kind: 'recorded',
    by: by(source),
    source,
  })
  return [
    ...record.answers.map(({ hour, label, source }) => at(hour, undefined, label, source)),
    ...record.incidents.map(({ hour, place, label, source }) => at(hour, place, label, source)),
    ...record.seats.flatMap(({ hour, place, what, source }) => (hour === null ? [] : [at(hour, place, what, source)])),
  ]
    .filter(({ hour }) => hour >= 0 && hour < hours)
    .toSorted((a, b) => a.hour - b.hour)
}

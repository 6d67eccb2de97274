/** The events of a run in words, both languages side by side, for programs (JSON) and for tables (CSV). */
import type { RunEvent, RunSetup } from '@sharara/core'
import { timeAt } from './clock.ts'
import { csvTable } from './csv.ts'

export function eventsJson(setup: RunSetup, events: readonly RunEvent[]): string {
  const rows = events.map((event) => ({
    hour: event.hour,
    time: timeAt(setup.scenario.start, event.hour),
    kind: event.kind,
    place: setup.profile.places[event.place]?.id ?? null,
    en: event.words.en,
    ar: event.words.ar,
    values: event.values,
  }))
  return `${JSON.stringify(rows, null, 1)}\n`
}

export function eventsCsv(setup: RunSetup, events: readonly RunEvent[]): string {
  const rows = events.map((event) => [
    event.hour,
    timeAt(setup.scenario.start, event.hour),
    event.kind,
    setup.profile.places[event.place]?.id ?? null,
    event.words.en,
    event.words.ar,
  ])
  return csvTable(['hour', 'time', 'kind', 'place', 'en', 'ar'], rows)
}

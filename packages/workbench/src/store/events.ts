/** The events of a run in words, both languages side by side, for programs (JSON) and for tables (CSV). */
import type { RunEvent, RunSetup } from '@sharara/core'
import { timeAt } from './clock.ts'

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
  const lines = events.map((event) =>
    [
      event.hour,
      timeAt(setup.scenario.start, event.hour),
      event.kind,
      setup.profile.places[event.place]?.id ?? '',
      event.words.en,
      event.words.ar,
    ]
      .map(field)
      .join(','),
  )
  return `\uFEFF${['hour,time,kind,place,en,ar', ...lines].join('\r\n')}\r\n`
}

/** RFC 4180; a leading sign that a spreadsheet would take for a formula is kept as text. */
function field(value: string | number): string {
  const text = String(value)
  return /[",\r\n]|^[=+@]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

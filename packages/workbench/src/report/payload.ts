/** Gathers what the scripts of the page need, with large columns quantised. */
import { fill, type Place, type RunEvent } from '@sharara/core'
import { startOf } from './calendar.ts'
import type { EventGroup, Page, PageEvent } from './client/page.ts'
import { showEpisode, type ShownEpisode } from './episode.ts'
import { encodeCounts, encodeLogarithmic, encodeSeats, logarithmicSteps } from './encode.ts'
import type { ReportInput } from './input.ts'
import { placeRegions, type Measures } from './measures.ts'
import type { PaperMap } from './projection.ts'
import { crowdAndToll, forcesAndNews } from './series.ts'
import { words } from './words.ts'

/** Sentences that the scripts say themselves; all others are already in the page. */
const spoken = [
  'play',
  'pause',
  'noPlace',
  'crowdNow',
  'forcesNow',
  'asideNow',
  'deadSoFar',
  'detainedSoFar',
  'seat',
  'seatState',
  'seatContested',
  'seatMovement',
  'region',
  'inhabitants',
  'scaleLinear',
  'scaleLogarithmic',
  'copy',
  'copied',
] as const satisfies readonly (keyof typeof words)[]

const groups: Readonly<Record<RunEvent['kind'], EventGroup>> = {
  shock: 'other',
  spark: 'spread',
  call: 'spread',
  'first-gathering': 'spread',
  noticed: 'answers',
  'first-clash': 'violence',
  'first-death': 'violence',
  'seat-lost': 'violence',
  'seat-retaken': 'violence',
  answer: 'answers',
  'stand-aside': 'violence',
  'unit-dissolved': 'violence',
  'unit-changed-sides': 'violence',
  march: 'spread',
  peak: 'other',
  'ruler-gone': 'other',
  pact: 'other',
  'civil-war': 'violence',
  calm: 'other',
  outcome: 'other',
}

export function pageData(input: ReportInput, measures: Measures, map: PaperMap): Page {
  const { record, setup } = input
  const regionOf = placeRegions(input)
  const shown = showEpisode(input)
  const places = new Map(setup.profile.places.map((place) => [place.id, place]))
  return {
    words: Object.fromEntries(spoken.map((name) => [name, words[name]])),
    start: startOf(setup.scenario.start),
    hours: measures.hours,
    peakHour: measures.peakHour,
    days: measures.days.map((day) => ({ hour: day.hour, label: day.short })),
    map: { width: map.width, height: map.height },
    regions: setup.profile.regions.map((region) => region.name),
    places: record.places.map((id, index) => {
      const place = places.get(id)
      const [x, y] = map.place(place?.longitude ?? 0, place?.latitude ?? 0)
      return {
        name: place?.name ?? { en: id, ar: id },
        region: regionOf[index] ?? 0,
        x,
        y,
        population: place?.population ?? 0,
        rank: rankOf(place, measures.placePeak[index] ?? 0),
      }
    }),
    columns: columnsOf(input),
    crowd: measures.crowd.map(Math.round),
    events: [...record.events.map((event) => eventOf(event, record.places)), ...recordedEvents(shown, record.places)].sort(
      (a, b) => a.hour - b.hour,
    ),
    answers: answersOf(input),
    lines: [...crowdAndToll(input, measures, shown), ...forcesAndNews(input, measures)],
    dayChart: {
      model: measures.dayPeak.map(Math.round),
      record: measures.days.map((day) => shown?.crowd.get(day.date) ?? null),
      band: input.ensemble
        ? { low: input.ensemble.dayBands.low.map(Math.round), high: input.ensemble.dayBands.high.map(Math.round) }
        : null,
    },
  }
}

/** Whose name is written first on the map. */
function rankOf(place: Place | undefined, peak: number): number {
  if (place === undefined || place.kind === 'rural') return 0
  if (place.role !== undefined) return place.role === 'seat' ? 2 : 4
  return peak > 500 ? 1 : 0
}

function columnsOf(input: ReportInput): Page['columns'] {
  const { columns, hours, places } = input.record
  const cut = (column: Float32Array): Float32Array => column.subarray(0, hours * places.length)
  return {
    crowd: encodeCounts(cut(columns.crowd)),
    dead: encodeCounts(cut(columns.dead)),
    detained: encodeCounts(cut(columns.detained)),
    security: { steps: logarithmicSteps, data: encodeLogarithmic(cut(columns.security)) },
    seats: encodeSeats(cut(columns.seat), cut(columns.aside)),
  }
}

function eventOf(event: RunEvent, places: readonly string[]): PageEvent {
  const goal = event.values['to']
  const to = typeof goal === 'number' ? goal : typeof goal === 'string' ? places.indexOf(goal) : -1
  return {
    hour: event.hour,
    group: groups[event.kind],
    place: event.place,
    words: event.words,
    ...(event.kind === 'march' && to >= 0 ? { to } : {}),
  }
}

function recordedEvents(shown: ShownEpisode | null, places: readonly string[]): PageEvent[] {
  return (shown?.events ?? []).map((event) => ({
    hour: event.hour,
    group: 'record',
    place: event.place === undefined ? -1 : places.indexOf(event.place),
    words: event.words,
    by: event.by,
  }))
}

export function answersOf(input: ReportInput): readonly { hour: number; words: RunEvent['words'] }[] {
  return input.record.events.filter((event) => event.kind === 'answer').map((event) => ({ hour: event.hour, words: event.words }))
}

/** The run's own line about its clock. */
export function clockNote(input: ReportInput): ReturnType<typeof fill> {
  const offset = input.setup.profile.utcOffsetHours
  const hours = Math.floor(Math.abs(offset))
  const minutes = Math.round((Math.abs(offset) - hours) * 60)
  return fill(words.localTime, {
    offset: `${offset < 0 ? '−' : '+'}${hours}${minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`}`,
  })
}

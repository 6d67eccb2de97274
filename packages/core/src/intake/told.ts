/** What the table tells, day by day and region by region, in the form of a record. */
import type { Profile } from '../country/index.ts'
import type { EpisodeRecord } from '../episodes/index.ts'
import { fill } from '../text/index.ts'
import type { BroughtEvent } from './events.ts'
import { recordWords as words } from './words.ts'

export interface Told {
  readonly profile: Profile
  /** By day. */
  readonly events: readonly BroughtEvent[]
  /** Day 1, in days since 1970. */
  readonly first: number
  readonly sourceOf: (event: BroughtEvent) => string
}

export interface Bounds {
  readonly low: number
  readonly value: number
  /** Null: something of it is unknown. */
  readonly high: number | null
  /** Events of which nobody gave a number. */
  readonly unknown: number
  readonly all: number
}

/** The crowds of each day; null for a day on which no crowd is known. An event of several days had its crowd on one of them. */
export function crowdsOf({ events, first }: Told): ReadonlyMap<number, Bounds | null> {
  const days = new Map<number, BroughtEvent[]>()
  for (const event of events)
    for (let at = event.from; at <= event.to; at++) days.set(at - first + 1, [...(days.get(at - first + 1) ?? []), event])
  return new Map([...days].toSorted(([a], [b]) => a - b).map(([day, own]) => [day, sumOf(own)]))
}

function sumOf(events: readonly BroughtEvent[]): Bounds | null {
  const known = events.filter(({ crowd, from, to }) => crowd !== null && from === to)
  if (known.length === 0) return null
  const unknown = events.length - known.length
  const open = unknown > 0 || known.some(({ crowd }) => crowd!.high === null)
  const sum = (of: 'low' | 'value' | 'high'): number => known.reduce((total, { crowd }) => total + (crowd![of] ?? 0), 0)
  return { low: sum('low'), value: sum('value'), high: open ? null : sum('high'), unknown, all: events.length }
}

export function seriesOf(told: Told): EpisodeRecord['series'] {
  const points = [...crowdsOf(told)].map(([day, bounds]) =>
    bounds === null
      ? { day, value: null, source: 'table' }
      : {
          day,
          value: bounds.value,
          low: bounds.low,
          ...(bounds.high === null ? {} : { high: bounds.high }),
          source: 'table',
          ...contested(bounds),
        },
  )
  return points.length === 0 ? [] : [{ id: 'crowd', label: words.crowdSeries, unit: 'people', points }]
}

function contested({ low, high }: Bounds): { readonly contested?: true } {
  return low === high ? {} : { contested: true }
}

export function regionsOf({ events, first, sourceOf }: Told): EpisodeRecord['regions'] {
  const groups = Map.groupBy(
    events.filter(({ region }) => region !== null),
    ({ region }) => region!,
  )
  return [...groups].map(([region, own]) => {
    const days = Map.groupBy(own, ({ from }) => from - first + 1)
    return {
      region,
      firstDay: Math.min(...days.keys()),
      source: sourceOf(own[0]!),
      days: [...days].map(([day, those]) => ({ day, marks: marksOf(those), source: sourceOf(those[0]!) })),
    }
  })
}

type Mark = EpisodeRecord['regions'][number]['days'][number]['marks'][number]

function marksOf(events: readonly BroughtEvent[]): Mark[] {
  const marks: Mark[] = []
  if (events.some(({ dead }) => dead !== null && dead.value > 0)) marks.push('killing')
  if (events.some(({ riot }) => riot)) marks.push('clash')
  if (events.some(({ what }) => /block|قطع/iu.test(what))) marks.push('roads-blocked')
  if (events.some(({ riot }) => !riot)) marks.push('peaceful')
  return marks
}

/** Chosen: what a list can show. */
const mostIncidents = 60

/** Deaths first, then the largest crowds; the hour of the day is not known. */
export function incidentsOf({ events, first, sourceOf }: Told): EpisodeRecord['incidents'] {
  return events
    .filter(({ what, where, dead }) => (what !== '' || dead !== null) && where !== '')
    .toSorted((a, b) => (b.dead?.value ?? 0) - (a.dead?.value ?? 0) || (b.crowd?.value ?? 0) - (a.crowd?.value ?? 0) || a.line - b.line)
    .slice(0, mostIncidents)
    .toSorted((a, b) => a.from - b.from || a.line - b.line)
    .map((event, index) => {
      const hour = 24 * (event.from - first)
      const deadly = event.dead !== null && event.dead.value > 0
      const label = fill(words.incident, {
        what: deadly || event.what === '' ? words.killed : event.what,
        place: event.where.slice(0, 120),
      })
      return {
        id: `event-${index + 1}`,
        label,
        ...(event.place === null ? {} : { place: event.place }),
        hour: hour + 12,
        low: Math.max(0, hour - 24 * event.off),
        high: 24 * (event.to - first + 1 + event.off),
        source: sourceOf(event),
      }
    })
}

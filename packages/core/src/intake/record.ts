/**
 * Events as the record of an episode. Crowds of a day add up over its events: the least that is known is a lower bound, and there is
 * an upper one only where every event of the day has one. Contested and worded sizes are ranges, and a run counts as right within
 * them; what is unknown bounds nothing.
 */
import type { Profile } from '../country/index.ts'
import { recordFormat, type EpisodeRecord, type Outline } from '../episodes/index.ts'
import type { LibraryFile } from '../scenario/index.ts'
import { fill } from '../text/index.ts'
import { dayOf, isoDay } from './dates.ts'
import { readEvents, type BroughtEvent } from './events.ts'
import { ownId } from './ownProfile.ts'
import { incidentsOf, regionsOf, seriesOf } from './told.ts'
import { targetsOf } from './targets.ts'
import { openLedger, type Ledger, type Taken } from './taken.ts'
import { intakeWords as words, recordWords } from './words.ts'

export interface EventsRequest {
  readonly events: LibraryFile
  readonly profile: Profile
  readonly outline: Outline | null
  /** First and last day, 2011-01-14; all of the table where not given, the fullest 120 days of a longer one. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly id?: string | undefined
}

export interface BroughtRecord {
  readonly record: EpisodeRecord
  readonly events: readonly BroughtEvent[]
}

/** Chosen: a run of more days takes long, and an episode seldom lasts longer. */
export const mostDays = 120

export function recordOfEvents(request: EventsRequest): Taken<BroughtRecord> {
  const ledger = openLedger()
  const all = readEvents(request.events, request.profile, request.outline, ledger)
  const events = all.length === 0 || ledger.problems.length > 0 ? [] : within(all, request, ledger)
  if (events.length === 0) return { value: null, problems: ledger.problems, notices: ledger.notices }
  const record = made(events, request)
  if (record.targets.length === 0) ledger.blame(request.events.file, { path: [], got: words.noTargets, wanted: words.someTargets })
  const count = events.filter(({ crowd }) => crowd === null).length
  if (count > 0) ledger.notices.push(fill(words.unknownSizes, { count, all: events.length }))
  return { value: ledger.problems.length > 0 ? null : { record, events }, problems: ledger.problems, notices: ledger.notices }
}

function within(all: readonly BroughtEvent[], { from, to, events: file }: EventsRequest, ledger: Ledger): readonly BroughtEvent[] {
  const days = all.map((event) => event.from).toSorted((a, b) => a - b)
  const [first, last] = [days[0]!, Math.max(...all.map((event) => event.to))]
  const asked = [from, to].map((text) => dayAsked(text))
  let start = asked[0] ?? first
  let end = asked[1] ?? last
  if (end - start >= mostDays) {
    start = asked[0] ?? fullest(days)
    end = Math.min(end, start + mostDays - 1)
    ledger.notices.push(fill(words.long120, { days: last - first + 1, most: mostDays, from: isoDay(start), to: isoDay(end) }))
  }
  const kept = all.filter((event) => event.from >= start && event.from <= end).map((event) => ({ ...event, to: Math.min(event.to, end) }))
  if (kept.length === 0) {
    const got = fill(words.noDays, { from: isoDay(start), to: isoDay(end) })
    ledger.blame(file.file, { path: [], got, wanted: fill(words.noDays, { from: isoDay(first), to: isoDay(last) }) })
  }
  return kept.toSorted((a, b) => a.from - b.from || a.line - b.line)
}

function dayAsked(text: string | undefined): number | undefined {
  const day = text === undefined ? null : dayOf(text, null)
  return typeof day === 'number' ? day : undefined
}

/** The first of the days from which most events lie within reach. */
function fullest(sorted: readonly number[]): number {
  let [best, most, end] = [sorted[0]!, 0, 0]
  for (const [index, day] of sorted.entries()) {
    while (end < sorted.length && sorted[end]! < day + mostDays) end++
    if (end - index > most) [best, most] = [day, end - index]
  }
  return best
}

function made(events: readonly BroughtEvent[], { profile, events: file, id }: EventsRequest): EpisodeRecord {
  const first = events[0]!.from
  const text = fill(recordWords.table, { file: file.file, count: events.length }).en
  const sources: Record<string, EpisodeRecord['sources'][string]> = { table: { side: 'data', text } }
  const keys = new Map<string, string>()
  for (const { source, url } of events) {
    const key = `${source} ${url}`.trim()
    if (source.length < 3 || keys.has(key) || keys.size >= 400) continue
    const own = `source-${keys.size + 1}`
    keys.set(key, own)
    sources[own] = { side: 'press', text: source, ...(url === '' ? {} : { url }) }
  }
  const sourceOf = (one: BroughtEvent): string => keys.get(`${one.source} ${one.url}`.trim()) ?? 'table'
  const told = { profile, events, first, sourceOf }
  return {
    format: recordFormat,
    id: ownId(id ?? profile.id),
    name: fill(recordWords.name, { country: profile.name, from: isoDay(first) }),
    note: fill(recordWords.note, { file: file.file }),
    country: profile.id,
    start: `${isoDay(first)}T00:00`,
    days: Math.max(...events.map(({ to }) => to)) - first + 1,
    sources,
    series: seriesOf(told),
    regions: regionsOf(told),
    answers: [],
    incidents: incidentsOf(told),
    seats: [],
    standAsides: [],
    figures: [],
    outcome: null,
    readings: [],
    targets: targetsOf(told),
  }
}

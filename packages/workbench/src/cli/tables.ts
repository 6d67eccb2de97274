/** What `run` and `resume` print at the end: the days, the events in short, the outcome with its margins, where the folder is. */
import { join } from 'node:path'
import { fill, outcomes, type EpisodeRecord, type EventKind, type Run, type RunEvent, type RunRecord, type Words } from '@sharara/core'
import { shown, timeAt, type RunFolder } from '../store/index.ts'
import { daysOf, largestCity } from './days.ts'
import { number, table, whole, type Output } from './output.ts'
import { words } from './words.ts'

const mostEvents = 24
/** What is shown first when there is more than fits: what turns a wave, then where it stands; the rest in the order of time. */
const firstShown: readonly ReadonlySet<EventKind>[] = [
  new Set(['shock', 'first-death', 'unit-changed-sides', 'peak', 'ruler-gone', 'pact', 'civil-war', 'calm', 'outcome']),
  new Set(['answer', 'call', 'noticed']),
  new Set(['seat-lost', 'first-clash']),
]
/** Of these a large wave has hundreds: the first few tell it, the rest stands in the file. */
const manyOf: ReadonlySet<EventKind> = new Set(['unit-changed-sides', 'seat-lost', 'first-clash'])
const shownOfMany = 3
/** At the centre a clash and a seat turn the whole; elsewhere they come after the answers. */
const atTheCentre: ReadonlySet<EventKind> = new Set(['first-clash', 'seat-lost', 'seat-retaken'])

export function tellRun(run: Run, folder: RunFolder, episode: EpisodeRecord | null, hasReport: boolean, out: Output): void {
  const record = run.record()
  tellDays(run, record, episode, out)
  tellEvents(run, record, out)
  tellOutcome(record, episode, out)
  out.say(fill(words.fingerprint, { fingerprint: run.fingerprint() }))
  out.say(fill(words.folder, { folder: folder.shown }))
  if (hasReport) out.say(fill(words.report, { path: shown(join(folder.path, 'report.html')) }))
  const most = whereMostWereOut(record)
  if (most !== null) out.say(fill(words.why, { folder: folder.shown, ...most }))
}

/** The place with the largest crowd in the hour of the largest of the country; null where nobody was out. */
export function whereMostWereOut({
  national,
  columns,
  places,
  hours,
}: RunRecord): { readonly place: string; readonly hour: number } | null {
  const hour = largest(national.crowd.subarray(0, hours))
  if (!(national.crowd[hour]! > 0)) return null
  return { place: places[largest(columns.crowd.subarray(hour * places.length, (hour + 1) * places.length))]!, hour }
}

function largest(values: Float32Array | Float64Array): number {
  let best = 0
  for (let index = 1; index < values.length; index++) if (values[index]! > values[best]!) best = index
  return best
}

function tellDays({ setup }: Run, record: RunRecord, episode: EpisodeRecord | null, out: Output): void {
  const t = (sentence: Words): string => sentence[out.language]
  const recorded = (series: string, day: number): string => {
    const point = episode?.series.find(({ id }) => id === series)?.points.find((each) => each.day === day)
    if (!point) return ''
    if (point.value !== null) return ` (${whole(point.value)})`
    return point.low === undefined || point.high === undefined ? '' : ` (${whole(point.low)}–${whole(point.high)})`
  }
  const city = setup.profile.places[largestCity(setup)]?.name ?? words.share
  const heads = [words.day, words.crowd, words.regions, city, words.detained, words.dead].map(t)
  const rows = daysOf(setup, record).map((row, index) => [
    row.date,
    whole(row.crowd) + recorded('crowd', index + 1),
    row.regions + recorded('regions', index + 1),
    `${Math.round(100 * row.cityShare)} %`,
    whole(row.detained) + recorded('detained', index + 1),
    whole(row.dead) + recorded('dead', index + 1),
  ])
  out.say(`\n${t(episode === null ? words.dayTitlePlain : words.dayTitle)}`)
  out.say(table([heads, ...rows]))
}

function tellEvents({ setup }: Run, record: RunRecord, out: Output): void {
  const { events } = record
  const chosen = turningPoints(events, (place) => (setup.profile.places[place]?.weight ?? 0) >= 2)
  out.say(`\n${words.eventsTitle[out.language]}`)
  for (const event of chosen) out.say(`  ${timeAt(setup.scenario.start, event.hour).replace('T', ' ')}  ${event.words[out.language]}`)
  if (chosen.length < events.length) out.say(`  ${fill(words.moreEvents, { count: whole(events.length - chosen.length) })[out.language]}`)
}

/** The events that tell a run in short, at most 24, in the order of time. */
export function turningPoints(events: readonly RunEvent[], isCentral: (place: number) => boolean): readonly RunEvent[] {
  const before = new Map<EventKind, number>()
  const tier = ({ kind, place }: RunEvent): number => {
    const earlier = before.get(kind) ?? 0
    before.set(kind, earlier + 1)
    if (atTheCentre.has(kind) && isCentral(place)) return 0
    const found = earlier >= shownOfMany && manyOf.has(kind) ? -1 : firstShown.findIndex((kinds) => kinds.has(kind))
    return found < 0 ? firstShown.length : found
  }
  return events
    .map((event, index) => ({ event, index, tier: tier(event) }))
    .toSorted((a, b) => a.tier - b.tier || a.index - b.index)
    .slice(0, mostEvents)
    .toSorted((a, b) => a.index - b.index)
    .map(({ event }) => event)
}

/** With the sign of a difference; none before what is written as zero. */
export function signed(written: (size: number) => string, value: number): string {
  const text = written(Math.abs(value))
  return /[1-9]/.test(text) ? `${value < 0 ? '−' : '+'}${text}` : text
}

function tellOutcome({ outcome }: RunRecord, episode: EpisodeRecord | null, out: Output): void {
  out.say('')
  if (outcome === null) {
    out.say(words.noOutcome)
    return
  }
  out.say(fill(words.outcome, { outcome: outcomes[outcome.outcome] }))
  if (episode !== null && episode.outcome !== null)
    out.say(fill(words.recordOutcome, { outcome: outcomes[episode.outcome.value], label: episode.outcome.label }))
  out.say(words.marginsTitle)
  out.say(
    table(
      outcome.margins.map((margin) => [
        margin.words[out.language],
        number(margin.value),
        number(margin.needed),
        signed(number, margin.margin),
      ]),
    ),
  )
  out.say(words.resultsTitle)
  out.say(table(outcome.results.map((result) => [result.words[out.language], signed((size) => size.toFixed(2), result.value)])))
  out.say('')
}

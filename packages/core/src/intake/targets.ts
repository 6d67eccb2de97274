/** What a run is held against: only what the table bounds. */
import type { EpisodeRecord, Target } from '../episodes/index.ts'
import { fill } from '../text/index.ts'
import type { BroughtEvent } from './events.ts'
import { crowdsOf, type Bounds, type Told } from './told.ts'
import { recordWords as words } from './words.ts'

/** Chosen, as in the records that ship: so many people are out. */
const threshold = 100
/** Chosen: the days with the largest crowds, so that days do not outweigh all else. */
const mostCrowdDays = 12

export function targetsOf(told: Told): EpisodeRecord['targets'] {
  return [...crowdTargets(told), ...spreadTargets(told), ...deathTargets(told)]
}

type Common = Pick<Target, 'source' | 'certainty'>
const common: Common = { source: 'table', certainty: 'medium' }

function bounded({ low, value, high, unknown, all }: Bounds): Pick<Target, 'value' | 'low' | 'high' | 'contested' | 'note'> {
  return {
    value,
    low,
    high,
    ...(low === high ? {} : { contested: true }),
    ...(unknown === 0 ? {} : { note: fill(words.someUnknown, { all, count: unknown }) }),
  }
}

function crowdTargets(told: Told): Target[] {
  const days = [...crowdsOf(told)].flatMap(([day, bounds]) => (bounds === null || bounds.low === 0 ? [] : [[day, bounds] as const]))
  const largest = days.toSorted(([, a], [, b]) => b.value - a.value).slice(0, mostCrowdDays)
  const targets = largest
    .toSorted(([a], [b]) => a - b)
    .map(([day, bounds]): Target => ({
      id: `crowd-day-${day}`,
      label: fill(words.crowdOfDay, { day }),
      measure: { kind: 'crowd-of-day', day },
      group: 'crowds',
      unit: 'people',
      ...bounded(bounds),
      ...common,
    }))
  return [...targets, ...peakTargets(told, days)]
}

function peakTargets(told: Told, days: readonly (readonly [number, Bounds])[]): Target[] {
  const long = told.events.filter(({ crowd, from, to }) => crowd !== null && to > from)
  const lows = [...days.map(([, { low }]) => low), ...long.map(({ crowd }) => crowd!.low)]
  if (lows.length === 0 || Math.max(...lows) === 0) return []
  const all = [...crowdsOf(told).values()]
  const closed = long.length === 0 && all.every((bounds) => bounds !== null && bounds.high !== null)
  const low = Math.max(...lows)
  const value = Math.max(...days.map(([, each]) => each.value), ...long.map(({ crowd }) => crowd!.value))
  const high = closed ? Math.max(...all.map((bounds) => bounds!.high!)) : null
  const peak: Target = {
    id: 'peak-crowd',
    label: words.peakCrowd,
    measure: { kind: 'peak-crowd' },
    group: 'crowds',
    unit: 'people',
    ...bounded({ low, value, high, unknown: 0, all: all.length }),
    ...common,
  }
  // days that may have had the largest crowd; where nearly all may, nothing is said
  const may = [...crowdsOf(told)].filter(([, bounds]) => bounds === null || bounds.high === null || bounds.high >= low).map(([day]) => day)
  const top = days.find(([, each]) => each.value === value)?.[0]
  const narrow = top !== undefined && Math.max(...may) - Math.min(...may) < (told.events.at(-1)!.to - told.first + 1) / 2
  if (!narrow || days.length < 2) return [peak]
  const span = { low: Math.min(...may), high: Math.max(...may) }
  const day: Target = {
    id: 'peak-day',
    label: words.peakDay,
    measure: { kind: 'peak-day' },
    group: 'crowds',
    unit: 'day',
    value: top,
    ...span,
    ...(span.low === span.high ? {} : { contested: true }),
    ...common,
  }
  return [peak, day]
}

/** Whether an event may have had, and surely had, so many people. */
const may = ({ crowd }: BroughtEvent): boolean => crowd === null || crowd.high === null || crowd.high >= threshold
const surely = ({ crowd }: BroughtEvent): boolean => crowd !== null && crowd.low >= threshold

function spreadTargets({ events, first, profile, sourceOf }: Told): Target[] {
  const last = Math.max(...events.map(({ to }) => to)) - first + 1
  const firsts = profile.regions.flatMap(({ id, name }): Target[] => {
    const own = events.filter((event) => event.region === id && may(event))
    const sure = own.filter(surely)
    const event = own[0]
    if (event === undefined) return []
    const day = event.from - first + 1
    return [
      {
        id: `first-day-${id}`.slice(0, 60).replace(/-+$/, ''),
        label: fill(words.firstDay, { region: name }),
        measure: { kind: 'first-day', region: id, threshold },
        group: 'spread',
        unit: 'day',
        value: day,
        low: Math.max(1, day - event.off),
        // a crowd that nobody counted may have been smaller: then the first that surely was large enough
        high: sure.length === 0 ? null : Math.min(...sure.map(({ to, off }) => to + off - first + 1)),
        ...(surely(event) && event.off === 0 && event.from === event.to ? {} : { contested: true }),
        ...common,
        source: sourceOf(event),
      },
    ]
  })
  const reached = new Set(events.filter((event) => surely(event) && event.region !== null).map(({ region }) => region)).size
  const most = new Set(events.filter((event) => may(event) && event.region !== null).map(({ region }) => region)).size
  if (reached === 0) return firsts
  const by: Target = {
    id: 'regions-by-end',
    label: fill(words.regionsBy, { day: last }),
    measure: { kind: 'regions-by-day', day: last, threshold },
    group: 'spread',
    unit: 'regions',
    value: most,
    low: reached,
    // what no table has may have been
    high: null,
    contested: true,
    ...common,
  }
  return [...firsts, by]
}

function deathTargets({ events, profile }: Told): Target[] {
  const known = events.filter(({ dead }) => dead !== null)
  if (known.length === 0) return []
  const target = (id: string, label: Target['label'], measure: Target['measure'], own: readonly BroughtEvent[]): Target => {
    const sum = (of: 'low' | 'value' | 'high'): number => own.reduce((total, { dead }) => total + (dead?.[of] ?? 0), 0)
    const unknown = own.filter(({ dead }) => dead === null).length
    const open = unknown > 0 || own.some(({ dead }) => dead !== null && dead.high === null)
    const bounds = { low: sum('low'), value: sum('value'), high: open ? null : sum('high'), unknown, all: own.length }
    return { id: id.slice(0, 60).replace(/-+$/, ''), label, measure, group: 'losses', unit: 'people', ...bounded(bounds), ...common }
  }
  const whole = target('deaths', words.deaths, { kind: 'deaths' }, events)
  const regions = profile.regions.flatMap(({ id, name }): Target[] => {
    const own = events.filter(({ region }) => region === id)
    if (!own.some(({ dead }) => dead !== null && dead.value > 0)) return []
    return [target(`deaths-${id}`, fill(words.deathsOf, { region: name }), { kind: 'deaths', region: id }, own)]
  })
  return [whole, ...regions]
}

/** A run day by day. */
import type { RunRecord, RunSetup } from '@sharara/core'
import { dayAt } from '../store/index.ts'

export interface DayRow {
  readonly date: string
  /** Largest visible crowd of the country at one time. */
  readonly crowd: number
  /** Regions whose crowd reached 100 at one time. */
  readonly regions: number
  /** Share of the largest city in the crowd at the hour of the day's largest. */
  readonly cityShare: number
  /** So far, at the end of the day. */
  readonly detained: number
  readonly dead: number
}

/** The metropolis (the most populous, where there are several), else the most populous place. */
export function largestCity({ profile }: RunSetup): number {
  const rank = (index: number): number => {
    const place = profile.places[index]
    return place ? place.population * (place.role === 'metropolis' ? 1000 : 1) : 0
  }
  return profile.places.reduce((best, _, index) => (rank(index) > rank(best) ? index : best), 0)
}

export function daysOf(setup: RunSetup, record: RunRecord): readonly DayRow[] {
  const rows: DayRow[] = []
  const city = largestCity(setup)
  for (let from = 0; from < record.hours;) {
    const date = dayAt(setup.scenario.start, from)
    let to = from + 1
    while (to < record.hours && dayAt(setup.scenario.start, to) === date) to++
    rows.push(dayRow(setup, record, city, { date, from, to }))
    from = to
  }
  return rows
}

function dayRow(setup: RunSetup, record: RunRecord, city: number, { date, from, to }: { date: string; from: number; to: number }): DayRow {
  const { national } = record
  const places = record.places.length
  let peak = from
  for (let hour = from; hour < to; hour++) if (national.crowd[hour]! > national.crowd[peak]!) peak = hour
  const crowd = national.crowd[peak]!
  return {
    date,
    crowd,
    regions: regionsWith(setup, record, from, to, 100),
    cityShare: crowd > 0 ? record.columns.crowd[peak * places + city]! / crowd : 0,
    detained: national.detained[to - 1]!,
    dead: national.dead[to - 1]!,
  }
}

function regionsWith(setup: RunSetup, record: RunRecord, from: number, to: number, least: number): number {
  const places = record.places.length
  const regionOf = setup.profile.places.map((place) => place.region)
  const reached = new Set<string>()
  for (let hour = from; hour < to; hour++) {
    const sums = new Map<string, number>()
    for (let place = 0; place < places; place++) {
      const region = regionOf[place]!
      sums.set(region, (sums.get(region) ?? 0) + record.columns.crowd[hour * places + place]!)
    }
    for (const [region, sum] of sums) if (sum >= least) reached.add(region)
  }
  return reached.size
}

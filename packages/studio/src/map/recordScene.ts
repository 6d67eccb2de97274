/** What the record says of an hour, as the map shows it: regions with protest, counted crowds, seats taken or tried, incidents. */
import type { EpisodeRecord, Profile } from '@sharara/core'

const hoursOfDay = 24
/** Hours that an incident stays on the map. */
const incidentHours = 6

export interface RecordMark {
  readonly place: number
  readonly kind: 'lost' | 'attempted' | 'incident'
}

export interface RecordCrowd {
  readonly place: number
  /** The largest count of the day; the lower bound where the record has no more. */
  readonly people: number
  /** No count, but a lower bound. */
  readonly atLeast: boolean
}

/** A number of the record with its bounds and who says so. */
export interface RecordFigure {
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly source: string
}

export interface RecordScene {
  /** Ids of regions from which protest, or worse, is reported on this day. */
  readonly regions: ReadonlySet<string>
  readonly crowds: readonly RecordCrowd[]
  readonly marks: readonly RecordMark[]
  /** Crowd of the whole country on this day; null where nothing is recorded. */
  readonly national: RecordFigure | null
}

export const emptyRecord: RecordScene = { regions: new Set(), crowds: [], marks: [], national: null }

/** `hour` counts from the start of the record. A seat without an hour is shown from the earliest that its source allows. */
export function recordAt(record: EpisodeRecord, profile: Profile, hour: number): RecordScene {
  const day = Math.floor(hour / hoursOfDay) + 1
  const placeOf = (id: string | undefined): number => profile.places.findIndex((place) => place.id === id)
  const regions = record.regions
    .filter(({ days }) => days.some((each) => each.day === day && each.marks.some((mark) => mark !== 'none-or-small')))
    .map(({ region }) => region)
  const crowds = record.series.flatMap(({ unit, region, points }): RecordCrowd[] => {
    const point = points.find((each) => each.day === day)
    const people = point?.value ?? point?.low
    const place = region === undefined ? -1 : heaviestOf(profile, region)
    return unit !== 'people' || people == null || people <= 0 || place < 0 ? [] : [{ place, people, atLeast: point?.value == null }]
  })
  const marks: RecordMark[] = [
    ...record.seats.filter((seat) => (seat.hour ?? seat.low) <= hour).map((seat) => ({ place: placeOf(seat.place), kind: seat.result })),
    ...record.incidents
      .filter((incident) => incident.hour <= hour && hour <= incident.hour + incidentHours)
      .map((incident) => ({ place: placeOf(incident.place), kind: 'incident' as const })),
  ]
  return {
    regions: new Set(regions),
    crowds: crowds.toSorted((a, b) => b.people - a.people),
    marks: marks.filter(({ place }) => place >= 0),
    national: crowdOfDay(record, day),
  }
}

function crowdOfDay(record: EpisodeRecord, day: number): RecordFigure | null {
  const point = record.series.find(({ id }) => id === 'crowd')?.points.find((each) => each.day === day)
  if (point === undefined) return null
  return { value: point.value, low: point.low ?? null, high: point.high ?? null, source: point.source }
}

/** The place that stands for a region: its largest by weight, then by people. */
function heaviestOf(profile: Profile, region: string): number {
  let best = -1
  for (const [index, place] of profile.places.entries()) {
    if (place.region !== region) continue
    const other = profile.places[best]
    if (other === undefined || place.weight > other.weight || (place.weight === other.weight && place.population > other.population))
      best = index
  }
  return best
}

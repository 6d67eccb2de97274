/** The map's data: every place with people in the street or forces on it, at an hour, the largest crowd first. */
import { placeColumns, type PlaceColumn } from '@sharara/core'
import type { Table } from '../../chart/index.ts'
import { say, studio } from '../../state/index.ts'
import { words } from '../../words/episode.ts'

const shown = ['crowd', 'security', 'aside', 'seat', 'dead', 'detained'] as const satisfies readonly PlaceColumn[]

export function placesAt(hour: number): Table {
  const { run, setup } = studio
  const head = [say(words.place), ...shown.map((name) => say(placeColumns[name].words))]
  if (run === null || setup === null || run.hours === 0) return { head, rows: [] }
  const { frames } = run
  const rows = setup.profile.places
    .map((place, index) => ({ name: say(place.name), values: shown.map((name) => rounded(frames.at(name, hour, index))) }))
    .filter(({ values: [crowd = 0] }) => crowd >= 1)
    .toSorted((a, b) => b.values[0]! - a.values[0]!)
  return { head, rows: rows.map(({ name, values }) => [name, ...values]) }
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

/** The map's data: every place with people in the street or forces on it, at an hour, the largest crowd first. */
import { placeColumns, type PlaceColumn } from '@sharara/core'
import type { Table } from '../../chart/index.ts'
import { say, studio } from '../../state/index.ts'
import type { RecordScene } from '../../map/index.ts'
import { words } from '../../words/episode.ts'
import { words as stageWords } from '../../words/stage.ts'
import type { Eye } from './stage.svelte.ts'

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

/** What is known of a place at an hour, for the one who points at it. */
export function tipOf(
  place: number,
  hour: number,
  record: RecordScene,
  eye: Eye,
): { readonly name: string; readonly lines: readonly string[] } | null {
  const { run, setup, writer } = studio
  const found = setup?.profile.places[place]
  if (found === undefined) return null
  const lines: string[] = []
  if (eye !== 'record' && run !== null && run.hours > hour) {
    lines.push(say(stageWords.tipModel, { people: writer.aboutCounted(run.frames.at('crowd', hour, place), 'people') }))
    const dead = run.frames.at('dead', hour, place)
    if (dead >= 1) lines.push(say(stageWords.tipDead, { dead: writer.counted(dead, 'killed') }))
  }
  const counted = record.crowds.find((each) => each.place === place)
  if (counted !== undefined)
    lines.push(say(counted.atLeast ? stageWords.tipAtLeast : stageWords.tipRecord, { people: writer.counted(counted.people, 'people') }))
  for (const { kind } of record.marks.filter((mark) => mark.place === place)) lines.push(say(stageWords.marks[kind]))
  return { name: say(found.name), lines: [...new Set(lines)] }
}

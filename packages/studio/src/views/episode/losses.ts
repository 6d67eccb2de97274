/** The dead by region: of a run at its last hour, beside the figures of the record. */
import type { EpisodeRecord, Profile, Words } from '@sharara/core'
import type { Frames } from '../../compute/index.ts'
import type { RecordFigure } from '../../map/index.ts'

export interface RegionDead {
  /** Of the region; empty for the whole country, which stands first. */
  readonly id: string
  readonly name: Words
  readonly model: number
  readonly record: RecordFigure | null
  readonly contested: boolean
}

/** Rows with anybody dead in either; the whole country first, then by the larger of the two. */
export function deadByRegion(frames: Frames, profile: Profile, record: EpisodeRecord | null): readonly RegionDead[] {
  const last = Math.max(0, frames.hours - 1)
  const dead = new Map(profile.regions.map(({ id }) => [id, 0]))
  for (const [place, { region }] of profile.places.entries()) dead.set(region, (dead.get(region) ?? 0) + frames.at('dead', last, place))
  const rows = profile.regions
    .map(({ id, name }) => rowOf(id, name, Math.round(dead.get(id) ?? 0), record))
    .filter(({ model, record: figure }) => model > 0 || figure !== null)
    .toSorted((a, b) => Math.max(b.model, b.record?.value ?? 0) - Math.max(a.model, a.record?.value ?? 0))
  return [rowOf('', profile.name, Math.round(frames.national.dead[last] ?? 0), record), ...rows]
}

function rowOf(id: string, name: Words, model: number, record: EpisodeRecord | null): RegionDead {
  const entry = record?.figures.find(
    (each) => each.unit === 'people' && (id === '' ? each.id === 'deaths' : each.region === id && each.id.startsWith('deaths')),
  )
  // a record that tells its dead by the target alone tells them too
  const target = record?.targets.find(
    ({ measure }) => measure.kind === 'deaths' && measure.day === undefined && (measure.region ?? '') === id,
  )
  const figure = entry?.figure ?? (typeof target?.value === 'number' ? { ...target, value: target.value } : undefined)
  if (figure === undefined) return { id, name, model, record: null, contested: false }
  const { value, low, high, source, contested = false } = figure
  return { id, name, model, record: { value, low: low ?? null, high: high ?? null, source }, contested }
}

/** The profile of a country as rows: numbers with what they are called, written and taken from. */
import { conditions, pillars, type Profile, type RegionChanges, type Words } from '@sharara/core'
import { words } from '../../words/countries.ts'

export type SourceEntry = Profile['sources'][string]

export interface NumberRow {
  readonly id: string
  readonly label: Words
  readonly unit: string
  readonly value: number
  readonly source: SourceEntry | null
}

export function nationalRows(profile: Profile): readonly NumberRow[] {
  const declared = { ...conditions, ...pillars }
  return Object.entries({ ...profile.conditions, ...profile.pillars }).map(([id, { value, source }]) => {
    const { label, unit } = declared[id as keyof typeof declared]
    return { id, label, unit, value, source: profile.sources[source] ?? null }
  })
}

export interface Sureness {
  readonly total: number
  readonly sure: number
  readonly low: number
  readonly chosen: number
  readonly missing: number
}

export function surenessOf(rows: readonly NumberRow[]): Sureness {
  const count = (of: (source: SourceEntry) => boolean): number => rows.filter(({ source }) => source !== null && of(source)).length
  return {
    total: rows.length,
    sure: count(({ certainty }) => certainty === 'high' || certainty === 'medium'),
    low: count(({ certainty }) => certainty === 'low'),
    chosen: count(({ kind }) => kind === 'chosen'),
    missing: count(({ kind }) => kind === 'missing'),
  }
}

type Region = Profile['regions'][number]

export interface Measure {
  readonly id: string
  readonly label: Words
  readonly of: (region: Region) => number
  readonly decimals: number
  readonly source: SourceEntry | null
}

/** What the map can be coloured by; dependence once for each good. */
export function measuresOf(profile: Profile): readonly Measure[] {
  const plain = (id: Extract<keyof Region, string>, label: Words, decimals: number): Measure => ({
    id,
    label,
    of: (region) => Number(region[id]),
    decimals,
    source: profile.sources[profile.columnSources[`regions.${id}`] ?? ''] ?? null,
  })
  return [
    plain('population', words.people, 0),
    plain('income', words.income, 0),
    ...profile.goods.map(({ id, name }): Measure => {
      const label = { en: words.dependence.en.replace('{good}', name.en), ar: words.dependence.ar.replace('{good}', name.ar) }
      const source = profile.sources[profile.columnSources['regions.dependence'] ?? ''] ?? null
      return { id: `dependence-${id}`, label, of: (region) => region.dependence[id] ?? 0, decimals: 2, source }
    }),
    plain('organisation', words.organisation, 3),
    plain('memory', words.memory, 2),
    plain('gini', words.gini, 2),
    plain('policePer100k', words.police, 0),
  ]
}

/** From 0 to 1 by rank, so that one large region does not make all others pale; 0.5 where all are alike. */
export function shades(values: readonly number[]): readonly number[] {
  const different = [...new Set(values)].toSorted((a, b) => a - b)
  return values.map((value) => (different.length < 2 ? 0.5 : different.indexOf(value) / (different.length - 1)))
}

export type Changeable = 'income' | 'gini' | 'organisation' | 'memory' | 'policePer100k'

/** What of a region can be changed here, with the limits of a profile (country/profile.ts). */
const limits: Readonly<Record<Changeable, { readonly min: number; readonly max: number }>> = {
  income: { min: 1, max: 1e9 },
  gini: { min: 0.05, max: 0.8 },
  organisation: { min: 0, max: 1 },
  memory: { min: 0, max: 1000 },
  policePer100k: { min: 0, max: 5000 },
}

/** Null of a measure that cannot be changed. */
export function limitsOf(id: string): { readonly id: Changeable; readonly min: number; readonly max: number } | null {
  const own = (Object.keys(limits) as Changeable[]).find((name) => name === id)
  return own === undefined ? null : { id: own, ...limits[own] }
}

export function changeOf(changes: RegionChanges, region: string, id: Changeable, value: number): RegionChanges {
  return { ...changes, [region]: { ...changes[region], [id]: value } }
}

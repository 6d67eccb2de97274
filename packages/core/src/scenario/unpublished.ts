/** Every number that shapes a run and is not published (rule 4 of the house), as the manifest and the report list them. */
import { conditions, pillarNames, pillars, pillarsInUse, rangesInUse, type Profile } from '../country/index.ts'
import { constants } from '../national/index.ts'
import type { QuantityTable, Source, UnpublishedValue, ValueRange } from '../quantities/index.ts'
import type { Scenario } from './scenario.ts'

export interface UnpublishedColumn {
  /** `regions.income` */
  readonly column: string
  /** Rows the source speaks of: all of the table's, or those that name another source than their column. */
  readonly rows: number
  readonly source: Source
}

type Setup = { readonly scenario: Scenario; readonly profile: Profile }

const setByScenario: Source = { kind: 'chosen', text: 'set by the scenario' }

/** Conditions, pillars and constants with the values in use. */
export function unpublishedValues({ scenario, profile }: Setup): readonly UnpublishedValue[] {
  const drawn = rangesInUse(scenario)
  const inUse = pillarsInUse(profile, scenario)
  const own = pillarNames.filter((name) => scenario.pillars[name] !== undefined || drawn[name] !== undefined)
  const points = Object.fromEntries(own.map((name) => [name, inUse[name]]))
  return [
    ...valuesOf('conditions', conditions, scenario.conditions, profile),
    ...valuesOf('pillars', pillars, points, profile).map((one) => ({ ...one, ...drawnBy(scenario.seed, drawn[one.name]) })),
    ...valuesOf('constants', constants, scenario.constants, null),
  ]
}

/** A value that the run drew says between what, and by which seed. */
function drawnBy(seed: number, range: ValueRange | undefined): { readonly source?: Source } {
  if (range === undefined) return {}
  const ends = `${range.low}–${range.high}`
  return { source: { kind: 'chosen', text: `drawn from ${ends} by seed ${seed}`, arabic: `مسحوب من ${ends} بالبذرة ${seed}` } }
}

function valuesOf(
  table: 'conditions' | 'pillars' | 'constants',
  quantities: QuantityTable,
  own: Readonly<Record<string, number>>,
  profile: Profile | null,
): readonly UnpublishedValue[] {
  return Object.entries(quantities).flatMap(([name, quantity]) => {
    const given = table === 'constants' ? undefined : profile?.[table][name]
    const value = own[name] ?? given?.value ?? quantity.default
    const named = given === undefined ? undefined : profile?.sources[given.source]
    const source: Source = own[name] === undefined ? ((named as Source | undefined) ?? quantity.source) : setByScenario
    return source.kind === 'published' ? [] : [{ name, label: quantity.label, value, unit: quantity.unit, source }]
  })
}

/** Columns of the profile's tables whose source, for the whole column or for some rows, is not published. */
export function unpublishedColumns({ profile }: Setup): readonly UnpublishedColumn[] {
  const count = new Map<string, UnpublishedColumn>()
  const add = (column: string, key: string, rows: number): void => {
    const source = profile.sources[key] as Source | undefined
    if (source === undefined || source.kind === 'published') return
    const at = `${column} ${key}`
    count.set(at, { column, source, rows: (count.get(at)?.rows ?? 0) + rows })
  }
  const tables = { regions: profile.regions, places: profile.places, forces: profile.forces, rivals: profile.rivals }
  for (const [column, key] of Object.entries(profile.columnSources)) {
    const [table = '', name = ''] = column.split('.')
    const rows = Object.hasOwn(tables, table) ? tables[table as keyof typeof tables] : []
    add(column, key, rows.filter((row) => row.sources?.[name] === undefined).length)
  }
  for (const [table, rows] of Object.entries(tables)) {
    for (const row of rows) for (const [name, key] of Object.entries(row.sources ?? {})) add(`${table}.${name}`, key, 1)
  }
  return [...count.values()]
}

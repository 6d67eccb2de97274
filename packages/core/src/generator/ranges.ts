/** Whether the numbers of a profile lie where the world's do: between the least and the most of all countries in its year. */
import { conditions, type Profile } from '../country/index.ts'
import { fill, type Words } from '../text/index.ts'
import { generateProfile } from './profile.ts'
import type { Tables } from './tables.ts'
import { rangeWords } from './words.ts'

export interface Range {
  readonly id: string
  readonly label: Words
  readonly least: number
  readonly most: number
}

/** National numbers that rest on data in the generated profiles; the basket as a share of income, which no currency moves. */
const measured = ['corruption', 'rents', 'trust', 'deepShare', 'punishment', 'resolveDays', 'newsHalfHours'] as const

function numbersOf(profile: Profile): Readonly<Record<string, number>> {
  const people = profile.regions.reduce((sum, { population }) => sum + population, 0)
  const income = profile.regions.reduce((sum, row) => sum + row.population * row.income, 0) / people
  const gini = profile.regions.reduce((sum, row) => sum + row.population * row.gini, 0) / people
  const own = measured.flatMap((name) => (profile.conditions[name] === undefined ? [] : [[name, profile.conditions[name].value] as const]))
  const need = profile.conditions['centreNeed']
  return {
    basketShare: profile.conditions['basket']!.value / income,
    gini,
    ...Object.fromEntries(own),
    ...(need === undefined ? {} : { centreShare: need.value / people }),
  }
}

/** Over all countries of the tables in a year; takes about half a second. */
export function worldRanges(tables: Tables, year: number): readonly Range[] {
  const inTables = Math.max(tables.open.first, Math.min(tables.open.last, year))
  const all = Object.keys(tables.open.countries).map((iso3) =>
    numbersOf(generateProfile(tables, iso3, inTables, { places: 10, regions: 5 })),
  )
  return Object.keys(all[0] ?? {}).map((id) => {
    const values = all.flatMap((each) => each[id] ?? [])
    const label = Object.hasOwn(conditions, id)
      ? conditions[id as keyof typeof conditions].label
      : rangeWords.labels[id as keyof typeof rangeWords.labels]
    return { id, label, least: Math.min(...values), most: Math.max(...values) }
  })
}

/** A number beyond the world's, by more than a quarter of its range, one sentence each. */
export function outsideRanges(profile: Profile, ranges: readonly Range[]): readonly Words[] {
  const own = numbersOf(profile)
  const short = (value: number): number => Number(value.toPrecision(3))
  return ranges.flatMap(({ id, label, least, most }) => {
    const value = own[id]
    const room = 0.25 * (most - least)
    if (value === undefined || (value >= least - room && value <= most + room)) return []
    return [fill(rangeWords.outside, { label, value: short(value), least: short(least), most: short(most) })]
  })
}

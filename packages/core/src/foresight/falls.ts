/**
 * Rulers who lost office under mass protest as labels: 1 in a year with an undisputed fall in which protest had the main part, not
 * known where only disputed ones are listed, 0 in all other years, for the list means to hold them all.
 */
import type { ConditionMeasure } from './evidence.ts'
import { readPlainRows, type CountryYears } from './grid.ts'
import { targets } from './labels.ts'
import { measureConditions } from './measure.ts'
import { buildPanel } from './panel.ts'
import type { Sources } from './tables.ts'

/** @param falls the table of falls. */
export function fallLabels(falls: string, countries: readonly string[]): CountryYears {
  const label = new Map<string, number>()
  for (const row of readPlainRows(falls)) {
    if (row['level'] !== 'state') continue
    const key = `${row['iso3']} ${row['fall_date']?.slice(0, 4)}`
    const strict = row['disputed'] === '0' && row['protest_role'] === 'main'
    if (strict || !label.has(key)) label.set(key, strict ? 1 : NaN)
  }
  const years = Array.from({ length: targets.fall.last - targets.fall.from + 1 }, (_, k) => targets.fall.from + k)
  const keys = countries.flatMap((iso3) => years.map((year) => ({ iso3, year })))
  return {
    columns: ['onset_fall'],
    iso3: keys.map(({ iso3 }) => iso3),
    year: keys.map(({ year }) => year),
    values: new Map([['onset_fall', Float64Array.from(keys, ({ iso3, year }) => label.get(`${iso3} ${year}`) ?? 0)]]),
  }
}

/** Each condition against the falls, as `measureConditions` does against onsets. */
export function measureFalls(sources: Sources, falls: string): readonly ConditionMeasure[] {
  const own = fallLabels(
    falls,
    sources.countries.map(({ iso3 }) => iso3),
  )
  return measureConditions(buildPanel({ ...sources, own }), 'fall').conditions
}

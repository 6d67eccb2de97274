/**
 * Varieties of Democracy, CC BY-SA 4.0: items and indices of v12 as the Democratic Spaces Barometer prepared them, the main
 * indices of v15, six indices of v14, and Episodes of Regime Transformation 15. Columns of v14 and v15 end in _v14 and _v15.
 */
import { digits, readRaw, writeTable, type Row } from './table.ts'

const all = new Map<string, Record<string, string | undefined>>()
const columns: string[] = []
function take(path: string, names: Readonly<Record<string, string>>): void {
  columns.push(...Object.keys(names))
  for (const row of readRaw(path)) {
    const key = `${row['iso3']} ${row['year']}`
    const own = all.get(key) ?? { iso3: row['iso3'], year: row['year'] }
    for (const [to, from] of Object.entries(names)) if (own[to] === undefined) own[to] = digits(row[from], 5)
    all.set(key, own)
  }
}
function columnsOf(path: string): readonly string[] {
  return Object.keys(readRaw(path)[0] ?? {}).filter((name) => /^v2|^election_year$|^state_age$/.test(name))
}
const suffixed = (names: readonly string[], suffix: string): Record<string, string> =>
  Object.fromEntries(names.map((name) => [`${name}${suffix}`, name]))

const v12 = 'vdem/vdem12_demspaces_1985_2021.csv'
const v14 = 'vdem/vdem14_six_indices_1985_2023.csv'
take(v12, suffixed(columnsOf(v12), ''))
take(v14, suffixed(columnsOf(v14), '_v14'))
take('vdem/vdem15_main_1985_2024.csv', suffixed(['v2x_polyarchy', 'v2x_libdem', 'v2x_egaldem'], '_v15'))
take('vdem/ert15_1985_2024.csv', { regime: 'v2x_regime', dem_ep: 'dem_ep', aut_ep: 'aut_ep' })
const rows: readonly Row[] = [...all.values()]
writeTable('vdem/vdem.csv', ['iso3', 'year', ...columns], rows)

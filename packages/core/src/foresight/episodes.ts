/** From the tables of protests and episodes: years of large protest with the state's answer, and episodes by means and success. */
import type { PanelEvidence } from './evidence.ts'
import { readPlainRows, type CountryYears } from './grid.ts'
import type { AnsweredYear } from './measure.ts'

/** Years with a protest of 10,000 in the Mass Mobilization counts; the state gave way if it did in any protest of the year. */
export function answeredYears(table: CountryYears): readonly AnsweredYear[] {
  const large = table.values.get('n_ge10000')
  const way = table.values.get('n_r_accommodation')
  if (large === undefined || way === undefined) return []
  const rows = Array.from(large, (_, row) => row)
    .filter((row) => large[row]! >= 1)
    .toSorted((a, b) => table.year[a]! - table.year[b]!)
  const seen = new Map<string, number>()
  const places = [...new Set(table.iso3)].toSorted()
  return rows.map((row) => {
    const iso3 = table.iso3[row]!
    const earlier = seen.get(iso3) ?? 0
    seen.set(iso3, earlier + 1)
    return { country: places.indexOf(iso3), earlier, gaveWay: Number(way[row]! >= 1) }
  })
}

/** Of the CSRA list: episodes that aimed at the regime and are over, unarmed only or armed (alone or also), and full successes. */
export function meansOf(csra: string): PanelEvidence['means'] {
  const rows = readPlainRows(csra).filter((row) => row['regime_change'] === '1')
  const armed = rows.filter((row) => row['armed'] === '1')
  const unarmed = rows.filter((row) => row['armed'] !== '1' && row['unarmed'] === '1')
  const won = (of: typeof rows): number => of.filter((row) => row['successful'] === '1').length
  return { unarmed: unarmed.length, unarmedWon: won(unarmed), armed: armed.length, armedWon: won(armed) }
}

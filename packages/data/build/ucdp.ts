/** UCDP/PRIO Armed Conflict Dataset 25.1, CC BY 4.0: the gravest conflict inside a state by year, 1 (25–999 deaths in battle) or 2 (1,000 or more). */
import { readRaw, writeTable, type Row } from './table.ts'

const gravest = new Map<string, Row>()
for (const row of readRaw('ucdp-acd/ucdp_prio_acd_25_1_1985_2024.csv')) {
  const { iso3_a: iso3, year, intensity_level: level, type_of_conflict: type } = row
  if (iso3 === undefined || iso3 === '' || !/intra|internation/.test(type ?? '')) continue
  const key = `${iso3} ${year}`
  if (Number(level) > Number(gravest.get(key)?.['conflict'] ?? 0)) gravest.set(key, { iso3, year, conflict: level })
}
writeTable('open/ucdp.csv', ['iso3', 'year', 'conflict'], [...gravest.values()])

/** Worldwide Governance Indicators (World Bank), CC BY 4.0: estimates from about −2.5 (weak) to 2.5 (strong). */
import { digits, readRaw, writeTable, type Row } from './table.ts'

const names = [
  'voice_accountability',
  'political_stability',
  'gov_effectiveness',
  'regulatory_quality',
  'rule_of_law',
  'control_corruption',
]
const all = new Map<string, Row>()
for (const row of readRaw('wgi/wgi_1996_2019.csv')) all.set(`${row['iso3']} ${row['year']}`, row)
for (const row of readRaw('wgi/wgi_voice_1996_2023.csv')) if (Number(row['year']) > 2019) all.set(`${row['iso3']} ${row['year']}`, row)
const rows = [...all.values()]
  .map((row): Row => ({ iso3: row['iso3'], year: row['year'], ...Object.fromEntries(names.map((name) => [name, digits(row[name], 5)])) }))
  .filter((row) => names.some((name) => row[name] !== ''))
writeTable('open/wgi.csv', ['iso3', 'year', ...names], rows)

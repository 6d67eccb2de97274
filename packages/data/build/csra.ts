/** Revolutionary episodes 2000–2022 (HSE Centre for Stability and Risk Analysis, version 9; MIT as packaged). */
import { readRaw, writeTable, type Row } from './table.ts'

const flags = ['successful', 'limited', 'failed', 'ongoing', 'armed', 'unarmed', 'regime_change', 'coupvolution']
const rows = readRaw('csra-revolutions/csra_revolutions_v9_2000_2022.csv').map((row): Row => ({
  ...row,
  iso3: row['iso3c'],
  id: row['n']?.padStart(3, '0'),
}))
writeTable('open/csra.csv', ['id', 'iso3', 'start_year', 'end_year', ...flags], rows, ['id'])

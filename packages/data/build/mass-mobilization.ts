/** Mass Mobilization (Clark and Regan), CC0: counts by country and year, 1990–2019. */
import { readRaw, writeTable, type Row } from './table.ts'

const counts = [
  'n_protests',
  'n_violent',
  'protest_days',
  'n_ge1000',
  'n_ge10000',
  'n_d_removal',
  'n_d_political',
  'n_d_prices',
  'n_d_labor',
  'n_d_police',
  'n_r_killings',
  'n_r_shootings',
  'n_r_arrests',
  'n_r_dispersal',
  'n_r_accommodation',
]
const rows: readonly Row[] = readRaw('mass-mobilization/mm_country_year_1990_2019.csv')
writeTable('open/mass-mobilization.csv', ['iso3', 'year', ...counts], rows)

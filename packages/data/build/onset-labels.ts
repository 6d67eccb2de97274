/**
 * Onsets of uprisings, 1990–2022, from Mass Mobilization (CC0) and the CSRA list of revolutionary episodes (MIT as packaged).
 * Empty: the source does not cover the country and year. Our definitions, not the sources'.
 */
import { readRaw, writeTable } from './table.ts'

const columns = [
  'mm_covered',
  'mm_n_large_political',
  'mm_n_large_removal',
  'csra_unarmed_onset',
  'csra_unarmed_regime_onset',
  'csra_unarmed_success',
  'csra_armed_onset',
]
writeTable('open/onset-labels.csv', ['iso3', 'year', ...columns], readRaw('onset-labels/onset_labels_1990_2022.csv'))

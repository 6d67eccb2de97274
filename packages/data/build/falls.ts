/**
 * Three lists of our own coding, 1977–2025, each row with its sources and what in it rests on memory: rulers who lost office under
 * mass protest, the first protests of the East 1986–91, waves of protest with deaths and the answer of the ruler. Letters of
 * `source_status`, one a source: R an excerpt of the page was read, D open data hold a matching event, N named and not opened.
 */
import { rulersInArabic } from './rulers.ts'
import { readRaw, writeTable, type Row } from './table.ts'

/** Our tables hold no comma and no quote. */
function plain(text: string | undefined): string {
  const bare = (text ?? '').trim().replaceAll('"', '').replaceAll(/\s+/g, ' ')
  return bare
    .replaceAll(/(\d),(\d{3})/g, '$1$2')
    .replaceAll(', ', '; ')
    .replaceAll(',', '%2C')
}

function kept(row: Row, columns: readonly string[]): Row {
  return Object.fromEntries(columns.map((column) => [column, plain(row[column])]))
}

const fallColumns = [
  'id',
  'iso3',
  'country',
  'level',
  'ruler',
  'ruler_ar',
  'office',
  'fall_date',
  'fall_date_alt',
  'wave_start',
  'how',
  'crowd_low',
  'crowd_high',
  'deaths_low',
  'deaths_high',
  'protest_role',
  'disputed',
  'certainty',
  'memory',
  'source_1',
  'source_2',
  'source_status',
]
writeTable(
  'open/falls.csv',
  fallColumns,
  readRaw('falls/falls.csv').map((row) => kept({ ...row, ruler_ar: rulersInArabic[row['ruler'] ?? ''] }, fallColumns)),
  ['id'],
)

const eastColumns = [
  'iso3',
  'unit',
  'kind',
  'first_date',
  'first_place',
  'first_size_low',
  'first_size_high',
  'first_10000_date',
  'crossed_10000_certain',
  'deaths_low',
  'deaths_high',
  'certainty',
  'memory',
  'sources',
  'source_status',
]
writeTable(
  'open/east-1986-1991.csv',
  eastColumns,
  readRaw('falls/eastern-1986-1991.csv').map((row) => kept(row, eastColumns)),
  ['iso3'],
)

const waveColumns = [
  'iso3',
  'wave_no',
  'start_month',
  'months',
  'trigger',
  'size_class',
  'deaths_low',
  'deaths_high',
  'answer_main',
  'answer_second',
  'answer_by_events',
  'outcome',
  'falls',
  'certainty',
  'memory',
  'source_1',
  'source_2',
  'source_status',
]

/**
 * The ruler's answer a second time, by a rule and from other eyes: what the events of Mass Mobilization that match the wave say of
 * the state's answer, the commonest first; a tie goes to the harder. Empty where no event matches.
 */
function answerByEvents(row: Row): string {
  const counts = (['mm_killings', 'mm_accommodation', 'mm_ignored'] as const).map((column) => Number(row[column] ?? ''))
  if (!(Number(row['mm_n'] ?? '') > 0)) return ''
  const most = Math.max(...counts)
  if (most === 0) return 'other'
  return counts[0] === most ? 'force' : counts[1] === most ? 'gave_way' : 'ignored'
}
writeTable(
  'open/waves.csv',
  waveColumns,
  readRaw('falls/waves.csv').map((row) => ({
    ...kept(row, waveColumns),
    wave_no: (row['wave_no'] ?? '').padStart(2, '0'),
    answer_by_events: answerByEvents(row),
  })),
  ['iso3', 'wave_no'],
)

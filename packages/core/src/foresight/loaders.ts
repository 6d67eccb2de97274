/**
 * Lists that may not be passed on, read from the user's own copy: rulers who lost office (Archigos), coups (Powell and Thyne),
 * leaders by month (REIGN), events (ACLED). Each becomes labels or columns by country and year, with every fault of the file told
 * at once. Countries come as numbers of the Correlates of War or of Gleditsch and Ward, which are told apart only for a few.
 */
import type { Sheet } from '../episodes/index.ts'
import { toProblem, type Problem } from '../scenario/index.ts'
import { fill, nearest, type Words } from '../text/index.ts'
import type { CountryYears } from './grid.ts'

export const loaderNames = ['archigos', 'powell-thyne', 'reign', 'acled'] as const
export type LoaderName = (typeof loaderNames)[number]

/** What a loader must know of a country. */
export interface Coded {
  readonly iso3: string
  readonly name: string
  /** Gleditsch–Ward number; NaN where there is none. */
  readonly number: number
}

export interface Loaded {
  /** Null where there is any problem. */
  readonly table: CountryYears | null
  readonly problems: readonly Problem[]
  /** Events that count: falls, or events read. */
  readonly events: number
  readonly years: readonly [first: number, last: number]
  /** Countries of the file that the panel does not have, as the file names them. */
  readonly unknown: readonly string[]
}

interface Loader {
  readonly label: Words
  /** Columns that must be there; of names joined by a bar any one. */
  readonly needed: readonly string[]
  readonly made: readonly string[]
}

export const loaders: Readonly<Record<LoaderName, Loader>> = {
  archigos: {
    label: { en: 'Archigos, leaders by spell (exit "Irregular" is a fall)', ar: 'Archigos، الحكام بفتراتهم (الخروج "Irregular" سقوط)' },
    needed: ['ccode', 'startdate', 'enddate', 'exit'],
    made: ['onset_fall'],
  },
  'powell-thyne': {
    label: { en: 'Powell and Thyne, coups (coup 2 is a success)', ar: 'باول وثاين، الانقلابات (coup 2 نجاح)' },
    needed: ['ccode|ccode_gw', 'year', 'coup'],
    made: ['onset_fall'],
  },
  reign: {
    label: { en: 'REIGN, leaders by month (pt_suc 1 is a fall)', ar: 'REIGN، الحكام بالأشهر (pt_suc 1 سقوط)' },
    needed: ['ccode', 'year', 'month', 'pt_suc'],
    made: ['onset_fall'],
  },
  acled: {
    label: { en: 'ACLED, events', ar: 'ACLED، الأحداث' },
    needed: ['country', 'year', 'event_type', 'fatalities'],
    made: ['x_acled_protests', 'x_acled_riots', 'x_acled_deaths'],
  },
}

const say = {
  lacks: { en: 'no column {name}', ar: 'لا عمود {name}' },
  columns: { en: 'the columns of {source}: {names}', ar: 'أعمدة {source}: {names}' },
  year: { en: 'a year from 1800 to {last}', ar: 'سنة من 1800 إلى {last}' },
  date: { en: 'a date such as 2011-02-11', ar: 'تاريخ مثل 2011-02-11' },
  coup: { en: '1 (failed) or 2 (succeeded)', ar: '1 (فشل) أو 2 (نجح)' },
  yesNo: { en: '0 or 1', ar: '0 أو 1' },
  month: { en: 'a month from 1 to 12', ar: 'شهر من 1 إلى 12' },
  exit: { en: 'how the leader went, such as Regular or Irregular', ar: 'كيف خرج الحاكم، مثل Regular أو Irregular' },
  number: { en: 'a number of people, from 0', ar: 'عدد أشخاص من 0' },
  country: { en: 'a number or name of a country', ar: 'رقم بلد أو اسمه' },
  nothing: { en: 'no row of a country of the panel', ar: 'لا صف لبلد من اللوحة' },
  rows: { en: 'rows of countries of the panel', ar: 'صفوف لبلدان من اللوحة' },
} as const satisfies Record<string, Words>

/** Numbers of the Correlates of War where those of Gleditsch and Ward differ. */
const elsewhere: Readonly<Record<number, string>> = {
  255: 'DEU',
  260: 'DEU',
  345: 'SRB',
  340: 'SRB',
  364: 'RUS',
  365: 'RUS',
  678: 'YEM',
  679: 'YEM',
  816: 'VNM',
  817: 'VNM',
}

type Cells = Readonly<Record<string, string>>
interface Reader {
  readonly cells: Cells
  readonly line: number
  readonly tell: (column: string, wanted: Words) => void
  readonly newest: number
}

const firstYear = 1985
/** Of labels. */
const firstLabel = 1990

/** @param newest the last year of which anything may be known. */
export function loadList(name: LoaderName, sheet: Sheet, countries: readonly Coded[], newest: number): Loaded {
  const problems: Problem[] = []
  const header = sheet.header.map((column) => column.trim().toLowerCase())
  const none: Omit<Loaded, 'problems'> = { table: null, events: 0, years: [NaN, NaN], unknown: [] }
  for (const needed of loaders[name].needed) {
    if (needed.split('|').some((one) => header.includes(one))) continue
    const wanted = fill(say.columns, { source: loaders[name].label, names: loaders[name].needed.join(', ') })
    const near = nearest(needed, header)
    problems.push(
      toProblem(
        { path: [], got: fill(say.lacks, { name: needed }), wanted, ...(near === undefined ? {} : { nearest: near }) },
        sheet.file,
        1,
      ),
    )
  }
  if (problems.length > 0) return { ...none, problems }
  const find = finder(countries)
  const unknown = new Set<string>()
  const cells = new Map<string, Map<string, number>>()
  let [first, last, events] = [Infinity, -Infinity, 0]
  const add = (iso3: string, year: number, column: string, value: number): void => {
    if (year < firstYear || year > newest) return
    const own = cells.get(`${iso3} ${year}`) ?? new Map<string, number>()
    cells.set(`${iso3} ${year}`, own)
    own.set(column, (own.get(column) ?? 0) + value)
  }
  for (const [k, row] of sheet.rows.entries()) {
    const line = row.line ?? k + 2
    const own: Cells = Object.fromEntries(header.map((column, at) => [column, String(row.cells[at] ?? '').trim()]))
    const tell = (column: string, wanted: Words): void => {
      problems.push(toProblem({ path: [column], got: both(own[column] ?? ''), wanted }, sheet.file, line))
    }
    const found = readers[name]({ cells: own, line, tell, newest })
    if (found === null) continue
    ;[first, last] = [Math.min(first, found.from), Math.max(last, found.to)]
    const iso3 = find(own)
    if (iso3 === undefined) {
      unknown.add(own['country'] || own['ccode'] || own['ccode_gw'] || String(line))
      continue
    }
    for (const { year, column, value } of found.cells) add(iso3, year, column, value)
    events += found.cells.reduce((sum, { value, column }) => sum + (column === 'x_acled_deaths' ? 0 : value), 0)
  }
  if (problems.length === 0 && cells.size === 0)
    problems.push(toProblem({ path: [], got: say.nothing, wanted: say.rows }, sheet.file, undefined))
  if (problems.length > 0) return { ...none, problems }
  // a list of coups names no quiet country: all are covered in the years that it spans
  if (name === 'powell-thyne')
    for (const { iso3 } of countries)
      for (let year = Math.max(firstLabel, first); year <= Math.min(last, newest); year++) add(iso3, year, 'onset_fall', 0)
  return {
    table: tableOf(cells, loaders[name].made),
    problems,
    events,
    years: [first, Math.min(last, newest)],
    unknown: [...unknown].toSorted(),
  }
}

const both = (text: string): Words => ({ en: text, ar: text })

interface Found {
  readonly from: number
  readonly to: number
  readonly cells: readonly { readonly year: number; readonly column: string; readonly value: number }[]
}

const readers: Readonly<Record<LoaderName, (reader: Reader) => Found | null>> = {
  archigos(reader) {
    const [start, end] = [yearIn(reader, 'startdate'), yearIn(reader, 'enddate')]
    const exit = reader.cells['exit'] ?? ''
    if (exit === '') reader.tell('exit', say.exit)
    if (start === null || end === null || exit === '') return null
    const fell = /^irregular/i.test(exit)
    const from = Math.max(start, firstLabel)
    const years = Array.from({ length: Math.max(0, end - from + 1) }, (_, k) => from + k)
    return { from: start, to: end, cells: years.map((year) => ({ year, column: 'onset_fall', value: Number(fell && year === end) })) }
  },
  'powell-thyne'(reader) {
    const year = wholeYear(reader)
    const coup = reader.cells['coup'] ?? ''
    if (coup !== '1' && coup !== '2') reader.tell('coup', say.coup)
    return year === null ? null : { from: year, to: year, cells: [{ year, column: 'onset_fall', value: Number(coup === '2') }] }
  },
  reign(reader) {
    const year = wholeYear(reader)
    const [month, fell] = [Number(reader.cells['month'] || NaN), reader.cells['pt_suc'] ?? '']
    if (!(Number.isInteger(month) && month >= 1 && month <= 12)) reader.tell('month', say.month)
    const value = Number(fell || NaN)
    if (value !== 0 && value !== 1) reader.tell('pt_suc', say.yesNo)
    return year === null ? null : { from: year, to: year, cells: [{ year, column: 'onset_fall', value }] }
  },
  acled(reader) {
    const year = wholeYear(reader)
    const deaths = Number(reader.cells['fatalities'] || NaN)
    if (!(deaths >= 0)) reader.tell('fatalities', say.number)
    const type = (reader.cells['event_type'] ?? '').toLowerCase()
    if (year === null) return null
    const [protest, riot] = [Number(type.startsWith('protest')), Number(type.startsWith('riot'))]
    const counts = { x_acled_protests: protest, x_acled_riots: riot, x_acled_deaths: protest + riot > 0 ? deaths : 0 }
    return { from: year, to: year, cells: Object.entries(counts).map(([column, value]) => ({ year, column, value })) }
  },
}

function wholeYear({ cells, tell, newest }: Reader): number | null {
  const year = Number(cells['year'] || NaN)
  if (Number.isInteger(year) && year >= 1800 && year <= newest + 1) return year
  tell('year', fill(say.year, { last: newest + 1 }))
  return null
}

/** 2011-02-11, 11/02/2011 or 11feb2011: the year is the only group of four digits. */
function yearIn({ cells, tell }: Reader, column: string): number | null {
  const year = /(?<!\d)(1[89]|20)\d\d(?!\d)/.exec(cells[column] ?? '')?.[0]
  if (year !== undefined) return Number(year)
  tell(column, say.date)
  return null
}

function finder(countries: readonly Coded[]): (cells: Cells) => string | undefined {
  const byNumber = new Map(countries.map(({ number, iso3 }) => [number, iso3]))
  const byName = new Map(countries.map(({ name, iso3 }) => [name.toLowerCase(), iso3]))
  const codes = new Set(countries.map(({ iso3 }) => iso3))
  return (cells) => {
    const number = Number(cells['ccode'] || cells['ccode_gw'] || NaN)
    const own = byNumber.get(number) ?? (elsewhere[number] !== undefined && codes.has(elsewhere[number]) ? elsewhere[number] : undefined)
    return own ?? byName.get((cells['country'] ?? '').toLowerCase())
  }
}

/** Labels are 0 or 1 however many fell in the year. */
function tableOf(cells: ReadonlyMap<string, ReadonlyMap<string, number>>, columns: readonly string[]): CountryYears {
  const keys = [...cells.keys()].toSorted()
  const value = (key: string, column: string): number => {
    const found = cells.get(key)!.get(column) ?? NaN
    return column.startsWith('onset_') ? Math.min(1, found) : found
  }
  return {
    columns,
    iso3: keys.map((key) => key.slice(0, 3)),
    year: keys.map((key) => Number(key.slice(4))),
    values: new Map(columns.map((column) => [column, Float64Array.from(keys, (key) => value(key, column))])),
  }
}

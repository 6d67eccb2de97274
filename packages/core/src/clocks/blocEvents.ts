/**
 * A record of a bloc that somebody else has made: a row for each wave and each fall of a ruler, with country and day. What is read of
 * it, and everything that is wrong with it at once; and the history of the clocks with it in the place of the shipped record.
 */
import type { Sheet } from '../episodes/index.ts'
import { toProblem, type Finding, type Problem } from '../scenario/index.ts'
import { fill, nearest, type Words } from '../text/index.ts'
import { waveDefinitions, type WaveDefinitionName } from './definitions.ts'
import type { History } from './history.ts'
import { weekOf } from './weeks.ts'

const kinds = { wave: ['wave', 'موجة'], fall: ['fall', 'سقوط'] } as const
export type BlocEventKind = keyof typeof kinds

export interface BlocEvent {
  readonly iso3: string
  readonly week: number
  readonly kind: BlocEventKind
}

/** What a record may speak of: a bloc, and the days that are asked about, 'YYYY-MM-DD'. */
export interface BlocScope {
  readonly members: readonly string[]
  /** Countries by code, as a reader of either language names them. */
  readonly names: ReadonlyMap<string, Words>
  readonly from: string
  readonly to: string
}

export interface CheckedEvents {
  /** Null where there is any problem. */
  readonly events: readonly BlocEvent[] | null
  readonly problems: readonly Problem[]
  /** Rows of countries outside the bloc: told, not read. */
  readonly outside: number
}

const wanted = {
  column: { en: 'a column {names}', ar: 'عمود {names}' },
  country: { en: 'a country, by its name or its three-letter code', ar: 'بلد باسمه أو برمزه من ثلاثة أحرف' },
  date: {
    en: 'a day or a month from {from} to {to}, as 2011-01-14 or 2011-01',
    ar: 'يوم أو شهر من {from} إلى {to}، مثل 2011-01-14 أو 2011-01',
  },
  kind: { en: 'wave or fall', ar: 'wave أو fall (موجة أو سقوط)' },
  once: { en: 'each country, day and kind once', ar: 'كل بلد ويوم ونوع مرة واحدة' },
  rows: { en: 'rows of countries of the bloc', ar: 'صفوف لبلدان الكتلة' },
  none: { en: 'none', ar: 'لا شيء' },
} as const satisfies Record<string, Words>

const columns = {
  country: ['iso3', 'country', 'state', 'بلد', 'البلد', 'الدولة'],
  date: ['date', 'day', 'تاريخ', 'التاريخ'],
  kind: ['kind', 'event', 'نوع', 'النوع'],
} as const

const same = (text: string): Words => ({ en: text, ar: text })

/** The country that a cell names, by code or name in either language and any case. */
export function countryNamed(given: string, names: BlocScope['names']): string | undefined {
  const said = given.trim().toLowerCase()
  for (const [iso3, { en, ar }] of names) if ([iso3, en, ar].some((name) => name.toLowerCase() === said)) return iso3
  return undefined
}

/** One piece: what is read of each row, and what is told of it. */
export function checkBlocEvents(sheet: Sheet, { members, names, from, to }: BlocScope): CheckedEvents {
  const problems: Problem[] = []
  const tell = (finding: Finding, line?: number): void => void problems.push(toProblem(finding, sheet.file, line))
  const header = sheet.header.map((name) => name.trim().toLowerCase())
  const at = (allowed: readonly string[]): number => {
    const found = header.findIndex((name) => allowed.includes(name))
    if (found < 0) tell({ path: [], got: same(sheet.header.join(', ')), wanted: fill(wanted.column, { names: allowed.join(' / ') }) }, 1)
    return found
  }
  const [countryAt, dateAt, kindAt] = [at(columns.country), at(columns.date), at(columns.kind)]
  if (problems.length > 0) return { events: null, problems, outside: 0 }
  const events: BlocEvent[] = []
  const seen = new Set<string>()
  const called = [...names].flatMap(([iso3, { en, ar }]) => [iso3, en, ar])
  let outside = 0
  for (const [k, { cells, line = k + 2 }] of sheet.rows.entries()) {
    const [country, date, kind] = [countryAt, dateAt, kindAt].map((index) => String(cells[index] ?? '').trim()) as [string, string, string] // three
    if (country === '' && date === '' && kind === '') continue
    const iso3 = countryNamed(country, names)
    const week = weekOf(date)
    const event = (Object.keys(kinds) as BlocEventKind[]).find((name) => (kinds[name] as readonly string[]).includes(kind.toLowerCase()))
    const inside = date >= from.slice(0, date.length) && date <= to
    if (iso3 === undefined)
      tell({ path: [sheet.header[countryAt]!], got: same(country), wanted: wanted.country, nearest: nearest(country, called) }, line)
    if (Number.isNaN(week) || !/-/.test(date) || !inside)
      tell({ path: [sheet.header[dateAt]!], got: same(date), wanted: fill(wanted.date, { from, to }) }, line)
    if (event === undefined)
      tell(
        { path: [sheet.header[kindAt]!], got: same(kind), wanted: wanted.kind, nearest: nearest(kind, Object.values(kinds).flat()) },
        line,
      )
    if (iso3 === undefined || Number.isNaN(week) || event === undefined) continue
    if (!members.includes(iso3)) {
      outside++
      continue
    }
    const key = `${iso3} ${date} ${event}`
    if (seen.has(key)) tell({ path: [], got: same(key), wanted: wanted.once }, line)
    seen.add(key)
    events.push({ iso3, week, kind: event })
  }
  if (problems.length === 0 && events.length === 0) tell({ path: [], got: wanted.none, wanted: wanted.rows })
  return { events: problems.length === 0 ? events : null, problems, outside }
}

/** The same history with these waves and falls of the bloc in the weeks from `first` to `last`, and no others there. */
export function withEvents(
  history: History,
  definition: WaveDefinitionName,
  members: readonly string[],
  events: readonly BlocEvent[],
  [first, last]: readonly [first: number, last: number],
): History {
  const { ground, weeks } = history
  const onsets = Uint8Array.from(history.onsets[definition])
  const falls = Float32Array.from(history.falls)
  const { quietWeeks } = waveDefinitions[definition]
  for (const iso3 of members) {
    const from = ground.place.get(iso3)! * weeks
    let before = -Infinity
    for (let week = 0; week < first; week++) if (onsets[from + week] === 1) before = week
    onsets.fill(0, from + first, from + last + 1)
    falls.fill(0, from + first, from + last + 1)
    const own = events.filter((event) => event.iso3 === iso3 && event.week >= first && event.week <= last)
    for (const { week } of own.filter(({ kind }) => kind === 'fall')) falls[from + week]! += 1
    for (const { week } of own.filter(({ kind }) => kind === 'wave').toSorted((a, b) => a.week - b.week)) {
      if (week - before > quietWeeks) onsets[from + week] = 1
      before = week
    }
  }
  return { ...history, onsets: { ...history.onsets, [definition]: onsets }, falls }
}

/** Rows of a table of events as protests and riots: day, region, crowd and dead, each with what is left open about it. */
import type { Profile } from '../country/index.ts'
import type { Outline } from '../episodes/index.ts'
import type { LibraryFile } from '../scenario/index.ts'
import { readDelimited, readNumber, type Sheet, type SheetRow } from '../tables/index.ts'
import { fill, nearest } from '../text/index.ts'
import { eventColumns, placesOf, textAt, type EventColumn } from './columns.ts'
import { readCrowd, type CrowdRange } from './crowd.ts'
import { dayOf, daysSince, orderOf, type Order } from './dates.ts'
import { folded, joined } from './names.ts'
import { countOf } from './numbers.ts'
import { placer } from './placer.ts'
import { blameSheet, same, type Ledger } from './taken.ts'
import { intakeWords as words } from './words.ts'

export interface Dead {
  readonly value: number
  readonly low: number
  /** Null: at least so many. */
  readonly high: number | null
}

export interface BroughtEvent {
  readonly line: number
  /** Whole days since 1970; the last is later where it lasted. */
  readonly from: number
  readonly to: number
  /** Days by which it may be off. */
  readonly off: number
  readonly riot: boolean
  readonly what: string
  readonly region: string | null
  readonly place: string | null
  /** As the table writes it. */
  readonly where: string
  /** Null: unknown. */
  readonly crowd: CrowdRange | null
  readonly crowdText: string
  readonly dead: Dead | null
  readonly source: string
  readonly url: string
}

export const mostRows = 50_000

/** Where the size of a crowd may stand. */
const crowdColumns = ['crowd', 'crowdLow', 'crowdClass', 'tags'] as const satisfies readonly EventColumn[]

type Columns = ReadonlyMap<EventColumn, number>

export function readEvents(file: LibraryFile, profile: Profile, outline: Outline | null, ledger: Ledger): readonly BroughtEvent[] {
  const { sheet, problems } = readDelimited(file.text, { file: file.file })
  blameSheet(ledger, file.file, problems)
  if (sheet === null) return []
  const columns = placesOf(sheet, eventColumns)
  const dated = columns.has('date') || (columns.has('year') && columns.has('month') && columns.has('day'))
  if (!dated) {
    const got = fill(words.columns, { names: sheet.header.slice(0, 12).join(', ') })
    ledger.blame(
      file.file,
      { path: [], got, wanted: words.eventHeader, nearest: nearest('event_date', sheet.header) === undefined ? undefined : 'event_date' },
      1,
    )
    return []
  }
  if (sheet.rows.length > mostRows) {
    ledger.blame(file.file, {
      path: [],
      got: fill(words.rows, { count: sheet.rows.length }),
      wanted: fill(words.atMostRows, { limit: mostRows }),
    })
    return []
  }
  const rows = protestsOf(ofCountry(sheet, columns, profile, ledger), columns, ledger)
  const order = orderOf(rows.map((row) => textAt(row, columns.get('date'))))
  const place = placer(profile, outline, ledger)
  const unread: string[] = []
  const events = rows.flatMap((row): BroughtEvent[] => {
    const at = (column: EventColumn): string => textAt(row, columns.get(column))
    const from = dateOf(row, columns, order, sheet, ledger)
    if (from === null) return []
    const to = endOf(at, order) ?? from
    const type = [at('type'), at('subtype')].filter((text) => text !== '').join(': ')
    const dead = deadOf(at, sheet, row, ledger)
    const { crowd, text } = crowdOf(at, unread)
    return [
      {
        line: row.line ?? 0,
        from,
        to: to >= from && to - from < 400 ? to : from,
        off: { 2: 3, 3: 15 }[at('precision')] ?? 0,
        riot: /riot|violen|clash|mob|شغب|اشتباك|عنف/iu.test(type),
        what: type.slice(0, 120),
        ...place([at('region'), at('place')], readNumber(at('latitude')), readNumber(at('longitude'))),
        crowd,
        crowdText: text.slice(0, 80),
        dead,
        source: at('source').slice(0, 300),
        url: /^https?:\/\/[^\s"<>]+$/i.test(at('url')) ? at('url').slice(0, 1000) : '',
      },
    ]
  })
  place.tell()
  tellSizes(unread, sheet, columns, ledger)
  if (events.length === 0 && ledger.problems.length === 0)
    ledger.blame(file.file, { path: [], got: words.noRows, wanted: words.eventHeader })
  return sameEvent(events, rows, columns)
}

/** A table of the world: the rows of this country, by its name in either language. */
function ofCountry(sheet: Sheet, columns: Columns, profile: Profile, ledger: Ledger): readonly SheetRow[] {
  const at = columns.get('country')
  if (at === undefined) return sheet.rows
  const names = [...new Set(sheet.rows.map((row) => textAt(row, at)))].filter((name) => name !== '')
  if (names.length <= 1 && joined([profile.name.en], names)[0] === null && joined([profile.name.ar], names)[0] === null) return sheet.rows
  const own = new Set([folded(profile.name.en), folded(profile.name.ar)])
  const rows = sheet.rows.filter((row) => own.has(folded(textAt(row, at))))
  if (rows.length === 0) {
    const got = fill(words.otherCountry, { country: profile.name, names: names.slice(0, 8).join(', ') })
    ledger.blame(sheet.file, {
      path: [],
      got,
      wanted: fill(words.ownCountry, { country: profile.name }),
      nearest: nearest(profile.name.en, names),
    })
  }
  return rows
}

/** Battles and the like are no protests; a table without kinds has nothing else. */
function protestsOf(rows: readonly SheetRow[], columns: Columns, ledger: Ledger): readonly SheetRow[] {
  const at = columns.get('type')
  const flagged = columns.get('protest')
  const kept = rows.filter((row) => {
    if (flagged !== undefined && textAt(row, flagged) === '0') return false
    const type = textAt(row, at)
    return type === '' || !/battle|explosion|strategic|violence against civilians|non-state|one-sided|state-based|معركة|تفجير/iu.test(type)
  })
  if (kept.length < rows.length) ledger.notices.push(fill(words.otherKinds, { count: rows.length - kept.length }))
  return kept
}

function dateOf(row: SheetRow, columns: Columns, order: Order, sheet: Sheet, ledger: Ledger): number | null {
  const text = textAt(row, columns.get('date'))
  const [year, month, day] = (['year', 'month', 'day'] as const).map((column) => readNumber(textAt(row, columns.get(column))))
  const found = columns.has('date') ? dayOf(text, order) : daysSince(year ?? NaN, month ?? NaN, day ?? NaN)
  if (typeof found === 'number') return found
  const got = text === '' ? words.nothing : same(`"${text.slice(0, 40)}"`)
  if (found === 'open')
    ledger.blame(
      sheet.file,
      { path: [sheet.header[columns.get('date')!]!], got: fill(words.dayOrMonth, { text }), wanted: words.isoDate },
      row.line,
    )
  else ledger.blame(sheet.file, { path: [sheet.header[columns.get('date') ?? columns.get('day')!]!], got, wanted: words.date }, row.line)
  return null
}

type At = (column: EventColumn) => string

function endOf(at: At, order: Order): number | null {
  const found = at('end') === '' ? null : dayOf(at('end'), order)
  if (typeof found === 'number') return found
  const [year, month, day] = [at('endYear'), at('endMonth'), at('endDay')].map((text) => readNumber(text))
  return year === undefined || month === undefined || day === undefined ? null : daysSince(year, month, day)
}

function deadOf(at: At, sheet: Sheet, row: SheetRow, ledger: Ledger): Dead | null {
  const [value, low, high] = (['dead', 'deadLow', 'deadHigh'] as const).map((column) => {
    const text = at(column)
    if (/^(?:-|-?99+|unknown|na|n\/a|null|\.|مجهول|غير معروف)?$/iu.test(text)) return null
    const number = countOf(text)
    if (number !== undefined && number >= 0 && number <= 1e6) return Math.round(number)
    ledger.blame(sheet.file, { path: [column], got: same(`"${text.slice(0, 40)}"`), wanted: words.deaths }, row.line)
    return null
  }) as [number | null, number | null, number | null]
  // Mass Mobilization knows that there were killings, and not how many
  if (value === null && low === null && high === null) return at('killings') === '1' ? { value: 1, low: 1, high: null } : null
  const known = [value, low, high].filter((each) => each !== null)
  return { value: value ?? Math.round((Math.min(...known) + Math.max(...known)) / 2), low: Math.min(...known), high: Math.max(...known) }
}

function crowdOf(at: At, unread: string[]): { readonly crowd: CrowdRange | null; readonly text: string } {
  const tagged = /crowd size\s*=\s*([^;\]]+)/i.exec(at('tags'))?.[1] ?? ''
  const [low, high] = [countOf(at('crowdLow')), countOf(at('crowdHigh'))]
  const text = [at('crowd'), tagged, at('crowdClass')].find((each) => each !== '' && readCrowd(each) !== null) ?? ''
  const read = readCrowd(text)
  if (read === undefined) unread.push(text.slice(0, 60))
  if (low !== undefined && low >= 0 && (high === undefined || high >= low)) {
    const value = typeof read === 'object' && read !== null && read.value >= low ? read.value : Math.round(Math.sqrt(low * (high ?? low)))
    return {
      crowd: { value: high === undefined ? Math.max(low, value) : Math.min(high, value), low, high: high ?? null, read: false },
      text,
    }
  }
  return { crowd: read ?? null, text }
}

/** Where sizes of crowds were looked for in vain: in cells that say something else, in columns of other names. */
function tellSizes(unread: readonly string[], { header }: Sheet, columns: Columns, { notices }: Ledger): void {
  if (unread.length > 0)
    notices.push(fill(words.unreadSizes, { count: unread.length, names: [...new Set(unread)].slice(0, 5).join('; ').slice(0, 200) }))
  if (!crowdColumns.some((column) => columns.has(column)))
    notices.push(fill(words.noCrowdColumn, { names: header.slice(0, 12).join(', ') }))
}

/** The same event told twice, by its id: what the two say is one range. */
function sameEvent(events: readonly BroughtEvent[], rows: readonly SheetRow[], columns: Columns): readonly BroughtEvent[] {
  const at = columns.get('id')
  if (at === undefined) return events
  const lines = new Map(rows.map((row) => [row.line, textAt(row, at)]))
  const groups = Map.groupBy(events, (event) => lines.get(event.line) || `line ${event.line}`)
  return [...groups.values()].map(([first, ...others]) => others.reduce(together, first!))
}

function together(a: BroughtEvent, b: BroughtEvent): BroughtEvent {
  const one = <T extends CrowdRange | Dead>(x: T | null, y: T | null): T | null => {
    if (x === null || y === null) return x ?? y
    const high = x.high === null || y.high === null ? null : Math.max(x.high, y.high)
    const [low, value] = [Math.min(x.low, y.low), Math.round(Math.sqrt(x.value * y.value))]
    return { ...x, low, high, value: Math.max(low, value) }
  }
  return { ...a, crowd: one(a.crowd, b.crowd), dead: one(a.dead, b.dead), from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) }
}

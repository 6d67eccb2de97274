/** A map and a table joined by the names of regions: by the property and the column that agree most. */
import type { LibraryFile } from '../scenario/index.ts'
import { readDelimited, type Sheet, type SheetRow } from '../tables/index.ts'
import { fill, nearest } from '../text/index.ts'
import { placesOf, regionColumns, textAt } from './columns.ts'
import { isArabic, isFormula, joined } from './names.ts'
import { countOf, grouped } from './numbers.ts'
import type { Shape } from './shapes.ts'
import { blameSheet, same, type Ledger } from './taken.ts'
import { intakeWords as words } from './words.ts'

export type Numbers = Partial<Record<Exclude<NumberColumn, 'people'>, number>>

export interface JoinRequest {
  readonly map: LibraryFile
  /** Null where the map itself has the people. */
  readonly table: LibraryFile | null
  /** Names of regions of the map that the table calls otherwise. */
  readonly pairs?: Readonly<Record<string, string>>
}

export interface JoinedRegion {
  readonly en: string
  /** Empty where there is none. */
  readonly ar: string
  readonly people: number
  /** Other numbers that the table gives. */
  readonly numbers: Numbers
  readonly shapes: readonly Shape[]
}

export interface Joined {
  readonly regions: readonly JoinedRegion[]
}

/** Least and most that a profile takes. */
const bounds = {
  people: [1, 2e9],
  income: [1e-9, 1e12],
  gini: [0.05, 0.8],
  policePer100k: [0, 5000],
  organisation: [0, 1],
  religiosity: [0, 1],
  memory: [0, 1000],
} as const
type NumberColumn = keyof typeof bounds

export function joinPeople(shapes: readonly Shape[], { map, table, pairs = {} }: JoinRequest, ledger: Ledger): Joined | null {
  const sheet = table === null ? sheetOf(shapes, map.file) : sheetFrom(table.text, table.file, ledger)
  if (sheet === null) return null
  const columns = placesOf(sheet, regionColumns)
  if (!columns.has('people')) {
    const none = table === null
    ledger.blame(sheet.file, {
      path: [],
      got: none ? words.noTable : fill(words.noPeopleColumn, { names: sheet.header.slice(0, 12).join(', ') }),
      wanted: none ? words.aTable : words.peopleColumn,
      nearest: none || nearest('people', sheet.header) === undefined ? undefined : 'people',
    })
    return null
  }
  const key = keyOf(shapes, sheet, columns.get('people')!)
  if (key === null) {
    ledger.blame(map.file, { path: [], got: words.noName, wanted: words.aName })
    return null
  }
  const rowNames = sheet.rows.map((row) => textAt(row, key.column))
  tellTwice(rowNames, sheet, ledger)
  const groups = [...Map.groupBy(shapes, (shape) => shape.properties.get(key.property) ?? '').entries()].filter(([name]) => name !== '')
  tellPairs(
    pairs,
    groups.map(([name]) => name),
    rowNames,
    map.file,
    ledger,
  )
  const wanted = groups.map(([name]) => (Object.hasOwn(pairs, name) ? pairs[name]! : name))
  const at = joined(wanted, rowNames)
  const used = new Set(at)
  const free = rowNames.filter((_, index) => !used.has(index))
  if (table !== null) {
    const all = groups.length
    ledger.notices.push(
      fill(words.joinedBy, {
        property: key.property,
        column: sheet.header[key.column]!,
        count: at.filter((each) => each !== null).length,
        all,
      }),
    )
  }
  if (free.length > 0) ledger.notices.push(fill(words.unused, { names: free.slice(0, 12).join('; ') }))
  const regions = groups.flatMap(([name, own], index): JoinedRegion[] => {
    const row = at[index] ?? null
    if (isFormula(name))
      ledger.blame(map.file, { path: [key.property], got: fill(words.formula, { text: name.slice(0, 40) }), wanted: words.plainText })
    if (row === null) {
      ledger.blame(map.file, { path: [name], got: words.noRow, wanted: words.aRow, nearest: nearest(wanted[index]!, free) })
      return []
    }
    const { people, ...numbers } = numbersOf(sheet, sheet.rows[row]!, columns, name, ledger)
    return people === undefined
      ? []
      : [{ ...namesOf(name, own[0]!, textAt(sheet.rows[row]!, columns.get('arabic'))), people: Math.round(people), numbers, shapes: own }]
  })
  return { regions }
}

function sheetFrom(text: string, file: string, ledger: Ledger): Sheet | null {
  const { sheet, problems } = readDelimited(text.slice(0, 5_000_000), { file })
  blameSheet(ledger, file, problems)
  return sheet
}

/** The map's own properties as a table. */
function sheetOf(shapes: readonly Shape[], file: string): Sheet {
  const header = [...new Set(shapes.flatMap(({ properties }) => [...properties.keys()]))]
  return { file, header, rows: shapes.map(({ properties }) => ({ cells: header.map((name) => properties.get(name) ?? null) })) }
}

/** Names that files of maps use, first the likeliest; they decide only between equals. */
const likely = ['name', 'shapeName', 'NAME_1', 'name_en', 'ADM1_EN', 'admin1Name', 'NAME', 'id', 'iso_3166_2', 'HASC_1']

function keyOf(shapes: readonly Shape[], sheet: Sheet, people: number): { readonly property: string; readonly column: number } | null {
  const properties = [...new Set(shapes.flatMap((shape) => [...shape.properties.keys()]))].toSorted((a, b) => rank(a) - rank(b))
  let best: { readonly property: string; readonly column: number } | null = null
  let most = 0
  for (const property of properties) {
    const own = [...new Set(shapes.map((shape) => shape.properties.get(property) ?? ''))]
    if (own.length < Math.max(1, shapes.length / 3)) continue
    for (const column of sheet.header.keys()) {
      if (column === people) continue
      const hits = joined(
        own,
        sheet.rows.map((row) => textAt(row, column)),
      ).filter((each) => each !== null).length
      if (hits > most) [best, most] = [{ property, column }, hits]
    }
  }
  return best
}

function rank(property: string): number {
  const at = likely.indexOf(property)
  return at < 0 ? likely.length : at
}

function namesOf(name: string, { properties }: Shape, arabic: string): { readonly en: string; readonly ar: string } {
  const texts = [...properties.values()]
  const [latin, other] = isArabic(name)
    ? [likely.map((each) => properties.get(each)).find((text) => text !== undefined && !isArabic(text) && /\p{L}{2}/u.test(text)), name]
    : [name, arabic === '' ? texts.find(isArabic) : arabic]
  return { en: latin ?? name, ar: other ?? '' }
}

function tellTwice(names: readonly string[], sheet: Sheet, ledger: Ledger): void {
  const seen = new Set<string>()
  for (const [index, name] of names.entries()) {
    if (name !== '' && seen.has(name)) {
      ledger.blame(sheet.file, { path: [], got: fill(words.twice, { name }), wanted: words.once }, sheet.rows[index]!.line)
    }
    seen.add(name)
  }
}

function tellPairs(
  pairs: Readonly<Record<string, string>>,
  regions: readonly string[],
  rows: readonly string[],
  file: string,
  ledger: Ledger,
): void {
  for (const [region, row] of Object.entries(pairs)) {
    if (regions.includes(region) && joined([row], rows)[0] !== null) continue
    const near = regions.includes(region) ? nearest(row, rows) : nearest(region, regions)
    ledger.blame(file, { path: [], got: fill(words.noPair, { pair: `${region}=${row}` }), wanted: words.aPair, nearest: near })
  }
}

type Found = { -readonly [K in NumberColumn]?: number }

function numbersOf(sheet: Sheet, row: SheetRow, columns: ReadonlyMap<string, number>, name: string, ledger: Ledger): Found {
  const found: Found = {}
  for (const column of Object.keys(bounds) as NumberColumn[]) {
    const at = columns.get(column)
    const text = textAt(row, at)
    if (at === undefined || (text === '' && column !== 'people')) continue
    const [least, most] = bounds[column]
    const value = column === 'people' ? countOf(text) : grouped(text)
    if (value !== undefined && value >= least && value <= most) found[column] = value
    else {
      const got = isFormula(text)
        ? fill(words.formula, { text: text.slice(0, 40) })
        : text === ''
          ? words.nothing
          : same(`"${text.slice(0, 40)}"`)
      ledger.blame(sheet.file, { path: [name, sheet.header[at]!], got, wanted: fill(words.number, { least, most }) }, row.line)
    }
  }
  return found
}

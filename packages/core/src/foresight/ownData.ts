/**
 * Columns and labels of the user's own: a sheet with iso3 and year, columns by the names of the schema, `onset_<target>` for
 * labels, `x_…` for anything else. All problems of a file at once; nothing is taken of a file that has one.
 */
import type { Sheet } from '../episodes/index.ts'
import { toProblem, type Finding, type Problem } from '../scenario/index.ts'
import { fill, nearest, type Words } from '../text/index.ts'
import type { CountryYears } from './grid.ts'
import { targetNames } from './labels.ts'
import type { Panel } from './panel.ts'

const wantedWords = {
  header: { en: 'the columns iso3 and year', ar: 'العمودان iso3 وyear' },
  column: {
    en: 'a column of the panel, onset_<target>, or a name that begins with x_',
    ar: 'عمود من اللوحة أو onset_<target> أو اسم يبدأ بـ x_',
  },
  country: { en: 'a country as ISO 3166-1 alpha-3', ar: 'بلد برمز ISO 3166-1 من ثلاثة أحرف' },
  year: { en: 'a year from {first} to {last}: nothing later than the origin', ar: 'سنة من {first} إلى {last}: لا شيء بعد منشأ التوقع' },
  number: { en: 'a number, or nothing where it is not known', ar: 'عدد، أو فراغ حيث لا تُعرف القيمة' },
  label: { en: '0 or 1, or nothing where no source says', ar: '0 أو 1، أو فراغ حيث لا يقول مصدر' },
  once: { en: 'each country and year once', ar: 'كل بلد وسنة مرة واحدة' },
  steady: {
    en: 'a change within 5 spreads of the usual yearly change: is the unit the same?',
    ar: 'تغيّر في حدود 5 انحرافات من التغيّر السنوي المعتاد: هل الوحدة نفسها؟',
  },
  gapless: {
    en: 'every year between the first and the last, empty where not known',
    ar: 'كل سنة بين الأولى والأخيرة، فارغة حيث لا تُعرف القيمة',
  },
  absent: { en: 'none', ar: 'لا شيء' },
  jumped: { en: '{from} in {year}, then {to}', ar: '{from} في {year} ثم {to}' },
  missingYears: { en: '{country}: no row for {years}', ar: '{country}: لا صف لـ {years}' },
  rows: { en: 'rows with values', ar: 'صفوف فيها قيم' },
} as const satisfies Record<string, Words>

export interface CheckedOwn {
  /** Null where there is any problem. */
  readonly table: CountryYears | null
  readonly problems: readonly Problem[]
}

interface Cell {
  readonly iso3: string
  readonly year: number
  readonly line: number | undefined
  readonly values: readonly number[]
}

const same = (text: string | number | null): Words => ({ en: String(text ?? ''), ar: String(text ?? '') })
const firstYear = 1985
/** Of the yearly changes of a column in the panel. */
const farJump = 5

/** @param origin the last year of which anything may be known. */
export function checkOwn(sheet: Sheet, panel: Panel, origin: number): CheckedOwn {
  const problems: Problem[] = []
  const tell = (finding: Finding, line?: number): void => {
    problems.push(toProblem(finding, sheet.file, line))
  }
  const names = sheet.header.map((name) => name.trim())
  const [iso3At, yearAt] = [names.indexOf('iso3'), names.indexOf('year')]
  if (iso3At < 0 || yearAt < 0) {
    tell({ path: [], got: same(names.join(', ')), wanted: wantedWords.header, nearest: nearest('iso3', names) }, 1)
    return { table: null, problems }
  }
  const known = new Set([...panel.columns.map(({ name }) => name), ...targetNames.map((name) => `onset_${name}`)])
  const ours = names.flatMap((name, at) => (at === iso3At || at === yearAt || name === 'source' || name === 'as_of' ? [] : { name, at }))
  for (const { name } of ours) {
    if (!known.has(name) && !/^x_\w+$/.test(name))
      tell({ path: [name], got: same(name), wanted: wantedWords.column, nearest: nearest(name, known) }, 1)
  }
  const cells = sheet.rows.flatMap((row, k) =>
    cellOf({ row: row.cells, line: row.line ?? k + 2, iso3At, yearAt, ours }, panel, origin, tell),
  )
  if (cells.length === 0) tell({ path: [], got: wantedWords.absent, wanted: wantedWords.rows })
  tellRepeats(cells, tell)
  tellGaps(cells, tell)
  for (const [k, { name }] of ours.entries()) tellJumps(cells, k, name, panel, tell)
  if (problems.length > 0) return { table: null, problems }
  const table: CountryYears = {
    columns: ours.map(({ name }) => name),
    iso3: cells.map(({ iso3 }) => iso3),
    year: cells.map(({ year }) => year),
    values: new Map(ours.map(({ name }, k) => [name, Float64Array.from(cells, ({ values }) => values[k]!)])),
  }
  return { table, problems }
}

interface RawRow {
  readonly row: Sheet['rows'][number]['cells']
  readonly line: number
  readonly iso3At: number
  readonly yearAt: number
  readonly ours: readonly { readonly name: string; readonly at: number }[]
}

type Tell = (finding: Finding, line?: number) => void

function cellOf({ row, line, iso3At, yearAt, ours }: RawRow, panel: Panel, origin: number, tell: Tell): readonly Cell[] {
  const iso3 = String(row[iso3At] ?? '').trim()
  const year = Number(row[yearAt] ?? NaN)
  const codes = panel.countries.map((country) => country.iso3)
  if (!codes.includes(iso3)) {
    const byName = panel.countries.find(({ name }) => name.toLowerCase() === iso3.toLowerCase())?.iso3
    tell({ path: ['iso3'], got: same(iso3), wanted: wantedWords.country, nearest: byName ?? nearest(iso3, codes) }, line)
  }
  if (!Number.isInteger(year) || year < firstYear || year > origin) {
    tell({ path: ['year'], got: same(String(row[yearAt] ?? '')), wanted: fill(wantedWords.year, { first: firstYear, last: origin }) }, line)
  }
  const values = ours.map(({ name, at }) => {
    const given = row[at] ?? ''
    if (String(given).trim() === '') return NaN
    const value = Number(given)
    const label = name.startsWith('onset_')
    if (!Number.isFinite(value))
      tell({ path: [name], got: same(String(given)), wanted: label ? wantedWords.label : wantedWords.number }, line)
    else if (label && value !== 0 && value !== 1) tell({ path: [name], got: same(String(given)), wanted: wantedWords.label }, line)
    return value
  })
  return [{ iso3, year, line, values }]
}

function tellRepeats(cells: readonly Cell[], tell: Tell): void {
  const seen = new Set<string>()
  for (const { iso3, year, line } of cells) {
    if (seen.has(`${iso3} ${year}`)) tell({ path: ['iso3', 'year'], got: same(`${iso3} ${year}`), wanted: wantedWords.once }, line)
    seen.add(`${iso3} ${year}`)
  }
}

function tellGaps(cells: readonly Cell[], tell: Tell): void {
  for (const [country, own] of Map.groupBy(cells, ({ iso3 }) => iso3)) {
    const years = own.map(({ year }) => year).filter((year) => Number.isInteger(year))
    const [first, last] = [Math.min(...years), Math.max(...years)]
    // a year far off is told where it stands
    if (!Number.isFinite(first) || last - first > 200) continue
    const missing = Array.from({ length: last - first + 1 }, (_, k) => first + k).filter((year) => !years.includes(year))
    if (missing.length === 0) continue
    const got = fill(wantedWords.missingYears, { country, years: `${missing.slice(0, 6).join(', ')}${missing.length > 6 ? ', …' : ''}` })
    tell({ path: ['year'], got, wanted: wantedWords.gapless }, own.at(-1)?.line)
  }
}

/** Against the yearly changes of the column in the panel, or of the file itself for a column that the panel does not have. */
function tellJumps(cells: readonly Cell[], k: number, name: string, panel: Panel, tell: Tell): void {
  if (name.startsWith('onset_')) return
  const spread = usualChange(panel, name)
  if (!(spread > 0)) return
  for (const own of Map.groupBy(cells, ({ iso3 }) => iso3).values()) {
    const ordered = own.filter(({ values }) => !Number.isNaN(values[k]!)).toSorted((a, b) => a.year - b.year)
    for (const [at, cell] of ordered.entries()) {
      const previous = ordered[at - 1]
      const before = previous ?? shippedBefore(panel, name, cell)
      const value = previous?.values[k] ?? (before === undefined || !('value' in before) ? undefined : before.value)
      if (before === undefined || value === undefined || before.year !== cell.year - 1) continue
      if (Math.abs(cell.values[k]! - value) > farJump * spread) {
        tell(
          {
            path: [name],
            got: fill(wantedWords.jumped, { from: value, year: before.year, to: cell.values[k]! }),
            wanted: wantedWords.steady,
          },
          cell.line,
        )
      }
    }
  }
}

/** The panel's value of the year before, where a file begins: a change of unit shows there first. */
function shippedBefore(panel: Panel, name: string, { iso3, year }: Cell): { readonly year: number; readonly value: number } | undefined {
  const series = panel.values.get(name)
  if (series === undefined) return undefined
  for (let row = 0; row < series.length; row++) {
    // the row of a year holds what was known at the end of the year before
    if (panel.year[row] === year && panel.countries[panel.country[row]!]!.iso3 === iso3 && !Number.isNaN(series[row]!)) {
      return { year: year - 1, value: series[row]! }
    }
  }
  return undefined
}

function usualChange(panel: Panel, name: string): number {
  const series = panel.values.get(name)
  if (series === undefined) return NaN
  const last = new Map<number, number>()
  let squares = 0
  let count = 0
  for (let row = 0; row < series.length; row++) {
    const [value, before] = [series[row]!, last.get(panel.country[row]!)]
    if (!Number.isNaN(value) && before !== undefined && !Number.isNaN(before) && value !== before) {
      squares += (value - before) * (value - before)
      count++
    }
    last.set(panel.country[row]!, value)
  }
  return count === 0 ? NaN : Math.sqrt(squares / count)
}

/**
 * Which conditions tell case years from quiet years, and which Arab states rose in 2011: the national model's own tension before its
 * draw, each condition of the clocks' hazard, and their weights fitted to the panel of country-years without any that is near a case
 * or a quiet year. Prints the lines of the table in docs/model.md; decides nothing: `node scripts/foresight/ignition.ts`.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  areaUnderCurve,
  bootstrap,
  quietYears,
  readinessOf,
  risen,
  arabStates,
  shownNumber,
} from '../../packages/core/src/scoreboard/index.ts'
import { foresight } from '../../packages/core/src/index.ts'
import { conditionNames } from '../../packages/core/src/clocks/index.ts'
import { generateProfile, starterScenario, type Tables } from '../../packages/core/src/generator/index.ts'

const root = join(import.meta.dirname, '../..')
const text = (path: string): string => readFileSync(join(root, path), 'utf8')
const data = (name: string): string => text(`packages/data/${name === 'vdem' ? 'vdem' : 'open'}/${name}.csv`)
const sources = foresight.readSources(
  Object.fromEntries([...foresight.sourceNames, 'countries', 'adjacency'].map((name) => [name, data(name)])),
)
const panel = foresight.buildPanel(sources)
const tables = {
  open: JSON.parse(text('packages/data/open/generator.json')) as Tables['open'],
  vdem: JSON.parse(text('packages/data/vdem/generator.json')) as Tables['vdem'],
} // our own files
const { scoreboard } = JSON.parse(text('episodes/cases/scoreboard.json')) as {
  readonly scoreboard: { readonly cases: readonly { readonly iso3: string; readonly start: string; readonly seen: boolean }[] }
} // our own file

interface Row {
  readonly iso3: string
  readonly year: number
  readonly seen: boolean
  readonly hot: boolean
}
const rows: readonly Row[] = [
  ...scoreboard.cases.map(({ iso3, start, seen }) => ({ iso3, seen, year: Number(start.slice(0, 4)), hot: true })),
  ...quietYears.map((year) => ({ ...year, hot: false })),
]
const states: readonly Row[] = arabStates.map((iso3) => ({ iso3, year: 2011, seen: true, hot: risen.has(iso3) }))
const placeOf = new Map(Array.from(panel.year, (year, row) => [`${panel.countries[panel.country[row]!]!.iso3} ${year}`, row] as const))
const rowOf = ({ iso3, year }: Row): number | undefined => placeOf.get(`${iso3} ${year}`)
/** A case's year and those beside it; of quiet years the two on each side that their choice looked at. */
const near = new Set(rows.flatMap(({ iso3, year, hot }) => (hot ? [-1, 0, 1] : [-2, -1, 0, 1, 2]).map((away) => `${iso3} ${year + away}`)))

/** Weights of the conditions from country-years before a year that are near no row. */
function weightsBefore(before: number): { readonly scale: foresight.Scale; readonly beta: Float64Array } {
  const outcome = panel.outcomes.either
  const training = foresight
    .trainingRows(panel, outcome, 1992, before)
    .filter((row) => !near.has(`${panel.countries[panel.country[row]!]!.iso3} ${panel.year[row]}`))
  const scale = foresight.fitScale(panel, conditionNames, training)
  const t = Float64Array.from(training, (row) => outcome[row]!)
  return { scale, beta: foresight.ridge(foresight.matrixOf(panel, scale, training), t, strength) }
}
/** The penalty of the conditions in the clocks' hazard. */
const strength = 30
const [always, by2011] = [weightsBefore(Infinity), weightsBefore(2011)]
/** Without the intercept: only countries are told apart, not the rates of decades. */
const told = (fit: typeof always, row: number): number =>
  foresight.etaOf(foresight.matrixOf(panel, fit.scale, [row]), 0, fit.beta) - fit.beta[0]!
const byYear = new Map<number, typeof always>()
const before = (year: number): typeof always => {
  // fewer years hold too few onsets
  const from = Math.max(2000, year)
  const known = byYear.get(from) ?? weightsBefore(from)
  byYear.set(from, known)
  return known
}
const tension = ({ iso3, year }: Row): number => {
  const profile = generateProfile(tables, iso3, Math.min(tables.open.last, Math.max(1985, year - 1)), { places: 12, regions: 8 })
  return readinessOf({ profile, scenario: starterScenario(profile) })
}
const inPanel =
  (of: (row: number, own: Row) => number) =>
  (own: Row): number | null => {
    const row = rowOf(own)
    const value = row === undefined ? NaN : of(row, own)
    return Number.isNaN(value) ? null : value
  }

function area(list: readonly Row[], of: (row: Row) => number | null): string {
  const known = list.flatMap((row) => {
    const value = of(row)
    return value === null ? [] : [{ hot: row.hot, value }]
  })
  const statistic = (drawn: readonly (typeof known)[number][]): number | null =>
    areaUnderCurve(
      drawn.filter(({ hot }) => hot).map(({ value }) => value),
      drawn.filter(({ hot }) => !hot).map(({ value }) => value),
    )
  const bounds = bootstrap(known, statistic)
  return `${shownNumber(statistic(known))}${bounds === null ? '' : ` [${shownNumber(bounds[0])}, ${shownNumber(bounds[1])}]`}`
}

const lines: readonly (readonly [string, (row: Row) => number | null])[] = [
  ['tension of the national model, before its draw', tension],
  ['fourteen conditions, weights from all other country-years', inPanel((row) => told(always, row))],
  ['the same, from years before only', inPanel((row, { year }) => told(before(year), row))],
  ['the same, from years before 2011 only', inPanel((row) => told(by2011, row))],
  ...conditionNames.map(
    (name, k) =>
      [
        `\`${name}\` alone, by its sign there`,
        inPanel((row) => (always.beta[k + 1]! < 0 ? -1 : 1) * panel.values.get(name)![row]!),
      ] as const,
  ),
]
for (const [name, of] of lines) {
  const cells = [rows.filter(({ seen }) => seen), rows.filter(({ seen }) => !seen), rows, states].map((list) => area(list, of))
  process.stdout.write(`| ${name} | ${cells.join(' | ')} |\n`)
}

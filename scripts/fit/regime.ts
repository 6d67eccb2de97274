/**
 * How the kind of regime (V-Dem's electoral democracy of the year before) goes with ignition, with the end of an uprising,
 * with the days until a ruler falls and with the hold of a fresh election: `npx node scripts/fit/regime.ts`. Seen cases, seen quiet years, Arab states, country-years and
 * the records of waves and falls; nothing within a year of an unseen case or quiet year is read. Prints the table in docs/model.md,
 * with what each record would make of a weight of the model; decides nothing.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { constants } from '../../packages/core/src/national/index.ts'
import { foresight, generateProfile, powerChanged, starterScenario, type Outcome } from '../../packages/core/src/index.ts'
import { areaUnderCurve, arabStates, bootstrap, quietYears, readinessOf, risen } from '../../packages/core/src/scoreboard/index.ts'
import { shippedTables } from '../../packages/workbench/src/store/index.ts'
import { seen } from './seen.ts'

const root = join(import.meta.dirname, '../..')
const text = (path: string): string => readFileSync(join(root, path), 'utf8')
const data = (name: string): string => text(`packages/data/${name === 'vdem' ? 'vdem' : 'open'}/${name}.csv`)
const sources = foresight.readSources(
  Object.fromEntries([...foresight.sourceNames, 'countries', 'adjacency'].map((name) => [name, data(name)])),
)
const panel = foresight.buildPanel(sources)
const tables = shippedTables()
const { scoreboard } = JSON.parse(text('episodes/cases/scoreboard.json')) as {
  readonly scoreboard: { readonly cases: readonly { readonly iso3: string; readonly start: string; readonly seen: boolean }[] }
} // our own file
const near = (all: readonly { readonly iso3: string; readonly year: number }[]): ReadonlySet<string> =>
  new Set(all.flatMap(({ iso3, year }) => [-1, 0, 1].map((away) => `${iso3} ${year + away}`)))
const dated = scoreboard.cases.map(({ iso3, start, seen: own }) => ({ iso3, seen: own, year: Number(start.slice(0, 4)) }))
const unseen = near([...dated, ...quietYears].filter((row) => !row.seen))
const anyRow = near([...dated, ...quietYears])

const profiles = new Map<string, ReturnType<typeof generateProfile>>()
/** The country as it was known before a year. */
function beforehand(iso3: string, year: number): ReturnType<typeof generateProfile> {
  const before = Math.min(tables.open.last, Math.max(tables.open.first, year - 1))
  const made = profiles.get(`${iso3} ${before}`) ?? generateProfile(tables, iso3, before, { places: 12, regions: 8 })
  profiles.set(`${iso3} ${before}`, made)
  return made
}
const competition = (iso3: string, year: number): number => beforehand(iso3, year).conditions['competition']!.value
const repression = (iso3: string, year: number): number => beforehand(iso3, year).conditions['punishment']!.value

/** Whole years since the last national election, ten at most; five where nothing is known. */
function sinceElection(iso3: string, year: number): number {
  const cells = tables.vdem?.countries[iso3]?.election.split(',') ?? []
  const at = year - (tables.vdem?.first ?? 0)
  const found = Array.from({ length: 11 }, (_, back) => back).find((back) => cells[at - back] === '1')
  return found ?? (at < cells.length ? 10 : 5)
}

interface Row {
  /** Competition first, then what is held beside it. */
  readonly x: readonly (number | null)[]
  readonly t: number
  readonly iso3: string
}

/** Slopes in units of the columns, of log-odds; unknown values at the mean. */
function slopes(rows: readonly Row[], strength: number): readonly number[] | null {
  if (new Set(rows.map(({ t }) => t)).size < 2) return null
  const { x, deviation } = standard(rows)
  const beta = foresight.ridge(x, Float64Array.from(rows, ({ t }) => t), strength) // prettier-ignore
  return deviation.map((own, k) => beta[k + 1]! / own)
}

/** The same of a number, by least squares with a ridge. */
function lines(rows: readonly Row[], strength: number): readonly number[] | null {
  const { x, deviation } = standard(rows)
  const mean = rows.reduce((sum, { t }) => sum + t, 0) / rows.length
  const beta = new Float64Array(x.columns)
  for (let turn = 0; turn < 200; turn++)
    for (let k = 0; k < x.columns; k++) {
      let [along, square] = [0, strength]
      for (let i = 0; i < x.rows; i++) {
        const at = (j: number): number => x.data[i * x.columns + j]!
        const others = beta.reduce((sum, own, j) => sum + (j === k ? 0 : own * at(j)), 0)
        along += at(k) * (rows[i]!.t - mean - others)
        square += at(k) * at(k)
      }
      beta[k] = along / square
    }
  return deviation.map((own, k) => beta[k]! / own)
}

function standard(rows: readonly Row[]): { readonly x: foresight.Matrix; readonly deviation: readonly number[] } {
  const columns = rows[0]!.x.length
  const scales = Array.from({ length: columns }, (_, k) => {
    const own = rows.flatMap(({ x }) => x[k] ?? [])
    const mean = own.reduce((sum, value) => sum + value, 0) / own.length
    const deviation = Math.sqrt(own.reduce((sum, value) => sum + (value - mean) ** 2, 0) / own.length)
    return { mean, deviation: deviation > 0 ? deviation : 1 }
  })
  const cells = rows.flatMap(({ x }) => scales.map(({ mean, deviation }, k) => ((x[k] ?? mean) - mean) / deviation))
  return { x: { rows: rows.length, columns, data: Float64Array.from(cells) }, deviation: scales.map((own) => own.deviation) }
}

const area = (rows: readonly Row[]): number | null =>
  areaUnderCurve(
    rows.filter(({ t }) => t === 1).map(({ x }) => x[0]!),
    rows.filter(({ t }) => t === 0).map(({ x }) => x[0]!),
  )

/** Bounds by drawing countries. @param factor from the slope to the weight of the model. */
/** Competition alone. */
const without = (rows: readonly Row[]): readonly Row[] => rows.map(({ iso3, x, t }) => ({ iso3, x: x.slice(0, 1), t }))

function line(name: string, all: readonly Row[], strength: number, factor: number, fit = slopes, which = 0): void {
  const rows = all.filter(({ x }) => x[0] !== null)
  const groups = [...Map.groupBy(rows, ({ iso3 }) => iso3).values()]
  const bounded = (statistic: (drawn: readonly Row[]) => number | null, times: number): string => {
    const [value, bounds] = [statistic(rows), bootstrap(groups, (drawn) => statistic(drawn.flat()))]
    const shown = [value, ...(bounds ?? [])].map((own) => (own === null ? '–' : (own * times).toFixed(2)))
    const [first, ...ends] = times < 0 ? [shown[0], ...shown.slice(1).toReversed()] : shown
    return `${first} [${ends.join(', ')}]`
  }
  const slope = (drawn: readonly Row[]): number | null => fit(drawn, strength)?.[which] ?? null
  const yes = fit === slopes ? `${rows.filter(({ t }) => t === 1).length} of ${rows.length}` : String(rows.length)
  const cells = [fit === slopes ? bounded(area, 1) : '–', bounded(slope, 1), bounded(slope, factor)]
  console.log(`| ${[name, yes, ...cells].join(' | ')} |`)
}

/** A logistic curve with this slope is nearest to a normal one of deviation 1 (Haley 1952). */
const haley = 1.702
const perTension = constants.tensionSpread.default / haley
const middling = constants.middlingCompetition.default
const perResolve = -constants.resolveSpread.default / haley

const readiness = (iso3: string, year: number): number => {
  const profile = beforehand(iso3, year)
  return readinessOf({ profile, scenario: starterScenario(profile) })
}

console.log('| what | rows | area under the curve | slope | weight |')
console.log('| --- | --- | --- | --- | --- |')
const years = [
  ...dated.filter((row) => row.seen).map((row) => ({ ...row, t: 1 })),
  ...quietYears.filter((row) => row.seen).map((row) => ({ ...row, t: 0 })),
]
const states = arabStates.map((iso3) => ({ iso3, year: 2011, t: risen.has(iso3) ? 1 : 0 }))
for (const [name, rows] of [
  ['case years against quiet years, seen', years],
  ['Arab states of 2011', states],
] as const) {
  const told = rows.map(({ iso3, year, t }) => ({ iso3, x: [competition(iso3, year), readiness(iso3, year)], t }))
  line(`ignition: ${name}`, without(told), 3, perTension)
  line('beside the tension there is', told, 3, perTension)
}
const held = ['v2x_corr', 'v2x_clphy', 'regime_age', 'logpop']
/** Country-years near no case: competition, what is held beside it, and how fresh the last election is. */
function panelRows(name: 'either' | 'wave'): readonly (Row & { readonly year: number })[] {
  const outcome = panel.outcomes[name]
  return Array.from(panel.year.keys()).flatMap((row) => {
    const [iso3, year, t] = [panel.countries[panel.country[row]!]!.iso3, panel.year[row]!, outcome[row]!]
    if (year < 1992 || Number.isNaN(t) || anyRow.has(`${iso3} ${year}`)) return []
    const cells = ['v2x_polyarchy', ...held].map((column) => panel.values.get(column)![row]!)
    return [{ iso3, year, x: cells.map((cell) => (Number.isNaN(cell) ? null : cell)), t }]
  })
}
for (const [name, outcome] of [
  ['unarmed campaigns or crowds for removal', 'either'],
  ['waves', 'wave'],
] as const) {
  const told = panelRows(outcome)
  line(`ignition: ${name}, country-years near no case`, without(told), 30, perTension)
  line('beside corruption, repression, age of the regime, people', told, 30, perTension)
}

const ends = (of: (outcome: Outcome) => boolean): readonly Row[] =>
  seen.map(({ iso3, year, truth }) => ({
    iso3,
    x: [competition(iso3, year + 1), repression(iso3, year + 1)],
    t: of(truth.outcome) ? 1 : 0,
  }))
for (const [name, of] of [
  ['power changed hands', (outcome: Outcome) => powerChanged.has(outcome)],
  ['or a figurehead was replaced', (outcome: Outcome) => powerChanged.has(outcome) || outcome === 'figurehead-replaced'],
] as const) {
  line(`end, seen cases: ${name}`, without(ends(of)), 3, perResolve)
  line('beside repression', ends(of), 3, perResolve)
}

const table = (name: string): readonly Readonly<Record<string, string>>[] => {
  const [head, ...rest] = data(name).trim().split('\n').map((own) => own.split(',')) // prettier-ignore
  return rest.map((cells) => Object.fromEntries(head!.map((column, k) => [column, cells[k] ?? ''])))
}
const waves = table('waves').flatMap(({ iso3, start_month, size_class, outcome, falls }) => {
  const year = Number(start_month!.slice(0, 4))
  const fell = falls !== '' || outcome!.startsWith('fell')
  if (unseen.has(`${iso3} ${year}`) || (!fell && outcome !== 'stayed' && outcome !== 'crushed')) return []
  return [{ iso3: iso3!, year, size: Number(size_class), t: fell ? 1 : 0 }]
})
const fell = waves.map(({ iso3, year, size, t }) => ({ iso3, x: [competition(iso3, year), size, repression(iso3, year)], t }))
line('end, coded waves: the ruler fell', without(fell), 3, perResolve)
line('beside size and repression', fell, 3, perResolve)
const days = table('falls').flatMap(({ iso3, level, disputed, protest_role, wave_start, fall_date }) => {
  const long = (Date.parse(fall_date!) - Date.parse(wave_start!)) / 86_400_000
  const year = Number(wave_start!.slice(0, 4))
  const strict = level === 'state' && disputed === '0' && protest_role === 'main' && long >= 0
  return strict && !unseen.has(`${iso3} ${year}`) ? [{ iso3: iso3!, year, t: Math.log(1 + long) }] : []
})
const until = days.map(({ iso3, year, t }) => ({ iso3, x: [competition(iso3, year), repression(iso3, year)], t }))
line('days to the fall, recorded falls', without(until), 3, 1, lines)
line('beside repression', until, 3, 1, lines)

/** A promise is as fresh as the last election; people wait where what it promised can be voted for. */
const waiting = panelRows('either').map(({ iso3, year, x: [own, ...beside], t }) => {
  const fresh = 2 ** (-sinceElection(iso3, year - 1) / constants.promiseYears.default)
  return { iso3, x: [fresh * ((own ?? middling) - middling), fresh, own ?? null, ...beside], t }
})
line('ignition and how fresh an election is, times rule by election', waiting, 30, 1)
line('how fresh it is, by itself', waiting, 30, 1, slopes, 1)

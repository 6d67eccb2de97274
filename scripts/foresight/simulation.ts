/**
 * Does the national model know anything that the forecasts do not? `node scripts/foresight/simulation.ts [runs]`, one thread.
 *
 * The column: how large a crowd one standard spark comes to in the profile of the country as it was at the end of the year before,
 * as log₁₀ of the mean share of the people over a few runs. It is added to the log-odds that were forecast out of time, its two
 * coefficients fitted on earlier years alone. Countries: all with an onset (either source), and two of the others of the same year
 * drawn by lot, who count for all others. Kept only if the gain in log score has a 90 % interval above zero (whole countries drawn
 * again) and is above that of 95 of 100 copies with the countries of each year shuffled. All of it was fixed before it was run.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { executeRun, foresight, generateProfile, modelVersion, runsOf, sparkPlan, standardSpark } from '../../packages/core/src/index.ts'
import { log, stream, uniform } from '../../packages/core/src/random/index.ts'
import { shippedTables } from '../../packages/workbench/src/store/index.ts'

const target = 'either'
const runs = Number(process.argv[2] ?? 3)
const othersEach = 2
const copies = 200
/** Earlier years that the two coefficients need. */
const warmUp = 5
const spark = { ...standardSpark, runs, people: 10_000, days: 12 }
/** As the scoreboard cuts countries. */
const cut = { places: 45, regions: 20 }

const data = join(import.meta.dirname, '../../packages/data')
const read = (name: string): string => readFileSync(join(data, name === 'vdem' ? 'vdem' : 'open', `${name}.csv`), 'utf8')
const sources = foresight.readSources(
  Object.fromEntries([...foresight.sourceNames, 'countries', 'adjacency'].map((name) => [name, read(name)])),
)
const panel = foresight.buildPanel(sources)
const outcome = panel.outcomes[target]
const track = foresight.trackOf(panel, foresight.rollingForecasts(panel, target), outcome)
const tables = shippedTables()

interface Row {
  readonly iso3: string
  readonly year: number
  readonly country: number
  readonly outcome: number
  /** Log-odds forecast. */
  readonly eta: number
  /** Rows of the year that it stands for. */
  readonly weight: number
}

function sampled(): readonly Row[] {
  const lot = stream('foresight/simulation/others')
  const all = track.rows.map((row, i): Row => {
    const { iso3 } = panel.countries[panel.country[row]!]!
    const eta = foresight.logOdds(track.forecasts.get('forecast')![i]!)
    return { iso3, year: track.year[i]!, country: track.country[i]!, outcome: track.outcome[i]!, eta, weight: 1 }
  })
  const known = all.filter(({ iso3, year }) => iso3 in tables.open.countries && year - 1 <= tables.open.last)
  const years = [...new Set(known.map(({ year }) => year))]
  return years.flatMap((year) => {
    const own = known.filter((row) => row.year === year)
    const events = own.filter((row) => row.outcome === 1)
    const others = own
      .filter((row) => row.outcome === 0)
      .map((row, k) => ({ row, at: uniform(1, lot, year, k) }))
      .toSorted((a, b) => a.at - b.at)
    const drawn = others.slice(0, othersEach * events.length)
    return [...events, ...drawn.map(({ row }) => ({ ...row, weight: others.length / drawn.length }))]
  })
}

/** Null where the tables make no profile of the country in the year before. */
function columnOf({ iso3, year }: Row): number | null {
  try {
    const profile = generateProfile(tables, iso3, year - 1, cut)
    const own = sparkPlan(profile, spark)
    const people = profile.regions.reduce((sum, { population }) => sum + population, 0)
    const peaks = runsOf(own).map((run) => (executeRun(own, run).values.peakCrowd ?? 0) / people)
    return log(Math.max(1e-7, peaks.reduce((sum, peak) => sum + peak, 0) / runs)) / Math.LN10
  } catch {
    return null
  }
}

/** Log loss of each row that has enough years before it, by a + η + b·x fitted on those. */
function losses(rows: readonly Row[], column: readonly number[]): Float64Array {
  const years = [...new Set(rows.map(({ year }) => year))].toSorted((a, b) => a - b)
  const loss = new Float64Array(rows.length).fill(NaN)
  for (const year of years.slice(warmUp)) {
    const before = rows.flatMap((row, i) => (row.year < year ? [i] : []))
    const [a, b] = fitted(before, rows, column)
    for (const [i, row] of rows.entries()) if (row.year === year) loss[i] = lossOf(row, a + row.eta + b * column[i]!)
  }
  return loss
}

function lossOf({ outcome: y }: Row, eta: number): number {
  const p = foresight.logistic(eta)
  return -log(y === 1 ? p : 1 - p)
}

/** Newton's method for intercept and slope beside a fixed part; a ridge of 1 on the slope. */
function fitted(places: readonly number[], rows: readonly Row[], column: readonly number[]): readonly [number, number] {
  let [a, b] = [0, 0]
  for (let step = 0; step < 30; step++) {
    let [ga, gb, haa, hab, hbb] = [0, -b, 1e-8, 0, 1]
    for (const i of places) {
      const { eta, outcome: y, weight } = rows[i]!
      const x = column[i]!
      const p = foresight.logistic(a + eta + b * x)
      const [d, v] = [weight * (y - p), weight * p * (1 - p)]
      ga += d
      gb += d * x
      haa += v
      hab += v * x
      hbb += v * x * x
    }
    const det = haa * hbb - hab * hab
    const [da, db] = [(hbb * ga - hab * gb) / det, (haa * gb - hab * ga) / det]
    a += da
    b += db
    if (Math.abs(da) + Math.abs(db) < 1e-10) break
  }
  return [a, b]
}

const rows: Row[] = []
const raw: number[] = []
const drawn = sampled()
for (const [k, row] of drawn.entries()) {
  const value = columnOf(row)
  if (value !== null) {
    rows.push(row)
    raw.push(value)
  }
  if (k % 20 === 0) process.stderr.write(`${k} of ${drawn.length}\n`)
}
const mean = raw.reduce((sum, value) => sum + value, 0) / raw.length
const spread = Math.sqrt(raw.reduce((sum, value) => sum + (value - mean) ** 2, 0) / raw.length)
const column = raw.map((value) => (value - mean) / spread)
const without = losses(
  rows,
  rows.map(() => 0),
)
const own = losses(rows, column)
const scored = rows.flatMap((_, i) => (Number.isNaN(own[i]!) ? [] : [i]))

/** Gain in log score for each event, rows drawn so often. */
function gain(loss: Float64Array, times: Float64Array | null): number {
  let [sum, events] = [0, 0]
  for (const [k, i] of scored.entries()) {
    const w = rows[i]!.weight * (times === null ? 1 : times[k]!)
    sum += w * (without[i]! - loss[i]!)
    events += w * rows[i]!.outcome
  }
  return sum / events
}

const draws = foresight.countryDraws(
  Int32Array.from(scored, (i) => rows[i]!.country),
  1000,
  'simulation',
)
const { value, low, high } = foresight.intervalOf(draws.map((times) => gain(own, times)))
const shuffles = Array.from({ length: copies }, (_, copy) => gain(losses(rows, shuffled(copy)), null))
const beaten = shuffles.filter((other) => other < value).length

/** The column with the countries of each year shuffled. */
function shuffled(copy: number): number[] {
  const id = stream('foresight/simulation/copies')
  const mixed = [...column]
  for (const year of new Set(rows.map((row) => row.year))) {
    const places = rows.flatMap((row, i) => (row.year === year ? [i] : []))
    for (let k = places.length - 1; k > 0; k--) {
      const other = Math.floor(uniform(copy, id, year, k) * (k + 1))
      const [one, two] = [places[k]!, places[other]!]
      ;[mixed[one], mixed[two]] = [mixed[two]!, mixed[one]!]
    }
  }
  return mixed
}

const aucOf = (values: readonly number[]): number =>
  foresight.auc(
    scored.map((i) => rows[i]!.outcome),
    scored.map((i) => values[i]!),
    scored.map((i) => rows[i]!.weight),
  )
const events = scored.filter((i) => rows[i]!.outcome === 1).length
const [, slope] = fitted(
  rows.map((_, i) => i),
  rows,
  column,
)
const shown = (number: number): string => number.toFixed(4)
const kept = low > 0 && beaten >= 0.95 * copies
process.stdout.write(
  [
    `model ${modelVersion()}, target ${target}, ${runs} runs of ${spark.days} days for each of ${rows.length} country-years (${drawn.length - rows.length} without a profile)`,
    `scored: ${scored.length} country-years of ${new Set(scored.map((i) => rows[i]!.year)).size} years, ${events} onsets`,
    `area under the curve: forecast alone ${shown(aucOf(rows.map(({ eta }) => eta)))}, column alone ${shown(aucOf(column))}`,
    `coefficient of the column beside the forecast (one standard deviation, all years): ${shown(slope)}`,
    `gain in log score an event: ${shown(value)} [${shown(low)}, ${shown(high)}]; above ${beaten} of ${copies} shuffled copies`,
    kept ? 'kept' : 'not kept',
    '',
  ].join('\n'),
)

/**
 * Two things that were asked of the forecasts and tried on shipped tables, one thread: `node scripts/foresight/tried.ts`.
 *
 * 1. Labels: the dated list of both sources (onset-union.csv) as the outcome, and of it the onsets alone that both sources know of;
 *    trained and scored out of time like `either`, 2005–2019, where the list speaks.
 * 2. Prices: what open tables have of food and fuel (oil and sugar of the world, petrol at the pump of the country), with how much a
 *    country imports and how poor it is. They join the wide ridge as columns of one's own; kept if the gain of any target has an
 *    interval above zero and no other loses.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { foresight } from '../../packages/core/src/index.ts'
import { log } from '../../packages/core/src/random/index.ts'

const data = join(import.meta.dirname, '../../packages/data')
const read = (name: string): string => readFileSync(join(data, name === 'vdem' ? 'vdem' : 'open', `${name}.csv`), 'utf8')
const sources = foresight.readSources(
  Object.fromEntries([...foresight.sourceNames, 'countries', 'adjacency'].map((name) => [name, read(name)])),
)
const panel = foresight.buildPanel(sources)
const say = (line: string): void => void process.stdout.write(`${line}\n`)
const shown = ({ value, low, high }: foresight.Interval, digits = 3): string =>
  `${value.toFixed(digits)} [${low.toFixed(digits)}, ${high.toFixed(digits)}]`

// — labels —

const listed = foresight.readPlainRows(read('onset-union'))
const keyed = (of: (row: Readonly<Record<string, string>>) => boolean): ReadonlySet<string> =>
  new Set(listed.filter(of).map((row) => `${row['iso3']} ${row['year']}`))
const union = { first: 2000, scoredFrom: 2005, last: 2019 }

function labelsFrom(onsets: ReadonlySet<string>): Float64Array {
  return panel.outcomes.either.map((value, row) => {
    const year = panel.year[row]!
    if (Number.isNaN(value) || year < union.first) return value
    if (year > union.last) return NaN
    return Number(onsets.has(`${panel.countries[panel.country[row]!]!.iso3} ${year}`))
  })
}

function scored(name: string, outcome: Float64Array): void {
  const years = foresight.rollingForecasts(panel, 'either', { first: union.scoredFrom, last: union.last }, outcome)
  const track = foresight.trackOf(panel, years, outcome)
  const events = track.outcome.reduce((sum, value) => sum + value, 0)
  const own = foresight.scoreModels(track).find(({ model }) => model === 'forecast')!
  const skill = shown({ value: 100 * own.brierSkill.value, low: 100 * own.brierSkill.low, high: 100 * own.brierSkill.high }, 1)
  say(
    `${name}: ${events} of ${track.outcome.length}; AUC ${shown(own.auc)}, AUC-PR ${shown(own.averagePrecision)}, Brier skill ${skill} %, top 20 ${shown(own.top20, 2)}`,
  )
}

const both = listed.filter((row) => row['sources'] === 'csra mass').length
const seen = listed.filter((row) => row['seen'] === '1').length
const datedRows = listed.filter((row) => row['date'] !== '').length
say(`onsets of either source, 2000–2019: ${listed.length}; in both lists ${both}; known to both ${seen}; dated ${datedRows}`)
scored('either source', labelsFrom(keyed(() => true)))
scored('known to both', labelsFrom(keyed((row) => row['seen'] === '1')))
scored(
  'either, as it ships',
  panel.outcomes.either.map((value, row) => (panel.year[row]! > union.last ? NaN : value)),
)

// — prices —

function priceColumns(): foresight.CountryYears {
  const { wdi, prices } = sources.tables
  const world = (good: string): ReadonlyMap<number, number> => {
    const values = prices.values.get(good)!
    const at = new Map(prices.year.map((year, k) => [year, values[k]!]))
    return new Map([...at].flatMap(([year, now]) => (at.has(year - 1) ? [[year, log(now / at.get(year - 1)!)] as const] : [])))
  }
  const [oil, sugar] = [world('oil_brent'), world('sugar_world')]
  const place = new Map(wdi.iso3.map((iso3, k) => [`${iso3} ${wdi.year[k]}`, k]))
  const of = (column: string, k: number): number => wdi.values.get(column)![k]!
  const rise = (change: number | undefined): number => Math.max(0, change ?? NaN)
  const pump = wdi.iso3.map((iso3, k): number => {
    const before = place.get(`${iso3} ${wdi.year[k]! - 2}`)
    return before === undefined ? NaN : log(of('gasoline_usd', k) / of('gasoline_usd', before))
  })
  const made: Readonly<Record<string, readonly number[]>> = {
    x_oil_imports: wdi.year.map((year, k) => (rise(oil.get(year)) * of('imports_pct', k)) / 100),
    x_sugar_imports: wdi.year.map((year, k) => (rise(sugar.get(year)) * of('imports_pct', k)) / 100),
    x_sugar_poor: wdi.year.map((year, k) => rise(sugar.get(year)) * (12 - log(of('gdppc_ppp', k)))),
    x_pump: pump,
    x_pump_rise: pump.map((change) => rise(change)),
  }
  return {
    columns: Object.keys(made),
    iso3: wdi.iso3,
    year: wdi.year,
    values: new Map(Object.entries(made).map(([name, values]) => [name, Float64Array.from(values)])),
  }
}

const priced = foresight.buildPanel({ ...sources, own: priceColumns() })
const gains = foresight.shippedTargets.map((target) => {
  const trackIn = (of: foresight.Panel): foresight.Track =>
    foresight.trackOf(of, foresight.rollingForecasts(of, target), of.outcomes[target])
  const [ships, tried] = [trackIn(panel), trackIn(priced)]
  const beside = new Map([
    ['base', ships.forecasts.get('forecast')!],
    ['forecast', tried.forecasts.get('forecast')!],
  ] as const)
  const { auc, logPerEvent } = foresight.difference({ ...ships, forecasts: beside }, 'forecast', 'base')
  say(`${target} with prices: AUC ${shown(auc, 4)}, log score an event ${shown(logPerEvent, 4)}`)
  return logPerEvent
})
say(gains.some(({ low }) => low > 0) && gains.every(({ high }) => high > 0) ? 'prices: kept' : 'prices: not kept')

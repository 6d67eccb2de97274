/** `sharara warn`: the year's countries by their chance, four readings of it, and the forecast kept with its date. */
import { join, resolve } from 'node:path'
import { fill, foresight, nearest, type Words } from '@sharara/core'
import { countryName, Failure, keepForecast, makeFolder, shown, writeWhole } from '../../store/index.ts'
import { number, table, type Output } from '../output.ts'
import { version } from '../version.ts'
import { foretell, openPanel, percent, spreadFor, type Foretold, type PanelOptions } from './input.ts'
import { writeRows, type Rows } from './rows.ts'
import { words } from './words.ts'

export interface RankOptions extends PanelOptions {
  readonly target: foresight.TargetName
  readonly year?: number
  readonly top: number
  readonly region?: string
  readonly reading: foresight.Reading
  readonly draws: number
  readonly archive: string
  readonly out?: string
  readonly json?: boolean
}

export async function runRank(options: RankOptions, out: Output): Promise<void> {
  const panel = await openPanel(options, out)
  needRegion(panel, options.region)
  const foretold = foretell(panel, options.target, options.year, out)
  const spread = spreadFor(foretold, options.draws, out)
  const kept = foresight.archived(panel, options.target, foretold.forecast, spread, { made: new Date().toISOString(), version })
  const all = foresight.rankedOf(panel, foretold.years, kept)
  const path = keepForecast(resolve(options.archive), kept)
  if (options.out !== undefined) await writeForecast(resolve(options.out), kept, all)
  const chosen = foresight
    .readingOf(options.reading, all)
    .filter(({ region, unknown }) => unknown <= foresight.mostUnknown && (options.region === undefined || region === options.region))
    .slice(0, options.top)
  if (options.json === true) out.say(JSON.stringify({ ...kept, reading: options.reading, countries: chosen }, null, 2))
  else tell(foretold, kept, all, chosen, options.reading, out)
  out.tell(fill(words.kept, { path: shown(path) }))
  if (options.out !== undefined) out.tell(fill(words.written, { folder: shown(resolve(options.out)) }))
}

function needRegion({ countries }: foresight.Panel, region: string | undefined): void {
  const known = [...new Set(countries.map((one) => one.region))].toSorted()
  if (region === undefined || known.includes(region)) return
  const close = nearest(region, known)
  const near = close === undefined ? { en: '', ar: '' } : fill(words.near, { name: close })
  throw new Failure(fill(words.noRegion, { got: region, wanted: known.join(', '), near }), 2)
}

function tell(
  foretold: Foretold,
  kept: foresight.ArchivedForecast,
  all: readonly foresight.Ranked[],
  chosen: readonly foresight.Ranked[],
  reading: foresight.Reading,
  out: Output,
): void {
  const { forecast, target } = foretold
  const t = (sentence: Words): string => sentence[out.language]
  out.say(fill(words.title, { target: foresight.targets[target].label, year: forecast.year }))
  out.say(fill(words.baseLine, { one: Math.round(1 / forecast.base), base: percent(forecast.base), known: forecast.year - 1 }))
  if (all.every(({ outcome }) => Number.isNaN(outcome)))
    out.say(fill(words.notScorable, { year: forecast.year, last: foresight.targets[target].last }))
  out.say(`\n${t(words[`reading_${reading}`])}`)
  if (chosen.length === 0) out.say(words.none)
  else out.say(table([headOf(reading).map(t), ...chosen.map((one) => cellsOf(one, forecast.base, reading, out))]))
  const thin = all.filter(({ unknown }) => unknown > foresight.mostUnknown)
  if (thin.length > 0)
    out.say(fill(words.thin, { count: thin.length, names: thin.map(({ iso3, name }) => t(countryName(iso3, name))).join(t(words.comma)) }))
  const first = chosen[0] ?? all[0]
  if (first !== undefined)
    out.say(
      `\n${t(fill(words.meaning, { percent: Math.max(1, Math.round(100 * first.probability)) }))}${t(recordOf(foretold, first.probability))}`,
    )
  out.say(words.association)
  if (kept.licence === 'CC BY-SA 4.0') out.say(words.licence)
}

/** How often it came in earlier years where the figure was about as high. */
function recordOf({ panel, target, years }: Foretold, probability: number): Words {
  const past = foresight.trackOf(panel, years.slice(0, -1), panel.outcomes[target])
  const bins = past.rows.length === 0 ? [] : foresight.calibration(past.outcome, past.forecasts.get('forecast')!, foresight.shownEdges)
  const bin = foresight.pastOf(bins, probability)
  if (bin === null) return { en: '', ar: '' }
  return fill(words.record, { count: bin.count, from: Math.round(100 * bin.from), to: Math.round(100 * bin.to), rate: percent(bin.rate) })
}

function headOf(reading: foresight.Reading): readonly Words[] {
  const more = reading === 'movers' ? [words.before] : reading === 'surprises' ? [words.byHistory] : []
  return [words.country, words.rank, words.rankRange, words.chance, words.range, words.ratio, words.band, ...more, words.came]
}

function cellsOf(one: foresight.Ranked, base: number, reading: foresight.Reading, out: Output): readonly string[] {
  const t = (sentence: Words): string => sentence[out.language]
  const more = reading === 'movers' ? [`${percent(one.before)} %`] : reading === 'surprises' ? [`${percent(one.byHistory)} %`] : []
  return [
    t(countryName(one.iso3, one.name)),
    String(one.rank),
    `${one.rankLow}–${one.rankHigh}`,
    `${percent(one.probability)} %`,
    `${percent(one.low)}–${percent(one.high)}`,
    number(one.probability / base),
    t(fill(words.bandOf, { n: foresight.bandOf(one.probability) })),
    ...more,
    Number.isNaN(one.outcome) ? '–' : t(one.outcome === 1 ? words.yes : words.no),
  ]
}

async function writeForecast(folder: string, kept: foresight.ArchivedForecast, all: readonly foresight.Ranked[]): Promise<void> {
  const { forecastPage } = await import('../../report/foresight/index.ts')
  const page = forecastPage({ forecast: kept, countries: all.map((one) => ({ ...one, name: countryName(one.iso3, one.name) })), version })
  const data = rowsOf(kept, all)
  const facts = {
    target: kept.target,
    year: String(kept.year),
    made: kept.made,
    panel: kept.panel,
    model: kept.model,
    licence: kept.licence,
  }
  makeFolder(folder)
  writeRows(join(folder, 'forecast.csv'), data)
  writeRows(join(folder, 'forecast.parquet'), data, facts)
  writeWhole(join(folder, 'forecast.json'), `${JSON.stringify(kept, null, 1)}\n`)
  writeWhole(join(folder, 'forecast.html'), page)
}

function rowsOf({ target, year, licence }: foresight.ArchivedForecast, all: readonly foresight.Ranked[]): Rows {
  return {
    columns: [
      { name: 'iso3', type: 'STRING' },
      { name: 'country', type: 'STRING' },
      { name: 'year', type: 'INT32' },
      { name: 'target', type: 'STRING' },
      { name: 'probability', type: 'DOUBLE' },
      { name: 'low', type: 'DOUBLE' },
      { name: 'high', type: 'DOUBLE' },
      { name: 'rank', type: 'INT32' },
      { name: 'rank_low', type: 'INT32' },
      { name: 'rank_high', type: 'INT32' },
      { name: 'history_only', type: 'DOUBLE' },
      { name: 'unknown_share', type: 'DOUBLE' },
      { name: 'outcome', type: 'INT32' },
      { name: 'licence', type: 'STRING' },
    ],
    rows: all.map((one) => [
      one.iso3,
      one.name,
      year,
      target,
      one.probability,
      one.low,
      one.high,
      one.rank,
      one.rankLow,
      one.rankHigh,
      one.byHistory,
      one.unknown,
      Number.isNaN(one.outcome) ? null : one.outcome,
      licence,
    ]),
  }
}

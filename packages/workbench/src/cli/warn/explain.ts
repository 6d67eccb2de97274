/** `sharara warn explain`: what weighs, what moved, what if, and the nearest past cases. */
import { fill, foresight, type Words } from '@sharara/core'
import { countryName, Failure, shippedText } from '../../store/index.ts'
import { number, table, type Output } from '../output.ts'
import { findCountry, foretell, openPanel, percent, spreadFor, type Foretold, type PanelOptions } from './input.ts'
import { explainWords as say, words } from './words.ts'

export interface ExplainOptions extends PanelOptions {
  readonly target: foresight.TargetName
  readonly year?: number
  readonly draws: number
  readonly json?: boolean
}

const most = 12
const whatIfs = 5

interface Told extends Omit<foresight.Explained, 'probability'> {
  readonly country: foresight.Country
  readonly probability: foresight.Interval
  readonly rank: foresight.Interval
}

export async function runExplainForecast(given: string, options: ExplainOptions, out: Output): Promise<void> {
  const panel = await openPanel(options, out)
  const country = findCountry(panel, given)
  const foretold = foretell(panel, options.target, options.year, out)
  const spread = spreadFor(foretold, options.draws, out)
  const found = explained(foretold, spread, country)
  if (options.json === true) out.say(JSON.stringify({ target: options.target, year: foretold.forecast.year, ...found }, null, 2))
  else tell(foretold, found, out)
}

function explained({ panel, target, forecast, before }: Foretold, spread: foresight.Spread, country: foresight.Country): Told {
  const found = foresight.explainedOf(panel, target, forecast, before, country.iso3, foresight.readFalls(shippedText('falls')))
  if (found === null) throw new Failure(fill(say.tooThin, { country: countryName(country.iso3, country.name) }), 2)
  const at = forecast.rows.indexOf(found.row)
  return { ...found, country, probability: spread.probability[at]!, rank: spread.rank[at]!, whatIf: found.whatIf.slice(0, whatIfs) }
}

function tell({ forecast, target }: Foretold, found: Told, out: Output): void {
  const t = (sentence: Words): string => sentence[out.language]
  const { country, probability, rank } = found
  const signed = (value: number): string => (value >= 0 ? '+' : '−') + Math.abs(value).toFixed(2)
  out.say(
    fill(say.title, {
      country: countryName(country.iso3, country.name),
      target: foresight.targets[target].label,
      year: forecast.year,
      percent: percent(probability.value),
      low: percent(probability.low),
      high: percent(probability.high),
      rank: rank.value,
      of: forecast.rows.length,
      rankLow: Math.floor(rank.low),
      rankHigh: Math.ceil(rank.high),
    }),
  )
  const whole = found.all.reduce((sum, { logOdds }) => sum + logOdds, 0)
  out.say(`\n${t(fill(say.against, { percent: percent(found.median), whole: signed(whole) }))}`)
  out.say(table(foresight.byGroup(found.all).map(({ group, logOdds }) => [t(foresight.groups[group]), signed(logOdds)])))
  out.say(`\n${t(say.columns)}`)
  out.say(table(found.all.slice(0, most).map((one) => lineOf(one, forecast.year, signed, out))))
  if (found.moved.length > 0) {
    out.say(`\n${t(fill(say.moved, { before: percent(found.before) }))}`)
    out.say(table(found.moved.slice(0, most).map((one) => lineOf(one, forecast.year, signed, out))))
  }
  out.say(`\n${t(fill(say.whatIf, { region: country.region }))}`)
  for (const { group, probability: to } of found.whatIf) {
    out.say(`  ${t(fill(say.instead, { group: foresight.groups[group], to: percent(to), from: percent(probability.value) }))}`)
  }
  out.say(`\n${t(say.nearest)}`)
  out.say(
    table(
      found.nearest.map(({ iso3, year, came, large, fell }) => [
        `${t(countryName(iso3))} ${year}`,
        t(came ? words.yes : words.no),
        large === null ? t(say.uncounted) : t(fill(say.large, { count: large })),
        fell === null ? '' : t(fill(say.fell, { ruler: fell.ruler, date: fell.date })),
      ]),
    ),
  )
  if (found.unknown > 0) out.say(fill(say.imputed, { count: found.unknown }))
  out.say(`\n${t(say.association)}`)
}

function lineOf(
  { column, value, reference, age, logOdds }: foresight.Contribution,
  year: number,
  signed: (value: number) => string,
  out: Output,
): readonly string[] {
  const shown = (one: number): string => (Number.isNaN(one) ? '–' : number(one))
  const from = Number.isFinite(age) && !Number.isNaN(value) ? String(year - 1 - age) : '–'
  return [column.label[out.language], signed(logOdds), shown(value), shown(reference), foresight.sourceLine(column)[out.language], from]
}

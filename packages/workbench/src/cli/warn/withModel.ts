/** `sharara warn with-model`: the chance of an onset, what a standard spark comes to in the national model, and their product. */
import {
  answerSpark,
  fill,
  foresight,
  generateProfile,
  outcomes,
  productOf,
  standardSpark,
  type Quantiles,
  type SparkAnswer,
  type Words,
} from '@sharara/core'
import { countryName, Failure, shippedTables } from '../../store/index.ts'
import { number, table, whole, type Output } from '../output.ts'
import { findCountry, foretell, openPanel, percent, progress, spreadFor, type PanelOptions } from './input.ts'
import { explainWords, withModelWords as say } from './words.ts'

export interface WithModelOptions extends PanelOptions {
  readonly target: foresight.TargetName
  readonly year?: number
  readonly draws: number
  readonly runs: number
  readonly people: number
  readonly days: number
  readonly seed: number
  readonly json?: boolean
}

export async function runWithModel(given: string, options: WithModelOptions, out: Output): Promise<void> {
  const panel = await openPanel(options, out)
  const country = findCountry(panel, given)
  const tables = shippedTables(options.openOnly !== true)
  if (!(country.iso3 in tables.open.countries))
    throw new Failure(fill(say.noProfile, { country: countryName(country.iso3, country.name) }), 2)
  const foretold = foretell(panel, options.target, options.year, out)
  const { forecast } = foretold
  const at = forecast.rows.findIndex((row) => panel.countries[panel.country[row]!]!.iso3 === country.iso3)
  if (at < 0) throw new Failure(fill(explainWords.tooThin, { country: countryName(country.iso3, country.name) }), 2)
  const chance = spreadFor(foretold, options.draws, out).probability[at]!
  const of = Math.min(tables.open.last, forecast.year - 1)
  const profile = generateProfile(tables, country.iso3, of)
  const show = progress(out)
  const spark = { ...standardSpark, runs: options.runs, people: options.people, days: options.days, firstSeed: options.seed }
  const answer = answerSpark(profile, spark, (done, all) =>
    show(fill(say.running, { done, of: all, percent: Math.floor((100 * done) / all) }), done === all),
  )
  const both = productOf(chance, answer.wave)
  if (options.json === true) {
    const rest = { experiment: true, country: country.iso3, target: options.target, year: forecast.year, profileYear: of, spark }
    out.say(JSON.stringify({ ...rest, chance, model: answer, product: both }, null, 2))
    return
  }
  out.say(
    fill(say.title, {
      country: countryName(country.iso3, country.name),
      target: foresight.targets[options.target].label,
      year: forecast.year,
      of,
    }),
  )
  out.say(fill(say.label, { shock: 100 * spark.shock, people: spark.spark, runs: answer.runs, days: spark.days, model: answer.model }))
  tell(chance, answer, both, out)
}

function tell(chance: foresight.Interval, answer: SparkAnswer, both: foresight.Interval, out: Output): void {
  const t = (sentence: Words): string => sentence[out.language]
  const spanned = ({ value, low, high }: foresight.Interval): string => `${percent(value)} % [${percent(low)}, ${percent(high)}]`
  const middle = (values: Quantiles | null, shape: (value: number) => string): string =>
    values === null ? '–' : `${shape(values.q50)} [${shape(values.q10)}, ${shape(values.q90)}]`
  out.say(
    table([
      [t(say.chance), spanned(chance)],
      [t(say.wave), `${spanned(answer.wave)} (${answer.waves}/${answer.runs})`],
      [t(say.product), spanned(both)],
      [t(say.peak), middle(answer.peak, (value) => `${number(100 * value)} %`)],
      [t(say.days), middle(answer.days, (value) => value.toFixed(0))],
      [t(say.deaths), middle(answer.deaths, whole)],
      [t(say.ends), answer.ends.map(([end, count]) => `${t(outcomes[end])} ${count}`).join(', ') || '–'],
    ]),
  )
  out.say(say.meaning)
}

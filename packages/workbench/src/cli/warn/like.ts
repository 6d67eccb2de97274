/** `sharara warn like`: distances to a reference by condition, always beside the placebo. */
import { counted, fill, foresight, type Language, type Words } from '@sharara/core'
import { number, table, type Output } from '../output.ts'
import { countryName, Failure } from '../../store/index.ts'
import { findCountry, openPanel, type PanelOptions } from './input.ts'
import { otherWords as say, words } from './words.ts'

export interface LikeOptions extends PanelOptions {
  readonly top: number
  readonly year?: number
  readonly json?: boolean
}

export async function runLike(given: string, options: LikeOptions, out: Output): Promise<void> {
  const panel = await openPanel(options, out)
  const [, name, digits] = /^\s*(.+?)[\s-]*(\d{4})\s*$/.exec(given) ?? [undefined, given, undefined]
  const country = findCountry(panel, name ?? given)
  const newest = panel.year.reduce((latest, year) => Math.max(latest, year), 0)
  const year = digits === undefined ? newest - 1 : Number(digits)
  // a row holds what was known at the end of the year before
  const reference = foresight.rowOf(panel, country.iso3, year + 1)
  if (reference === undefined) throw new Failure(fill(words.noYear, { year, first: 1989, last: newest - 1 }), 2)
  const space = foresight.likenessSpace(panel)
  const compared = options.year ?? newest - 1
  const near = foresight.nearestTo(panel, space, reference, compared).slice(0, options.top)
  const places = foresight.likenessQuestions.map((question) => foresight.placeboOf(panel, space, reference, question))
  if (options.json === true) out.say(JSON.stringify({ reference: country.iso3, year, compared, nearest: near, placebo: places }, null, 2))
  else tell({ country, year, compared, near, places, space }, out)
}

interface Told {
  readonly country: foresight.Country
  readonly year: number
  readonly compared: number
  readonly near: readonly foresight.Near[]
  readonly places: readonly foresight.Placebo[]
  readonly space: foresight.LikenessSpace
}

const bestOf = ({ best }: foresight.Placebo, language: Language): string =>
  best === null ? '–' : `${countryName(best.iso3)[language]} ${best.area.toFixed(3)}`

function tell({ country, year, compared, near, places, space }: Told, out: Output): void {
  const t = (sentence: Words): string => sentence[out.language]
  out.say(fill(say.likeTitle, { country: countryName(country.iso3, country.name), year }))
  out.say(`\n${t(fill(say.likeNearest, { year: compared }))}`)
  const short = (sentence: Words): string => t(sentence).split(/[:：]/)[0]!
  out.say(
    table([
      [t(words.country), t(say.whole), ...space.conditions.map((group) => short(foresight.groups[group]))],
      ...near.map((one) => [t(countryName(one.iso3, one.name)), one.distance.toFixed(2), ...one.by.map((value) => value.toFixed(2))]),
    ]),
  )
  out.say(`\n${t(say.likePlacebo)}`)
  for (const one of places) {
    const target = foresight.targets[one.target].label
    out.say(
      `  ${t(fill(say.likePlace, { target, years: counted(one.years, 'years'), value: number(one.value), place: one.place, of: one.of, median: number(one.median), best: bestOf(one, out.language) }))}`,
    )
  }
}

/** The page of one year's forecast: bands, intervals, every country, what came, and where it comes from. */
import { fill, foresight, type BarPicture, type Words } from '@sharara/core'
import { heading } from '../comparison/parts.ts'
import { pageOf } from '../comparison/shell.ts'
import { figureOf, type Figure } from '../experiment/index.ts'
import { both, number, table } from '../page/html.ts'
import { pageWords as words } from './words.ts'

interface ShownCountry extends foresight.ArchivedCountry {
  readonly name: Words
  readonly outcome: number
  readonly byHistory: number
  readonly unknown: number
}

export interface ForecastPage {
  readonly forecast: foresight.ArchivedForecast
  readonly countries: readonly ShownCountry[]
  readonly version: string
}

const percent = (p: number): string => (100 * p).toFixed(1)

export function forecastPage({ forecast, countries, version }: ForecastPage): string {
  const { year, base } = forecast
  const title = fill(words.forecastTitle, { target: foresight.targets[forecast.target].label, year })
  const known = countries.filter(({ outcome }) => !Number.isNaN(outcome))
  const events = known.reduce((sum, { outcome }) => sum + outcome, 0)
  const scored = known.length === 0 ? words.notScorable : fill(words.scorable, { events, n: known.length })
  const lead = fill(words.lead, { one: Math.round(1 / base), base: percent(base), known: year - 1 })
  const first = countries[0]
  const honest = fill(words.honest, { percent: Math.max(1, Math.round(100 * (first?.probability ?? base))) })
  const facts = {
    made: forecast.made.slice(0, 10),
    version: forecast.version,
    panel: forecast.panel,
    model: forecast.model,
    licence: forecast.licence,
  }
  const given = countries.filter(({ unknown }) => unknown <= foresight.mostUnknown)
  const figure = given.length === 0 ? null : highestFigure(given.slice(0, 25), base)
  const sections = [
    `<section class="hero"><p class="eyebrow">${both(words.eyebrow)}</p><h1>${both(title)}</h1><p class="lead">${both(lead)}</p><p>${both(scored)}</p><p class="note">${both(honest)}</p></section>`,
    `<section>${figure?.html ?? ''}</section>`,
    `<section>${heading('all', words.all, words.allLead)}<div class="panel">${allTable(countries, base)}</div></section>`,
    `<section>${heading('from', words.provenance, fill(words.provenanceText, facts))}</section>`,
  ]
  return pageOf(title, version, sections, figure?.pictures)
}

function allTable(countries: readonly ShownCountry[], base: number): string {
  const head = [words.country, words.chance, words.interval, words.rank, words.ratio, words.history, words.unknown, words.came].map(both)
  const rows = countries.map((one) => {
    if (one.unknown > foresight.mostUnknown) return [both(one.name), both(words.noFigure), '', '', '', '', '', '']
    return [
      both(one.name),
      number(percent(one.probability)),
      number(`${percent(one.low)}–${percent(one.high)}`),
      number(`${one.rank} [${one.rankLow}–${one.rankHigh}]`),
      number((one.probability / base).toFixed(1)),
      number(percent(one.byHistory)),
      number(`${Math.round(100 * one.unknown)} %`),
      Number.isNaN(one.outcome) ? '–' : both(one.outcome === 1 ? words.yes : words.no),
    ]
  })
  return table({ caption: words.all, head, rows })
}

/** Drawn by the page's own bars, like every picture of many values. */
function highest(countries: readonly ShownCountry[], base: number): BarPicture {
  const rows = countries.map(({ name, probability, low, high }) => ({ label: name, value: probability, low, high }))
  return { kind: 'bars', unit: 'share', rows, mark: base }
}

function highestFigure(countries: readonly ShownCountry[], base: number): Figure {
  const [first] = countries
  const values = { first: first?.name ?? { en: '', ar: '' }, percent: percent(first?.probability ?? 0), base: percent(base) }
  return figureOf({
    id: 'highest',
    title: words.picture,
    summary: fill(words.pictureSummary, values),
    picture: highest(countries, base),
    head: [words.country, words.chance, words.interval],
    rows: countries.map((one) => [one.name, number(percent(one.probability)), number(`${percent(one.low)}–${percent(one.high)}`)]),
  })
}

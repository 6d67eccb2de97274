/** The page of one year's forecast: bands, intervals, every country, what came, and where it comes from. */
import { fill, foresight, type Language, type Words } from '@sharara/core'
import { circle, isolated, line, mirror, rect, text, type Drawing, type Picture } from '@sharara/comparison/pictures'
import { figure } from '../comparison/figure.ts'
import { heading } from '../comparison/parts.ts'
import { pageOf } from '../comparison/shell.ts'
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
  return pageOf(title, version, [
    `<section class="hero"><p class="eyebrow">${both(words.eyebrow)}</p><h1>${both(title)}</h1><p class="lead">${both(lead)}</p><p>${both(scored)}</p><p class="note">${both(honest)}</p></section>`,
    `<section>${given.length === 0 ? '' : figure(highest(given.slice(0, 25), base))}</section>`,
    `<section>${heading('all', words.all, words.allLead)}<div class="panel">${allTable(countries, base)}</div></section>`,
    `<section>${heading('from', words.provenance, fill(words.provenanceText, facts))}</section>`,
  ])
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

const size = { width: 680, row: 22, top: 10, names: 190, right: 60 }

function highest(countries: readonly ShownCountry[], base: number): Picture {
  const [first] = countries
  return {
    id: 'highest',
    title: words.picture,
    summary: fill(words.pictureSummary, {
      first: first?.name ?? { en: '', ar: '' },
      percent: percent(first?.probability ?? 0),
      base: percent(base),
    }),
    head: [words.country, words.chance, words.interval],
    rows: countries.map((one) => [one.name, percent(one.probability), `${percent(one.low)}–${percent(one.high)}`]),
    draw: (language) => draw(countries, base, language),
  }
}

function draw(countries: readonly ShownCountry[], base: number, language: Language): Drawing {
  const { width, row, top, names, right } = size
  const height = top + countries.length * row + 30
  const { x, end, start } = mirror(width, language)
  const most = Math.max(0.05, ...countries.map(({ high }) => high))
  const at = (p: number): number => names + (p / most) * (width - names - right)
  const marks = countries.map(({ name, probability, low, high }, k) => {
    const y = top + k * row + 10
    return [
      text(x(names - 10), y + 4, isolated(name, language), end, 'name'),
      rect(Math.min(x(at(low)), x(at(high))), y - 3, Math.abs(at(high) - at(low)), 6, 'bar soft', 3),
      circle(x(at(probability)), y, 4, 'bar'),
      text(x(width - right + 8), y + 4, `${percent(probability)} %`, start),
    ].join('')
  })
  const mark = line(x(at(base)), top - 4, x(at(base)), height - 22, 'half') + text(x(at(base)), height - 8, `${percent(base)} %`, 'middle')
  return { width, height, body: marks.join('') + mark }
}

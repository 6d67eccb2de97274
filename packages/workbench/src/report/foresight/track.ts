/** The page of a track record: scores beside baselines, calibration with counts, periods, hits and misses by name. */
import { fill, foresight, type Words } from '@sharara/core'
import { heading } from '../comparison/parts.ts'
import { pageOf } from '../comparison/shell.ts'
import { both, number, table } from '../page/html.ts'
import { pageWords as words } from './words.ts'

interface PlacedCountry extends foresight.Placed {
  readonly name: Words
}

export interface TrackPage {
  readonly target: foresight.TargetName
  readonly years: readonly [first: number, last: number]
  readonly n: number
  readonly events: number
  readonly models: readonly foresight.ModelScores[]
  readonly periods: readonly {
    readonly first: number
    readonly last: number
    readonly events: number
    readonly auc: number
    readonly population: number
  }[]
  readonly calibration: readonly foresight.Bin[]
  readonly famous: readonly PlacedCountry[]
  readonly missed: readonly PlacedCountry[]
  readonly alarms: readonly PlacedCountry[]
  readonly medianRank: number
  readonly below100: number
}

const percent = (p: number): string => (100 * p).toFixed(1)
const spanned = ({ value, low, high }: foresight.Interval, times = 1, digits = 3): string =>
  `${(times * value).toFixed(digits)} [${(times * low).toFixed(digits)}, ${(times * high).toFixed(digits)}]`

export function trackPage(page: TrackPage, version: string): string {
  const title = fill(words.trackTitle, { target: foresight.targets[page.target].label })
  const lead = fill(words.trackLead, { n: page.n, first: page.years[0], last: page.years[1], events: page.events })
  const models = page.models.map((one) => [
    both(foresight.modelLabels[one.model]),
    number(spanned(one.auc)),
    number(spanned(one.averagePrecision)),
    number(spanned(one.brierSkill, 100, 1)),
    number(spanned(one.top20, 1, 2)),
    number(one.slope.toFixed(2)),
    number(one.expected.toFixed(0)),
  ])
  const heads = [both(words.model), 'AUC', 'AUC-PR', both(words.skill), both(words.top), both(words.slope), both(words.sum)]
  const bins = page.calibration.map((bin) => [number(percent(bin.meanForecast)), number(percent(bin.rate)), number(String(bin.count))])
  const periods = page.periods.map((one) => [
    number(`${one.first}–${one.last}`),
    number(one.auc.toFixed(3)),
    number(one.population.toFixed(3)),
    number(String(one.events)),
  ])
  const placed = (list: readonly PlacedCountry[]) =>
    list.map((one) => [`${both(one.name)} ${number(String(one.year))}`, number(`${one.rank}/${one.of}`), number(percent(one.probability))])
  const placedHead = [words.country, words.rank, words.chance].map(both)
  const famousLead = fill(words.famousLead, { median: Math.round(page.medianRank), share: Math.round(100 * page.below100) })
  return pageOf(title, version, [
    `<section class="hero"><p class="eyebrow">${both(words.eyebrow)}</p><h1>${both(title)}</h1><p class="lead">${both(lead)}</p></section>`,
    section('models', words.models, words.modelsLead, table({ caption: words.models, head: heads, rows: models })),
    section(
      'calibration',
      words.calibration,
      words.calibrationLead,
      table({ caption: words.calibration, head: [words.foretold, words.rate, words.count].map(both), rows: bins }),
    ),
    section(
      'periods',
      words.periods,
      words.periodsLead,
      table({ caption: words.periods, head: [words.period, words.forecast, words.population, words.events].map(both), rows: periods }),
    ),
    section('famous', words.famous, famousLead, table({ caption: words.famous, head: placedHead, rows: placed(page.famous) })),
    section('missed', words.missed, words.missedLead, table({ caption: words.missed, head: placedHead, rows: placed(page.missed) })),
    section('alarms', words.alarms, words.alarmsLead, table({ caption: words.alarms, head: placedHead, rows: placed(page.alarms) })),
  ])
}

function section(id: string, title: Words, lead: Words, data: string): string {
  return `<section>${heading(id, title, lead)}<div class="panel">${data}</div></section>`
}

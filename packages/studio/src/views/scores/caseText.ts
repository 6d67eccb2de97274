/** Cells of a case on the scoreboard: the record's range, the model's middle with its spread. */
import {
  likeliest,
  outcomes,
  shownNumber,
  type CaseLine,
  type EarnedLayer,
  type Forecast,
  type ForecastNumber,
  type Words,
  weightWords,
} from '@sharara/core'

export const numberNames = ['peak', 'deaths', 'daysToCore', 'duration'] as const satisfies readonly ForecastNumber[]

function figure(name: ForecastNumber, value: number): string {
  if (name === 'peak') return shownNumber(100 * value)
  return value >= 1000 ? Math.round(value).toLocaleString('en') : shownNumber(value, value < 10 && !Number.isInteger(value) ? 1 : 0)
}

export function recordText({ record }: CaseLine, name: ForecastNumber): string {
  const value = record[name]
  if (value === null) return '–'
  if (typeof value === 'number') return figure(name, value)
  return value.low === value.high ? figure(name, value.low) : `${figure(name, value.low)}–${figure(name, value.high)}`
}

export function forecastText(forecast: Forecast | null, name: ForecastNumber): string {
  const own = forecast?.[name] ?? null
  if (own === null) return '–'
  const middle = figure(name, own.q50)
  return own.q10 === own.q90 ? middle : `${middle} [${figure(name, own.q10)}–${figure(name, own.q90)}]`
}

export function endOf(forecast: Forecast | null): Words {
  return forecast === null ? { en: '–', ar: '–' } : outcomes[likeliest(forecast)]
}

/** Chance given to what came: base rates, moved by the model so far as it has earned it. */
export function chanceOf({ layered, model, record }: CaseLine): number | null {
  return (layered ?? model?.outcomes)?.[record.outcome] ?? null
}

/** Kept from left to right in both languages. */
export function boundsText(value: number | null, bounds: readonly [number, number] | null): string {
  const sure = bounds === null ? '' : ` [${shownNumber(bounds[0])}, ${shownNumber(bounds[1])}]`
  return `\u2066${shownNumber(value)}${sure}\u2069`
}

/** The four numbers of the outcome layer by name. */
export function weightsText(weights: EarnedLayer['weights'], say: (words: Words) => string, comma: string): string {
  const names = Object.keys(weights) as (keyof EarnedLayer['weights'])[] // its own
  return names.map((name) => `${say(weightWords[name])} \u2066${shownNumber(weights[name])}\u2069`).join(comma)
}

/** Cells of a case on the scoreboard: the record's range, the model's middle with its spread. */
import {
  bandText,
  figureText,
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

export function recordText({ record }: CaseLine, name: ForecastNumber): string {
  const value = record[name]
  if (value === null) return '–'
  if (typeof value === 'number') return figureText(name, value)
  return value.low === value.high ? figureText(name, value.low) : `${figureText(name, value.low)}–${figureText(name, value.high)}`
}

export function forecastText(forecast: Forecast | null, name: ForecastNumber): string {
  return bandText(name, forecast?.[name] ?? null)
}

export function endOf(forecast: Forecast | null): Words {
  return forecast === null ? { en: '–', ar: '–' } : outcomes[likeliest(forecast)]
}

/** Chance given to what came: base rates, moved by the model so far as it has earned it. */
export function chanceOf({ layered, model, record }: CaseLine): number | null {
  return (layered ?? model)?.outcomes[record.outcome] ?? null
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

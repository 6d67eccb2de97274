/** Numbers of a statement in the tables of a page. */
import { outputs, type OutputName } from '@sharara/core'
import { whole } from '../counted.ts'
import { number, range } from '../page/html.ts'

/** “12%”; a sign stays before its number in Arabic too. */
export function percent(share: number, plus = ''): string {
  const size = Math.abs(100 * share)
  const text = size > 0 && size < 9.95 ? Number(size.toPrecision(2)) : Math.round(size)
  const sign = share < 0 ? '−' : plus
  return sign === '' ? `${text}%` : `\u2066${sign}${text}\u2069%`
}

/** Means and differences are not whole even of what is counted: percent, or three digits. */
export function meanText(value: number, unit: string): string {
  return valueText(value, unit === 'share' ? 'share' : '')
}

/** People, regions and seats are counted whole; shares as percent; the rest to three digits. */
export function valueText(value: number, unit: string): string {
  if (unit === 'share') return percent(value)
  const size = Math.abs(value)
  const sign = value < 0 ? '−' : ''
  if (['people', 'people so far', 'regions', 'seats'].includes(unit)) return `${sign}${whole(Math.round(Number(size.toPrecision(4))))}`
  return `${sign}${size >= 1000 ? whole(size) : Number(size.toPrecision(3))}`
}

export function outputText(value: number | null | undefined, name: OutputName): string {
  return value == null ? '–' : number(valueText(value, outputs[name].unit))
}

export function outputRange(low: number | null | undefined, high: number | null | undefined, name: OutputName): string {
  const { unit } = outputs[name]
  return low == null || high == null
    ? `${outputText(low, name)} – ${outputText(high, name)}`
    : range(valueText(low, unit), valueText(high, unit))
}

/** Short forms for declaring the model's constants. */
import type { Quantity, Source } from '../../quantities/index.ts'

type Pair = readonly [en: string, ar: string]

export const fitted: Source = {
  kind: 'fitted',
  text: 'to Kazakhstan, January 2022, Iran, November 2019, and quiet days, by scripts/fit.ts and last steps by hand; docs/constants.md lists targets, seeds and what was not held out',
}

export const chosen = (text: string): Source => ({ kind: 'chosen', text })

/** A value tried out in the group-level prototype that preceded this model; the text names what it rests on. */
export const prototype = (text: string): Source => ({ kind: 'chosen', text: `from the group-level prototype, section ${text}` })

export const estimated = (text: string): Source => ({ kind: 'estimated', text })

export function number(unit: string, value: number, min: number, max: number, source: Source, label: Pair, help: Pair): Quantity {
  return { unit, default: value, min, max, source, label: { en: label[0], ar: label[1] }, help: { en: help[0], ar: help[1] } }
}

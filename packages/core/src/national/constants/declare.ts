/** Short forms for declaring the model's constants. */
import type { Quantity, SearchRange, Source } from '../../quantities/index.ts'

type Pair = readonly [en: string, ar: string]

export const fitted: Source = {
  kind: 'fitted',
  text: 'to Kazakhstan, January 2022, Iran, November 2019, and quiet days, by scripts/fit.ts and last steps by hand; docs/model.md lists targets, seeds and what was not held out',
}

export const cases: Source = {
  kind: 'fitted',
  text: 'to the 33 cases of the first table and the four fitted episodes, by scripts/fit-cases.ts; docs/model.md says what was tried and what stayed unseen',
}

export const panel: Source = {
  kind: 'fitted',
  text: 'to 33 case years against 60 quiet years by a ridge regression, signs held against 4,912 country-years of onset labels, 1990–2022; docs/model.md says what was tried',
}

export const chosen = (text: string): Source => ({ kind: 'chosen', text })

/** A value tried out in the group-level prototype that preceded this model; the text names the section of its notes. */
export const prototype = (text: string): Source => ({ kind: 'chosen', text: `docs/model.md, notes of the prototype, section ${text}` })

export const carried: Source = {
  kind: 'chosen',
  text: 'the value with which the prototype ran (docs/model.md, notes of the prototype); no record at hand pins it, so the sensitivity analysis has to say what hangs on it',
}

export const byRegime = chosen('docs/model.md: what records say of it')

export const estimated = (text: string): Source => ({ kind: 'estimated', text })

export function number(unit: string, value: number, min: number, max: number, source: Source, label: Pair, help: Pair, search?: SearchRange): Quantity {
  const declared = { unit, default: value, min, max, source, label: { en: label[0], ar: label[1] }, help: { en: help[0], ar: help[1] } }
  return search === undefined ? declared : { ...declared, search }
}

/** Searched evenly, or in proportion, between two values: narrower than declared where runs outside are absurd. */
export const even = (low: number, high: number): SearchRange => ({ low, high, scale: 'even' })
export const inProportion = (low: number, high: number): SearchRange => ({ low, high, scale: 'in proportion' })

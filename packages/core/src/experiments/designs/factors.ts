/**
 * What a design varies: any condition, pillar or constant between two values or over a list of them, and any mechanism, on or
 * off. Designs are made in the unit cube; a factor says what a number from 0 to 1 means.
 */
import type { Change } from '../../scenario/index.ts'
import { fill, inUnit, nearest, type Words } from '../../text/index.ts'
import { nationalCard, type ModelCard } from '../subject/index.ts'

interface Named {
  /** As it is written; of a mechanism that shares its name with a constant with `mechanisms.` before it. */
  readonly name: string
  readonly words: Words
}

/** Any number from `low` to `high`. */
export interface RangeFactor extends Named {
  readonly kind: 'range'
  readonly unit: string
  readonly low: number
  readonly high: number
}

/** One of some numbers. */
export interface ListFactor extends Named {
  readonly kind: 'list'
  readonly unit: string
  readonly values: readonly number[]
}

/** A mechanism: off below a half, on from there. */
export interface SwitchFactor extends Named {
  readonly kind: 'switch'
  readonly mechanism: string
}

export type Factor = RangeFactor | ListFactor | SwitchFactor

/** Names that a factor may have. */
function factorNames(card: ModelCard): readonly string[] {
  return [...Object.keys(card.numbers), ...Object.keys(card.mechanisms).map((name) => switchOf(name, card).name)]
}

export function switchOf(mechanism: string, card: ModelCard = nationalCard): SwitchFactor {
  const name = Object.hasOwn(card.numbers, mechanism) ? `mechanisms.${mechanism}` : mechanism
  return { kind: 'switch', name, mechanism, words: card.mechanisms[mechanism]! }
}

/** The value of a factor at `unit`, a number from 0 to 1; of a switch 1 is on. */
export function valueAt(factor: Factor, unit: number): number {
  if (factor.kind === 'range') return factor.low + unit * (factor.high - factor.low)
  const values = factor.kind === 'list' ? factor.values : [0, 1]
  return values[Math.min(values.length - 1, Math.floor(unit * values.length))]!
}

/** `count` levels of a factor, evenly spaced from its low to its high end, as units; of a list or a switch all that it has. */
export function levelsOf(factor: Factor, count: number): readonly number[] {
  if (factor.kind === 'range') return Array.from({ length: count }, (_, index) => (count === 1 ? 0.5 : index / (count - 1)))
  const own = factor.kind === 'list' ? factor.values.length : 2
  return Array.from({ length: own }, (_, index) => (index + 0.5) / own)
}

/** What a row of a design, a unit for each factor, changes in a scenario. */
export function settingsAt(factors: readonly Factor[], row: readonly number[]): Change {
  const values: Record<string, number> = {}
  const off: string[] = []
  for (const [index, factor] of factors.entries()) {
    const value = valueAt(factor, row[index]!)
    if (factor.kind !== 'switch') values[factor.name] = value
    else if (value === 0) off.push(factor.mechanism)
  }
  return { ...(Object.keys(values).length > 0 ? { values } : {}), ...(off.length > 0 ? { off } : {}) }
}

/** A range without numbers of its own must not span more than this: nobody means from 10⁻⁶ to 10¹². */
const widest = 1000

export type Read<T> = { readonly value: T; readonly problem: null } | { readonly value: null; readonly problem: Words }

/**
 * A factor as it is written: `danger`, `reserve`, `reserve=0.1..0.3`, `reserve=0.1,0.2,0.3`; with the name of its table before it
 * where two have it: `mechanisms.fear`, `constants.fear`.
 */
export function readFactor(text: string, card: ModelCard = nationalCard): Read<Factor> {
  const [, table, name = '', given] = /^\s*(?:(mechanisms|conditions|pillars|constants)\.)?([^=\s]*)\s*(?:=\s*(.*?)\s*)?$/.exec(text) ?? []
  const number = table !== 'mechanisms' && Object.hasOwn(card.numbers, name)
  const mechanism = table === undefined || table === 'mechanisms' ? Object.keys(card.mechanisms).find((own) => own === name) : undefined
  if (number && mechanism !== undefined && given === undefined) return wrong(phrases.both, { name })
  if (number) return readNumber(name, given, card)
  if (mechanism !== undefined) {
    return given === undefined ? { value: switchOf(mechanism, card), problem: null } : wrong(phrases.switchValues, { name })
  }
  const near = nearest(name, factorNames(card))
  const kinds = card === nationalCard ? phrases.kinds : phrases.number
  return near === undefined ? wrong(phrases.unknown, { name, kinds }) : wrong(phrases.unknownNear, { name, near, kinds })
}

function readNumber(name: string, given: string | undefined, card: ModelCard): Read<Factor> {
  const { min, max, label: words, unit } = card.numbers[name]!
  const allowed = inUnit(fill(phrases.range, { min, max }), unit)
  if (given === undefined) {
    if (max - min > widest && max > widest * Math.max(min, 1)) return wrong(phrases.needsRange, { name, allowed })
    return { value: { kind: 'range', name, words, unit, low: min, high: max }, problem: null }
  }
  const range = given.includes('..')
  const numbers = given.split(range ? '..' : ',').map((part) => (part.trim() === '' ? NaN : Number(part)))
  if (!numbers.every(Number.isFinite) || (range && numbers.length !== 2)) return wrong(phrases.badValues, { name, got: given })
  const outside = numbers.find((number) => number < min || number > max)
  if (outside !== undefined) return wrong(phrases.outside, { name, got: outside, allowed })
  if (numbers.some((number, index) => index > 0 && number <= numbers[index - 1]!)) return wrong(phrases.notRising, { name, got: given })
  const [low, high] = numbers
  if (range) return { value: { kind: 'range', name, words, unit, low: low!, high: high! }, problem: null }
  return { value: { kind: 'list', name, words, unit, values: numbers }, problem: null }
}

function wrong(words: Words, values: Readonly<Record<string, string | number | Words>>): { readonly value: null; readonly problem: Words } {
  return { value: null, problem: fill(words, values) }
}

const phrases = {
  both: {
    en: '"{name}" is a constant and a mechanism: say mechanisms.{name} for the switch, or constants.{name}=low..high.',
    ar: '"{name}" اسم ثابت واسم آلية: اكتب mechanisms.{name} للمفتاح أو constants.{name}=low..high للعدد.',
  },
  unknown: {
    en: 'There is no {kinds} "{name}".',
    ar: 'لا يوجد {kinds} باسم "{name}".',
  },
  unknownNear: {
    en: 'There is no {kinds} "{name}". Did you mean {near}?',
    ar: 'لا يوجد {kinds} باسم "{name}". هل تقصد {near}؟',
  },
  kinds: { en: 'condition, pillar, constant or mechanism', ar: 'شرط ولا ركن ولا ثابت ولا آلية' },
  number: { en: 'number', ar: 'رقم' },
  switchValues: {
    en: '{name} is a mechanism, on or off: it takes no values.',
    ar: '{name} آلية، تعمل أو لا تعمل: لا تأخذ قيمًا.',
  },
  badValues: {
    en: '{name}: got "{got}"; wanted two numbers such as 0.1..0.3, or a list such as 0.1,0.2,0.3.',
    ar: '{name}: وُجد "{got}"، والمطلوب عددان مثل 0.1..0.3 أو قائمة مثل 0.1,0.2,0.3.',
  },
  range: { en: '{min} to {max}', ar: '{min} إلى {max}' },
  outside: { en: '{name}: {got} is outside {allowed}.', ar: '{name}: القيمة {got} خارج المدى من {allowed}.' },
  notRising: { en: '{name}: the values of {got} must rise.', ar: '{name}: يجب أن تكون القيم {got} تصاعدية.' },
  needsRange: {
    en: '{name} may be anything from {allowed}: say a range, such as {name}=low..high.',
    ar: 'قد يكون {name} أي قيمة من {allowed}: اذكر مدى، مثل {name}=low..high.',
  },
} as const satisfies Record<string, Words>

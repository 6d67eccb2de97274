/**
 * How the page writes: sentences with holes, counted nouns, numbers, shares and dates, in the reader's language and digits.
 * Inserted values stand between isolates, so that a number or a Latin name never drags the Arabic around it out of order.
 */
import type { Language, Words } from '@sharara/core'
import { nouns, type Form, type Noun } from './nouns.ts'

export type Digits = 'latin' | 'arabic'

export interface Writer {
  readonly language: Language
  readonly digits: Digits
  /** The locale with its digits, for the formatters of the language itself. */
  readonly locale: string
  say(words: Words, values?: Readonly<Record<string, string | number | Words>>): string
  /** 12,345; up to `decimals` places, none unless asked for. */
  number(value: number, decimals?: number): string
  /** Rounded to what an eye can use: 12,345 gives 12,300. */
  about(value: number): string
  /** 1.2 thousand, 3 million: for axes. */
  short(value: number): string
  /** With its sign, for differences and terms. */
  signed(value: number, decimals?: number): string
  share(value: number, decimals?: number): string
  counted(value: number, noun: keyof typeof nouns): string
  /** The same, rounded to what an eye can use: a model's crowd. */
  aboutCounted(value: number, noun: keyof typeof nouns): string
}

const first = '\u2068'
const last = '\u2069'

export function writer(language: Language, digits: Digits): Writer {
  const locale = `${language === 'ar' ? 'ar' : 'en-GB'}-u-nu-${digits === 'arabic' ? 'arab' : 'latn'}`
  const cache = new Map<string, Intl.NumberFormat>()
  const format = (options: Intl.NumberFormatOptions): Intl.NumberFormat => {
    const key = JSON.stringify(options)
    const known = cache.get(key) ?? new Intl.NumberFormat(locale, options)
    cache.set(key, known)
    return known
  }
  const number = (value: number, decimals = 0): string => format({ maximumFractionDigits: decimals }).format(value + 0)
  const rules = new Intl.PluralRules(language)
  const isolated = (value: string | number | Words): string => {
    const text = typeof value === 'number' ? number(value, 3) : typeof value === 'string' ? value : value[language]
    return `${first}${text}${last}`
  }
  const counted = (value: number, noun: keyof typeof nouns): string => {
    const rounded = Math.round(value)
    const forms: Noun = nouns[noun]
    const form = language === 'ar' ? forms.ar[rules.select(rounded) as Form] : forms.en[rounded === 1 ? 0 : 1]
    return form.replace('#', number(rounded))
  }
  return {
    language,
    digits,
    locale,
    number,
    say: (words, values) =>
      values === undefined
        ? words[language]
        : words[language].replace(/\{(\w+)\}/g, (whole, name: string) => (values[name] === undefined ? whole : isolated(values[name]))),
    about: (value) => number(readable(value)),
    short: (value) => format({ notation: 'compact', maximumFractionDigits: 1 }).format(value),
    signed: (value, decimals = 3) => format({ signDisplay: 'exceptZero', maximumFractionDigits: decimals }).format(value),
    share: (value, decimals = 0) => format({ style: 'percent', maximumFractionDigits: decimals }).format(value),
    counted,
    aboutCounted: (value, noun) => counted(readable(value), noun),
  }
}

/** Three leading digits: a model's crowd of 16,384 is no more than "16,400". */
export function readable(value: number): number {
  const size = Math.abs(value)
  if (size < 1000) return Math.round(value)
  const step = 10 ** (Math.floor(Math.log10(size)) - 2)
  return Math.round(value / step) * step
}

/** A year without marks between its digits. */
export function yearText({ locale }: Writer, year: number): string {
  return new Intl.NumberFormat(locale, { useGrouping: false }).format(year)
}

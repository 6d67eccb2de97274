/**
 * How the page writes: sentences with holes, counted nouns, numbers, shares and dates, in the reader's language and digits.
 * Inserted values stand between isolates, so that a number or a Latin name never drags the Arabic around it out of order;
 * what carries a sign stands left to right in either language.
 */
import { arabicForm, counted as countedWords, filled, type nouns, type Language, type PluralForm, type Words } from '@sharara/core'

export type Digits = 'latin' | 'arabic'

export interface Writer {
  readonly language: Language
  readonly digits: Digits
  /** The locale with its digits, for the formatters of the language itself. */
  readonly locale: string
  /** After a number that is in percent already. */
  readonly percent: string
  say(words: Words, values?: Readonly<Record<string, string | number | Words>>): string
  /** A finished sentence of the model, its numbers in the reader's digits. */
  told(words: Words): string
  /** 12,345; up to `decimals` places, none unless asked for. */
  number(value: number, decimals?: number): string
  /** Rounded to what an eye can use: 12,345 gives 12,300. */
  about(value: number): string
  /** 1.2 thousand, 3 million: for axes. */
  short(value: number): string
  /** With its sign, for differences and terms. */
  signed(value: number, decimals?: number): string
  /** ×2.5 */
  times(value: number, decimals?: number): string
  share(value: number, decimals?: number): string
  counted(value: number, noun: keyof typeof nouns): string
  /** The same, rounded to what an eye can use: a model's crowd. */
  aboutCounted(value: number, noun: keyof typeof nouns): string
}

const first = '\u2068'
const last = '\u2069'

/** In one piece and left to right wherever it stands: signs, formulas, names of the code. */
export function leftToRight(text: string): string {
  return `\u2066${text}${last}`
}

/** A sign in front stays in front: the locale's own marks hold it only as long as nothing stands beside them. */
function withSign(text: string): string {
  const bare = text.replace(/^[\u200e\u200f\u061c]+/, '').replace(/^-/, '−')
  return /^[+−]/.test(bare) ? leftToRight(bare) : text
}

/** Numbers that stand by themselves; those in names (`T2`, `2022a`) are names. */
const numbersWithin = /(?<![A-Za-z\d]|\d[.,])\d+(?:[.,]\d+)*(?![A-Za-z\d])/g
const arabicFor = (sign: string): string => (sign === '.' ? '٫' : sign === ',' ? '٬' : '٠١٢٣٤٥٦٧٨٩'.charAt(Number(sign)))

export function writer(language: Language, digits: Digits): Writer {
  const locale = `${language === 'ar' ? 'ar' : 'en-GB'}-u-nu-${digits === 'arabic' ? 'arab' : 'latn'}`
  const cache = new Map<string, Intl.NumberFormat>()
  const format = (options: Intl.NumberFormatOptions): Intl.NumberFormat => {
    const key = JSON.stringify(options)
    const known = cache.get(key) ?? new Intl.NumberFormat(locale, options)
    cache.set(key, known)
    return known
  }
  const number = (value: number, decimals = 0): string => withSign(format({ maximumFractionDigits: decimals }).format(value + 0))
  const written = (value: string | number | Words): string =>
    typeof value === 'number' ? number(value, 3) : typeof value === 'string' ? value : value[language]
  const isolated = (text: string): string => `${first}${text}${last}`
  const counted = (value: number, noun: keyof typeof nouns): string => countedWords(value, noun, number)[language]
  const compact = (value: number): string => withSign(format({ notation: 'compact', maximumFractionDigits: 1 }).format(value))
  return {
    language,
    digits,
    locale,
    percent: language === 'ar' ? '\u00a0٪' : '\u00a0%',
    number,
    say: (words, values) =>
      values === undefined
        ? words[language]
        : filled(
            words[language],
            language,
            (name, noun) =>
              values[name] === undefined ? undefined : noun === undefined ? written(values[name]) : counted(Number(values[name]), noun),
            isolated,
          ),
    told: (words) => {
      const sentence = words[language].replaceAll(/ (?=[%٪])/g, '\u00a0')
      if (digits === 'latin') return sentence
      return sentence.replace(numbersWithin, (found) => found.replaceAll(/[\d.,]/g, arabicFor)).replace(/(?<=[٠-٩]\u00a0?)%/g, '٪')
    },
    about: (value) => number(readable(value)),
    short: (value) => (language === 'ar' ? (arabicShort(value, number) ?? compact(value)) : compact(value)),
    signed: (value, decimals = 3) => withSign(format({ signDisplay: 'exceptZero', maximumFractionDigits: decimals }).format(value)),
    times: (value, decimals = 0) => leftToRight(`×${number(value, decimals)}`),
    share: (value, decimals = 0) => {
      const text = format({ style: 'percent', maximumFractionDigits: decimals }).format(value)
      if (language === 'en') return text.replace(/^-/, '−')
      const [, bare = text] = /^(.*?)[\s\u200e\u061c]*[%٪][\u200e\u061c]*$/.exec(text) ?? []
      return `${withSign(bare)}\u00a0٪`
    },
    counted,
    aboutCounted: (value, noun) => counted(readable(value), noun),
  }
}

const thousands: Readonly<Record<PluralForm, string>> = {
  zero: '',
  one: 'ألف',
  two: 'ألفان',
  few: '# آلاف',
  many: '# ألفًا',
  other: '# ألف',
}
const millions: Readonly<Record<PluralForm, string>> = {
  zero: '',
  one: 'مليون',
  two: 'مليونان',
  few: '# ملايين',
  many: '# مليونًا',
  other: '# مليون',
}

/** Whole thousands and millions with the noun that their number asks for: 10 آلاف, 12 ألفًا; null for all other numbers. */
function arabicShort(value: number, number: (value: number) => string): string | null {
  const [size, forms] = value >= 1e6 ? [1e6, millions] : [1000, thousands]
  if (value < 1000 || value >= 1e9 || value % size !== 0) return null
  return forms[arabicForm(value / size)].replace('#', number(value / size))
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

/**
 * The size of a crowd as people write it, in figures or words of either language, as a range. What several say at once is contested
 * and spans from the least to the most; what nobody says is unknown, which is not zero.
 */
import { readNumber } from '../tables/index.ts'
import { countOf } from './numbers.ts'

export interface CrowdRange {
  readonly value: number
  readonly low: number
  /** Null: no upper bound was given. */
  readonly high: number | null
  /** Words were read as numbers, or several numbers were given. */
  readonly read: boolean
}

/** Chosen: how far “about 300” may be from 300. */
const roughly = 1.25

/** Chosen, as in the records that ship: what a word stands for, and how far it reaches. */
const wordSizes: readonly (readonly [pattern: RegExp, low: number, high: number])[] = [
  [/hundreds of thousands|100,?000s|مئات الآلاف|مئات الالاف/u, 200_000, 999_999],
  [/tens of thousands|10,?000s|عشرات الآلاف|عشرات الالاف/u, 20_000, 99_999],
  [/millions|ملايين/u, 2_000_000, 9_999_999],
  [/thousands|(?:several|few|many) thousand|1,?000s|آلاف|الاف|ألوف/u, 2000, 9999],
  [/hundreds|(?:several|few|many) hundred|100s|مئات/u, 200, 999],
  [/scores/u, 40, 99],
  [/dozens|(?:several|few) dozen|عشرات/u, 24, 99],
  [/\btens\b|10s/u, 20, 99],
  [/handful|حفنة|نفر/u, 3, 12],
]

const unknown = /^(?:-?99+|unknown|no report|not reported|none given|na|n\/a|null|\.|-|غير معروف|مجهول|لا يُعرف)?$/iu
const scales: readonly (readonly [RegExp, number])[] = [
  [/^(?:million|m\b|mn|مليون|ملايين)/iu, 1e6],
  [/^(?:thousand|k\b|ألف|الف|آلاف|الاف)/iu, 1e3],
  [/^(?:hundred\b|مئة|مائة)/iu, 1e2],
  [/^(?:dozen\b)/iu, 12],
]
const figure = /\p{Nd}[\p{Nd},.\u066c\u066b\u00a0\u202f']*/gu

/** Null where it is unknown; undefined where it cannot be read. */
export function readCrowd(given: string): CrowdRange | null | undefined {
  const text = given.trim().toLowerCase()
  if (unknown.test(text)) return null
  for (const [pattern, low, high] of wordSizes) {
    // “5 thousands” and “300 to 900 hundreds” are figures
    if (pattern.test(text) && !/\p{Nd}/u.test(text.replace(pattern, ''))) return spanning(low, high, true)
  }
  const numbers = numbersIn(text)
  if (numbers.length === 0) return worded(text)
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)]
  if (numbers.length > 1) return spanning(least, most, true)
  if (/more than|over\b|at least|upwards|\+\s*$|^\s*[>≥]|above|أكثر من|اكثر من|ما لا يقل|لا يقل|يزيد على|فوق/u.test(text))
    return { value: least, low: least, high: null, read: true }
  if (/less than|fewer|up to|at most|under\b|^\s*[<≤]|أقل من|اقل من|لا يزيد|حتى/u.test(text))
    return { value: Math.round(most / 2), low: 0, high: most, read: true }
  if (/about|around|approx|some\b|nearly|almost|roughly|circa|~|≈|نحو|حوالي|قرابة|زهاء|تقريبا/u.test(text))
    return { value: least, low: Math.round(least / roughly), high: Math.round(least * roughly), read: true }
  return { value: least, low: least, high: least, read: false }
}

function numbersIn(text: string): readonly number[] {
  const found: number[] = []
  for (const match of text.matchAll(figure)) {
    const plain = match[0].replace(/[,.\u066c']+$/u, '')
    const value = countOf(plain) ?? readNumber(plain)
    if (value === undefined) continue
    const rest = text.slice(match.index + match[0].length).trimStart()
    found.push(value * (scales.find(([pattern]) => pattern.test(rest))?.[1] ?? 1))
  }
  return found.filter((value) => value <= 1e9)
}

/** “a thousand”, «ألف», «مئة». */
function worded(text: string): CrowdRange | undefined {
  for (const [pattern, value] of [
    [/\b(?:a|one) million\b|مليون/u, 1e6],
    [/\b(?:a|one) thousand\b|^ألف|^الف/u, 1e3],
    [/\b(?:a|one) hundred\b|^مئة|^مائة/u, 1e2],
  ] as const) {
    if (pattern.test(text)) return { value, low: Math.round(value / roughly), high: Math.round(value * roughly), read: true }
  }
  return undefined
}

/** The middle of a range of sizes is the geometric one. */
function spanning(low: number, high: number, read: boolean): CrowdRange {
  return { value: low <= 0 ? Math.round(high / 2) : Math.round(Math.sqrt(low * high)), low, high, read }
}

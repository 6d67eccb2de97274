/**
 * A cell is a number, a word, missing, or says that the column does not apply to the case: four kinds that never turn into each
 * other. Digits may be Latin, Arabic or Persian; what R, Excel, Stata and databases write for “not there” is missing.
 */
import type { RawCell } from './sheet.ts'

export type Cell =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'missing' }
  /** `-` or `dc`: the condition has no place in this case (temporal comparison). */
  | { readonly kind: 'inapplicable' }

export const missing: Cell = { kind: 'missing' }
export const inapplicable: Cell = { kind: 'inapplicable' }

const missingWords = new Set(['', 'na', 'n/a', '#n/a', '<na>', 'nan', 'null', '.'])
const inapplicableWords = new Set(['-', 'dc'])

/** `commas`: a comma in a number stands before its decimals. */
export function readCell(cell: RawCell | Cell, commas = false): Cell {
  if (cell === null || cell === undefined) return missing
  if (typeof cell === 'object') return cell
  if (typeof cell === 'boolean') return { kind: 'word', text: cell ? 'TRUE' : 'FALSE' }
  if (typeof cell === 'number') return numberCell(cell)
  const text = cell.trim()
  const plain = text.toLowerCase()
  if (missingWords.has(plain)) return missing
  if (inapplicableWords.has(plain)) return inapplicable
  const value = readNumber(text, commas)
  return value === undefined ? { kind: 'word', text } : { kind: 'number', value }
}

function numberCell(value: number): Cell {
  if (Number.isNaN(value)) return missing
  return Number.isFinite(value) ? { kind: 'number', value } : { kind: 'word', text: String(value) }
}

const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i
const withComma = /^[+-]?(?:\d+|\d{1,3}(?:\.\d{3})+),\d+(?:e[+-]?\d+)?$/i
const zeros = [0x0660, 0x06f0]

/** Undefined where the text is no number. */
export function readNumber(given: string, commas = false): number | undefined {
  const text = latin(given)
  if (number.test(text)) return finite(Number(text))
  if (commas && withComma.test(text)) return finite(Number(text.replaceAll('.', '').replace(',', '.')))
  return undefined
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined
}

/** Arabic and Persian digits and signs as Latin ones; marks of direction and spaces that do not break are nothing. */
function latin(text: string): string {
  return text
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => {
      const code = digit.charCodeAt(0)
      return String(code - zeros[code >= 0x06f0 ? 1 : 0]!)
    })
    .replaceAll('\u066b', '.')
    .replaceAll('\u2212', '-')
    .replace(/[\u200e\u200f\u061c\u00a0\u202f]/g, '')
}

/** As a file or a page has it: `-` for what does not apply, null for what is missing. */
export function plainCell(cell: Cell): string | number | null {
  if (cell.kind === 'number') return cell.value
  if (cell.kind === 'word') return cell.text
  return cell.kind === 'inapplicable' ? '-' : null
}

const pairs: readonly (readonly [no: readonly string[], yes: readonly string[]])[] = [
  [['false'], ['true']],
  [['no'], ['yes']],
  [['لا'], ['نعم']],
]
/** One letter could be anything, so both must be there. */
const letters: typeof pairs = [
  [['f'], ['t']],
  [['n'], ['y']],
]

/** Cells of a column that has nothing but TRUE and FALSE, yes and no, as 1 and 0; null where it has other words, or none. */
export function booleans(cells: readonly Cell[]): Cell[] | null {
  const words = cells.flatMap((cell) => (cell.kind === 'word' ? [cell.text.toLowerCase()] : []))
  const fits = ([no, yes]: (typeof pairs)[number]): boolean => words.every((word) => no.includes(word) || yes.includes(word))
  const both = ([no, yes]: (typeof pairs)[number]): boolean => [no, yes].every((side) => words.some((word) => side.includes(word)))
  const pair = pairs.find(fits) ?? letters.find((one) => fits(one) && both(one))
  if (words.length === 0 || pair === undefined || cells.some(({ kind }) => kind === 'number')) return null
  return cells.map((cell) => (cell.kind === 'word' ? { kind: 'number', value: pair[1].includes(cell.text.toLowerCase()) ? 1 : 0 } : cell))
}

/** The cells of one column: whether its commas are decimal is seen from all of them together. */
export function readColumn(cells: readonly RawCell[], commas: boolean): Cell[] {
  const decimal = commas && decimalCommas(cells)
  return cells.map((cell) => readCell(cell, decimal))
}

/** A dot in some number, or nothing but groups of three, leaves it open what a comma means: then it is no number. */
function decimalCommas(cells: readonly RawCell[]): boolean {
  const texts = cells.flatMap((cell) => (typeof cell === 'string' && cell.includes(',') ? [latin(cell.trim())] : []))
  if (texts.length === 0) return false
  const dotted = cells.some((cell) => typeof cell === 'string' && /^[+-]?\d*\.\d+$/.test(cell.trim()) && !/^\d{1,3}(\.\d{3})+$/.test(cell))
  return !dotted && !texts.every((text) => /^[+-]?[1-9]\d{0,2}(?:,\d{3})+$/.test(text))
}

/** Text divided into cells: commas, semicolons, tabs, bars or blanks, as R, Excel, Stata and fs/QCA write it. */
import type { Words } from '../text/index.ts'
import { tidy } from './tidy.ts'
import type { SheetProblem, SheetRead } from './sheet.ts'
import { tableWords as words } from './words.ts'

export type Delimiter = ',' | ';' | '\t' | '|' | ' '

export interface DelimitedOptions {
  /** How the file is named to the reader. */
  readonly file: string
  /** Instead of what the text itself shows. */
  readonly delimiter?: Delimiter
  readonly notes?: readonly Words[]
}

export function readDelimited(given: string, { file, delimiter: asked, notes = [] }: DelimitedOptions): SheetRead {
  const { text, named, skipped } = withoutMark(given)
  if (noTable.test(text)) return { sheet: null, problems: [{ at: [], got: words.noTable, wanted: words.aTable, line: skipped + 1 }] }
  const delimiter = asked ?? named ?? delimiterOf(text)
  const { rows, problems } = split(text, delimiter, skipped + 1)
  return problems.length > 0 ? { sheet: null, problems } : tidy(rows, { file, commas: delimiter !== ',', notes })
}

/** HTML, XML, JSON, PDF, RTF: told as such, not as a table with odd names. */
const noTable = /^\s*(?:<(?:!doctype|html|\?xml|table|svg)|[[{]\s*["{[]|%PDF|\{\\rtf)/i

/** Excel's first line `sep=;` is about the file and no part of it; nor is the mark of the byte order. */
function withoutMark(given: string): { readonly text: string; readonly named: Delimiter | undefined; readonly skipped: number } {
  const text = given.replace(/^\ufeff/, '')
  const own = /^"?sep=([,;\t|])"?\r?(?:\n|$)/i.exec(text)
  if (own === null) return { text, named: undefined, skipped: 0 }
  return { text: text.slice(own[0].length), named: own[1] as Delimiter, skipped: 1 } // by the pattern
}

/**
 * What stands most often in the first line that has anything, outside of quotes. A first line without any of the signs may be a
 * title: then the line after it tells. Blanks where nothing else divides them.
 */
function delimiterOf(text: string): Delimiter {
  const lines = text
    .slice(0, 100_000)
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 2)
    .map((line) => line.replace(/"[^"]*"/g, 'x').trim())
  for (const bare of lines) {
    const count = (sign: string): number => bare.split(sign).length - 1
    const best = ([',', ';', '\t', '|'] as const).toSorted((a, b) => count(b) - count(a))[0]!
    if (count(best) > 0) return best
  }
  return /\s/.test(lines[0] ?? '') ? ' ' : ','
}

/** Told of one file; more say nothing new. */
const mostProblems = 200

interface Row {
  readonly cells: string[]
  readonly line: number
}

/** One pass: cells, the line on which each row begins, and slips of quoting, which a lenient reader would turn into wrong cells. */
function split(text: string, delimiter: Delimiter, firstLine: number): { readonly rows: Row[]; readonly problems: SheetProblem[] } {
  const rows: Row[] = []
  const problems: SheetProblem[] = []
  let row: Row = { cells: [], line: firstLine }
  let line = firstLine
  let opened = firstLine
  let cell = ''
  let from = 0
  let state: 'start' | 'plain' | 'quoted' | 'closed' = 'start'
  const slip = (got: Words, wanted: Words, at = line): void => {
    if (problems.length < mostProblems) problems.push({ at: [], got, wanted, line: at })
  }
  const endCell = (at: number): void => {
    row.cells.push(state === 'plain' ? text.slice(from, at) : cell)
    cell = ''
    state = 'start'
  }
  const blanks = delimiter === ' '
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!
    const ends = sign === '\n' || sign === '\r'
    if (ends && !(sign === '\r' && text[at + 1] === '\n')) line++
    if (state === 'quoted') {
      if (sign !== '"') continue
      cell += text.slice(from, at)
      state = 'closed'
    } else if (ends) {
      if (!blanks || state !== 'start' || row.cells.length === 0) endCell(at)
      rows.push(row)
      if (sign === '\r' && text[at + 1] === '\n') {
        at++
        line++
      }
      row = { cells: [], line }
    } else if (sign === delimiter || (blanks && sign === '\t')) {
      if (!blanks || state !== 'start') endCell(at)
    } else if (sign === '"' && state !== 'plain') {
      if (state === 'start') opened = line
      // a second quote after a closing one stands for a quote
      else cell += '"'
      from = at + 1
      state = 'quoted'
    } else if (sign === '"') slip(words.quoteInside, words.quoteDoubled)
    else if (state === 'start') {
      from = at
      state = 'plain'
    } else if (state === 'closed' && sign.trim() !== '') slip(words.afterQuote, words.delimiter)
  }
  if (state === 'quoted') slip(words.neverClosed, words.closingQuote, opened)
  if (state !== 'start' || row.cells.length > 0) {
    endCell(text.length)
    rows.push(row)
  }
  return { rows, problems }
}

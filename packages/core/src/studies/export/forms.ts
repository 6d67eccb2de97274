/** A table of a paper as CSV, Markdown or LaTeX. */
import type { Language } from '../../text/index.ts'
import type { ToldCell } from '../told/index.ts'
import type { PaperTable } from './paper.ts'

export function headOf({ head }: PaperTable, language: Language): string[] {
  return head.map((cell) => plain(cell, language))
}

export function rowsIn({ rows }: PaperTable, language: Language): string[][] {
  return rows.map((row) => row.map((cell) => plain(cell, language)))
}

function plain(cell: ToldCell, language: Language): string {
  return typeof cell === 'string' ? cell : cell[language]
}

/** A text that a spreadsheet would take for a formula is kept a text. */
export function csvOf(table: PaperTable, language: Language): string {
  const field = (text: string): string => {
    const safe = /^[=+@\t\r]/.test(text) || (text.startsWith('-') && text !== '-' && !/^-\d/.test(text)) ? `'${text}` : text
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
  }
  return [headOf(table, language), ...rowsIn(table, language)].map((row) => `${row.map(field).join(',')}\r\n`).join('')
}

export function markdownOf(table: PaperTable, language: Language): string {
  const head = headOf(table, language)
  const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`
  const marks = head.map((_, k) => (k > 0 && k < head.length - table.texts ? '--:' : '---'))
  return [
    `**${escaped(table.title[language])}**`,
    '',
    line(head),
    `| ${marks.join(' | ')} |`,
    ...rowsIn(table, language).map(line),
    '',
  ].join('\n')
}

function escaped(text: string): string {
  return text.replace(/[\\|*~_<>[\]`#]/g, (sign) => `\\${sign}`).replace(/\s*[\r\n]+\s*/g, ' ')
}

const signs: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\(\sim\)`,
  '*': String.raw`\(\cdot\)`,
  '^': String.raw`\textasciicircum{}`,
  '<': String.raw`\(<\)`,
  '>': String.raw`\(>\)`,
}

function latexText(text: string): string {
  return text.replace(/[\\~*^<>&%$#_{}]/g, (sign) => signs[sign] ?? `\\${sign}`)
}

/** With the packages booktabs and longtable. */
export function latexOf(table: PaperTable, language: Language): string {
  const head = headOf(table, language)
  const columns = head.map((_, k) => (k === 0 ? 'l' : k < head.length - table.texts ? 'r' : 'p{5cm}')).join('')
  const line = (cells: readonly string[]): string => `${cells.map(latexText).join(' & ')} ${String.raw`\\`}`
  return [
    String.raw`\begin{longtable}{${columns}}`,
    String.raw`\caption{${latexText(table.title[language])}}\label{tab:${table.id}} ${String.raw`\\`}`,
    String.raw`\toprule`,
    line(head),
    String.raw`\midrule\endhead`,
    ...rowsIn(table, language).map(line),
    String.raw`\bottomrule`,
    String.raw`\end{longtable}`,
    '',
  ].join('\n')
}

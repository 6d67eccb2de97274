/** A table of a paper as CSV, Markdown or LaTeX. */
import type { Language } from '../../text/index.ts'
import type { ToldCell } from '../told/index.ts'
import { heldLeft } from './direction.ts'
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
  '*': String.raw`\(\cdot\)\allowbreak{}`,
  '^': String.raw`\textasciicircum{}`,
  '<': String.raw`\(<\)`,
  '>': String.raw`\(>\)`,
}

/** A line may end after the sign between the conditions of a term. */
function latexText(text: string): string {
  return text.replace(/[\\~*^<>&%$#_{}]/g, (sign) => signs[sign] ?? `\\${sign}`)
}

function latexIn(text: string, language: Language): string {
  const [open, close] = ['\u2066', '\u2069']
  return latexText(heldLeft(text, language, open, close))
    .replaceAll(open, String.raw`\textenglish{`)
    .replaceAll(close, '}')
}

/** Names and formulas longer than this may be broken into lines. */
const shortText = 22
/** Letters in a line of a plain article, in the size of these tables. */
const lineLetters = 80

/** One table, for a document that loads the packages of `latexDocument`. */
export function latexOf(table: PaperTable, language: Language): string {
  const head = headOf(table, language)
  const rows = rowsIn(table, language)
  const wide = (k: number): boolean => k === 0 || k >= head.length - table.texts
  const letters = head.map((name, k) => Math.max(name.length, ...rows.map((row) => (row[k] ?? '').length)))
  const long = (k: number): boolean => wide(k) && letters[k]! > shortText
  // what the short columns leave of the line is for the long ones
  const left = lineLetters - letters.reduce((sum, count, k) => sum + (long(k) ? 0 : count + 2), 0)
  const longs = head.filter((_, k) => long(k)).length
  const share = Math.max(0.12, left / lineLetters / Math.max(1, longs) - 0.03).toFixed(2)
  const ragged = String.raw`>{\raggedright\arraybackslash}p{${share}\linewidth}`
  const columns = head.map((_, k) => (long(k) ? ragged : wide(k) ? 'l' : 'r')).join('')
  const cell = (text: string): string => latexIn(text, language)
  const line = (cells: readonly string[]): string => `${cells.map(cell).join(' & ')} ${String.raw`\\`}`
  return [
    String.raw`{\footnotesize\setlength{\tabcolsep}{4pt}`,
    String.raw`\begin{longtable}{@{}${columns}@{}}`,
    String.raw`\caption{${latexIn(table.title[language], language)}}\label{tab:${table.id}} ${String.raw`\\`}`,
    String.raw`\toprule`,
    line(head),
    String.raw`\midrule\endhead`,
    ...rows.map(line),
    String.raw`\bottomrule`,
    String.raw`\end{longtable}}`,
    '',
  ].join('\n')
}

const loaded = ['array', 'booktabs', 'longtable'] as const

/** All tables for a paper, with a word on what it has to load. */
export function latexTables(tables: readonly PaperTable[], language: Language): string {
  const head = [
    `% For a paper that has \\usepackage{${loaded.join(',')}} before \\begin{document}: \\input{tables}`,
    language === 'ar'
      ? '% Arabic needs xelatex or lualatex, polyglossia and a font: see document.tex.'
      : '% Letters beyond Latin need xelatex or lualatex and a font that has them.',
  ]
  return [...head, '', ...tables.map((table) => latexOf(table, language))].join('\n')
}

/** A document that holds nothing but the tables, to be compiled as it is. */
export function latexDocument(language: Language): string {
  const rightToLeft = [
    '% compile with xelatex or lualatex; any font that has Arabic letters will do',
    String.raw`\usepackage{polyglossia}`,
    String.raw`\setmainlanguage{arabic}\setotherlanguage{english}`,
    String.raw`\setmainfont{Amiri}\newfontfamily\arabicfont[Script=Arabic]{Amiri}`,
  ]
  return [
    String.raw`\documentclass[a4paper]{article}`,
    String.raw`\usepackage[margin=2cm]{geometry}`,
    String.raw`\usepackage{${loaded.join(',')}}`,
    ...(language === 'ar' ? rightToLeft : []),
    String.raw`\begin{document}`,
    String.raw`\input{tables}`,
    String.raw`\end{document}`,
    '',
  ].join('\n')
}

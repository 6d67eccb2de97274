/** The truth table as a picture: which combinations were seen, with which outcome, by how many cases, how consistently. */
import { fill, type Words } from '../tables.ts'
import { circle, isolated, line, mirror, rect, text, widthOf, type Drawing, type Picture, type Language } from './svg.ts'
import { pictureWords as words } from './pictureWords.ts'

/** What is drawn of an answer: the rows of its truth table, by the names of the conditions. */
export interface SeenRows {
  readonly truthTable: {
    readonly conditions: readonly string[]
    /** Of all combinations, seen or not. */
    readonly all: number
    readonly rows: readonly SeenRow[]
  }
  readonly labels: Readonly<Record<string, Words>>
}

export interface SeenRow {
  readonly number: number
  /** A value for each condition, in their order; below 0 where it does not apply. */
  readonly values: readonly number[]
  readonly output: string
  readonly cases: readonly string[]
  readonly inclusion: number
}

type Row = SeenRow

/** Rows that are drawn: more is no picture any more. The data beside it has all. */
const mostDrawn = 80

const size = { row: 26, column: 34, bar: 150, count: 40 }

export function truthPicture({ truthTable, study, labels }: SeenRows & { readonly study: { readonly inclCut: number } }): Picture {
  const { rows, conditions, all } = truthTable
  const sorted = rows.toSorted((a, b) => rank(a) - rank(b) || b.inclusion - a.inclusion)
  const named = (name: string): Words => labels[name] ?? { en: name, ar: name }
  return {
    id: 'truth-table',
    title: words.truthTitle,
    summary: joined(
      fill(words.truthSummary, {
        seen: rows.length,
        all,
        positive: rows.filter(({ output }) => output === '1').length,
        cut: study.inclCut,
      }),
      rows.length > mostDrawn ? fill(words.truthDrawn, { shown: mostDrawn }) : null,
    ),
    head: [words.rowHead, ...conditions.map(named), words.outputHead, words.countHead, words.inclusionHead, words.casesHead],
    rows: sorted.map((row) => [
      String(row.number),
      ...row.values.map((value) => (value < 0 ? '–' : String(value))),
      row.output,
      String(row.cases.length),
      row.inclusion.toFixed(3),
      row.cases.join(', '),
    ]),
    draw: (language) => draw(sorted.slice(0, mostDrawn), conditions.map(named), study.inclCut, language),
  }
}

function joined(first: Words, second: Words | null): Words {
  return second === null ? first : { en: `${first.en} ${second.en}`, ar: `${first.ar} ${second.ar}` }
}

function rank({ output }: Row): number {
  return ['1', 'C', '0', '?'].indexOf(output)
}

function draw(rows: readonly Row[], names: readonly Words[], cut: number, language: Language): Drawing {
  const { row: high, column, bar, count } = size
  const longest = Math.max(...names.map((name) => widthOf(name[language])))
  const top = 14 + longest * 0.72
  const first = 52
  const output = first + names.length * column + 14
  const bars = output + 30
  const width = bars + bar + count + Math.round(longest * 0.4)
  const height = top + rows.length * high + 30
  const { x, start, end } = mirror(width, language)
  const cx = (k: number): number => x(first + k * column)
  const tilt = language === 'ar' ? 45 : -45
  const heads = [...names, words.outputHead].map((name, k) => {
    const at = k < names.length ? cx(k) : x(output)
    return `<g transform="translate(${at} ${top - 14}) rotate(${tilt})">${text(0, 0, isolated(name, language), start, 'name')}</g>`
  })
  const body = rows.map((row, k) => {
    const y = top + k * high + high / 2
    const length = row.inclusion * bar
    return [
      text(x(24), y + 4, String(row.number), end),
      ...row.values.map((value, j) =>
        value < 0
          ? text(cx(j), y + 4, '–', 'middle')
          : value > 1
            ? text(cx(j), y + 4, String(value), 'middle', 'strong')
            : circle(cx(j), y, 7, value === 1 ? 'present' : 'absent'),
      ),
      circle(x(output), y, 8, row.output === '?' ? 'outq' : `out${row.output}`, row.cases.join(', ')),
      rect(Math.min(x(bars), x(bars + bar)), y - 5, bar, 10, 'room', 3),
      rect(Math.min(x(bars), x(bars + length)), y - 5, length, 10, row.output === '1' ? 'bar' : 'bar soft', 3),
      text(x(bars + bar + 8), y + 4, String(row.cases.length), start),
    ].join('')
  })
  const at = x(bars + cut * bar)
  const line1 = line(at, top - 6, at, height - 22, 'anchor') + text(at, height - 8, String(cut), 'middle')
  return { width: Math.ceil(width), height: Math.ceil(height), body: heads.join('') + body.join('') + line1 }
}

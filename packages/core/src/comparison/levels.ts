/**
 * What the numbers of a column can mean, looked at before anything is computed with them: degrees from 0 to 1, or codes from 0
 * without a gap. Where they could mean more than one thing the reader is asked; nothing is chosen for him.
 */
import { fill, type Words } from '../text/index.ts'
import type { Cell } from '../tables/index.ts'
import { levelWords as words } from './levelWords.ts'
import { dontCare, inferKind, isHalf, type ColumnKind } from './table.ts'

export interface ColumnCells {
  readonly name: string
  readonly cases: readonly string[]
  readonly cells: readonly Cell[]
}

export interface LevelFinding {
  readonly severity: 'error' | 'warning'
  /** Cases it is about: told by number and the first few names. */
  readonly cases?: readonly string[]
  readonly got: Words
  readonly wanted: Words
}

/** Numbers of a column, `dontCare` for what does not apply; missing cells and words are left out. */
export function numbersOf(cells: readonly Cell[]): number[] {
  return cells.flatMap((cell) => (cell.kind === 'number' ? [cell.value] : cell.kind === 'inapplicable' ? [dontCare] : []))
}

/** Cells that cannot be used at all: missing, words, and “does not apply” where there are degrees. */
export function unusable({ cases, cells }: ColumnCells, asDegrees: boolean): LevelFinding[] {
  const of = (pick: (cell: Cell) => boolean): string[] => cases.filter((_, i) => pick(cells[i]!))
  const found: LevelFinding[] = []
  const lost = of(({ kind }) => kind === 'missing')
  if (lost.length > 0) found.push({ severity: 'error', cases: lost, got: words.nothing, wanted: words.numberOrLeft })
  const texts = of(({ kind }) => kind === 'word')
  if (texts.length > 0) {
    const some = [...new Set(cells.flatMap((cell) => (cell.kind === 'word' ? [`"${cell.text.slice(0, 30)}"`] : [])))]
    found.push({ severity: 'error', cases: texts, got: same(some.slice(0, 4).join(', ')), wanted: numberLike(cells) })
  }
  const marks = asDegrees ? of(({ kind }) => kind === 'inapplicable') : []
  if (marks.length > 0) found.push({ severity: 'error', cases: marks, got: words.mark, wanted: words.noMark })
  return found
}

/** Numbers with something about them that a spreadsheet put there: said what. */
function numberLike(cells: readonly Cell[]): Words {
  const texts = cells.flatMap((cell) => (cell.kind === 'word' ? [cell.text] : []))
  const all = (pattern: RegExp): boolean => texts.every((text) => pattern.test(text))
  if (all(/^[+-]?[\p{Nd}.,\u066b]+\s*[%\u066a]$/u)) return words.percent
  if (all(/^[+-]?[1-9]\d{0,2}(?:[,' \u00a0\u202f\u2019]\d{3})+(?:\.\d+)?$/)) return words.thousands
  if (all(/^[+-]?\d+,\d+$/)) return words.decimalComma
  if (all(/^['\u2012-\u2014]\s*\d/)) return words.strayMark
  return words.number
}

/** Of a condition without a rule. */
export function levelFindings(column: ColumnCells): LevelFinding[] {
  const values = numbersOf(column.cells)
  const numbers = values.filter((value) => value !== dontCare)
  if (numbers.length === 0) return []
  const kind = inferKind(values)
  const distinct = [...new Set(numbers)].sort((a, b) => a - b)
  const found: LevelFinding[] = []
  if (kind === 'fuzzy' && values.includes(dontCare)) found.push(...unusable(column, true).filter(({ got }) => got === words.mark))
  const strange = rangeFinding(distinct, kind)
  if (strange !== undefined) found.push(strange)
  const halves = kind === 'fuzzy' ? halvesOf(column) : []
  if (halves.length > 0) found.push({ severity: 'warning', cases: halves, got: words.half, wanted: words.side })
  return found
}

/** Of an outcome without a rule; `levels` are the values that were asked for, such as 2 of `OUT[2]`. */
export function outcomeFindings(column: ColumnCells, levels: readonly number[] | undefined): LevelFinding[] {
  const values = numbersOf(column.cells)
  const distinct = [...new Set(values.filter((value) => value !== dontCare))].sort((a, b) => a - b)
  if (distinct.length === 0) return []
  const kind = inferKind(values)
  const whole = distinct.every((value) => Number.isInteger(value) && value >= 0)
  const quoted = distinct.slice(0, 8).map((value) => `${column.name}[${value}]`)
  if (levels !== undefined && whole) {
    const strange = levels.filter((level) => !distinct.includes(level))
    if (strange.length === 0) return []
    return [{ severity: 'error', got: same(strange.join(', ')), wanted: fill(words.oneOf, { names: quoted.join(', ') }) }]
  }
  if (kind === 'multivalue') {
    return [
      {
        severity: 'error',
        got: fill(words.values, { values: listed(distinct) }),
        wanted: fill(words.whichValue, { names: quoted.join(', ') }),
      },
    ]
  }
  const strange = rangeFinding(distinct, kind)
  const halves = kind === 'fuzzy' ? halvesOf(column) : []
  return [
    ...(strange === undefined ? [] : [strange]),
    ...(halves.length === 0 ? [] : [{ severity: 'warning' as const, cases: halves, got: words.half, wanted: words.neither }]),
  ]
}

export function halvesOf({ cases, cells }: ColumnCells): string[] {
  return cases.filter((_, i) => {
    const cell = cells[i]!
    return cell.kind === 'number' && isHalf(cell.value)
  })
}

function rangeFinding(distinct: readonly number[], kind: ColumnKind): LevelFinding | undefined {
  const [low, high] = [distinct[0]!, distinct.at(-1)!]
  const shown = fill(words.values, { values: listed(distinct) })
  if (kind === 'raw') {
    if (distinct.every((value) => [-1, 0, 1].includes(value))) return { severity: 'error', got: shown, wanted: words.noMinusOne }
    return { severity: 'error', got: fill(words.outside, { low, high }), wanted: words.membership }
  }
  if (kind !== 'multivalue') return undefined
  const gap = distinct.some((value, i) => value !== i)
  if (!gap) return undefined
  const one = low > 0 && distinct.every((value, i) => value === low + i)
  return { severity: 'error', got: shown, wanted: one ? words.fromZero : words.noGap }
}

function listed(values: readonly number[]): string {
  return values.length <= 8 ? values.join(', ') : `${values.slice(0, 7).join(', ')}, … ${values.at(-1)}`
}

function same(text: string): Words {
  return { en: text, ar: text }
}

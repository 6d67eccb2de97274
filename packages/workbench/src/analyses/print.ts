/** Numbers and tables as they are printed, and as pages write them beside. */
import { minusSigns } from '@sharara/core'

/** Rows of cells; numbers to the right, the first column to the left, and all of them where they hold words. */
export function table(rows: readonly (readonly string[])[], cells: 'numbers' | 'words' = 'numbers'): string {
  const widths: number[] = []
  const shown = rows.map((row) => row.map(minusSigns))
  for (const row of shown) for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, widthOf(cell))
  return shown
    .map((row) =>
      row
        .map((cell, column) => pad(cell, widths[column] ?? 0, cells === 'numbers' && column > 0))
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `  ${line}`)
    .join('\n')
}

function pad(cell: string, width: number, right: boolean): string {
  const gap = ' '.repeat(Math.max(0, width - widthOf(cell)))
  return right ? gap + cell : cell + gap
}

/** Arabic marks take no room of their own. */
function widthOf(text: string): number {
  return text.replace(/\p{Mn}/gu, '').length
}

const english = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })

/** The sign in front is a minus (U+2212), as pages have it. */
export function whole(value: number): string {
  return english.format(value).replace(/^-/, '−')
}

/** Three significant digits. */
export function number(value: number): string {
  if (!Number.isFinite(value)) return '–'
  if (Math.abs(value) >= 1000) return whole(value)
  return String(Number(value.toPrecision(3))).replace(/^-/, '−')
}

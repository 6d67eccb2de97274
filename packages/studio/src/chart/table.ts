/** The data behind a picture as rows, for the reader's eyes and for a file; numbers in it are plain, never formatted. */
export type Cell = string | number | null

export interface Table {
  readonly head: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** RFC 4180, with a byte order mark so that a spreadsheet reads the Arabic. Comment lines come first, each behind a `#`. */
export function csvOf(table: Table, comments: readonly string[] = []): string {
  const lines = [
    ...comments.map((line) => `# ${line.replaceAll('\n', ' ')}`),
    table.head.map(quoted).join(','),
    ...table.rows.map((row) => row.map(cellText).join(',')),
  ]
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

function cellText(cell: Cell): string {
  if (cell === null) return ''
  return typeof cell === 'number' ? String(cell) : quoted(cell)
}

/** A text that a spreadsheet would take for a formula is given as a text. */
function quoted(text: string): string {
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * Tables as CSV (RFC 4180, with a byte order mark so that spreadsheets read Arabic). The one place through which texts go into
 * tables: what a spreadsheet would take for a formula stays a text.
 */

export type Field = string | number | boolean | null

export function csvTable(head: readonly string[], rows: readonly (readonly Field[])[]): string {
  return `\uFEFF${csvText([head, ...rows])}\r\n`
}

/** Lines without a mark at the beginning and without an end of line at the end. */
export function csvText(rows: readonly (readonly Field[])[]): string {
  return rows.map((row) => row.map(field).join(',')).join('\r\n')
}

/** Nothing stands for what is not known. */
export function field(value: Field): string {
  if (typeof value !== 'string') return value === null ? '' : String(value)
  const text = asText(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * A text that begins like a formula gets an apostrophe before it, as OWASP advises ("CSV injection"): quotes alone do not keep a
 * spreadsheet from evaluating it. A number written as text and a lone sign are none.
 */
function asText(text: string): string {
  const formula = /^[=+\-@\t\r\n＝＋－＠]/u.test(text) && !/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$|^[+-]$/.test(text)
  return formula ? `'${text}` : text
}

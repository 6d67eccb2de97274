/** Tables as CSV (RFC 4180, with a byte order mark so that spreadsheets read Arabic). */

export type Field = string | number | boolean | null

export function csvTable(head: readonly string[], rows: readonly (readonly Field[])[]): string {
  return `\uFEFF${[head, ...rows].map((row) => row.map(field).join(',')).join('\r\n')}\r\n`
}

/** A leading sign that a spreadsheet would take for a formula is kept as text; nothing stands for what is not known. */
export function field(value: Field): string {
  if (value === null) return ''
  const text = String(value)
  return typeof value === 'string' && /[",\r\n]|^[=+@]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

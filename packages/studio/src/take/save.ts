/** Hands a file to the reader. */
export function save(name: string, content: Blob | string, type = 'text/plain'): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // The browser has read the address by then; without this the file would stay in memory.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

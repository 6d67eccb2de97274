/** Parts of a page that a program writes: what stands between `<!-- name:begin -->` and `<!-- name:end -->`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** The text with new lines between the two marks of this name. */
export function between(text: string, name: string, lines: string): string {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`]
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`no marks of ${name}`)
  const own = text.startsWith('<div dir="rtl">') ? signsBefore(lines) : lines
  return `${text.slice(0, from + begin.length)}\n\n${own.trim()}\n\n${text.slice(to)}`
}

/** Among Arabic words a minus stands before its number only with a mark: without it the eye finds it behind. */
function signsBefore(text: string): string {
  return text.replaceAll(/(?<![\u200e\u2066\d\p{L}])−(?=[\d(])/gu, '\u200e−')
}

/** Writes a part into a page, by its path from the root. */
export function renew(path: string, name: string, lines: string): void {
  writeFileSync(join(root, path), between(readFileSync(join(root, path), 'utf8'), name, lines))
}

/** A text as a part of a larger page: every heading one step down. */
export function below(text: string): string {
  let code = false
  return text
    .split('\n')
    .map((line) => {
      if (line.startsWith('```')) code = !code
      return !code && /^#{1,5} /.test(line) ? `#${line}` : line
    })
    .join('\n')
}

/** Parts of a page that a program writes: what stands between `<!-- name:begin -->` and `<!-- name:end -->`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** The text with new lines between the two marks of this name. */
export function between(text: string, name: string, lines: string): string {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`]
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`no marks of ${name}`)
  return `${text.slice(0, from + begin.length)}\n\n${lines.trim()}\n\n${text.slice(to)}`
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

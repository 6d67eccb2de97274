import { relative } from 'node:path'

/** A path as the reader would write it: from the folder he stands in where it lies below that. */
export function shown(path: string): string {
  const from = relative(process.cwd(), path)
  return from === '' ? '.' : from.startsWith('..') ? path : from
}

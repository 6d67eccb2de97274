/** Which files are read at all. */
import type { Stats } from 'node:fs'
import { fill, type LibraryFile } from '@sharara/core'
import { words } from './words.ts'

/** A pipe would be waited for and a device never ends; a file says how large it is. */
export function whyNotRead(status: Stats, limit: number): NonNullable<LibraryFile['unreadable']> | null {
  if (status.isDirectory()) return { got: words.folderNotFile, wanted: words.aFile }
  if (!status.isFile()) return { got: words.specialFile, wanted: words.aFile }
  if (status.size <= limit) return null
  return { got: fill(words.tooLarge, { size: Math.round(status.size / 1e5) / 10 }), wanted: fill(words.atMost, { limit: limit / 1e6 }) }
}

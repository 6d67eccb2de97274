/** The bytes of a text file as a sheet. */
import { fill } from '../text/index.ts'
import { textOf } from './bytes.ts'
import { readDelimited, type DelimitedOptions } from './delimited.ts'
import type { SheetRead } from './sheet.ts'
import { tableWords as words } from './words.ts'

export interface TextTableOptions extends Omit<DelimitedOptions, 'notes'> {
  /** As its name is in `encodings`; UTF-8, or UTF-16 where the bytes show it, if not given. */
  readonly encoding?: string | undefined
}

export function readTextTable(bytes: Uint8Array, options: TextTableOptions): SheetRead {
  const decoded = textOf(bytes, options.encoding)
  if ('problem' in decoded) return { sheet: null, problems: [decoded.problem] }
  const notes = decoded.encoding === 'utf-8' ? [] : [fill(words.encoding, { encoding: decoded.encoding })]
  return readDelimited(decoded.text, { ...options, notes })
}

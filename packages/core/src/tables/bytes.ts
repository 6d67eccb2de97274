/** From the bytes of a text file to its text: UTF-8, UTF-16 by its mark or its zeros, others when they are asked for. */
import { fill, nearest } from '../text/index.ts'
import type { SheetProblem } from './sheet.ts'
import { tableWords as words } from './words.ts'

/** Browsers and Node have it alike; the language itself does not declare it. */
declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean })
  decode(bytes: Uint8Array, options?: { readonly stream?: boolean }): string
}

/** Encodings that can be asked for, by the names that programs give them. */
export const encodings: Readonly<Record<string, string>> = {
  'utf-8': 'utf-8',
  'utf-16': 'utf-16le',
  latin1: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  'windows-1250': 'windows-1250',
  'windows-1251': 'windows-1251',
  'windows-1252': 'windows-1252',
  'windows-1254': 'windows-1254',
  'windows-1256': 'windows-1256',
}

export type DecodedText = { readonly text: string; readonly encoding: string } | { readonly problem: SheetProblem }

export function textOf(bytes: Uint8Array, asked?: string): DecodedText {
  if (asked !== undefined) return asAsked(bytes, asked)
  const wide = wideBy(bytes)
  if (wide !== undefined) return { text: new TextDecoder(wide).decode(bytes), encoding: wide }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    const got = fill(words.notUtf8, { offset: firstBroken(bytes) })
    return { problem: { at: [], got, wanted: fill(words.utf8, { names: Object.keys(encodings).join(', ') }) } }
  }
}

function asAsked(bytes: Uint8Array, asked: string): DecodedText {
  const name = asked.toLowerCase()
  const encoding = Object.hasOwn(encodings, name) ? encodings[name]! : undefined
  if (encoding !== undefined) {
    const wide = encoding === 'utf-16le' ? (wideBy(bytes) ?? encoding) : encoding
    return { text: new TextDecoder(wide).decode(bytes), encoding: wide }
  }
  const known = Object.keys(encodings)
  const got = { en: `"${asked}"`, ar: `"${asked}"` }
  return { problem: { at: ['encoding'], got, wanted: fill(words.oneOf, { names: known.join(', ') }), nearest: nearest(asked, known) } }
}

/** UTF-16 by its mark at the start, or because nearly every other byte is zero. */
function wideBy(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const size = Math.min(bytes.length, 1000) & ~1
  if (size < 8) return undefined
  const zeros = [0, 0]
  for (let at = 0; at < size; at++) if (bytes[at] === 0) zeros[at & 1]!++
  if (zeros[1]! > 0.4 * size && zeros[0] === 0) return 'utf-16le'
  return zeros[0]! > 0.4 * size && zeros[1] === 0 ? 'utf-16be' : undefined
}

/** Offset of the first byte that is not UTF-8: the longest prefix that decodes, by halving. */
export function firstBroken(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true })
      good = middle
    } catch {
      bad = middle
    }
  }
  return good
}

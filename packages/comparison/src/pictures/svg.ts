/** Drawings as text: marks with rounded numbers, and the words that every picture has beside it. */
import type { Words } from '../tables.ts'

export type Language = keyof Words

export interface Drawing {
  readonly width: number
  readonly height: number
  readonly body: string
}

type Cell = string | Words

/** A picture says in words what can be seen in it, and gives its data. */
export interface Picture {
  /** A name for a file: letters, digits, hyphens. */
  readonly id: string
  readonly title: Words
  readonly summary: Words
  readonly head: readonly Words[]
  readonly rows: readonly (readonly Cell[])[]
  readonly draw: (language: Language, on?: Canvas) => Drawing
}

/** What a drawing is made for; a page tells its own, a file takes what there is. */
export interface Canvas {
  /** Pixels that there are from side to side, where the drawing can be narrower or wider. */
  readonly width?: number | undefined
  /** How numbers are written. */
  readonly number?: WriteNumber | undefined
}

export type WriteNumber = (value: number, digits: number) => string

/** Western digits, all decimals. */
export const fixed: WriteNumber = (value, digits) => value.toFixed(digits)

export function escape(raw: string): string {
  return raw.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)
}

const round = (value: number): string => String(Math.round(value * 10) / 10)

export function line(x1: number, y1: number, x2: number, y2: number, kind: string): string {
  return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" class="${kind}"/>`
}

export function rect(x: number, y: number, width: number, height: number, kind: string, corner = 0): string {
  const radius = corner === 0 ? '' : ` rx="${corner}"`
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(Math.max(0, width))}" height="${round(height)}"${radius} class="${kind}"/>`
}

export function circle(x: number, y: number, radius: number, kind: string, title = ''): string {
  const told = title === '' ? '/>' : `><title>${escape(title)}</title></circle>`
  return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" class="${kind}"${told}`
}

/** A mark of any form, about a point; larger by a factor. */
export function mark(x: number, y: number, form: string, kind: string, title = '', larger = 1): string {
  const told = title === '' ? '' : `<title>${escape(title)}</title>`
  return `<path d="${form}" transform="translate(${round(x)} ${round(y)})${larger === 1 ? '' : ` scale(${round(larger)})`}" class="${kind}">${told}</path>`
}

export function path(points: readonly (readonly [number, number])[], kind: string): string {
  return `<path d="M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}" class="${kind}"/>`
}

export type Anchor = 'start' | 'middle' | 'end'

export function text(x: number, y: number, said: string, anchor: Anchor = 'start', kind = ''): string {
  const named = kind === '' ? '' : ` class="${kind}"`
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}"${named}>${escape(said)}</text>`
}

/** Keeps Arabic words in order inside a drawing that runs from left to right. */
export function isolated(words: Words, language: Language): string {
  return language === 'ar' ? `\u2067${words.ar}\u2069` : words.en
}

/** A drawing that runs with the reading: in Arabic its left is its right. */
export function mirror(
  width: number,
  language: Language,
): { readonly x: (value: number) => number; readonly start: Anchor; readonly end: Anchor } {
  return language === 'ar'
    ? { x: (value) => width - value, start: 'end', end: 'start' }
    : { x: (value) => value, start: 'start', end: 'end' }
}

/** Room that a text takes, about: letters of the page's face are a little over half as wide as high. */
export function widthOf(said: string, size = 11.5): number {
  return said.replace(/[\p{Mn}\u2066-\u2069]/gu, '').length * size * 0.62
}

/** Lines of a key below a drawing: each a mark and what it means, as many beside each other as there is room for. */
export function keyOf(
  entries: readonly { readonly form: string; readonly kind: string; readonly words: Words }[],
  top: number,
  width: number,
  language: Language,
): { readonly body: string; readonly height: number } {
  const { x, start } = mirror(width, language)
  let [at, row] = [12, 0]
  const body = entries.map(({ form, kind, words }) => {
    const room = 30 + widthOf(words[language])
    if (at > 12 && at + room > width) [at, row] = [12, row + 1]
    const y = top + row * 18
    const drawn = mark(x(at), y, form, kind) + text(x(at + 12), y + 4, isolated(words, language), start)
    at += room
    return drawn
  })
  return { body: body.join(''), height: entries.length === 0 ? 0 : (row + 1) * 18 }
}

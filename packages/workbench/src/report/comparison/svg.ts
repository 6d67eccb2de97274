/** Drawings as text: marks with rounded numbers, and the sheet that a drawing needs when it stands in a file of its own. */
import type { Language, Words } from '@sharara/core'
import { sheetOf } from '../../shipped/index.ts'
import { escape } from '../page/html.ts'

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
  readonly draw: (language: Language) => Drawing
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

/** As part of a page that has the sheets. */
export function embedded(picture: Picture, language: Language): string {
  const { width, height, body } = picture.draw(language)
  const said = escape(`${picture.title[language]}. ${picture.summary[language]}`)
  return `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${said}">${body}</svg>`
}

/** As a file of its own: light or dark as the reader's system asks for. */
export function standalone(picture: Picture, language: Language): string {
  const { width, height, body } = picture.draw(language)
  const [title, summary] = [picture.title[language], picture.summary[language]].map(escape)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" lang="${language}" class="plot" aria-labelledby="title desc"><title id="title">${title}</title><desc id="desc">${summary}</desc><style>${ownSheet()}</style><rect width="100%" height="100%" class="ground"/>${body}</svg>\n`
}

let sheet: string | null = null

/** The colours of the page, light and dark, and the rules for marks. */
function ownSheet(): string {
  if (sheet !== null) return sheet
  const base = sheetOf('tokens')
  const light = /:root \{[^}]*\}/.exec(base)?.[0] ?? ''
  const dark = /@media \(prefers-color-scheme: dark\) \{\s*:root[^{]*(\{[^}]*\})/.exec(base)?.[1] ?? ''
  const face = "text{font-family:Plex,'IBM Plex Sans Arabic','IBM Plex Sans',system-ui,sans-serif}"
  sheet = `${light}@media (prefers-color-scheme: dark){:root${dark}}${face}${sheetOf('marks')}`
    .replace(/\/\*[^*]*\*\//g, '')
    .replace(/\s+/g, ' ')
  return sheet
}

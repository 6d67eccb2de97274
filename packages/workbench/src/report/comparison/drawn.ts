/** Pictures of a comparison as parts of a page and as files of their own. */
import type { Language } from '@sharara/core'
import { escape, type Picture } from '@sharara/comparison/pictures'
import { sheetOf } from '../../shipped/index.ts'

/** As part of a page that has the sheets. */
export function embedded(picture: Picture, language: Language): string {
  const { width, height, body } = picture.draw(language)
  const said = escape(`${picture.title[language]}. ${picture.summary[language]}`)
  return `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" class="marks" role="img" aria-label="${said}">${body}</svg>`
}

/** As a file of its own: light or dark as the reader's system asks for. */
export function standalone(picture: Picture, language: Language): string {
  const { width, height, body } = picture.draw(language)
  const [title, summary] = [picture.title[language], picture.summary[language]].map(escape)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" lang="${language}" class="marks" aria-labelledby="title desc"><title id="title">${title}</title><desc id="desc">${summary}</desc><style>${ownSheet()}</style><rect width="100%" height="100%" class="ground"/>${body}</svg>\n`
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

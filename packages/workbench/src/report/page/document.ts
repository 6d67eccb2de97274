/** One HTML file that fetches nothing: the studio's own page of a report, with what is told written into it in both languages. */
import type { Picture, Words } from '@sharara/core'
import { frameOf } from '../../shipped/index.ts'
import { escape } from './html.ts'

export interface WholePage {
  readonly title: Words
  readonly version: string
  readonly body: string
  /** By id: what is drawn into the element `plot-…`, and what is to be seen there. */
  readonly pictures?: Readonly<Record<string, { readonly picture: Picture; readonly label: Words }>>
}

export function wholePage({ title, version, body, pictures = {} }: WholePage): string {
  const inside = `<div id="bar"></div>\n${body}\n<script type="application/json" id="page">${json({ title, pictures })}</script>`
  return frameOf('told')
    .replace(
      /<title>[^<]*<\/title>/,
      () => `<meta name="generator" content="Sharara ${escape(version)}"><title>${escape(title.en)}</title>`,
    )
    .replace('<!-- body -->', () => inside)
}

/** JSON inside a script element: no sign that could end the element. */
function json(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
}

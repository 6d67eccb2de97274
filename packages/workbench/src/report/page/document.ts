/** One HTML file that fetches nothing: fonts, styles, data and scripts are in it. */
import { readFileSync } from 'node:fs'
import type { Words } from '@sharara/core'
import { bundleClient } from '../bundle.ts'
import { fontFaces } from '../font.ts'
import { escape } from './html.ts'

const sheets = {
  experiment: ['base', 'top', 'figures', 'tables', 'heat', 'experiment'],
  comparison: ['base', 'top', 'figures', 'tables', 'marks', 'comparison', 'claims'],
} as const

export interface WholePage {
  readonly title: Words
  readonly version: string
  readonly body: string
  /** What the scripts need, as JSON inside the page. */
  readonly data: unknown
  readonly entry: keyof typeof sheets
}

export function wholePage({ title, version, body, data, entry }: WholePage): string {
  return `<!doctype html>
<html lang="en" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; font-src data:; img-src data:"><meta name="generator" content="Sharara ${escape(version)}">
<title data-en="${escape(title.en)}" data-ar="${escape(title.ar)}">${escape(title.en)}</title>
<style>${styles(sheets[entry])}</style></head>
<body>
${body}
<script type="application/json" id="page">${json(data)}</script>
<script>${bundleClient(entry).replaceAll('</script', '<\\/script')}</script>
</body></html>
`
}

function styles(names: readonly string[]): string {
  return [fontFaces(), ...names.map((name) => readFileSync(new URL(`../style/${name}.css`, import.meta.url), 'utf8'))]
    .join('\n')
    .replace(/\/\*[^*]*\*\//g, '')
    .replace(/\n\s*/g, '\n')
}

/** JSON inside a script element: no sign that could end the element. */
function json(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
}

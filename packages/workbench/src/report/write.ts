/** `report.html`: one file, both languages, nothing fetched. What the model says beside what happened. */
import { readFileSync } from 'node:fs'
import { fill } from '@sharara/core'
import { bundleClient } from './bundle.ts'
import { fontFaces } from './font.ts'
import type { ReportInput } from './input.ts'
import { measure } from './measures.ts'
import { charts } from './page/charts.ts'
import { both, escape } from './page/html.ts'
import { outcomeSection } from './page/outcome.ts'
import { provenance } from './page/provenance.ts'
import { recordSection } from './page/record.ts'
import { stage } from './page/stage.ts'
import { headline, topBar } from './page/top.ts'
import { pageData } from './payload.ts'
import { drawMap } from './projection.ts'
import { words } from './words.ts'

const sheets = ['base', 'top', 'stage', 'events', 'figures', 'tables', 'heat'] as const

export function writeReport(input: ReportInput): string {
  const measures = measure(input)
  const map = drawMap(
    input.outline,
    input.setup.profile.places.map((place) => [place.longitude, place.latitude]),
  )
  const title = fill({ en: '{name} · Sharara', ar: '{name} · شرارة' }, { name: input.setup.scenario.name })
  const body = [
    topBar(),
    '<main>',
    headline(input, measures),
    stage(input, map),
    charts(input, measures),
    recordSection(input),
    outcomeSection(input),
    provenance(input),
    '</main>',
    `<footer><p>${both(words.fonts)}</p></footer>`,
  ].join('\n')
  return `<!doctype html>
<html lang="en" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; font-src data:; img-src data:"><meta name="generator" content="Sharara ${escape(input.manifest.version)}">
<title data-en="${escape(title.en)}" data-ar="${escape(title.ar)}">${escape(title.en)}</title>
<style>${styles()}</style></head>
<body>
${body}
<script type="application/json" id="page">${json(pageData(input, measures, map))}</script>
<script>${bundleClient().replaceAll('</script', '<\\/script')}</script>
</body></html>
`
}

function styles(): string {
  return [fontFaces(), ...sheets.map((name) => readFileSync(new URL(`./style/${name}.css`, import.meta.url), 'utf8'))]
    .join('\n')
    .replace(/\/\*[^*]*\*\//g, '')
    .replace(/\n\s*/g, '\n')
}

/** JSON inside a script element: no sign that could end the element. */
function json(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
}

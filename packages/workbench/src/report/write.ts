/** `report.html`: one file, both languages, nothing fetched. What the model says beside what happened. */
import { fill } from '@sharara/core'
import { claimsSection } from './comparison/claims.ts'
import type { ReportInput } from './input.ts'
import { measure } from './measures.ts'
import { charts } from './page/charts.ts'
import { wholePage } from './page/document.ts'
import { both } from './page/html.ts'
import { outcomeSection } from './page/outcome.ts'
import { provenance } from './page/provenance.ts'
import { recordSection } from './page/record.ts'
import { stage } from './page/stage.ts'
import { headline, topBar } from './page/top.ts'
import { pageData } from './payload.ts'
import { drawMap } from './projection.ts'
import { words } from './words.ts'

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
    ...(input.claims ? [claimsSection(input.claims.results, input.claims.cases)] : []),
    provenance(input),
    '</main>',
    `<footer><p>${both(words.fonts)}</p></footer>`,
  ].join('\n')
  return wholePage({ title, version: input.manifest.version, body, data: pageData(input, measures, map), entry: 'main' })
}

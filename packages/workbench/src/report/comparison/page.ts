/** The page of a comparison: one file, both languages, nothing fetched. */
import { fill, type Compared, type ComparedRobustness, type Words } from '@sharara/core'
import type { Picture } from '@sharara/comparison/pictures'
import { both, number } from '../page/html.ts'
import { absenceSection } from './absenceSection.ts'
import { furtherSection } from './furtherSection.ts'
import { capital, named } from './parts.ts'
import { pageWords as words } from './pageWords.ts'
import { robustnessSection } from './robustnessSection.ts'
import { setsSection } from './setsSection.ts'
import { pageOf } from './shell.ts'
import { solutionsSection } from './solutionsSection.ts'
import { truthSection } from './truthSection.ts'
import { necessitySection } from './necessitySection.ts'

export interface ComparisonPage {
  readonly compared: Compared
  readonly robustness: ComparedRobustness | null
  readonly version: string
  /** Names of codes, by column, where a codebook knows them. */
  readonly codes: (column: string) => Readonly<Record<string, Words>>
  /** More sections, such as the model beside the record. */
  readonly more?: readonly string[]
  readonly command: string
  /** Where the sets are to be shown case by case and the comparison is of groups of these cases. */
  readonly ofSets?: Compared
  /** Pictures of the sections that are added, for files of their own. */
  readonly pictures?: readonly Picture[]
}

export function comparisonPage(page: ComparisonPage): string {
  const { compared, robustness, version, codes, more = [], command, ofSets = compared } = page
  return pageOf(compared.study.name, version, [
    hero(compared),
    setsSection(ofSets, codes),
    necessitySection(compared),
    truthSection(compared),
    solutionsSection(compared),
    absenceSection(compared),
    furtherSection(compared),
    robustnessSection(compared, robustness),
    ...more,
    `<section><div class="heading"><h2>${both(words.reading)}</h2></div><div class="panel"><p>${both(words.readingText)}</p><h4>${both(words.repeat)}</h4><p>${number(command)}</p></div></section>`,
  ])
}

function hero(compared: Compared): string {
  const { study, cases, warnings, solutions, necessity } = compared
  const { outcome, nCut, inclCut, priCut, leaveOut, file } = study
  const lead = fill(words.lead, { cases: cases.length, file, outcome: named(compared, outcome), nCut, inclCut, priCut })
  const shown = solutions.find(({ kind }) => kind === 'intermediate')
  const model = shown?.models[0]
  const found =
    model === undefined
      ? [words.foundNone]
      : [
          capital(model.words),
          fill(words.foundFit, { inclusion: model.inclusion.toFixed(3), coverage: model.coverage.toFixed(3) }),
          ...((shown?.modelCount ?? 0) > 1 ? [fill(words.foundMany, { count: shown?.modelCount ?? 0 })] : []),
        ]
  const needed = necessity.conditions.filter(
    (one) => one.necessity.inclusion >= necessity.cuts.inclusion && one.necessity.ron >= necessity.cuts.relevance,
  )
  const necessary =
    needed.length === 0
      ? fill(words.necessaryNone, { ...necessity.cuts })
      : fill(words.necessarySome, { names: needed.map(({ text }) => text).join(', ') })
  const left = leaveOut.length === 0 ? '' : `<p class="note">${both(fill(words.leftOut, { cases: leaveOut.join(', ') }))}</p>`
  const beware =
    warnings.length === 0
      ? ''
      : `<div class="panel"><h3>${both(words.warnings)}</h3><ul class="plain">${warnings.map((one) => `<li>${both(one.words)}</li>`).join('')}</ul></div>`
  return `<section class="hero"><p class="eyebrow">${both(words.eyebrow)}</p><h1>${both(study.name)}</h1>
<p class="lead">${both(lead)}</p>${left}<div class="panel"><h3>${both(words.found)}</h3>${[...found, necessary].map((one) => `<p class="saying">${both(one)}</p>`).join('')}</div>${beware}</section>`
}

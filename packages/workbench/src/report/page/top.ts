/** The head of the page: what was run, how it ended, and the numbers most people ask for first. */
import { fill, outcomes, type Words } from '@sharara/core'
import { dateWords, rangeWords, startOf } from '../calendar.ts'
import { counted, whole } from '../counted.ts'
import { ofRecord, showEpisode, type Bounded } from '../episode.ts'
import type { ReportInput } from '../input.ts'
import type { Measures } from '../measures.ts'
import { words } from '../words.ts'
import { both, label, number } from './html.ts'

const moon =
  '<svg viewBox="0 0 20 20" aria-hidden="true"><path d="M10 2.5a7.5 7.5 0 1 0 0 15z"/><circle cx="10" cy="10" r="7.5" fill="none" stroke="currentColor" stroke-width="1.5"/></svg>'

/** @param skip the section that the reader of a screen comes for, and what to say of it. */
export function topBar(skip: { readonly to: string; readonly words: Words } = { to: 'map-section', words: words.skip }): string {
  return `<a class="skip" href="#${skip.to}">${both(skip.words)}</a>
<header class="bar"><span class="brand"><svg viewBox="0 0 20 20" aria-hidden="true"><path d="M11 1 4 11.5h4.6L8 19l8-11.2h-5z"/></svg>${both({ en: 'Sharara', ar: 'شرارة' })}</span>
<div class="tools"><div class="switch" role="group" ${label(words.language)}><button type="button" data-language="en" lang="en" aria-pressed="true">English</button><button type="button" data-language="ar" lang="ar" aria-pressed="false">العربية</button></div><button type="button" id="theme" class="icon" ${label(words.theme)}>${moon}</button></div></header>`
}

export function headline(input: ReportInput, measures: Measures): string {
  const shown = showEpisode(input)
  const { scenario, profile } = input.setup
  const first = startOf(scenario.start)
  const last = first + (measures.hours - 1) * 3600000
  const recorded = shown?.outcome ?? null
  const ends = input.record.outcome ? outcomes[input.record.outcome.outcome] : words.unfinished
  return `<section class="hero"><p class="eyebrow">${both(words.report)} · ${both(profile.name)} · ${both(rangeWords(first, last))}</p><h1>${both(scenario.name)}</h1>
<div class="verdicts"><div class="verdict model"><span>${both(words.modelEnds)}</span><strong>${both(ends)}</strong></div>${recorded ? `<div class="verdict record"><span>${both(words.recordEnds)}</span><strong>${both(recorded)}</strong></div>` : ''}</div>
<p class="lead">${both(summary(input, measures))}</p>${tiles(input, measures)}<noscript><p class="note">${both(words.noScript)}</p></noscript></section>`
}

export function summary(input: ReportInput, measures: Measures): Words {
  const regions = input.setup.profile.regions.length
  const crowd = fill(words.summaryCrowd, {
    people: counted(readable(measures.peak), 'people'),
    date: dateWords(startOf(input.setup.scenario.start) + measures.peakHour * 3600000),
    regions: counted(measures.regionsReached, 'regions'),
    all: whole(regions),
  })
  const dead = measures.dead
  const toll = fill(dead > 0 ? words.summaryDead : words.summaryNobodyDead, {
    dead: counted(dead, 'people'),
    detained: counted(measures.detained, 'people'),
  })
  const scored = input.scores.filter((row) => row.hit !== null)
  const score =
    scored.length === 0
      ? { en: '', ar: '' }
      : fill(words.summaryScore, {
          hit: whole(scored.filter((row) => row.hit).length),
          all: { en: whole(scored.length), ar: counted(scored.length, 'targets').ar },
        })
  const ending = (language: 'en' | 'ar'): string => (score[language] === '' ? '' : ` ${score[language]}`)
  return { en: `${crowd.en}${toll.en}.${ending('en')}`, ar: `${crowd.ar}${toll.ar}.${ending('ar')}` }
}

/** Three significant digits: nobody counts a crowd to the last head. */
export function readable(value: number): number {
  return value < 1000 ? Math.round(value) : Number(value.toPrecision(3))
}

function tiles(input: ReportInput, measures: Measures): string {
  const known = showEpisode(input)
  const about = (bounded: Bounded | null | undefined): string | null => (bounded ? ofRecord(bounded) : null)
  const or = (value: number | null | undefined): string | null => (value == null ? null : whole(value))
  const scored = input.scores.filter((row) => row.hit !== null)
  const ofRegions = (value: number): string =>
    both(fill(words.tileOf, { value: whole(value), all: whole(input.setup.profile.regions.length) }))
  const parts = [
    tile(words.tilePeak, number(whole(readable(measures.peak))), about(known?.peak)),
    tile(words.tileRegions, ofRegions(measures.regionsReached), or(known?.regionsNamed || null)),
    tile(words.tileDead, number(whole(measures.dead)), about(known?.dead)),
    tile(words.tileDetained, number(whole(measures.detained)), about(known?.detained)),
  ]
  if (scored.length > 0)
    parts.push(
      `<div class="tile"><dt>${both(words.tileTargets)}</dt><dd>${both(fill(words.tileOf, { value: whole(scored.filter((row) => row.hit).length), all: whole(scored.length) }))}</dd><dd class="beside">${dots(scored.map((row) => row.hit === true))}</dd></div>`,
    )
  return `<dl class="tiles">${parts.join('')}</dl>`
}

function tile(name: Words, value: string, record: string | null): string {
  const beside = record === null ? both(words.tileNoRecord) : both(fill(words.tileRecord, { value: record }))
  return `<div class="tile"><dt>${both(name)}</dt><dd>${value}</dd><dd class="beside">${beside}</dd></div>`
}

function dots(hits: readonly boolean[]): string {
  return `<span class="hits" aria-hidden="true">${hits.map((hit) => `<i class="${hit ? 'hit' : 'miss'}"></i>`).join('')}</span>`
}

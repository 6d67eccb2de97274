/** Where the numbers come from, how to repeat and cite the run, and what the page is not. */
import { fill, type Words } from '@sharara/core'
import { dateWords } from '../calendar.ts'
import { counted } from '../counted.ts'
import type { ReportInput } from '../input.ts'
import { words } from '../words.ts'
import { both, escape, number, table } from './html.ts'

export function provenance(input: ReportInput): string {
  return `<section aria-labelledby="provenance-title"><div class="heading"><h2 id="provenance-title">${both(words.provenance)}</h2></div><div class="grid-of-two">${repeat(input)}${limits()}</div>${unpublished(input)}</section>`
}

function created(input: ReportInput): Words {
  const time = Date.parse(input.manifest.created)
  return Number.isNaN(time) ? { en: input.manifest.created, ar: input.manifest.created } : dateWords(time)
}

function repeat(input: ReportInput): string {
  const { manifest, setup } = input
  const people = setup.profile.places.reduce((sum, place) => sum + place.population, 0)
  const size = fill(setup.scenario.sample === 1 ? words.sizeEvery : words.sizeValue, {
    people: counted(people, 'people'),
    places: counted(input.record.places.length, 'places'),
    hours: counted(input.record.hours, 'hours'),
    sample: counted(setup.scenario.sample, 'people'),
  })
  const facts: [Words, string][] = [
    [words.scenario, both(setup.scenario.name)],
    [words.size, both(size)],
    [words.seed, number(String(manifest.seed))],
    [words.fingerprint, `<code dir="ltr">${escape(manifest.fingerprint)}</code>`],
    [words.version, number(manifest.version)],
    [words.modelVersion, `<code dir="ltr">${escape(manifest.model)}</code>`],
    [words.created, both(created(input))],
  ]
  const title = setup.scenario.name
  const citation = fill(words.citation, {
    version: manifest.version,
    model: manifest.model,
    title,
    seed: String(manifest.seed),
    fingerprint: manifest.fingerprint,
    date: created(input),
  })
  return `<div class="panel"><h3>${both(words.again)}</h3><dl class="facts">${facts.map(([name, value]) => `<div><dt>${both(name)}</dt><dd>${value}</dd></div>`).join('')}</dl><p class="note">${both(words.againNote)}</p><h4>${both(words.cite)}</h4><blockquote id="citation">${both(citation)}</blockquote><button type="button" id="copy" class="quiet"></button></div>`
}

function limits(): string {
  return `<div class="panel"><h3>${both(words.limits)}</h3><ul class="limits">${[words.limit1, words.limit2, words.limit3, words.limit4].map((limit) => `<li>${both(limit)}</li>`).join('')}</ul></div>`
}

function unpublished(input: ReportInput): string {
  const list = input.manifest.unpublished
  if (list.length === 0) return `<div class="panel"><p>${both(words.unpublishedNone)}</p></div>`
  const rows = list.map((one) => [
    `${both(one.label)}<br><code dir="ltr">${escape(one.name)}</code>`,
    number(String(Number(one.value.toPrecision(6)))),
    `<bdi>${escape(one.unit)}</bdi>`,
    both(words[one.source.kind]),
    one.source.arabic === undefined
      ? `<span lang="en" dir="auto">${escape(one.source.text)}</span>`
      : both({ en: one.source.text, ar: one.source.arabic }),
  ])
  return `<div class="panel"><details><summary>${both(fill(words.unpublished, { count: counted(list.length, 'numbers') }))}</summary><p class="note">${both(words.unpublishedLead)}</p>${table({ caption: words.provenance, head: [words.name, words.value, words.unit, words.kind, words.reason].map(both), rows, className: 'sources' })}</details></div>`
}

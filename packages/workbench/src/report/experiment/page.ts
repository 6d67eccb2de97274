/**
 * Pages about many runs, out of parts: a head (`hero`), sections, figures with a picture and its numbers (`figure` of an
 * `ExperimentPage`, which remembers what its scripts are to draw), tables (`numbers`), and, written by `write`, how to repeat it
 * all. Pictures are plain data that the studio’s charts draw: bars, fan, columns, points. Every word is a pair; both languages are in
 * the page.
 */
import { fill, type Picture, type Words } from '@sharara/core'
import { dateWords } from '../calendar.ts'
import { wholePage, type WholePage } from '../page/document.ts'
import { both, escape, number, numbersIn, table } from '../page/html.ts'
import { words } from '../words.ts'
import { pageWords } from './words.ts'

/** A sentence, or HTML that is made already. */
export type Text = Words | string

export interface FigureParts {
  /** Unique in the page: letters, digits, hyphens. */
  readonly id: string
  readonly title: Words
  /** What can be seen, in a sentence: read out where the picture cannot be seen. */
  readonly summary: Words
  readonly picture: Picture
  readonly legend?: readonly LegendEntry[]
  /** The numbers behind the picture. */
  readonly head: readonly Words[]
  readonly rows: readonly (readonly Text[])[]
  readonly note?: Words
}

/** `key` is a class of the style sheets: `line-key`, `band-key`, `record-key`, `whisker-key`, `swatch-key`, `error-key`, with a tone. */
export interface LegendEntry {
  readonly key: string
  readonly words: Words
}

export interface Again {
  readonly command: string
  readonly model: string
  readonly version: string
  /** ISO time. */
  readonly created: string
  readonly runs: number
  readonly facts: readonly (readonly [name: Words, value: Text])[]
  /** What is said of repeating it; of a plan, unless something else is. */
  readonly note?: Words
}

interface Written {
  readonly title: Words
  readonly body: readonly string[]
  readonly again: Again
  /** Whether a table of the page says where the model misses. */
  readonly judged?: boolean
}

export interface Figure {
  readonly html: string
  /** What the page is to draw into it. */
  readonly pictures: NonNullable<WholePage['pictures']>
}

export function figureOf({ id, title, summary, picture, legend = [], head, rows, note }: FigureParts): Figure {
  const label = { en: `${title.en}. ${summary.en}`, ar: `${title.ar}. ${summary.ar}` }
  const keys = legend.map((entry) => `<span class="key"><i class="${entry.key}"></i>${both(entry.words)}</span>`).join('')
  const whole = `<figure class="panel" id="chart-${id}"><figcaption><h3>${both(title)}</h3><p>${both(summary)}</p></figcaption>${keys === '' ? '' : `<div class="legend">${keys}</div>`}<div id="plot-${id}"></div>${note ? `<p class="note">${both(note)}</p>` : ''}<details><summary>${both(pageWords.dataTable)}</summary>${numbers({ caption: title, head, rows })}</details></figure>`
  return { html: whole, pictures: { [id]: { picture, label } } }
}

export class ExperimentPage {
  private readonly pictures: Record<string, NonNullable<WholePage['pictures']>[string]> = {}

  figure(parts: FigureParts): string {
    const figure = figureOf(parts)
    Object.assign(this.pictures, figure.pictures)
    return figure.html
  }

  write({ title, body, again, judged = false }: Written): string {
    const whole = [
      '<main id="main" tabindex="-1">',
      ...body,
      repeat(title, again, judged),
      '</main>',
      `<footer><p>${both(words.fonts)}</p></footer>`,
    ].join('\n')
    const name = fill({ en: '{name} · Sharara', ar: '{name} · شرارة' }, { name: title })
    return wholePage({ title: name, version: again.version, body: whole, pictures: this.pictures })
  }
}

export interface HeroParts {
  readonly eyebrow: readonly Words[]
  readonly title: Words
  /** The answer in a sentence or two. */
  readonly lead: Words
  readonly tiles: readonly { readonly name: Words; readonly value: Text; readonly beside?: Text }[]
}

export function hero({ eyebrow, title, lead, tiles }: HeroParts): string {
  const each = tiles.map(
    ({ name, value, beside }) =>
      `<div class="tile"><dt>${both(name)}</dt><dd>${html(value)}</dd>${beside === undefined ? '' : `<dd class="beside">${html(beside)}</dd>`}</div>`,
  )
  return `<section class="hero"><p class="eyebrow">${eyebrow.map(both).join(' · ')}</p><h1>${both(title)}</h1><p class="lead">${both(lead)}</p><dl class="tiles">${each.join('')}</dl><noscript><p class="note">${both(words.noScript)}</p></noscript></section>`
}

/** The first section of a page has the id `results`. */
export function section(parts: { readonly id: string; readonly title: Words; readonly lead?: Words; readonly content: string }): string {
  const lead = parts.lead ? `<p>${both(parts.lead)}</p>` : ''
  return `<section id="${parts.id}" aria-labelledby="${parts.id}-title"><div class="heading"><h2 id="${parts.id}-title">${both(parts.title)}</h2>${lead}</div>${parts.content}</section>`
}

/** A sentence on its own. */
export function sentence(said: Words): string {
  return `<p>${both(said)}</p>`
}

/** A table in a panel of its own. */
export function panel(content: string): string {
  return `<div class="panel">${content}</div>`
}

export function twoColumns(...figures: readonly string[]): string {
  return `<div class="grid-of-two">${figures.join('')}</div>`
}

export function numbers(parts: {
  readonly caption: Words
  readonly head: readonly Words[]
  readonly rows: readonly (readonly Text[])[]
}): string {
  return table({ caption: parts.caption, head: parts.head.map(both), rows: parts.rows.map((row) => row.map(html)), className: 'numbers' })
}

function html(text: Text): string {
  return typeof text === 'string' ? numbersIn(text) : both(text)
}

function repeat(
  title: Words,
  { command, model, version, created, runs, facts, note = pageWords.againNote }: Again,
  judged: boolean,
): string {
  const date = dateWords(Date.parse(created))
  const rows: readonly (readonly [Words, Text])[] = [
    ...facts,
    [pageWords.runs, number(runs.toLocaleString('en'))],
    [pageWords.model, `<code dir="ltr">${escape(model)}</code>`],
    [pageWords.version, number(version)],
    [pageWords.created, date],
  ]
  const list = rows.map(([name, value]) => `<div><dt>${both(name)}</dt><dd>${html(value)}</dd></div>`).join('')
  const limits = [words.limit1, words.limit2, words.limit3, judged ? words.limit4 : words.limit4Bare]
  const parts = command.split(' ').map((part) => `<span>${escape(part)}</span>`)
  const citation = fill(pageWords.citation, { version, model, title, runs: runs.toLocaleString('en'), date })
  return `<section aria-labelledby="again-title"><div class="heading"><h2 id="again-title">${both(pageWords.again)}</h2></div><div class="grid-of-two"><div class="panel"><pre class="command" tabindex="0">${parts.join(' ')}</pre><dl class="facts">${list}</dl><p class="note">${both(note)}</p><h3>${both(words.cite)}</h3><blockquote id="citation">${both(citation)}</blockquote><button type="button" id="copy" class="button"></button></div><div class="panel"><h3>${both(words.limits)}</h3><ul class="limits">${limits.map((limit) => `<li>${both(limit)}</li>`).join('')}</ul></div></div></section>`
}

/** The record, target by target: what was reported, by whom, what the run says, and whether it agrees. Misses stay in the table. */
import { fill, groupWords, outcomes, sides, unitWords, type EpisodeRecord, type nouns, type Target, type Words } from '@sharara/core'
import { momentWords, shortDate, startOf } from '../calendar.ts'
import { counted, whole } from '../counted.ts'
import type { ScoreRow, ScoreValue } from '../input.ts'
import { words } from '../words.ts'
import { both, escape, label, number, table } from './html.ts'

/** What the section needs of a run, or of many: rows against the record, the record, and when hour 0 is. */
export interface Scored {
  readonly scores: readonly ScoreRow[]
  /** The record of the real episode; its targets lend the scores their groups, sources and notes. */
  readonly episode: EpisodeRecord | null
  readonly setup: { readonly scenario: { readonly start: string } }
}

export function recordSection(input: Scored): string {
  const { scores } = input
  const hit = scores.filter((row) => row.hit === true).length
  const missed = scores.filter((row) => row.hit === false).length
  const lead = scores.length === 0 ? words.targetsNone : fill(words.targetsLead, { hit: whole(hit), missed: whole(missed) })
  return `<section aria-labelledby="targets-title"><div class="heading"><h2 id="targets-title">${both(words.targets)}</h2><p>${both(lead)}</p></div>${scores.length === 0 ? '' : scoreTable(input)}${input.episode ? readings(input.episode) : ''}</section>`
}

function scoreTable(input: Scored): string {
  const targets = new Map(input.episode?.targets.map((target) => [target.id, target]) ?? [])
  const banded = input.scores.some((row) => row.band)
  const head = [words.target, words.record, words.model, ...(banded ? [words.band] : []), words.verdict]
  const groups = new Map<string, ScoreRow[]>()
  for (const row of input.scores) {
    const group = targets.get(row.id)?.group ?? ''
    groups.set(group, [...(groups.get(group) ?? []), row])
  }
  const bodies = [...groups].map(([group, rows]) => {
    const title =
      group === ''
        ? ''
        : `<tr class="group"><th colspan="${head.length}" scope="rowgroup">${both(groupWords(group))} <small>${number(`${rows.filter((row) => row.hit === true).length}/${rows.filter((row) => row.hit !== null).length}`)}</small></th></tr>`
    return `<tbody>${title}${rows.map((row) => scoreRow(input, row, targets.get(row.id), banded)).join('')}</tbody>`
  })
  const chips = [
    ['all', words.showAll],
    ['miss', words.showMisses],
    ['hit', words.showHits],
  ] as const
  return `${signs}<div class="panel"><div class="chips">${chips.map(([name, text]) => `<button type="button" class="small" data-verdict="${name}" aria-pressed="${name === 'all'}">${both(text)}</button>`).join('')}</div><div class="scroll" tabindex="0" role="group" ${label(words.targets)}><table class="targets" id="targets"><caption class="unseen">${both(words.targets)}</caption><thead><tr>${head.map((name) => `<th scope="col">${both(name)}</th>`).join('')}</tr></thead>${bodies.join('')}</table></div></div>`
}

/** Drawn, not written: the fonts in the page have no such signs. */
const signs =
  '<svg width="0" height="0" class="unseen" aria-hidden="true"><symbol id="sign-hit" viewBox="0 0 12 12"><path d="M2 6.5 5 9.5 10 3"/></symbol><symbol id="sign-miss" viewBox="0 0 12 12"><path d="M2.5 2.5l7 7m0-7-7 7"/></symbol></svg>'

function scoreRow(input: Scored, row: ScoreRow, target: Target | undefined, banded: boolean): string {
  const show = (value: ScoreValue): string => valueHtml(input, row, target, value)
  const source = target && input.episode ? input.episode.sources[target.source] : undefined
  const by = source
    ? `<small>${both(sides[source.side])}${target?.contested ? ` · ${both(words.contested)}` : ''}${target?.note ? ` · ${both(target.note)}` : ''}</small>`
    : ''
  const range =
    row.low !== null && row.high !== null && row.high > row.low
      ? `<small class="kept">${both(words.accepted)} ${show(row.low)}${dash}${show(row.high)}</small>`
      : ''
  const ratio =
    typeof row.model === 'number' &&
    typeof row.record === 'number' &&
    row.record > 0 &&
    row.model > 0 &&
    momentKind(target) === null &&
    !['h', 'day', 'days', 'ratio'].includes(row.unit)
      ? `<small class="kept">${both(fill(words.ratio, { value: compact(row.model / row.record) }))}</small>`
      : ''
  const band = banded ? `<td>${mini(words.band)}${row.band ? `${show(row.band[0])}${dash}${show(row.band[1])}` : '–'}</td>` : ''
  return `<tr data-hit="${row.hit}"><th scope="row">${both(row.label)}${by}</th><td>${mini(words.record)}${show(row.record)}${range}</td><td>${mini(words.model)}${show(row.model)}${ratio}</td>${band}<td>${verdict(row)}</td></tr>`
}

/** The column's name beside its value, where a narrow screen has no room for columns. */
const mini = (name: Words): string => `<span class="mini" aria-hidden="true">${both(name)}</span>`

const dash = ' – '

function verdict(row: ScoreRow): string {
  if (row.hit === null) return `<span class="tag none">${both(words.notScored)}</span>`
  return row.hit
    ? `<span class="tag hit"><svg viewBox="0 0 12 12" aria-hidden="true"><use href="#sign-hit"/></svg>${both(words.hit)}</span>`
    : `<span class="tag miss"><svg viewBox="0 0 12 12" aria-hidden="true"><use href="#sign-miss"/></svg>${both(words.miss)}</span>`
}

/** Hours and days of some targets are moments of the episode, to be read as dates; those of others are lengths of time. */
function momentKind(target: Target | undefined): 'hour' | 'day' | null {
  const kind = target?.measure.kind ?? ''
  if (kind.endsWith('-hour')) return 'hour'
  return kind === 'peak-day' || kind === 'calm-day' || kind === 'first-day' ? 'day' : null
}

function valueHtml(input: Scored, row: ScoreRow, target: Target | undefined, value: ScoreValue): string {
  const moment = momentKind(target)
  if (value === null) return moment ? both(words.never) : '–'
  if (typeof value === 'object') return both(value)
  if (typeof value === 'string') {
    const outcome: Words | undefined = (outcomes as Readonly<Record<string, Words>>)[value]
    return outcome ? both(outcome) : `<bdi>${escape(value)}</bdi>`
  }
  const start = input.episode?.start ?? input.setup.scenario.start
  if (moment === 'day') return both(shortDate(startOf(start) + (value - 1) * 86400000))
  if (moment === 'hour') return both(momentWords(start, value))
  if (row.unit === 'share') return number(`${compact(value * 100)}%`)
  if (row.unit === 'ratio') return number(`×${compact(value)}`)
  if (row.unit === 'people') return number(whole(value))
  const noun = nounOf[row.unit]
  if (noun !== undefined && value !== 0) return both(countedPart(value, noun))
  const unit = ['', '1'].includes(row.unit) ? '' : ` <span class="unit">${both(unitWords(row.unit))}</span>`
  return `${number(compact(value))}${unit}`
}

const nounOf: Readonly<Record<string, keyof typeof nouns>> = {
  h: 'hours',
  day: 'days',
  days: 'days',
  regions: 'regions',
  places: 'places',
  towns: 'towns',
}

/** What is no whole number has the noun that its whole part asks for: «12.5 يومًا», and «2.5 يوم», where that would be none, one or two. */
function countedPart(value: number, noun: keyof typeof nouns): Words {
  if (Number.isInteger(value)) return counted(value, noun)
  const part = Math.trunc(Math.abs(value))
  return counted(part < 3 ? 100 : part, noun, () => compact(value))
}

/** Whole numbers from 100 on, three significant digits below. */
function compact(value: number): string {
  return Math.abs(value) >= 100 ? whole(value) : String(Number(value.toPrecision(3))).replace('-', '−')
}

/** Contested facts keep the names of those who hold them. */
function readings(episode: EpisodeRecord): string {
  const claims =
    episode.readings.length === 0
      ? ''
      : `<h3>${both(words.readings)}</h3>${table({
          caption: words.readings,
          className: 'readings',
          head: [words.claim, words.claimedBy, words.evidence].map(both),
          rows: episode.readings.map((reading) => [both(reading.claim), both(reading.by), both(reading.evidence)]),
        })}`
  const rows = Object.values(episode.sources).map((source) => [
    `<span lang="en" dir="auto">${escape(source.text)}</span>`,
    both(sides[source.side]),
    source.url ? `<bdi class="address" dir="ltr">${escape(source.url)}</bdi>` : '–',
  ])
  const list = `<details><summary>${both(words.recordSources)} ${number(`(${rows.length})`)}</summary>${table({ caption: words.recordSources, head: [words.source, words.kind, words.address].map(both), rows, className: 'sources' })}</details>`
  return `<div class="panel">${claims}${list}</div>`
}

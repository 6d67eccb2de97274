/** The end of the run: inequalities with their margins, strengths, other seeds, and what has changed two years on. */
import { fill, outcomes, type Outcome, type Words } from '@sharara/core'
import { counted, whole } from '../counted.ts'
import type { ReportEnsemble, ReportInput } from '../input.ts'
import { strengthWords, words } from '../words.ts'
import { both, escape, number, table } from './html.ts'

const contestants = ['movement', 'deep', 'rival', 'pactStrength']

export function outcomeSection(input: ReportInput): string {
  const report = input.record.outcome
  const lead = report ? words.outcomeLead : words.outcomeNone
  const body = report
    ? `<div class="grid-of-two">
<div class="panel wide"><h3>${both(words.margins)}</h3>${margins(report.margins)}</div>
<div class="panel"><h3>${both(words.pillars)}</h3><p class="note">${both(words.pillarsNote)}</p>${bars(Object.entries(report.strengths).filter(([name]) => !contestants.includes(name)))}</div>
<div class="panel"><h3>${both(words.strengths)}</h3>${bars(Object.entries(report.strengths).filter(([name]) => contestants.includes(name)))}${input.ensemble ? shares(input.ensemble) : ''}</div>
<div class="panel wide"><h3>${both(words.results)}</h3><p class="note">${both(words.resultsLead)}</p>${results(report.results)}</div></div>`
    : ''
  return `<section aria-labelledby="outcome-title"><div class="heading"><h2 id="outcome-title">${both(words.outcome)}</h2><p>${both(lead)}</p></div>${body}</section>`
}

function margins(list: readonly { words: Words; value: number; needed: number; margin: number }[]): string {
  return table({
    caption: words.margins,
    className: 'margins',
    head: [both(words.inequality), both(words.had), both(words.needed), both(words.margin)],
    rows: list.map((one) => [
      both(one.words),
      number(fixed(one.value)),
      number(fixed(one.needed)),
      `<span class="tag ${one.margin >= 0 ? 'hit' : 'none'}">${number(signed(one.margin))} ${both(one.margin >= 0 ? words.held : words.failed)}</span>`,
    ]),
  })
}

function bars(entries: readonly (readonly [string, number])[]): string {
  return `<ul class="bars">${entries.map(([name, value]) => `<li><span>${nameOf(name)}</span><span class="track" aria-hidden="true"><i style="inline-size:${Math.round(Math.min(1, Math.max(0, value)) * 1000) / 10}%"></i></span>${number(fixed(value))}</li>`).join('')}</ul>`
}

function nameOf(name: string): string {
  const known = strengthWords[name]
  return known ? both(known) : escape(name)
}

function shares(ensemble: ReportEnsemble): string {
  const entries = Object.entries(ensemble.outcomeShares).sort((a, b) => b[1] - a[1])
  const rows = entries.map(([name, share]) => {
    const error = 1.96 * Math.sqrt((share * (1 - share)) / Math.max(1, ensemble.runs))
    return `<li><span>${both(outcomes[name as Outcome])}</span><span class="track" aria-hidden="true"><i style="inline-size:${Math.round(share * 1000) / 10}%"></i></span>${number(`${Math.round(share * 100)} ± ${Math.round(error * 100)}%`)}</li>`
  })
  return `<h3 class="second">${both(fill(words.shares, { runs: counted(ensemble.runs, 'runs') }))}</h3><ul class="bars">${rows.join('')}</ul><p class="note">${both(words.sharesNote)}</p>`
}

function results(list: readonly { words: Words; value: number }[]): string {
  return `<ul class="bars both-ways">${list
    .map((one) => {
      const size = Math.round(Math.min(1, Math.abs(one.value)) * 500) / 10
      return `<li><span>${both(one.words)}</span><span class="track" aria-hidden="true"><i class="${one.value < 0 ? 'worse' : 'better'}" style="inline-size:${size}%"></i></span><span>${number(signed(one.value))} ${Math.abs(one.value) < 0.005 ? '' : both(one.value < 0 ? words.worse : words.better)}</span></li>`
    })
    .join('')}</ul>`
}

/** Two decimals for shares, whole numbers for people, three digits for what would round to nothing. */
function fixed(value: number): string {
  const size = Math.abs(value)
  const text = size >= 100 ? whole(size) : size === 0 || size >= 0.01 ? trimmed(size.toFixed(2)) : String(Number(size.toPrecision(2)))
  return value < 0 ? `−${text}` : text
}

function trimmed(text: string): string {
  return text.endsWith('.00') ? text.slice(0, -3) : text
}

function signed(value: number): string {
  return value < 0 ? fixed(value) : `+${fixed(value)}`
}

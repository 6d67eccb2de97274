/** The ledger of the claims as a page, and as a section of the report of a run. */
import { readable } from '@sharara/comparison/pictures'
import {
  carriers,
  claims,
  combination,
  fill,
  rules,
  verdicts,
  type Claim,
  type ClaimResult,
  type PartResult,
  type Uncertainty,
  type Words,
} from '@sharara/core'
import { both, number, table } from '../page/html.ts'
import { claimsWords as words } from './claimsWords.ts'
import { cell } from './figure.ts'
import { heading } from './parts.ts'
import { pageOf } from './shell.ts'

export interface ClaimsPage {
  readonly results: readonly ClaimResult[]
  readonly tableName: Words
  readonly cases: number
  readonly version: string
}

export function claimsPage({ results, tableName, cases, version }: ClaimsPage): string {
  const lead = fill(words.lead, { claims: results.length, cases, table: tableName })
  const counts = (Object.keys(verdicts) as (keyof typeof verdicts)[]) // its own keys
    .map((verdict) => `<span>${tag(verdict)} ${number(String(results.filter((one) => one.verdict === verdict).length))}</span>`)
  const list = results.map(
    (result) =>
      `<li value="${result.number}"><a href="#claim-${result.number}">${both(claimOf(result).title)}</a> ${tag(result.verdict)}</li>`,
  )
  return pageOf(words.title, version, [
    `<section class="hero"><p class="eyebrow">${both(words.eyebrow)}</p><h1>${both(words.title)}</h1><p class="lead">${both(lead)}</p><p class="note">${both(words.honest)}</p><p class="counts">${counts.join('')}</p></section>`,
    `<section>${heading('contents', words.contents, combination)}<nav class="panel contents"><ol>${list.join('')}</ol></nav></section>`,
    `<section>${results.map(claimPanel).join('')}</section>`,
  ])
}

function claimOf({ number: wanted }: ClaimResult): Claim {
  const found = claims.find((one) => one.number === wanted)
  if (found === undefined) throw new RangeError(`no claim ${wanted}`)
  return found
}

function tag(verdict: ClaimResult['verdict']): string {
  return `<span class="tag ${verdict}">${both(verdicts[verdict])}</span>`
}

function uncertain(uncertainty: Uncertainty): Words | null {
  if (uncertainty.kind === 'none') return null
  if (uncertainty.kind === 'chance') {
    return fill(words.chance, { forClaim: readable(uncertainty.forClaim), againstClaim: readable(uncertainty.againstClaim) })
  }
  const { low, high, level } = uncertainty
  return fill(words.interval, { low: readable(low), high: readable(high), level: Math.round(100 * level) })
}

type Measured = Pick<PartResult, 'statistic' | 'value' | 'uncertainty' | 'n'>

function measured({ statistic, value, uncertainty, n }: Measured): string {
  if (value === null) return both(statistic)
  const range = uncertain(uncertainty)
  return `${both(statistic)}: ${number(readable(value))}${range === null ? '' : ` (${both(range)})`}. ${both(fill(words.n, { n }))}`
}

function claimPanel(result: ClaimResult): string {
  const claim = claimOf(result)
  const names = carriers(claim)
  const facts = [
    [words.says, both(claim.statement)],
    [words.mechanism, names.length === 0 ? both(words.noMechanism) : names.map(both).join(' · ')],
    [words.statistic, measured(result)],
    [words.agrees, cell(listed(result.agree))],
    [words.disagrees, cell(listed(result.disagree))],
  ] as const
  const notes =
    result.notes.length === 0
      ? ''
      : `<h4>${both(words.notes)}</h4><ul class="plain">${result.notes.map((note) => `<li>${both(note)}</li>`).join('')}</ul>`
  return `<article class="panel claim" id="claim-${result.number}"><h3><span>${number(String(result.number))}. ${both(claim.title)}</span> ${tag(result.verdict)}</h3><dl class="facts">${facts.map(([name, value]) => `<div><dt>${both(name)}</dt><dd>${value}</dd></div>`).join('')}</dl>${notes}${result.parts.map(question).join('')}</article>`
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? '–' : names.join(', ')
}

function question(part: PartResult, place: number): string {
  const said =
    part.alone === part.verdict
      ? fill(words.so, { verdict: verdicts[part.verdict] })
      : fill(words.alone, { verdict: verdicts[part.verdict], alone: verdicts[part.alone] })
  const line = (name: Words, value: string): string => `<p><strong>${both(name)}:</strong> ${value}</p>`
  const figures = part.figures.map(({ label: name, value, cases = [] }) => [
    both(name),
    typeof value === 'object' ? both(value) : cell(String(value)),
    cell(listed(cases)),
  ])
  const codings = part.codings.map(({ name, value, n, verdict }) => [
    both(name),
    value === null ? '–' : cell(readable(value)),
    cell(String(n)),
    tag(verdict),
  ])
  const figureTable =
    figures.length === 0
      ? ''
      : `<details><summary>${both(words.figures)}</summary>${table({ caption: words.figures, head: [words.figure, words.value, words.cases].map(both), rows: figures })}</details>`
  const codingTable =
    codings.length === 0
      ? ''
      : `<details><summary>${both(words.codings)}</summary>${table({ caption: words.codings, head: [both(words.coding), both(words.value), 'n', both(words.verdict)], rows: codings })}</details>`
  // those of the first question stand at the head of the claim
  const lists = place === 0 ? '' : line(words.agrees, cell(listed(part.agree))) + line(words.disagrees, cell(listed(part.disagree)))
  const left = part.leftOut.length === 0 ? '' : line(words.leftOut, cell(listed(part.leftOut)))
  return `<div class="question"><h4>${number(`${place + 1}.`)} ${both(part.question)}</h4>${line(words.rule, both(rules[part.rule]))}${line(words.found, both(part.why))}${part.value === null ? '' : `<p>${measured(part)}</p>`}${lists}${left}${figureTable}${codingTable}<p><strong>${both(said)}</strong></p></div>`
}

/** In the report of a run: a line for each claim. */
export function claimsSection(results: readonly ClaimResult[], cases: number): string {
  const rows = results.map((result) => {
    const { title } = claimOf(result)
    return [`${number(`${result.number}.`)} ${both(title)}`, tag(result.verdict), measured(result)]
  })
  const data = table({ caption: words.inReport, head: [words.claim, words.verdict, words.statistic].map(both), rows })
  return `<section aria-labelledby="claims">${heading('claims', words.inReport, fill(words.inReportLead, { cases }))}<div class="panel">${data}<p class="note">${both(words.honest)}</p></div></section>`
}

/** `sharara claims`: the ledger of the essay's claims, or one of them in full. */
import { join, resolve } from 'node:path'
import {
  carriers,
  claims,
  combination,
  fill,
  ledger,
  minusSigns,
  rules,
  semicolon,
  verdicts,
  type ClaimResult,
  type Evidence,
  type PartResult,
  type Uncertainty,
  type Words,
} from '@sharara/core'
import { Failure, readyFolder, shown, writeWhole } from '../store/index.ts'
import { readEvidence } from '../analyses/compare/casesInput.ts'
import { casesWords } from './casesWords.ts'
import { number as rounded, table, type Output } from './output.ts'
import { version } from './version.ts'

export interface ClaimsOptions {
  readonly explain?: number
  readonly table?: string
  readonly json?: boolean
  /** Folder for the page and the data. */
  readonly out?: string
}

export async function runClaims(options: ClaimsOptions, out: Output): Promise<void> {
  const most = claims.length
  if (options.explain !== undefined && !claims.some((claim) => claim.number === options.explain))
    throw new Failure(fill(casesWords.noClaim, { got: options.explain, most }), 2)
  const evidence = await readEvidence(options.table)
  const results = ledger(evidence).filter((result) => options.explain === undefined || result.number === options.explain)
  if (options.out !== undefined) await writeClaims(resolve(options.out), results, evidence)
  if (options.json === true) out.say(JSON.stringify(options.explain === undefined ? results : results[0], null, 2))
  else if (options.explain !== undefined) for (const result of results) tellClaim(result, out)
  else tellLedger(results, evidence, out)
  if (options.out !== undefined) out.tell(fill(casesWords.written, { folder: shown(resolve(options.out)) }))
}

async function writeClaims(folder: string, results: readonly ClaimResult[], { table: cases }: Evidence): Promise<void> {
  const { claimsPage } = await import('../report/comparison/index.ts')
  const page = claimsPage({ results, tableName: cases.name, cases: cases.cases.length, version })
  readyFolder(folder)
  writeWhole(join(folder, 'claims.html'), page)
  writeWhole(join(folder, 'claims.json'), `${JSON.stringify(results, null, 2)}\n`)
}

function tellLedger(results: readonly ClaimResult[], { table: cases }: Evidence, out: Output): void {
  const t = (words: Words): string => words[out.language]
  out.say(fill(casesWords.ledgerTitle, { table: cases.name, cases: cases.cases.length }))
  const heads = ['#', t(casesWords.claimHead), t(casesWords.verdictHead), 'n', t(casesWords.statisticHead)]
  const lines = results.map((result) => {
    const title = claims.find((claim) => claim.number === result.number)?.title ?? result.statistic
    return [String(result.number), t(title), t(verdicts[result.verdict]), result.n === 0 ? '–' : String(result.n), t(figured(result))]
  })
  out.say(table([heads, ...lines], 'words'))
  const count = (verdict: keyof typeof verdicts): number => results.filter((result) => result.verdict === verdict).length
  out.say(
    fill(casesWords.counts, {
      supported: count('supported'),
      contradicted: count('contradicted'),
      mixed: count('mixed'),
      undetermined: count('undetermined'),
    }),
  )
  out.say(casesWords.ledgerFoot)
}

const number = (value: number): string => minusSigns(rounded(value))

function figured({ statistic, value, uncertainty }: Pick<PartResult, 'statistic' | 'value' | 'uncertainty'>): Words {
  if (value === null) return statistic
  const range = uncertain(uncertainty)
  const body = range === null ? { en: number(value), ar: number(value) } : fill(casesWords.valueOf, { value: number(value), range })
  return { en: `${statistic.en}: ${body.en}`, ar: `${statistic.ar}: ${body.ar}` }
}

function uncertain(uncertainty: Uncertainty): Words | null {
  if (uncertainty.kind === 'none') return null
  if (uncertainty.kind === 'interval') {
    const { low, high, level } = uncertainty
    return fill(casesWords.interval, { low: number(low), high: number(high), level: Math.round(100 * level) })
  }
  return fill(casesWords.chance, { forClaim: number(uncertainty.forClaim), againstClaim: number(uncertainty.againstClaim) })
}

function tellClaim(result: ClaimResult, out: Output): void {
  const claim = claims.find((each) => each.number === result.number)
  if (claim === undefined) return
  const t = (words: Words): string => words[out.language]
  out.say(fill(casesWords.claimTitle, { number: claim.number, title: claim.title }))
  out.say(fill(casesWords.says, { statement: claim.statement }))
  const names = carriers(claim).map(t)
  out.say(fill(casesWords.mechanism, { names: names.length === 0 ? t(casesWords.noMechanism) : names.join(t(semicolon)) }))
  out.say(fill(casesWords.verdict, { verdict: verdicts[result.verdict] }))
  for (const [index, part] of result.parts.entries()) tellPart(part, index + 1, out)
  if (result.notes.length > 0) out.say(`\n${t(casesWords.notes)}`)
  for (const note of result.notes) out.say(`  – ${t(note)}`)
  out.say(`\n${t(fill(casesWords.combination, { rule: combination }))}`)
}

function tellPart(part: PartResult, at: number, out: Output): void {
  const t = (words: Words): string => words[out.language]
  const line = (words: Words): void => out.say(`   ${t(words)}`)
  out.say(`\n${t(fill(casesWords.question, { number: at, question: part.question }))}`)
  line(fill(casesWords.rule, { rule: rules[part.rule] }))
  line(fill(casesWords.found, { why: part.why }))
  if (part.value !== null) line(figured(part))
  for (const figure of part.figures) {
    const cases = figure.cases === undefined || figure.cases.length === 0 ? '' : ` — ${figure.cases.join(', ')}`
    out.say(`     ${t(figure.label)}: ${typeof figure.value === 'object' ? t(figure.value) : minusSigns(String(figure.value))}${cases}`)
  }
  const named = (words: Words, list: readonly string[]): void => {
    if (list.length > 0) line(fill(words, { cases: list.join(', ') }))
  }
  named(casesWords.agrees, part.agree)
  named(casesWords.disagrees, part.disagree)
  named(casesWords.leftOut, part.leftOut)
  if (part.codings.length > 0) line(casesWords.codings)
  for (const { name, value, n, verdict } of part.codings) {
    out.say(`     ${t(name)}: ${value === null ? '–' : number(value)}, n ${n}, ${t(verdicts[verdict])}`)
  }
  const own = { verdict: verdicts[part.verdict], alone: verdicts[part.alone] }
  line(fill(part.alone === part.verdict ? casesWords.partVerdict : casesWords.alone, own))
}

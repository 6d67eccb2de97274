/** A coded case as the scoreboard needs it: what stood before, what set it off, what came of it. */
import { outcomeOfCode, startYear, valueOf, type Case, type CaseTable, type WantedOfRow } from '../episodes/index.ts'
import { log } from '../random/index.ts'
import type { Outcome } from '../vocabulary/index.ts'
import { describeGot, toProblem, type Finding, type Problem } from '../scenario/index.ts'
import { nearest, type Words } from '../text/index.ts'
import { scoreboardWords as words } from './words.ts'

/** A count with its two sources; both ends are in the same unit. */
export interface Range {
  readonly low: number
  readonly high: number
}

export interface CodedCase {
  readonly id: string
  /** ISO 3166 code, the first three letters of the id. */
  readonly iso3: string
  readonly name: Words
  readonly country: Words
  /** May have been looked at by a search for constants: what a model says of a case that helped to make it is no forecast. */
  readonly seen: boolean
  /** First day, `2011-01-25`. */
  readonly start: string
  /** Year of the country's numbers, normally the one before. */
  readonly year: number
  readonly trigger: string
  /** In words. */
  readonly triggerText: string
  readonly originType: string
  readonly originPlace: string
  readonly leadership: string
  readonly method: string
  readonly leaderYears: number | null
  readonly civilSociety: number | null
  readonly truth: Truth
  /** In the order of `covariateNames`; null where nothing is known. */
  readonly covariates: readonly (number | null)[]
}

/** What came of it. */
export interface Truth {
  readonly outcome: Outcome
  /** Second defensible coding. */
  readonly second: Outcome | null
  /** Largest participation, share of the people. */
  readonly peak: Range | null
  readonly deaths: Range | null
  readonly daysToCore: number | null
  readonly duration: number | null
}

/** Known before the first day. */
export const beforehandCovariates = [
  'vdem_polyarchy',
  'vdem_corruption',
  'vdem_rule_of_law',
  'vdem_civil_society',
  'log gdppc_const2015usd',
  'log population',
  'internet_pct',
  'urban_pct',
  'gini',
  'share_15_39_pct',
  'log(1 + leader_years)',
] as const
/** Coded by people who knew the end, but for the trigger and the origin; the scenarios see them too. */
export const codedCovariates = ['leadership', 'violence', 'origin periphery', 'trigger price', 'trigger election, term or coup'] as const
export const covariateNames: readonly string[] = [...beforehandCovariates, ...codedCovariates]

const needed = ['start_date', 'outcome', 'origin_type', 'trigger_type', 'unified_leadership', 'method'] as const

/**
 * The cases of a table, or every gap that keeps one from being run.
 * @param countries codes for which there are numbers to make a profile from
 * @param seen ids of cases that count as seen where the table does not say so itself, in its column `seen`
 */
export function codedCases(
  table: CaseTable,
  file: string,
  countries: readonly string[],
  seen: ReadonlySet<string> = new Set(),
): { readonly cases: readonly CodedCase[]; readonly problems: readonly Problem[] } {
  const findings = table.cases.flatMap((one) => gapsOf(one, countries))
  const problems = findings.map((finding) => toProblem(finding, file, undefined))
  return { cases: problems.length > 0 ? [] : table.cases.map((one) => codedCase(one, seen)), problems }
}

/** The same of a row that is not a case yet, so that it is told with whatever else is wrong of it; what every table needs is not said twice. */
export function wantedOfRow(countries: readonly string[]): WantedOfRow {
  return (values) => {
    const gaps = needed
      .filter((column) => column !== 'start_date' && column !== 'outcome' && values[column] === undefined)
      .map((column): Finding => ({ path: [column], got: describeGot(undefined), wanted: words.needed, sentence: 'missing' }))
    const id = values['case_id']
    return typeof id !== 'string' || !/^[A-Z]{3}\d{4}/.test(id) ? gaps : [...gaps, ...codeFindings(id, [], countries)]
  }
}

function codeFindings(id: string, path: Finding['path'], countries: readonly string[]): readonly Finding[] {
  const code = id.slice(0, 3)
  return countries.includes(code) ? [] : [{ path, got: describeGot(id), wanted: words.countryCode, nearest: nearest(code, countries) }]
}

function gapsOf(one: Case, countries: readonly string[]): readonly Finding[] {
  const gaps = needed
    .filter((column) => valueOf(one, column) === undefined)
    .map((column): Finding => ({ path: [one.id, column], got: describeGot(undefined), wanted: words.needed, sentence: 'missing' }))
  return [...gaps, ...codeFindings(one.id, [one.id], countries)]
}

function codedCase(one: Case, seen: ReadonlySet<string>): CodedCase {
  const own = valueOf(one, 'seen')
  const text = (column: 'origin_type' | 'trigger_type' | 'unified_leadership' | 'method'): string => valueOf(one, column) ?? ''
  return {
    id: one.id,
    iso3: one.id.slice(0, 3),
    name: one.name,
    country: one.country,
    seen: own === undefined ? seen.has(one.id) : own === 'seen',
    start: valueOf(one, 'start_date') ?? '',
    year: valueOf(one, 'covariate_year') ?? startYear(one) - 1,
    trigger: text('trigger_type'),
    triggerText: valueOf(one, 'trigger')?.en ?? '',
    originType: text('origin_type'),
    originPlace: valueOf(one, 'origin_place')?.en ?? '',
    leadership: text('unified_leadership'),
    method: text('method'),
    leaderYears: valueOf(one, 'leader_years') ?? null,
    civilSociety: valueOf(one, 'vdem_civil_society') ?? null,
    truth: truthOf(one),
    covariates: covariatesOf(one),
  }
}

function truthOf(one: Case): Truth {
  const second = valueOf(one, 'outcome_alt')
  return {
    outcome: outcomeOfCode[valueOf(one, 'outcome') ?? 'faded'],
    second: second === undefined ? null : outcomeOfCode[second],
    peak: rangeOf(one, 'peak_low_pct', 'peak_high_pct', 0.01),
    deaths: rangeOf(one, 'deaths_low', 'deaths_high', 1),
    daysToCore: valueOf(one, 'days_to_core') ?? null,
    duration: valueOf(one, 'duration_days') ?? null,
  }
}

function rangeOf(one: Case, low: 'peak_low_pct' | 'deaths_low', high: 'peak_high_pct' | 'deaths_high', unit: number): Range | null {
  const [a, b] = [valueOf(one, low), valueOf(one, high)]
  const [least, most] = [a ?? b, b ?? a]
  return least === undefined || most === undefined ? null : { low: least * unit, high: most * unit }
}

const steps: Readonly<Record<string, number>> = { no: 0, partly: 0.5, yes: 1, nonviolent: 0, mixed: 0.5, violent: 1 }

function covariatesOf(one: Case): readonly (number | null)[] {
  const known = (value: number | undefined): number | null => value ?? null
  const logOf = (value: number | undefined): number | null => (value === undefined || value <= 0 ? null : log(value))
  const years = valueOf(one, 'leader_years')
  const trigger = valueOf(one, 'trigger_type')
  return [
    known(valueOf(one, 'vdem_polyarchy')),
    known(valueOf(one, 'vdem_corruption')),
    known(valueOf(one, 'vdem_rule_of_law')),
    known(valueOf(one, 'vdem_civil_society')),
    logOf(valueOf(one, 'gdppc_const2015usd')),
    logOf(valueOf(one, 'population')),
    known(valueOf(one, 'internet_pct')),
    known(valueOf(one, 'urban_pct')),
    known(valueOf(one, 'gini')),
    known(valueOf(one, 'share_15_39_pct')),
    logOf(years === undefined ? undefined : 1 + years),
    steps[valueOf(one, 'unified_leadership') ?? ''] ?? null,
    steps[valueOf(one, 'method') ?? ''] ?? null,
    valueOf(one, 'origin_type') === 'periphery' ? 1 : 0,
    trigger === 'price' ? 1 : 0,
    trigger !== undefined && ['election', 'term_limit', 'coup'].includes(trigger) ? 1 : 0,
  ]
}

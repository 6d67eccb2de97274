/**
 * Tables that come with R's packages QCA and SetMethods, where they lie beside the repository (their licence keeps them out of
 * it): memberships to the last digit, thresholds, chains of causes, and searches as R prints them. Without them it skips.
 */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { causalChains } from './chains.ts'
import { membershipIn } from './evaluate.ts'
import { membership, type MembershipRule } from './membership.ts'
import { mustParse } from './parse.ts'
import { search } from './search.ts'
import { caseTable, dontCare, namesOf, type CaseTable } from './table.ts'
import { proposeThresholds } from './thresholds.ts'

const folder = new URL('../../../../../shared/data/qca-teaching/', import.meta.url)
const there = existsSync(folder)
const say = there ? '' : ' (skipped: ../shared/data/qca-teaching is not there)'

function load(name: string): CaseTable {
  const [head = [], ...rows] = readFileSync(new URL(`${name}.csv`, folder), 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(',').map((cell) => cell.replaceAll('"', '')))
  const values = (at: number): number[] => rows.map((row) => (row[at] === '-' ? dontCare : Number(row[at])))
  return caseTable(
    rows.map((row) => row[0]!),
    Object.fromEntries(head.slice(1).map((column, i) => [column, values(i + 1)])),
  )
}

interface Calibration {
  readonly id: string
  readonly x: readonly number[]
  readonly args: {
    readonly type?: string
    readonly method?: string
    readonly thresholds: number | readonly number[] | Readonly<Record<string, number>>
    readonly logistic?: boolean
    readonly idm?: number
    readonly ecdf?: boolean
    readonly below?: number
    readonly above?: number
  }
  readonly expected: readonly number[]
  readonly error: string | null
}

function ruleOf({ args }: Calibration): MembershipRule {
  const { thresholds: t, type, method, logistic, idm, ecdf, below, above } = args
  if (method === 'TFR') return { method: 'shares' }
  if (typeof t === 'number') return { method: 'crisp', thresholds: [t] }
  if (Array.isArray(t)) return { method: type === 'crisp' ? 'crisp' : 'indirect', thresholds: t as readonly number[] }
  const named = t as Readonly<Record<string, number>>
  const bend = { ...(below === undefined ? {} : { below }), ...(above === undefined ? {} : { above }) }
  if (named['e1'] !== undefined) {
    const pair = (letter: string): readonly [number, number] => [named[`${letter}1`]!, named[`${letter}2`]!]
    return { method: 'bell', anchors: { exclusion: pair('e'), crossover: pair('c'), inclusion: pair('i') }, ...bend }
  }
  const anchors = { exclusion: named['e']!, crossover: named['c']!, inclusion: named['i']! }
  if (ecdf === true) return { method: 'empirical', anchors }
  if (logistic === false) return { method: 'linear', anchors, ...bend }
  return { method: 'logistic', anchors, ...(idm === undefined ? {} : { degree: idm }) }
}

const sorted = (text: string): string => text.split(' + ').sort().join(' + ')

describe.skipIf(!there)(`tables of R's packages${say}`, () => {
  test('memberships by every method, to 12 digits', () => {
    const { cases } = JSON.parse(readFileSync(new URL('calibration/calibrate.json', folder), 'utf8')) as { cases: Calibration[] }
    const done = cases.filter(({ error }) => error === null)
    expect(done.length).toBeGreaterThan(20)
    for (const one of done) {
      const got = membership(one.x, ruleOf(one))
      one.expected.forEach((value, i) => expect(Math.abs(got[i]! - value)).toBeLessThan(1e-12))
    }
  })
  test('thresholds from gaps', () => {
    const { cases } = JSON.parse(readFileSync(new URL('calibration/find-thresholds.json', folder), 'utf8')) as {
      cases: { x: number[]; n: number; expected: number[] }[]
    }
    for (const { x, n, expected } of cases) {
      const got = proposeThresholds(x, n).thresholds
      expected.forEach((value, i) => expect(got[i]).toBeCloseTo(value, 10))
    }
  })
  test('party bans: the 14 models that R lists at a coverage of 0.95, and the 2 of consistent terms', () => {
    const ordering = [['C', 'F', 'T', 'V'], ['PB']]
    const table = load('inputs/d.pban')
    const bans = (options: Parameters<typeof causalChains>[1]) =>
      causalChains(table, { ordering, ...options })
        .find(({ outcome }) => outcome === 'PB')!
        .models.map(({ text }) => sorted(text))
    const long = bans({ solutionCoverage: 0.95 })
    expect(long).toHaveLength(14)
    expect(long).toContain(sorted('C[1] + F[2] + C[0]*T[2] + F[0]*T[2] + F[1]*V[0] + T[1]*V[0]'))
    expect(bans({ termInclusion: 0.93, solutionInclusion: 0.95 }).sort()).toEqual(
      ['C[1] + F[2] + T[2] + C[2]*T[1]', 'C[1] + F[2] + T[2] + C[2]*F[0] + F[1]*T[1]'].map(sorted).sort(),
    )
  })
  test('necessary combinations of ethnic protest, to the digits printed', () => {
    const table = load('QCA_CVF')
    const found = search(
      table,
      namesOf(table).filter((name) => name !== 'PROTEST'),
      membershipIn(mustParse('PROTEST'), table),
      { relation: 'necessity', inclusionCut: 0.9, coverageCut: 0.6 },
    )
    const digits = found.map(({ text, inclusion, relevance, coverage }) => [
      text,
      ...[inclusion, relevance, coverage].map((one) => one.toFixed(3)),
    ])
    expect(digits).toHaveLength(12)
    expect(digits).toContainEqual(['GEOCON', '0.904', '0.492', '0.624'])
    expect(digits).toContainEqual(['ETHFRACT + ~GEOCON + POLDIS + ~NATPRIDE', '0.911', '0.613', '0.688'])
  })
  test('sufficient combinations of job security, and of its absence', () => {
    const table = load('inputs/d.jobsecurity')
    const conditions = namesOf(table).filter((name) => name !== 'JSR')
    const texts = (outcome: string): string[] =>
      search(table, conditions, membershipIn(mustParse(outcome), table), {
        relation: 'sufficiency',
        inclusionCut: 0.9,
        coverageCut: 0.4,
      }).map(({ text }) => text)
    expect(texts('JSR').sort()).toEqual(['L*R', 'L*P', 'R*V', 'P*~V', 'S*~L*R', 'S*R*~V', 'C*R*P'].sort())
    expect(texts('~JSR').sort()).toEqual(['~S*~C', '~C*~R', '~S*~L*~P', '~L*~R*~P'].sort())
  })
})

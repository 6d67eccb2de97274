import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readCases, readRecord, readSheet, valueOf, type CaseTable } from '../episodes/index.ts'
import type { LibraryFile } from '../scenario/index.ts'
import type { ClaimResult, Evidence } from './contract.ts'
import { carriers, claims, ledger } from './ledger.ts'
import { rules } from './rules.ts'

const file = (name: string): LibraryFile => ({
  file: name,
  text: readFileSync(new URL(`../../../../episodes/${name}`, import.meta.url), 'utf8'),
})
const { table, background } = readCases(file('cases/cases.json'), file('cases/vdem.json'))
const evidence: Evidence = { table: table!, background, record: readRecord(file('kazakhstan-2022.json'), null).record }
const results = ledger(evidence)
const result = (number: number): ClaimResult => results.find((each) => each.number === number)!

describe('the catalogue', () => {
  test('has the 25 claims in order', () => expect(claims.map(({ number }) => number)).toEqual(Array.from({ length: 25 }, (_, k) => k + 1)))
  test('says in both languages what of the model carries a claim', () => {
    for (const words of claims.flatMap(carriers)) expect(words.ar).toMatch(/[\u0621-\u064A]/)
  })
  test('gives a rule for every question', () => {
    for (const { parts } of claims) for (const { rule } of parts) expect(rules[rule].ar).toMatch(/[\u0621-\u064A]/)
  })
})

describe('the ledger', () => {
  test('is the same every time', () => expect(ledger(evidence)).toEqual(results))
  test('says why where it says nothing', () => {
    for (const { parts } of results) for (const part of parts) expect(part.n > 0 || part.why.en.length > 20).toBe(true)
  })
  test('counts each case once for and against', () => {
    for (const { parts } of results) {
      for (const { agree, disagree, rule } of parts) {
        const both = rule === 'facts' || rule === 'each' ? [] : agree.filter((id) => disagree.includes(id))
        expect(both).toEqual([])
      }
    }
  })
  test('undetermined without cases', () => {
    const none: CaseTable = { ...table!, cases: [] }
    const empty = ledger({ table: none, background: { waves: [], series: [], bases: [] }, record: null })
    expect(empty.filter(({ verdict }) => verdict !== 'undetermined')).toEqual([])
  })
  test('works on a small table of one’s own', () => {
    const { table: own } = readSheet({
      file: 'own.csv',
      header: ['case_id', 'start_date', 'outcome', 'unified_leadership'],
      rows: Array.from({ length: 12 }, (_, k) => ({
        cells: [`A${k}`, `20${10 + k}-01-01`, k < 6 ? 'regime_change_lasted' : 'crushed', k < 6 ? 'yes' : 'no'],
      })),
    })
    const [led, corrupt] = [21, 2].map((number) => ledger({ ...evidence, table: own! }).find((each) => each.number === number)!)
    // 6 of 6 against 0 of 6: one table of 924
    expect(led!.parts[0]!.uncertainty).toMatchObject({ forClaim: expect.closeTo(1 / 924, 12) as number })
    expect(led!.verdict).toBe('supported')
    expect(corrupt).toMatchObject({ verdict: 'undetermined', n: 0 })
  })
})

/** Where the record disagrees with the essay, it comes out. */
describe('against the essay', () => {
  const said = (number: number): string =>
    result(number)
      .notes.map(({ en }) => en)
      .join(' ')
  test('Sudan: the prime minister was the one removed', () => {
    expect(said(21)).toContain('he was removed by the coup of 25 October 2021')
    expect(result(21).parts[2]!.disagree).toContain('SDN2018')
  })
  test('Tunisia: ten years later, by an elected president', () => {
    expect(said(21)).toContain('ten years after the uprising, by an elected president')
    expect(result(21).parts[2]!.disagree).toContain('TUN2010')
  })
  test('Kazakhstan: capture is alleged by one side', () => expect(said(21)).toContain('alleged by the authorities and thinly evidenced'))
  test('deaths did not rise with every wave: none in 2016 and 2019', () => {
    expect(result(11).verdict).toBe('contradicted')
    expect(result(11).disagree).toEqual(['KAZ2016', 'KAZ2019'])
  })
})

/** Figures that a reader recomputes from the table by hand. */
describe('by hand', () => {
  const count = (question: (one: CaseTable['cases'][number]) => boolean): number => table!.cases.filter(question).length
  test('claim 3', () => {
    const [high, known] = [count((one) => (valueOf(one, 'gini') ?? 0) >= 40), count((one) => valueOf(one, 'gini') !== undefined)]
    expect(result(3)).toMatchObject({ n: known, value: high / known })
  })
  test('claim 4', () => {
    const sparks = count((one) => ['price', 'labour'].includes(valueOf(one, 'trigger_type') ?? ''))
    expect(result(4)).toMatchObject({ n: 75, value: sparks / 75 })
  })
  test('claim 21', () => {
    const won = (one: CaseTable['cases'][number]): boolean =>
      ['regime_change_lasted', 'negotiated_reform'].includes(valueOf(one, 'outcome') ?? '')
    const led = (one: CaseTable['cases'][number]): boolean => valueOf(one, 'unified_leadership') === 'yes'
    const four = [
      count((one) => led(one) && won(one)),
      count((one) => led(one) && !won(one)),
      count((one) => !led(one) && won(one)),
      count((one) => !led(one) && !won(one)),
    ]
    expect(result(21).parts[0]!.figures.map(({ value }) => value)).toEqual(four)
  })
})

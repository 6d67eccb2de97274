import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { LibraryFile } from '../../scenario/index.ts'
import { casesFormat, type CaseTable } from '../cases.ts'
import {
  caseColumnNames,
  columnSpec,
  meets,
  readCases,
  readCondition,
  readSheet,
  valueOf,
  withoutMemory,
  withSecondOutcome,
  writeSheet,
  type Sheet,
} from './index.ts'

const file = (name: string): LibraryFile => ({
  file: name,
  text: readFileSync(new URL(`../../../../../episodes/cases/${name}`, import.meta.url), 'utf8'),
})
const main = file('cases.json')
const apart = file('vdem.json')
const read = readCases(main, apart)
const table = read.table as CaseTable // the first test says whether it is there

describe('the shipped table', () => {
  it('has no problems', () => expect(read.problems).toEqual([]))
  it('has 75 cases from 1978 to 2026, of which the first 33 were seen in fitting', () => {
    expect(table.cases).toHaveLength(75)
    expect(table.cases.filter((one) => valueOf(one, 'seen') === 'seen')).toHaveLength(33)
    const starts = table.cases.map((one) => valueOf(one, 'start_date') ?? '')
    expect([starts.toSorted().at(0), starts.toSorted().at(-1)]).toEqual(['1978-01-09', '2025-12-28'])
  })
  it('uses every source that it names, and names every one that it uses', () => {
    const used = new Set(
      [...main.text.matchAll(/"source": "([^"]+)"/g), ...apart.text.matchAll(/"source": "([^"]+)"/g)].map(([, key]) => key),
    )
    for (const one of table.cases) for (const page of one.pages) used.add(page)
    const named = Object.keys(table.sources)
    expect([...used].filter((key) => !named.includes(key!))).toEqual([])
    // the survey and the tracker stand beside claim 19, which is words
    expect(named.filter((key) => !used.has(key) && !['mood-2021', 'protest-tracker', 'none'].includes(key))).toEqual([])
  })
  it('has an address for every page and data set', () =>
    expect(Object.values(table.sources).filter(({ kind, url }) => (kind === 'page' || kind === 'data') !== (url !== undefined))).toEqual(
      [],
    ))
  it('keeps V-Dem out of the main file, for its licence', () => {
    expect(main.text).not.toContain('"vdem')
    expect(apart.text).toContain('"licence": "CC BY-SA 4.0"')
  })
  it('computes what it says it computes', () => {
    for (const one of table.cases) {
      const days = (Date.parse(valueOf(one, 'end_date')!) - Date.parse(valueOf(one, 'start_date')!)) / 86_400_000 + 1
      expect([one.id, valueOf(one, 'duration_days')]).toEqual([one.id, days])
      const part = (whole: 'peak_low' | 'deaths_low', times: number): number =>
        (times * (valueOf(one, whole) ?? NaN)) / valueOf(one, 'population')!
      const off = [
        (valueOf(one, 'peak_low_pct') ?? NaN) - part('peak_low', 100),
        (valueOf(one, 'deaths_low_per_million') ?? NaN) - part('deaths_low', 1e6),
      ]
      expect([one.id, off.filter((difference) => Math.abs(difference) > 0.0051)]).toEqual([one.id, []])
    }
  })
  it('speaks both languages in every text', () => {
    const arabic = /[\u0600-\u06FF]/
    for (const one of table.cases) {
      const texts = [
        one.name,
        one.country,
        ...caseColumnNames.map((name) => one.cells[name]?.value).filter((value) => typeof value === 'object'),
      ]
      for (const { en, ar } of texts) expect([one.id, en, arabic.test(en), arabic.test(ar)]).toEqual([one.id, en, false, true])
    }
  })
  it('marks judgements as judgements or memory, and modelled Ginis as modelled', () => {
    for (const one of table.cases) {
      const judged = caseColumnNames
        .filter((name) => columnSpec(name).known === 'judged')
        .map((name) => one.cells[name]?.certainty ?? 'judged')
      expect([one.id, judged.filter((known) => known !== 'judged' && known !== 'memory')]).toEqual([one.id, []])
      expect(one.cells.gini?.certainty === 'modelled').toBe(valueOf(one, 'gini_kind') === 'modelled')
    }
    expect(table.cases.filter((one) => one.cells.gini?.certainty === 'modelled')).toHaveLength(9)
  })
})

describe('conditions', () => {
  const ids = (...texts: string[]): string[] => {
    const conditions = texts.map((text) => {
      const got = readCondition(text, table)
      if ('problem' in got) throw new Error(got.problem.wanted.en)
      return got.condition
    })
    return table.cases.filter((one) => conditions.every((each) => meets(one, each))).map(({ id }) => id)
  }
  const fault = (text: string): unknown => {
    const got = readCondition(text, table)
    return 'problem' in got ? (got.problem.nearest ?? got.problem.wanted.en) : 'none'
  }
  it.each<[string[], string[]]>([
    [['outcome=captured'], ['EGY2011', 'EGY2013', 'HTI1985', 'MDG2025', 'MLI2020', 'THA2013', 'TUN2021']],
    [
      ['outcome=captured', 'seen=seen'],
      ['EGY2011', 'EGY2013', 'TUN2021'],
    ],
    [['outcome=faded'], ['BIH2014']],
    [['year>=2025'], ['IRN2025', 'MDG2025', 'NPL2025']],
    [
      ['country=Kazakhstan', 'year>2000'],
      ['KAZ2011', 'KAZ2022'],
    ],
    [['country=كازاخستان'], ['KAZ2011', 'KAZ2022']],
    [
      ['trigger_type=price,labour', 'origin_type=capital', 'seen=seen'],
      ['LBN2019', 'NIC2018'],
    ],
    [['id=KAZ1986'], ['KAZ1986']],
    [['confidence=low'], ['MDG2025', 'NPL2025']],
    [['start_date<1980'], ['IRN1978']],
    [['vdem_corruption<0.35'], ['DDR1989', 'FRA2018', 'KOR2016', 'MNG1990', 'TUN2021', 'ZMB1990']],
  ])('%s', (conditions, wanted) => expect(ids(...conditions)).toEqual(wanted))
  it('a missing value meets nothing', () => {
    expect(ids('peak_low>=0')).not.toContain('BGD2024')
    expect(ids('outcome_alt!=captured').length + ids('outcome_alt=captured').length).toBeLessThan(75)
  })
  it.each([
    ['outcom=captured', 'outcome'],
    ['outcome=captrued', 'captured'],
    ['outcome>captured', '= or !=, because the column has no order'],
    ['year=soon', 'a number'],
    ['start_date>yesterday', 'a date such as 2022-01-02'],
    ['captured', 'column=value, or one of != < <= > >=, such as year>=2010'],
  ])('%s', (text, wanted) => expect(fault(text)).toBe(wanted))
})

describe('alternative codings', () => {
  const one = table.cases.find(({ id }) => id === 'SDN2018')!
  it('the second outcome', () => {
    expect(valueOf(withSecondOutcome(one), 'outcome')).toBe('captured')
    expect(withSecondOutcome(withSecondOutcome(one))).toEqual(one)
  })
  it('without memory', () => {
    expect(valueOf(one, 'peak_high')).toBe(1_000_000)
    expect(valueOf(withoutMemory(one), 'peak_high')).toBeUndefined()
    expect(valueOf(withoutMemory(one), 'peak_low')).toBe(500_000)
  })
})

describe('a broken file of cases', () => {
  const broken = (from: string, to: string): string[] =>
    readCases({ file: 'cases.json', text: main.text.replace(from, to) }, apart).problems.map(({ words }) => words.en)
  it.each<[string, string, string]>([
    [casesFormat, 'sharara-cases/2', 'Did you mean "sharara-cases/1"?'],
    ['"value": "decisive"', '"value": "decisiv"', 'Did you mean "decisive"?'],
    ['"source": "gapminder"', '"source": "gapmindr"', 'Did you mean "gapminder"?'],
    ['"end_date": {"value": "2024-08-05"', '"end_date": {"value": "2024-02-30"', 'a date of the calendar'],
    ['"deaths_high": {"value": 1581', '"deaths_high": {"value": 158', 'not below `deaths_low` (834)'],
    ['"outcome": {"value": "regime_change_lasted"', '"outcom": {"value": "regime_change_lasted"', 'Did you mean "outcome"?'],
    ['"id": "CHN1989"', '"id": "BGD2024"', '"BGD2024" a second time'],
  ])('%s → %s', (from, to, wanted) => expect(broken(from, to).join('\n')).toContain(wanted))
  it('cells of a case that is not there', () => {
    const { problems } = readCases(main, { ...apart, text: apart.text.replace('"KAZ2022":', '"KAZ2023":') })
    expect(problems.map(({ nearest }) => nearest)).toEqual(['KAZ2022'])
  })
})

describe('sheets', () => {
  const sheet = (rows: readonly (readonly string[])[]): Sheet => ({
    file: 'own.csv',
    header: rows[0] ?? [],
    rows: rows.slice(1).map((cells, index) => ({ cells, line: index + 2 })),
  })
  const small = (...more: string[][]): Sheet =>
    sheet([
      ['case_id', 'start_date', 'end_date', 'outcome', 'peak_low', 'peak_high', 'x_tribes'],
      ['AAA2001', '2001-01-01', '2001-02-01', 'crushed', '10', '20', '3'],
      ...more,
    ])
  const told = (own: Sheet): string[] => readSheet(own).problems.map(({ line, words }) => `${line ?? '–'}: ${words.en}`)

  it('the shipped table goes out and comes in again', () => {
    const { table: again, problems } = readSheet(sheet(writeSheet(table, table.cases)))
    expect(problems).toEqual([])
    for (const [index, one] of table.cases.entries()) {
      const other = again!.cases[index]!
      expect([other.id, other.name, other.confidence]).toEqual([one.id, one.name, one.confidence])
      const inEnglish = Object.entries(one.cells).map(([name, { value }]) => [
        name,
        typeof value === 'object' ? { en: value.en, ar: value.en } : value,
      ])
      expect(Object.fromEntries(Object.entries(other.cells).map(([name, { value }]) => [name, value]))).toEqual(
        Object.fromEntries(inEnglish),
      )
    }
  })
  it('a small one with a column of the reader’s own', () => {
    const { table: own, problems } = readSheet(small())
    expect(problems).toEqual([])
    expect(own!.ownColumns).toEqual(['x_tribes'])
    expect(own!.cases[0]).toMatchObject({ id: 'AAA2001', own: { x_tribes: 3 }, cells: { peak_low: { value: 10, certainty: 'given' } } })
  })
  it('everything wrong at once', () => {
    const rows = [
      ['AAA2001', '2001-01-01', '2001-02-01', 'crushed', '10', '20', '3'],
      ['BBB2002', '2002-05-01', '2002-04-01', 'crusht', 'many', '5', ''],
      ['CCC2003', '2003-13-01', '2003-12-01', '', '30', '20', ''],
      ['', '2004-01-01', '2004-01-02', 'captured', '1', '2', ''],
    ]
    expect(told(small(...rows))).toEqual([
      '3: AAA2001.case_id: got "AAA2001" a second time; wanted an id of its own (this one is first used at 2).',
      expect.stringMatching(/^4: BBB2002\.outcome: got "crusht"; wanted one of .*Did you mean "crushed"\?$/),
      '4: BBB2002.peak_low: got "many"; wanted a whole number from 0 to 2000000000 (people).',
      '4: BBB2002.end_date: got 2002-04-01; wanted not below `start_date` (2002-05-01).',
      expect.stringMatching(/^5: CCC2003\.outcome is missing; wanted one of "faded", "crushed"/),
      '5: CCC2003.start_date: got 2003-13-01; wanted a date of the calendar.',
      '5: CCC2003.peak_high: got 20; wanted not below `peak_low` (30).',
      '6: rows[4].case_id is missing; wanted an id of letters, digits, single hyphens and underscores, at most 60.',
    ])
  })
  it('columns that are unknown, missing, or there twice', () => {
    expect(
      told(
        sheet([
          ['case_id', 'outcom', 'peak_low', 'peak_low'],
          ['AAA2001', 'crushed', '1', '1'],
        ]),
      ),
    ).toEqual([
      '1: outcom: there is no entry of this name here; wanted a column of the codebook; a column of your own begins with x_. Did you mean "outcome"?',
      '1: peak_low: got the column peak_low a second time; wanted each column once.',
      '1: start_date is missing; wanted this column.',
      '1: outcome is missing; wanted this column.',
    ])
  })
  it('rows of another length, no rows, no header, too many', () => {
    expect(told(small(['BBB2002', '2002-01-01']))).toEqual(['3: BBB2002: got 2 cells; wanted 7 cells, as many as there are columns.'])
    expect(told(sheet([['case_id', 'start_date', 'outcome']]))).toEqual(['–: the file: got no cases; wanted at least one case.'])
    expect(told(sheet([]))).toEqual(['–: the file: got an empty file; wanted a first line with the names of columns.'])
    const many = sheet([
      ['case_id', 'start_date', 'outcome'],
      ...Array.from({ length: 5001 }, (_, k) => [`A${k}`, '2001-01-01', 'crushed']),
    ])
    expect(told(many)).toEqual(['–: the file: got 5001 cases; wanted at most 5000 cases.'])
  })
  it('Arabic beside the English', () => {
    const { problems } = readSheet(small(['BBB2002', '2002-05-01', '2002-06-01', 'crusht', 'many', '5', '']))
    for (const { words } of problems) expect(words.ar).toMatch(/وُجد .*المطلوب/)
  })
})

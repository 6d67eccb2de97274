/** What a study asks beyond its question, each held against a look by hand. */
import { describe, expect, test } from 'vitest'
import { publishedTables } from '../comparison/index.ts'
import type { Sheet } from '../tables/index.ts'
import {
  compareCases,
  furtherTables,
  methodsParagraph,
  prepareStudy,
  readStudy,
  rScript,
  solutionTables,
  studyFile,
  type CompareStudy,
} from './index.ts'

const { lipsetFuzzy } = publishedTables
const names = lipsetFuzzy.columns.map(({ name }) => name)
const sheet: Sheet = {
  file: 'lipset.csv',
  header: ['case', ...names, 'REGION', 'HALF'],
  rows: lipsetFuzzy.cases.map((name, place) => ({
    cells: [name, ...lipsetFuzzy.columns.map(({ values }) => values[place]!), place % 2 === 0 ? 'north' : 'south', place < 9 ? 1 : 2],
  })),
}
const study = (more: Partial<CompareStudy> = {}): CompareStudy => ({
  name: { en: 'Lipset', ar: 'لبست' },
  conditions: ['DEV', 'URB', 'LIT', 'IND', 'STB'],
  outcome: 'SURV',
  sets: {},
  nCut: 1,
  inclCut: 0.75,
  priCut: 0,
  directions: { DEV: 1, URB: 1, LIT: 1, IND: 1, STB: 1 },
  leaveOut: [],
  ...more,
})
const answer = (more: Partial<CompareStudy> = {}) => {
  const { prepared, problems } = prepareStudy(study(more), sheet)
  expect(problems.map(({ words }) => words.en)).toEqual([])
  return compareCases(study(more), prepared!, 'lipset.csv')
}
const wrong = (more: Partial<CompareStudy>): string[] => prepareStudy(study(more), sheet).problems.map(({ words }) => words.en)
const models = (compared: ReturnType<typeof answer>, kind: string): string[] =>
  compared.solutions.find((one) => one.kind === kind)!.models.map(({ text }) => text)

describe('rows kept out', () => {
  test('by number and by expression: never assumed, negative where they are seen', () => {
    expect(models(answer(), 'parsimonious')).toEqual(['DEV*~IND + URB*STB'])
    // ~DEV*URB*IND is rows 11, 12, 15 and 16
    const { truthTable, solutions } = answer({ exclude: [18, 26, 28, '~DEV*URB*IND'] })
    expect(truthTable.excluded).toEqual([11, 12, 15, 16, 18, 26, 28])
    expect(solutions[1]!.models.flatMap(({ assumed }) => assumed.rows).filter((row) => truthTable.excluded.includes(row))).toEqual([])
    expect(answer({ exclude: [32] }).truthTable.rows.at(-1)!.output).toBe('0')
  })
  test('what cannot be is not assumed', () => {
    const { solutions } = answer({ impossible: 'DEV*~LIT' })
    // DEV*~LIT is rows 17–20 and 25–28
    expect(
      solutions[1]!.models.flatMap(({ assumed }) => assumed.rows).filter((row) => (row >= 17 && row <= 20) || (row >= 25 && row <= 28)),
    ).toEqual([])
  })
  test('no row is assumed for the outcome and for its absence', () => {
    const plain = answer({ both: true })
    expect(plain.absence!.contradictory.length).toBeGreaterThan(0)
    expect(answer({ both: true, enhanced: true }).truthTable.excluded).toEqual(
      expect.arrayContaining(plain.absence!.contradictory as number[]),
    )
  })
  test('rows assumed for both that are too many to look through are told as such, wherever they would be listed', () => {
    const conditions = 'ABCDEFGHIJKLMNOPQRSTUVWX'.split('')
    const header = ['case', ...conditions, 'Y']
    const two = { file: 'two.csv', header, rows: [1, 0].map((value) => ({ cells: [`c${value}`, ...conditions.map(() => value), value] })) }
    const asked = study({
      conditions,
      outcome: 'Y',
      directions: {},
      both: true,
      enhanced: true,
      necessity: { inclusion: 0.9, relevance: 0.5, coverage: 0, depth: 1 },
    })
    const { prepared } = prepareStudy(asked, two)
    const compared = compareCases(asked, prepared!, 'two.csv')
    const told = furtherTables(compared)
    expect(told.map(({ id, rows }) => [id, rows])).toEqual([['untenable', [['Y', '2,315,255,808']]]])
    expect(compared.absence).toMatchObject({ contradictory: [], unlisted: 2_315_255_808 })
    const paragraph = methodsParagraph(compared, '1')
    expect([paragraph.en.includes('too many to be kept out'), paragraph.ar.includes('أكثر من أن تُبعد')]).toEqual([true, true])
    expect(furtherTables(answer({ both: true, enhanced: true }))).toEqual([])
  })
  test('a row between two cut-offs: negative, open, or explained', () => {
    const between = { inclCut: 0.8, lowerInclCut: 0.7 }
    expect(answer(between).truthTable.rows.find(({ number }) => number === 24)!.output).toBe('C')
    const texts = (['negative', 'open', 'explained'] as const).map(
      (contradictions) => models(answer({ ...between, contradictions }), 'parsimonious')[0],
    )
    expect(texts).toEqual(['DEV*~IND + URB*STB', 'DEV*STB', 'DEV*STB'])
  })
})

describe('beside the question', () => {
  test('the chart and the counterfactuals', () => {
    const [, , intermediate] = answer().solutions
    expect(intermediate!.chart!.rows).toEqual([22, 32])
    const [pair] = intermediate!.counterfactuals
    const parsimonious = answer().solutions[1]!.models[0]!
    expect(pair!.easy.rows).toEqual([30])
    expect([...pair!.easy.rows, ...pair!.difficult.rows].sort((a, b) => a - b)).toEqual(parsimonious.assumed.rows)
  })
  test('fit of an expression', () => {
    const [fit] = answer({ fit: ['DEV*STB'] }).fit
    const both = lipsetFuzzy.cases.map((_, place) =>
      Math.min(lipsetFuzzy.columns[0]!.values[place]!, lipsetFuzzy.columns[4]!.values[place]!),
    )
    const y = lipsetFuzzy.columns[5]!.values
    const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)
    expect(fit!.sufficiency.inclusion).toBeCloseTo(sum(both.map((x, i) => Math.min(x, y[i]!))) / sum(both), 12)
    expect(fit!.cases).toBe(both.filter((x) => x > 0.5).length)
  })
  test('a binomial test', () => {
    const [first] = answer({ benchmark: 0.6 }).tests
    expect([first!.cases, first!.consistent]).toEqual([4, 2])
    expect(first!.p).toBeCloseTo(1 - 0.4 ** 4 - 4 * 0.6 * 0.4 ** 3, 12)
  })
  test('consistency as by Haesebrouck', () => {
    const row = (measure: 'ragin' | 'haesebrouck') => answer({ measure }).truthTable.rows.at(-1)!.inclusion
    const x = lipsetFuzzy.cases.map((_, place) => Math.min(...lipsetFuzzy.columns.slice(0, 5).map(({ values }) => values[place]!)))
    const y = lipsetFuzzy.columns[5]!.values
    const both = x.reduce((sum, value, i) => sum + Math.min(value, y[i]!), 0)
    const against = x.reduce((sum, value, i) => sum + Math.sqrt(Math.max(value - y[i]!, 0) * value), 0)
    expect(row('haesebrouck')).toBeCloseTo(both / (both + against), 12)
    expect(row('haesebrouck')).toBeLessThan(row('ragin'))
  })
  test('theory, clusters, two steps, coincidences', () => {
    const compared = answer({
      theory: 'DEV*LIT',
      clusters: { units: 'REGION', clusters: 'HALF' },
      remote: ['DEV', 'LIT'],
      coincidence: { consistency: 0.8, coverage: 0.8, outcomes: ['SURV'] },
    })
    expect(compared.theory!.regions.map(({ region }) => region)).toEqual(['T*E', '~T*E', 'T*~E', '~T*~E'])
    expect(compared.theory!.regions.flatMap(({ withOutcome }) => withOutcome)).toHaveLength(8)
    expect(compared.clusters!.at(-1)!.between.map(({ name }) => name)).toEqual(['1', '2'])
    expect(compared.twoStep!.contexts.map(({ text }) => text)).toEqual(['DEV'])
    expect(compared.coincidence!.atoms.map(({ text }) => text)).toContain('DEV*STB <-> SURV')
  })
  test('retention: of so many cases lost or miscoded, or each with a chance; crisp sets only', () => {
    const { lipsetCrisp } = publishedTables
    const rows = lipsetCrisp.cases.map((name, place) => ({ cells: [name, ...lipsetCrisp.columns.map(({ values }) => values[place]!)] }))
    const crisp: Sheet = { file: 'crisp.csv', header: ['case', ...names], rows }
    const of = (retention: number) => {
      const asked = study({ retention, inclCut: 1 })
      return compareCases(asked, prepareStudy(asked, crisp).prepared!, 'crisp.csv')
    }
    const { retention, truthTable } = of(2)
    expect(retention.map(({ kind }) => kind)).toEqual(['deletion', 'deletion', 'corruption', 'corruption'])
    // one case lost: only those that are alone in their row matter
    const alone = truthTable.rows.filter(({ cases }) => cases.length === 1).length
    expect(retention[0]!.stays).toBeCloseTo(1 - alone / 18, 12)
    expect(of(0.1).retention.map((one) => 'chance' in one && one.chance)).toEqual([0.1, 0.1])
    expect(wrong({ retention: 2 })[0]).toContain('crisp sets')
  })
  test('Boolean tools know the values of the table', () => {
    const { tools } = answer({
      tools: [
        { tool: 'negate', of: ['DEV*~STB'] },
        { tool: 'within', of: ['DEV*LIT', 'dev'] },
      ],
    })
    expect(tools.map(({ texts, holds }) => [texts, holds])).toEqual([
      [['~DEV + STB'], null],
      [[], false],
    ])
    expect(wrong({ tools: [{ tool: 'negate', of: ['DEVV'] }] })[0]).toContain('DEV')
  })
  test('every table that is told has a sentence in both languages and rows as long as its head', () => {
    const compared = answer({
      fit: ['DEV'],
      benchmark: 0.6,
      theory: 'DEV*LIT',
      clusters: { units: 'REGION', clusters: 'HALF' },
      remote: ['DEV', 'LIT'],
      coincidence: { consistency: 0.8, coverage: 0.8 },
      tools: [{ tool: 'expand', of: ['DEV + STB'] }],
    })
    const tables = [...furtherTables(compared), ...compared.solutions.flatMap(solutionTables)]
    expect(new Set(furtherTables(compared).map(({ id }) => id)).size).toBe(furtherTables(compared).length)
    expect(tables.length).toBeGreaterThan(10)
    for (const { id, title, lead, head, rows } of tables) {
      for (const { en, ar } of [title, lead]) expect([id, en === '', /[\u0600-\u06ff]/.test(ar)]).toEqual([id, false, true])
      expect(`${title.en}${title.ar}${lead.en}${lead.ar}`).not.toMatch(/\{\w+\}/)
      for (const row of rows) expect([id, row.length]).toEqual([id, head.length])
    }
  })
  test('what cannot be asked of the table is told, with the nearest name', () => {
    const told = wrong({
      exclude: ['DVE'],
      fit: ['DEV*'],
      theory: 'LITT',
      remote: ['URBB'],
      clusters: { units: 'REGIO', clusters: 'HALF' },
    })
    expect(told).toHaveLength(5)
    expect(told.join()).toMatch(/Did you mean "REGION"/)
    expect(wrong({ exclude: [33] })[0]).toContain('from 1 to 32')
  })
})

describe('taken along', () => {
  test('the study as a file with its table: read again it is the same study and gives the same answer', () => {
    const asked = study({
      exclude: ['~DEV*URB'],
      fit: ['DEV*STB'],
      both: true,
      lowerInclCut: 0.6,
      necessity: { inclusion: 0.85, relevance: 0.5, coverage: 0, depth: 3 },
    })
    const text = studyFile(asked, sheet)
    const { study: again, problems } = readStudy({ file: 'study.json', text })
    expect(problems).toEqual([])
    const { data, ...rest } = again!
    expect(rest).toEqual(asked)
    const [first, second] = [sheet, { ...data!, file: 'lipset.csv' }].map((own) =>
      compareCases(asked, prepareStudy(asked, own).prepared!, 'lipset.csv'),
    )
    expect(second).toEqual(first)
    expect(JSON.parse(studyFile(rest, { ...data!, file: 'lipset.csv' }))).toEqual(JSON.parse(text))
  })
  test('a script for R has every choice, and names that R can read', () => {
    const odd: Sheet = { ...sheet, header: ['case', 'غنى', ...names.slice(1), 'REGION', 'HALF'] }
    const asked = study({ conditions: ['غنى', ...names.slice(1, 5)], directions: { غنى: 1 }, exclude: [18], lowerInclCut: 0.6 })
    const { prepared } = prepareStudy(asked, odd)
    const script = rScript(asked, prepared!, compareCases(asked, prepared!, 'lipset.csv'), '1')
    expect(script).toContain('#   SET1 = غنى')
    expect(script).toContain('conditions = "SET1, URB, LIT, IND, STB", incl.cut = c(0.75, 0.6), n.cut = 1, pri.cut = 0, exclude = c(18)')
    expect(script).toContain('dir.exp = "SET1"')
  })
  test('the paragraph on methods names every choice in both languages', () => {
    const { en, ar } = methodsParagraph(answer({ exclude: [18], measure: 'haesebrouck' }), '1')
    for (const part of ['18 cases', 'consistency of 0.75', 'Kept out of all assumptions: 18', 'Haesebrouck', 'DEV, URB, LIT, IND, STB'])
      expect(en).toContain(part)
    expect(ar).toContain('التوقعات الاتجاهية')
  })
})

test('the answer to a table with thousands of models stays small', () => {
  const conditions = Array.from({ length: 8 }, (_, k) => `C${k}`)
  let state = 7
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.round((state / 2 ** 32) * 100) / 100
  }
  const rows = Array.from({ length: 200 }, (_, k) => ({ cells: [`c${k}`, ...conditions.map(next), next()] }))
  const asked = study({ conditions, outcome: 'Y', directions: Object.fromEntries(conditions.map((name) => [name, 1])), inclCut: 0.8 })
  const { prepared } = prepareStudy(asked, { file: 'a', header: ['case', ...conditions, 'Y'], rows })
  const compared = compareCases(asked, prepared!, 'a')
  expect(JSON.stringify(compared, null, 2).length).toBeLessThan(20e6)
  for (const { models: listed } of compared.solutions) expect(listed.length).toBeLessThanOrEqual(1000)
})

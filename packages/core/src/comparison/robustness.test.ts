/** Necessity, assumptions, robustness, clusters and theory on the published tables; figures by hand where they are short. */
import { describe, expect, test } from 'vitest'
import { assumptions, counterfactuals, enhanced, rowsWithin, untenable } from './assumptions.ts'
import { clusterFit } from './clusters.ts'
import { membershipIn, termsOf } from './evaluate.ts'
import { lipsetCrisp, lipsetFuzzy, women } from './fixture.ts'
import { necessity, sufficiency } from './fit.ts'
import { minimise } from './minimise.ts'
import { mustParse } from './parse.ts'
import { printTerms } from './print.ts'
import { analyse, coreFit, robustness, type Study } from './robustness.ts'
import { fitLiterals, search } from './search.ts'
import { plot } from './solution.ts'
import { evaluateTheory } from './theory.ts'
import { remainderRows, truthTable } from './truthTable.ts'

const conditions = ['DEV', 'URB', 'LIT', 'IND', 'STB']
const outcome = mustParse('SURV')
const crisp = truthTable(lipsetCrisp, outcome, conditions)
const fuzzy = truthTable(lipsetFuzzy, outcome, conditions, { inclusionCut: 0.8 })

describe('necessity', () => {
  const y = membershipIn(outcome, lipsetCrisp)
  const found = search(lipsetCrisp, conditions, y, { relation: 'necessity' })
  test('every conjunction without an exception', () =>
    expect(found.filter(({ joined }) => joined === 'and').map(({ text }) => text)).toEqual([
      'DEV',
      'LIT',
      'STB',
      'DEV*LIT',
      'DEV*STB',
      'LIT*STB',
      'DEV*LIT*STB',
    ]))
  test('of a disjunction no part is necessary on its own', () =>
    expect(found.filter(({ joined }) => joined === 'or').every(({ text }) => !/\b(?<!~)(DEV|LIT|STB)\b/.test(text))).toBe(true))
  test('relevant ones of the fuzzy table', () => {
    const wide = search(lipsetFuzzy, conditions, membershipIn(outcome, lipsetFuzzy), {
      relation: 'necessity',
      inclusionCut: 0.9,
      ronCut: 0.6,
    })
    expect(wide.every(({ inclusion, relevance }) => inclusion >= 0.9 && relevance >= 0.6)).toBe(true)
    expect(wide.filter(({ joined }) => joined === 'and').map(({ text }) => text)).toEqual(['STB', 'LIT*STB'])
  })
  test('three cases by hand', () => {
    expect(necessity([1, 0.5, 0], [0.5, 0.5, 0])).toEqual({ inclusion: 1, coverage: 1 / 1.5, ron: 1.5 / 2 })
    expect(sufficiency([1, 0.5, 0], [0.5, 0.5, 0])).toEqual({ inclusion: 1 / 1.5, coverage: 1, pri: 0 })
  })
  test('each condition on its own', () => {
    const fits = fitLiterals(lipsetCrisp, conditions, y)
    expect(fits.map(({ text }) => text).slice(0, 2)).toEqual(['DEV', '~DEV'])
    expect(fits[0]).toMatchObject({ necessity: { inclusion: 1, coverage: 0.8, ron: 0.8 }, sufficiency: { inclusion: 0.8, coverage: 1 } })
  })
  test('sufficient combinations are the shortest', () =>
    expect(search(lipsetCrisp, conditions, y, { relation: 'sufficiency' }).map(({ text }) => text)).toContain('DEV*STB'))
})

describe('assumptions', () => {
  const found = minimise(crisp, 'parsimonious')
  test('rows that DEV*STB assumes, as R prints', () =>
    expect(assumptions(crisp, found.positives, found.models[0]!)).toEqual({ rows: [18, 20, 26, 28, 30], count: 5, listed: true }))
  test('remainders are the rows without cases', () => expect(remainderRows(crisp)).toHaveLength(23))
  test('Krook 2010: 16 and 15 of its two models', () => {
    const truth = truthTable(women, mustParse('WNP'), ['ES', 'QU', 'WS', 'WM', 'LP'])
    const two = minimise(truth, 'parsimonious')
    expect(two.models.map((model) => assumptions(truth, two.positives, model).count).sort((a, b) => a - b)).toEqual([15, 16])
  })
  test('one of twelve is easy', () => {
    const expectations = termsOf(mustParse('DEV + URB + LIT + IND + STB'), fuzzy.space)
    const middle = minimise(fuzzy, 'intermediate', { expectations })
    const { easy, difficult } = counterfactuals(fuzzy, middle, 0)
    expect([easy.rows, difficult.count]).toEqual([[30], 11])
  })
  test('rows within a statement', () => {
    expect(rowsWithin(crisp, mustParse('DEV*~IND*STB'))).toEqual([18, 26, 30])
    expect(rowsWithin(crisp, mustParse('DEV*~IND*STB'), true)).toEqual([18, 22, 26, 30])
  })
  test('untenable rows are assumed for both, and then for neither', () => {
    const bad = untenable(fuzzy, { statement: mustParse('~STB*LIT') })
    expect(bad.impossible.length).toBeGreaterThan(0)
    const truth = enhanced(fuzzy, { statement: mustParse('~STB*LIT') })
    const after = minimise(truth, 'parsimonious')
    for (const model of after.models) {
      const { rows } = assumptions(truth, after.positives, model)
      expect(rows.filter((number) => bad.all.includes(number))).toEqual([])
    }
  })
  test('impossible terms are the same as excluded rows', () => {
    const statement = mustParse('DEV*~IND*STB')
    const byRows = minimise(truthTable(lipsetCrisp, outcome, conditions, { exclude: rowsWithin(crisp, statement) }), 'parsimonious')
    const byTerms = minimise(crisp, 'parsimonious', { impossible: termsOf(statement, crisp.space) })
    expect(byTerms.models.map((model) => printTerms(crisp.space, model))).toEqual(
      byRows.models.map((model) => printTerms(crisp.space, model)),
    )
  })
})

describe('two inclusion cuts', () => {
  test('with a cut on cases, rows keep their own output', () => {
    const truth = truthTable(lipsetFuzzy, outcome, conditions, { inclusionCut: 0.8, lowerInclusionCut: 0.5, casesCut: 2 })
    expect(truth.rows.filter(({ output }) => output === '1').map(({ number }) => number)).toEqual([22, 32])
    expect(truth.rows.every(({ output, cases }) => (output === '?') === cases.length < 2)).toBe(true)
  })
})

describe('robustness', () => {
  const study: Study = { table: lipsetCrisp, conditions, outcome, kind: 'parsimonious' }
  test('the crisp result does not hang on one case', () => {
    const { survival, setups } = robustness(study, {
      leaveOutCases: true,
      leaveOutConditions: true,
      inclusionCuts: [0.8, 0.9],
      casesCuts: [1, 2],
    })
    expect(setups).toHaveLength(18 + 5 + 2 + 2)
    expect(survival.map(({ text }) => text)).toEqual(['DEV*STB'])
    expect(survival[0]!.byKind.inclusion).toBe(1)
    expect(survival[0]!.byKind.condition).toBe(3 / 5)
    expect(survival[0]!.exact).toBeLessThanOrEqual(survival[0]!.related)
  })
  test('the order of anchors moved', () => {
    const wealth = [720, 1098, 586, 468, 590, 983, 795, 390, 424, 662, 517, 1008, 350, 320, 331, 367, 897, 1038]
    const raw = {
      cases: lipsetFuzzy.cases,
      columns: [{ name: 'GNP', kind: 'raw' as const, levels: 2, values: Float64Array.from(wealth) }, ...lipsetFuzzy.columns],
    }
    const anchored: Study = {
      table: raw,
      rules: { GNP: { method: 'logistic', anchors: { exclusion: 400, crossover: 550, inclusion: 900 } } },
      conditions: ['GNP', 'LIT', 'STB'],
      outcome,
      cuts: { inclusionCut: 0.8 },
      kind: 'parsimonious',
    }
    const found = robustness(anchored, { anchorShifts: [-0.1, 0.1], outcomes: [['not', mustParse('~SURV')]] })
    expect(found.setups.map(({ change }) => change.label).slice(0, 3)).toEqual([
      'GNP exclusion -0.1',
      'GNP crossover -0.1',
      'GNP inclusion -0.1',
    ])
    expect(found.survival.length).toBeGreaterThan(0)
    expect(analyse(anchored).truth.undecided).toEqual([])
  })
  test('the core of a solution', () => {
    const fit = coreFit(
      [1, 1, 0],
      [
        [1, 0, 0],
        [1, 1, 0],
      ],
      [1, 0, 0],
    )
    expect(fit).toMatchObject({ inclusionRatio: 0.5, coverageRatio: 1, narrowest: 0.5, widest: 1 })
  })
})

test('clusters: 2 units in 2 years, by hand', () => {
  const fit = clusterFit({ x: [1, 1, 1, 0], y: [1, 0, 1, 1], units: ['a', 'b', 'a', 'b'], clusters: ['1', '1', '2', '2'] })
  expect(fit.pooled).toEqual({ inclusion: 2 / 3, coverage: 2 / 3 })
  expect(fit.between.map(({ name, inclusion }) => [name, inclusion])).toEqual([
    ['1', 0.5],
    ['2', 1],
  ])
  expect(fit.within.map(({ inclusion }) => inclusion)).toEqual([1, 0])
  expect(fit.betweenDistance).toBeCloseTo(Math.sqrt(2 / 36), 12)
})

test('theory and result', () => {
  const regions = evaluateTheory(crisp, mustParse('DEV*URB'), mustParse('DEV*STB'))
  expect(regions.map(({ region, withOutcome, without }) => [region, withOutcome.join(), without.length])).toEqual([
    ['T*E', 'BE,CZ,NL,UK', 0],
    ['~T*E', 'FI,FR,IE,SE', 0],
    ['T*~E', '', 1],
    ['~T*~E', '', 9],
  ])
  expect(regions[1]!.text).toBe('DEV*~URB*STB')
})

test('kinds of cases in a plot', () =>
  expect(plot(['a', 'b', 'c', 'd', 'e'], [1, 1, 0, 0, 0.5], [1, 0, 1, 0, 1]).points.map(({ kind }) => kind)).toEqual([
    'typical',
    'deviant-consistency',
    'deviant-coverage',
    'irrelevant',
    'undecided',
  ]))

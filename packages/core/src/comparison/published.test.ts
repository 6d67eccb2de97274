/**
 * Solutions as R's QCA prints them (its manual's examples and its own kept outputs, version 3.2x), to the digits printed.
 * Terms of a model are compared as sets: the order is a matter of taste.
 */
import { describe, expect, test } from 'vitest'
import { assumptions, counterfactuals } from './assumptions.ts'
import { termsOf } from './evaluate.ts'
import { jobSecurity, lipsetCrisp, lipsetFuzzy, lipsetMultivalue, partyBans, protest, recognition, women } from './fixture.ts'
import { minimise, type MinimiseOptions, type SolutionKind } from './minimise.ts'
import { mustParse } from './parse.ts'
import { printTerm } from './print.ts'
import { fitModel } from './solution.ts'
import { namesOf, type CaseTable } from './table.ts'
import { truthTable, type TruthTable, type TruthTableOptions } from './truthTable.ts'

function rows(table: CaseTable, outcome: string, options: TruthTableOptions = {}): TruthTable {
  const name = outcome.replace('~', '').replace(/\[.*/, '')
  const conditions = namesOf(table).filter((one) => one !== name)
  return truthTable(table, mustParse(outcome), conditions, options)
}

function models(truth: TruthTable, kind: SolutionKind, options: MinimiseOptions = {}): string[] {
  const found = minimise(truth, kind, options)
  expect(found.complete).toBe(true)
  return found.models.map((model) => sorted(model.map((term) => printTerm(truth.space, term)).join(' + '))).sort()
}

function sorted(model: string): string {
  return model.split(' + ').sort().join(' + ')
}

/** Expectations as R's `dir.exp` has them, separated by commas. */
function expected(truth: TruthTable, text: string): MinimiseOptions {
  return { expectations: text.split(',').flatMap((one) => termsOf(mustParse(one), truth.space)) }
}

/** inclS, PRI, covS, covU of each term, then of the model. */
function fits(truth: TruthTable, kind: SolutionKind, model = 0, options: MinimiseOptions = {}): Record<string, string> {
  const found = minimise(truth, kind, options)
  const fit = fitModel(truth, found, found.models[model]!)
  const digits = (...numbers: number[]): string => numbers.map((value) => value.toFixed(3)).join(' ')
  const terms = fit.terms.map((term) => [term.text, digits(term.inclusion, term.pri, term.coverage, term.unique)])
  return { ...Object.fromEntries(terms), M: digits(fit.inclusion, fit.pri, fit.coverage) } as Record<string, string>
}

describe('Lipset, crisp', () => {
  const truth = rows(lipsetCrisp, 'SURV')
  const absence = rows(lipsetCrisp, '~SURV')
  test('truth table', () =>
    expect(truth.rows.map(({ number, output, cases }) => `${number} ${output} ${cases.length}`)).toEqual([
      '1 0 3',
      '2 0 2',
      '5 0 2',
      '6 0 1',
      '22 1 2',
      '23 0 1',
      '24 1 2',
      '31 0 1',
      '32 1 4',
    ]))
  test('complex', () => expect(models(truth, 'complex')).toEqual(['DEV*LIT*IND*STB + DEV*~URB*LIT*STB']))
  test('its fit', () =>
    expect(fits(truth, 'complex')).toEqual({
      'DEV*~URB*LIT*STB': '1.000 1.000 0.500 0.250',
      'DEV*LIT*IND*STB': '1.000 1.000 0.750 0.500',
      M: '1.000 1.000 1.000',
    }))
  test('cases by term', () => {
    const found = minimise(truth, 'complex')
    const fit = fitModel(truth, found, found.models[0]!)
    expect(fit.terms.map(({ cases }) => cases.map((row) => row.join()).join('; '))).toEqual(['FI,IE; FR,SE', 'FR,SE; BE,CZ,NL,UK'])
  })
  test('parsimonious', () => expect(models(truth, 'parsimonious')).toEqual(['DEV*STB']))
  test('absence', () => expect(models(absence, 'complex')).toEqual(['DEV*LIT*IND*~STB + ~DEV*~URB*~IND']))
  test('absence, parsimonious', () =>
    expect(fits(absence, 'parsimonious')).toEqual({
      '~DEV': '1.000 1.000 0.800 0.300',
      '~STB': '1.000 1.000 0.700 0.200',
      M: '1.000 1.000 1.000',
    }))
})

describe('Lipset, multi-value', () => {
  // Without stability of government, as Cronqvist and Berg-Schlosser have it.
  const table = { ...lipsetMultivalue, columns: lipsetMultivalue.columns.filter(({ name }) => name !== 'STB') }
  const truth = rows(table, 'SURV')
  const absence = rows(table, '~SURV')
  test('complex', () => expect(models(truth, 'complex')).toEqual([sorted('DEV[2]*LIT[1]*IND[1] + DEV[1]*URB[0]*LIT[1]*IND[0]')]))
  test('parsimonious', () =>
    expect(fits(truth, 'parsimonious')).toEqual({
      'DEV[2]': '1.000 1.000 0.625 0.625',
      'DEV[1]*IND[0]': '1.000 1.000 0.250 0.250',
      M: '1.000 1.000 0.875',
    }))
  test('absence', () => expect(models(absence, 'complex')).toEqual([sorted('DEV[0]*URB[0]*IND[0] + DEV[1]*URB[0]*LIT[1]*IND[1]')]))
  test('absence, parsimonious', () => expect(models(absence, 'parsimonious')).toEqual([sorted('DEV[0] + DEV[1]*URB[0]*IND[1]')]))
})

describe('Lipset, fuzzy', () => {
  const low = rows(lipsetFuzzy, 'SURV', { inclusionCut: 0.7 })
  const high = rows(lipsetFuzzy, 'SURV', { inclusionCut: 0.8 })
  const all = 'DEV,URB,LIT,IND,STB'
  test('complex at 0.7', () =>
    expect(fits(low, 'complex')).toEqual({
      'DEV*~URB*LIT*STB': '0.809 0.761 0.433 0.196',
      'DEV*LIT*IND*STB': '0.843 0.821 0.622 0.385',
      M: '0.871 0.851 0.818',
    }))
  test('parsimonious at 0.7', () => expect(fits(low, 'parsimonious')).toMatchObject({ M: '0.869 0.848 0.824' }))
  test('intermediate at 0.7', () => {
    expect(models(low, 'intermediate', expected(low, all))).toEqual(['DEV*LIT*STB'])
    expect(fits(low, 'intermediate', 0, expected(low, all))).toMatchObject({ M: '0.869 0.848 0.824' })
  })
  test('parsimonious at 0.8', () => expect(models(high, 'parsimonious')).toEqual([sorted('DEV*~IND + URB*STB')]))
  test('intermediate at 0.8', () =>
    expect(models(high, 'intermediate', expected(high, all))).toEqual([sorted('DEV*URB*LIT*STB + DEV*LIT*~IND*STB')]))
})

describe('Cebotari and Vink 2013', () => {
  const truth = rows(protest, 'PROTEST', { inclusionCut: 0.8 })
  const always = '~NATPRIDE + DEMOC*GEOCON*POLDIS + '
  const four = [
    '~DEMOC*ETHFRACT*POLDIS + DEMOC*ETHFRACT*GEOCON',
    '~DEMOC*ETHFRACT*POLDIS + DEMOC*ETHFRACT*~POLDIS',
    'DEMOC*ETHFRACT*GEOCON + ETHFRACT*GEOCON*POLDIS',
    'DEMOC*ETHFRACT*~POLDIS + ETHFRACT*GEOCON*POLDIS',
  ]
  test('four parsimonious models', () => expect(models(truth, 'parsimonious')).toEqual(four.map((rest) => sorted(always + rest)).sort()))
  test('essential terms', () =>
    expect(minimise(truth, 'parsimonious').essential.map((term) => printTerm(truth.space, term))).toEqual([
      '~NATPRIDE',
      'DEMOC*GEOCON*POLDIS',
    ]))
  test('row dominance leaves one', () => {
    expect(models(truth, 'parsimonious', { rowDominance: true })).toEqual([sorted(always + four[2]!)])
    expect(fits(truth, 'parsimonious', 0, { rowDominance: true })).toEqual({
      '~NATPRIDE': '0.899 0.807 0.597 0.136',
      'DEMOC*ETHFRACT*GEOCON': '0.935 0.826 0.480 0.085',
      'DEMOC*GEOCON*POLDIS': '0.906 0.805 0.342 0.065',
      'ETHFRACT*GEOCON*POLDIS': '0.869 0.786 0.365 0.045',
      M: '0.879 0.782 0.810',
    })
  })
})

test('Ragin and Strand 2008: temporal', () => {
  const truth = rows(recognition, 'REC')
  expect(fits(truth, 'complex')).toEqual({
    'P*E*S': '1.000 1.000 0.571 0.143',
    'P*E*A*EBA': '1.000 1.000 0.571 0.286',
    'E*A*~EBA*S': '1.000 1.000 0.286 0.143',
    M: '1.000 1.000 1.000',
  })
})

describe('Krook 2010', () => {
  const truth = rows(women, 'WNP')
  test('complex', () =>
    expect(models(truth, 'complex')).toEqual([sorted('~ES*~WS*WM*LP + ES*QU*~WS*WM + ES*QU*~WS*LP + ES*WS*~WM*~LP + ES*WS*WM*LP')]))
  test('absence', () =>
    expect(models(rows(women, '~WNP'), 'complex')).toEqual([sorted('~ES*~WS*WM*~LP + QU*~WS*~WM*~LP + ES*~QU*~WS*~WM*LP')]))
  test('fit of a parsimonious model', () =>
    expect(fits(truth, 'parsimonious', 1)).toEqual({
      WS: '1.000 1.000 0.455 0.182',
      'ES*WM': '1.000 1.000 0.545 0.091',
      'QU*LP': '1.000 1.000 0.545 0.091',
      'WM*LP': '1.000 1.000 0.636 0.091',
      M: '1.000 1.000 1.000',
    }))
  test('rows that the other one assumes', () => {
    const found = minimise(truth, 'parsimonious')
    expect(found.models.map((model) => assumptions(truth, found.positives, model).rows)).toContainEqual([
      2, 5, 6, 7, 8, 10, 13, 14, 15, 16, 19, 20, 22, 23, 30, 31,
    ])
  })
  test('two parsimonious models', () =>
    expect(models(truth, 'parsimonious')).toEqual(['WS + ES*WM + QU*LP + ~ES*LP', 'WS + ES*WM + QU*LP + WM*LP'].map(sorted).sort()))
})

describe('Hartmann and Kemmerzell 2010', () => {
  const truth = rows(partyBans, 'PB', { lowerInclusionCut: 0.4 })
  // The expectations are not printed with the solution; it comes out with these.
  const order = expected(truth, 'C[0],F[1]+F[2],T[2],V[1]')
  test('contradictions included', () =>
    expect(models(truth, 'parsimonious', { open: ['C'] })).toEqual(
      ['C[1] + T[2] + T[1]*V[0] + C[0]', 'C[1] + T[2] + T[1]*V[0] + F[2]'].map(sorted).sort(),
    ))
  test('contradictions explained', () => expect(models(truth, 'complex', { explain: ['C'] })).toEqual(['C[2]*F[1]*T[2]*V[1]']))
  test('intermediate', () =>
    expect(fits(truth, 'intermediate', 0, order)).toEqual({
      'C[1]': '1.000 1.000 0.405 0.048',
      'F[2]': '1.000 1.000 0.619 0.143',
      'T[1]*V[0]': '1.000 1.000 0.143 0.048',
      'T[2]*V[0]': '1.000 1.000 0.571 0.048',
      'C[0]*F[1]*T[2]': '1.000 1.000 0.071 0.024',
      M: '1.000 1.000 0.952',
    }))
})

describe('Emmenegger 2011', () => {
  const truth = rows(jobSecurity, 'JSR', { inclusionCut: 0.9 })
  test('two parsimonious models', () => expect(models(truth, 'parsimonious')).toEqual(['S*R + L*P', 'S*R + P*~V'].map(sorted).sort()))
  test('their fit', () =>
    expect(fits(truth, 'parsimonious')).toMatchObject({
      'S*R': '0.871 0.821 0.610 0.256',
      'L*P': '0.979 0.955 0.506 0.152',
      M: '0.883 0.821 0.762',
    }))
  test('contradictions of the absence explained', () => {
    const absence = rows(jobSecurity, '~JSR', { inclusionCut: 0.9, lowerInclusionCut: 0.4 })
    const three = ['P + ~S*C', 'P + ~S*L*~V', 'P + ~S*~R*~V'].map(sorted).sort()
    expect(models(absence, 'parsimonious', { explain: ['C'] })).toEqual(three)
  })
  test('easy counterfactuals', () => {
    const middle = minimise(truth, 'intermediate', expected(truth, 'S,C,L,R,P,~V'))
    const easy = middle.pairs!.map((_, pair) => counterfactuals(truth, middle, pair).easy.rows)
    expect(easy).toEqual([0, 1].map(() => [31, 39, 45, 53, 55, 59, 61, 63]))
  })
  test('intermediate from both pairs', () => {
    const given = expected(truth, 'S,C,L,R,P,~V')
    expect(models(truth, 'intermediate', given)).toEqual([sorted('S*R*~V + S*C*R*P + S*L*R*P + C*L*P*~V')])
    expect(fits(truth, 'intermediate', 0, given)).toEqual({
      'S*R*~V': '0.990 0.983 0.402 0.152',
      'S*C*R*P': '0.965 0.921 0.277 0.041',
      'S*L*R*P': '1.000 1.000 0.354 0.027',
      'C*L*P*~V': '0.964 0.872 0.297 0.138',
      M: '0.965 0.941 0.685',
    })
  })
})

/** How far choices carry, chances of keeping a table, kinds of cases: by hand on small tables, by counting on random ones. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { caseTypes, skewOf } from './caseTypes.ts'
import { lipsetCrisp, lipsetFuzzy } from './fixture.ts'
import { minimise } from './minimise.ts'
import { mustParse } from './parse.ts'
import { anchorRange, casesRange, exactInclusionRange, inclusionRange } from './ranges.ts'
import { retention, type RowCounts } from './retention.ts'
import { robustCases } from './robustCases.ts'
import { analyse, type Study } from './robustness.ts'
import { fitModel } from './solution.ts'
import { caseTable } from './table.ts'
import { truthTable } from './truthTable.ts'

const conditions = ['DEV', 'URB', 'LIT', 'IND', 'STB']
const study: Study = { table: lipsetFuzzy, conditions, outcome: mustParse('SURV'), cuts: { inclusionCut: 0.8 }, kind: 'parsimonious' }
const texts = (one: Study): string => JSON.stringify(analyse(one).found.models)

describe('ranges', () => {
  test('the cut on inclusion: the same within, another solution beyond', () => {
    const { lower, upper } = exactInclusionRange(study)
    const at = (inclusionCut: number): string => texts({ ...study, cuts: { inclusionCut, lowerInclusionCut: inclusionCut } })
    expect(lower).toBeLessThan(0.8)
    expect(upper).toBeGreaterThanOrEqual(0.8)
    for (const cut of [lower + 1e-6, (lower + upper) / 2, upper]) expect(at(cut)).toBe(at(0.8))
    for (const cut of [lower, upper + 1e-6]) expect(at(cut)).not.toBe(at(0.8))
  })
  test('in steps it lies within the exact one', () => {
    const exact = exactInclusionRange(study)
    const steps = inclusionRange(study, { step: 0.01, most: 100 })
    expect(steps.lower!).toBeGreaterThan(exact.lower)
    expect(steps.lower! - exact.lower).toBeLessThan(0.0101)
    expect(exact.upper - steps.upper!).toBeLessThan(0.01)
  })
  test('cases a row needs: not below one', () => expect(casesRange(study).lower).toBe(1))
  test('anchors: the last step with the same models', () => {
    const gnp = [720, 1098, 586, 468, 590, 983, 795, 390, 424, 662, 517, 1008, 350, 320, 331, 367, 897, 1038]
    const raw = { name: 'GNP', kind: 'raw' as const, levels: 2, values: Float64Array.from(gnp) }
    const anchors = { exclusion: 400, crossover: 550, inclusion: 900 }
    const anchored: Study = {
      ...study,
      table: { cases: lipsetFuzzy.cases, columns: [raw, ...lipsetFuzzy.columns] },
      rules: { GNP: { method: 'logistic', anchors } },
      conditions: ['GNP', 'LIT', 'STB'],
    }
    const { lower, upper } = anchorRange(anchored, 'GNP', 'crossover', { step: 5, most: 40 })
    const at = (crossover: number): string =>
      texts({ ...anchored, rules: { GNP: { method: 'logistic', anchors: { ...anchors, crossover } } } })
    const ends = [lower, upper].filter((value) => value !== null)
    expect(ends.map(at)).toEqual(ends.map(() => at(550)))
    expect(ends.map((value) => at(value > 550 ? value + 5 : value - 5))).not.toContain(at(550))
    expect(() => anchorRange(anchored, 'LIT', 'crossover')).toThrow('LIT has no anchors')
  })
})

describe('retention', () => {
  const rows: fc.Arbitrary<RowCounts[]> = fc.array(fc.record({ positive: fc.nat(3), negative: fc.nat(3) }), { minLength: 1, maxLength: 3 })
  /** By hitting every set of cases there is. */
  const byCounting = (given: readonly RowCounts[], hit: number, kind: 'deletion' | 'corruption', cut: number, casesCut: number): number => {
    const cases = given.flatMap(({ positive, negative }, row) => [
      ...Array.from({ length: positive }, () => ({ row, with: true })),
      ...Array.from({ length: negative }, () => ({ row, with: false })),
    ])
    let [same, all] = [0, 0]
    for (let set = 0; set < 1 << cases.length; set++) {
      const hits = cases.map((_, i) => ((set >> i) & 1) === 1)
      if (hits.filter(Boolean).length !== hit) continue
      all++
      const stays = given.every(({ positive, negative }, row) => {
        if (positive + negative < casesCut) return true
        const own = cases.flatMap((one, i) => (one.row !== row || (hits[i]! && kind === 'deletion') ? [] : [one.with !== hits[i]!]))
        return own.length >= casesCut && own.filter(Boolean).length / own.length >= cut === positive / (positive + negative) >= cut
      })
      if (stays) same++
    }
    return same / all
  }
  test('is the share of all ways to hit so many cases that change no row', () =>
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom<'deletion' | 'corruption'>('deletion', 'corruption'),
        fc.constantFrom(0.6, 0.75, 1),
        fc.constantFrom(1, 2),
        fc.nat(2),
        (given, kind, cut, casesCut, most) => {
          const total = given.reduce((sum, { positive, negative }) => sum + positive + negative, 0)
          const hit = Math.min(most, total)
          const found = retention(given, { kind, inclusionCut: cut, casesCut, hit })
          // what is hit is the other way round: a case that had the outcome has it no more
          expect(found).toBeCloseTo(byCounting(given, hit, kind, cut, casesCut), 12)
        },
      ),
      { numRuns: 120 },
    ))
  test('each case by itself: two rows of one case each', () => {
    const two = [
      { positive: 1, negative: 0 },
      { positive: 0, negative: 1 },
    ]
    expect(retention(two, { kind: 'corruption', chance: 0.1 })).toBeCloseTo(0.81, 12)
  })
})

describe('kinds of cases', () => {
  const table = caseTable(['a', 'b', 'c', 'd', 'e', 'f'], {
    A: [0.9, 0.8, 0.7, 0.2, 0.1, 0.6],
    B: [0.8, 0.3, 0.9, 0.9, 0.2, 0.4],
    Y: [0.9, 1, 0.2, 0.8, 0.1, 0.7],
  })
  const truth = truthTable(table, mustParse('Y'), ['A', 'B'], { inclusionCut: 0.75, lowerInclusionCut: 0.75 })
  const found = { ...minimise(truth, 'complex'), models: [[[1, 0]]] }
  const types = caseTypes(truth, fitModel(truth, found, [[1, 0]]))
  test('by hand: A*~B', () => {
    expect(types.typical.map((one) => [one.case, Number(one.distance.toFixed(3)), one.best, one.unique])).toEqual([
      ['f', 0.6, true, true],
      ['b', 0.9, false, true],
    ])
    expect(types.deviantConsistency).toEqual([])
    expect(types.deviantCoverage.map((one) => [one.case, one.of, Number(one.distance.toFixed(3)), one.best])).toEqual([
      ['a', '1 1', 0.2, true],
      ['d', '0 1', 0.2, true],
    ])
    expect(types.irrelevant.map((one) => one.case).sort()).toEqual(['c', 'e'])
  })
  test('skew and cases at one half', () => {
    const half = caseTable(['x', 'y', 'z'], { S: [0.5, 0.9, 1] })
    expect(skewOf({ table: half }, ['S'])).toEqual([{ name: 'S', inside: 2, share: 2 / 3, ambiguous: ['x'] }])
    const crisp = caseTable(['x', 'y'], { S: [0, 1] })
    expect(skewOf({ table: crisp }, ['S'])).toEqual([{ name: 'S', inside: 1, share: 1 / 2, ambiguous: [] }])
  })
  test('robust, shaky and possible cases', () => {
    const kinds = robustCases(
      ['a', 'b', 'c', 'd'],
      [1, 1, 0, 0],
      [
        [1, 0, 0, 1],
        [1, 1, 0, 0],
      ],
      [1, 1, 1, 0],
    )
    expect(kinds).toMatchObject({ robustTypical: ['a'], shakyTypical: ['b'], uncovered: ['c'], possibleDeviant: ['d'], rank: 4 })
    expect(kinds.typicalRatio).toBe(0.5)
  })
  test('of the crisp example nobody deviates', () => {
    const crisp = truthTable(lipsetCrisp, mustParse('SURV'), conditions)
    const whole = minimise(crisp, 'parsimonious')
    const kinds = caseTypes(crisp, fitModel(crisp, whole, whole.models[0]!))
    expect([kinds.typical.length, kinds.deviantConsistency.length, kinds.deviantCoverage.length, kinds.irrelevant.length]).toEqual([
      8, 0, 0, 10,
    ])
  })
})

/** Formulas of coincidence analysis are free of redundancy, and their outcome varies among the cases that fit them. */
import { describe, expect, test } from 'vitest'
import { coincidence, type CoincidenceOptions } from './coincidence.ts'
import { jobSecurity, partyBans } from './fixture.ts'
import { caseTable } from './table.ts'

test('a factor that says nothing makes no formula', () => {
  const { atoms } = coincidence(jobSecurity, { consistency: 0.9, coverage: 0.8, outcomes: ['JSR'] })
  // by consistency and coverage it would be one, but its ~C says nothing: where C and R are, one of the other two is
  expect(atoms.map(({ text }) => text)).not.toContain('C*~L + L*R + S*~C*R <-> JSR')
  expect(atoms.map(({ text }) => text)).toContain('S*V + L*R + L*P + S*~C*R <-> JSR')
})
test('what is always so causes nothing', () => {
  const { atoms } = coincidence(partyBans, { consistency: 0.75, coverage: 0.75, outcomes: ['PB'] })
  expect(atoms.map(({ causes }) => [...causes].sort().join('+'))).not.toContain('C[0]+C[1]+C[2]')
})
test('an outcome that every fitting case has is not explained', () => {
  // each case with A has Y, the one case without Y has A too: no case without both fits
  const table = caseTable(['a', 'b', 'c', 'd', 'e'], { A: [1, 1, 1, 1, 1], B: [1, 0, 1, 0, 1], Y: [1, 1, 1, 1, 0] })
  expect(coincidence(table, { consistency: 0.75, coverage: 0.75, outcomes: ['Y'] }).atoms.map(({ text }) => text)).not.toContain('A <-> Y')
})
describe('four cases in which Y is there where A and B are', () => {
  const table = caseTable(['a', 'b', 'c', 'd'], { A: [1, 1, 0, 0], B: [1, 0, 1, 0], Y: [1, 0, 0, 0] })
  const sufficient = (options: CoincidenceOptions = {}) => coincidence(table, options).sufficient.map(({ text }) => text)
  test('in full', () => {
    const { sufficient: told, atoms, complex } = coincidence(table)
    expect(told.map(({ text, coverage, complexity }) => [text, coverage, complexity])).toEqual([
      ['Y -> A', 1 / 2, 1],
      ['Y -> B', 1 / 2, 1],
      ['A*B -> Y', 1, 2],
    ])
    expect(atoms).toEqual([{ outcome: 'Y', text: 'A*B <-> Y', causes: ['A*B'], consistency: 1, coverage: 1, complexity: 2 }])
    expect(complex).toEqual([{ atoms, text: 'A*B <-> Y', consistency: 1, coverage: 1, complexity: 2 }])
  })
  test.each([
    [[['Y']], false, ['A*B -> Y']],
    [[['B'], ['Y']], false, ['A*B -> Y']], // A alone comes first
    [[['A', 'Y'], ['B']], false, ['Y -> A', 'Y -> B']],
    [[['A', 'Y'], ['B']], true, ['Y -> B']],
    [[], true, ['Y -> A', 'Y -> B', 'A*B -> Y']],
  ])('in the order %j, strictly: %s', (ordering, strict, texts) => expect(sufficient({ ordering, strict })).toEqual(texts))
  test('of absences, where they are asked for', () => expect(sufficient({ outcomes: ['~Y'] })).toEqual(['~A -> ~Y', '~B -> ~Y']))
  test('no longer than may be', () => expect(sufficient({ longest: [1, 4, 10] })).toEqual(['Y -> A', 'Y -> B']))
})

test('a conjunction has a case that is in it by one half', () => {
  const table = caseTable(['a', 'b', 'c'], { A: [0.4, 0.3, 0.1], B: [0.8, 0.6, 0.1], C: [0.5, 0.2, 0.1], Y: [0.9, 0.6, 0.1] })
  expect(coincidence(table, { outcomes: ['Y'] }).sufficient.map(({ text }) => text)).toEqual(['B -> Y', 'C -> Y'])
})

describe('A*B says nothing beside A*C + B*~C, though degrees of one half make it cover more', () => {
  const table = caseTable(['a', 'b', 'c', 'd', 'e', 'f'], {
    A: [0.9, 0.1, 0.9, 0.1, 0.9, 0.1],
    B: [0.1, 0.9, 0.9, 0.1, 0.1, 0.9],
    C: [0.9, 0.1, 0.5, 0.5, 0.1, 0.9],
    Y: [0.9, 0.9, 0.9, 0.1, 0.1, 0.1],
  })
  const found = (coverage: number, longest?: readonly [number, number, number]) => {
    const { sufficient, atoms } = coincidence(table, { coverage, outcomes: ['Y'], ...(longest === undefined ? {} : { longest }) })
    expect(sufficient.map(({ text }) => text)).toEqual(['A*B -> Y', 'A*C -> Y', 'B*~C -> Y'])
    return atoms.map(({ text }) => text)
  }
  test('by the cut on coverage', () => {
    expect(found(0.86)).toEqual(['A*C + B*~C <-> Y']) // 2.6 of 3
    expect(found(0.87)).toEqual([])
  })
  test('no more sums, and no longer ones, than may be', () => {
    expect(found(0.86, [3, 1, 10])).toEqual([])
    expect(found(0.86, [3, 2, 4])).toEqual(['A*C + B*~C <-> Y'])
    expect(found(0.86, [3, 4, 3])).toEqual([])
  })
})

test('of a set of several values the values that it has', () => {
  const table = caseTable(['a', 'b', 'c'], { M: [0, 2, 2], Y: [1, 0, 0] })
  expect(() => coincidence(table, { outcomes: ['Z'] })).toThrow(new RangeError('no effect Z among M[0], M[2], Y, ~Y'))
  expect(coincidence(table).sufficient.map(({ text }) => text)).toEqual(['Y -> M[0]', '~Y -> M[2]', 'M[0] -> Y'])
})

test('an effect that is none is told', () => expect(() => coincidence(partyBans, { outcomes: ['PB[1]'] })).toThrow('no effect PB[1] among'))

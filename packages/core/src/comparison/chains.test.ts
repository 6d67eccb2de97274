/** Chains of causes and coincidences as R prints them (outputs kept with QCA 3.25; Baumgartner 2009, table 1). */
import { describe, expect, test } from 'vitest'
import { causalChains } from './chains.ts'
import { coincidence } from './coincidence.ts'
import { women } from './fixture.ts'
import { caseTable } from './table.ts'

/** Baumgartner 2009: an artificial example whose cases are all that its two chains allow. */
const educate = caseTable('abcdefgh'.split(''), {
  U: [1, 1, 1, 1, 0, 0, 0, 0],
  D: [1, 1, 0, 0, 1, 1, 0, 0],
  L: [1, 1, 1, 1, 1, 1, 0, 0],
  G: [1, 0, 1, 0, 1, 0, 1, 0],
  E: [1, 1, 1, 1, 1, 1, 1, 0],
})

const sorted = (text: string): string => text.split(' + ').sort().join(' + ')

describe('chains of causes', () => {
  test('what brings about what in the example of Baumgartner', () => {
    const found = causalChains(educate).filter(({ models }) => models.length > 0)
    expect(found.map(({ outcome, models }) => [outcome, models.map(({ text }) => sorted(text)).sort()])).toEqual([
      ['L', ['D + U']],
      ['E', ['D + G + U', 'G + L']],
    ])
  })
  test('fit of the longer model of education', () => {
    const found = causalChains(educate).find(({ outcome }) => outcome === 'E')!
    const digits = found.models.flatMap(({ terms }) => terms.map((term) => [term.text, term.coverage.toFixed(3), term.unique.toFixed(3)]))
    expect(digits).toEqual([
      ['L', '0.857', '0.429'],
      ['G', '0.571', '0.143'],
      ['U', '0.571', '0.143'],
      ['D', '0.571', '0.143'],
      ['G', '0.571', '0.143'],
    ])
  })
  test('only representation has causes that are sufficient and necessary: Krook 2010', () => {
    const found = causalChains(women).filter(({ models }) => models.length > 0)
    expect(found.map(({ outcome, models }) => [outcome, models.length])).toEqual([['WNP', 2]])
  })
})

describe('coincidences', () => {
  const found = coincidence(educate)
  test('atomic formulas', () => expect(found.atoms.map(({ text }) => text)).toEqual(['U + D <-> L', 'L + G <-> E', 'U + D + G <-> E']))
  test('complex formulas', () =>
    expect(found.complex.map(({ text, consistency, coverage, complexity }) => [text, consistency, coverage, complexity])).toEqual([
      ['(U + D <-> L)*(L + G <-> E)', 1, 1, 4],
      ['(U + D <-> L)*(U + D + G <-> E)', 1, 1, 5],
    ]))
  test('an order forbids effects of what comes later', () => {
    const { atoms } = coincidence(educate, { ordering: [['E'], ['L']] })
    expect(atoms.map(({ text }) => text)).toEqual(['U + D <-> L', 'U + D + G <-> E'])
  })
  test('what another formula says already is taken out', () => {
    // A and B always come together, and C with them: each says of the other what the third says too
    const copies = caseTable(['1', '2', '3'], { A: [1, 1, 0], B: [1, 1, 0], C: [1, 1, 0] })
    for (const { atoms } of coincidence(copies).complex) expect(atoms).toHaveLength(2)
  })
  test('the atoms of one outcome are the models of the minimisation', () => {
    const { atoms } = coincidence(women, { outcomes: ['WNP'] })
    const [models] = causalChains(women).filter(({ outcome }) => outcome === 'WNP')
    const texts = models!.models.map(({ text }) => sorted(text)).sort()
    expect(atoms.map(({ text }) => sorted(text.replace(' <-> WNP', ''))).sort()).toEqual(texts)
  })
})

/** Formulas of coincidence analysis are free of redundancy, and their outcome varies among the cases that fit them. */
import { expect, test } from 'vitest'
import { coincidence } from './coincidence.ts'
import { jobSecurity, partyBans } from './fixture.ts'
import { caseTable } from './table.ts'

test('a factor that says nothing makes no formula', () => {
  const { atoms } = coincidence(jobSecurity, { consistency: 0.9, coverage: 0.8, outcomes: ['JSR'] })
  expect(atoms.map(({ text }) => text)).not.toContain('~C*R*S + C*~L + L*R <-> JSR')
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
test('an effect that is none is told', () => expect(() => coincidence(partyBans, { outcomes: ['PB[1]'] })).toThrow('no effect PB[1] among'))

/** What the model says stands beside a claim and moves no verdict. */
import { expect, test } from 'vitest'
import { claims, testClaim } from './ledger.ts'
import type { Evidence } from './contract.ts'

const bare: Evidence = {
  table: { cases: [] } as unknown as Evidence['table'],
  background: { waves: [], series: [], bases: [] },
  record: null,
} // no test here reads more
const row = (off: 'ties' | null, waves: number) => ({ off, runs: 10, waves, peak: 0.01, changed: 1 })

test('the switches of a claim are told in both languages, and decide nothing', () => {
  const claim = claims.find(({ number }) => number === 14)!
  const switches = {
    format: 'sharara-switches/1',
    model: 'national/x',
    countries: ['a', 'b'],
    year: 2018,
    seeds: 5,
    rows: [row(null, 8), row('ties', 3)],
  } as const
  const [without, with_] = [testClaim(claim, bare), testClaim(claim, { ...bare, switches })]
  expect(with_.verdict).toBe(without.verdict)
  const told = with_.notes.filter(({ en }) => en.startsWith('The model, which is no evidence'))
  expect(told.map(({ en }) => en)).toEqual([expect.stringContaining('of 10 standard sparks in 2 countries 3 became waves')])
  expect(told[0]!.ar).toMatch(/[\u0621-\u064A]/)
  expect(without.notes.some(({ en }) => en.includes('no evidence'))).toBe(false)
})

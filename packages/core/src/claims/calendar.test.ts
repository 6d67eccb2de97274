/** The rule of the calendar on figures made for it, and the homes of the unions as the profile of the country has them. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { PanelEvidence } from '../foresight/index.ts'
import { calendarVerdict, duringTheCup } from './calendar.ts'
import type { Evidence } from './contract.ts'
import { farFromRevolt, homes } from './kazakhs.ts'

test.each([
  ['fewer, and surely', { low: 0.6, high: 0.95 }, 'supported'],
  ['a little fewer, and surely', { low: 0.93, high: 0.99 }, 'supported'],
  ['not a tenth fewer', { low: 0.92, high: 1.1 }, 'contradicted'],
  ['more', { low: 1.1, high: 1.3 }, 'contradicted'],
  ['wide', { low: 0.7, high: 1.2 }, 'undetermined'],
] as const)('%s', (_, interval, verdict) => expect(calendarVerdict(interval)).toBe(verdict))

const bare: Evidence = {
  table: { cases: [] } as unknown as Evidence['table'],
  background: { waves: [], series: [], bases: [] },
  record: null,
} // no test here reads more

test('without measures nothing is said', () => {
  expect(duringTheCup.read(bare)).toMatchObject({ n: 0, verdict: 'undetermined' })
  expect(farFromRevolt(bare)).toEqual([])
})

test('a country is far from revolt where it had less of everything than the median', () => {
  const beside = (value: number) => ({ value, median: 1, countries: 100 })
  const temper = { protests: beside(0.5), large: beside(1), movements: beside(2), conflictYears: 0, rose: null }
  const panel = { temper } as unknown as PanelEvidence // the part that is read
  expect(farFromRevolt({ ...bare, panel }).map(({ holds }) => holds)).toEqual([true, true, false, true, undefined])
})

test('the homes of the unions are those of the profile', () => {
  const text = readFileSync(new URL('../../../../countries/kazakhstan/profile.json', import.meta.url), 'utf8')
  const { regions } = JSON.parse(text) as { regions: readonly { id: string; bloc: string }[] }
  for (const [union, own] of Object.entries(homes))
    expect(
      regions
        .filter(({ bloc }) => bloc === union)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual([...own].toSorted())
})

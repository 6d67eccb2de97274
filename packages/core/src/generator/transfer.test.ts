/** Kazakhstan's January on the generated profile of its year: places by name, and the gas where it was burnt. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Profile } from '../country/index.ts'
import { readProfile } from '../scenario/index.ts'
import type { Scenario } from '../scenario/index.ts'
import { generateProfile, transferScenario, withGoodsOf, type OpenTables } from './index.ts'

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8'))
const hand = read('countries/kazakhstan/profile.json') as Profile
const scenario = read('scenarios/kazakhstan-2022.json') as Scenario
const made = generateProfile({ open: read('packages/data/open/generator.json') as OpenTables, vdem: null }, 'KAZ', 2021)

test('a good that the tables do not know is fuel, in every region', () => {
  const { shocks, sparks } = transferScenario(scenario, hand, made)
  expect([shocks[0]!.good, shocks[0]!.origin, sparks[0]!.place]).toEqual(['fuel', 'mangystau', 'zhanaozen'])
})

test('or keeps its regions, and the profile stays valid', () => {
  const carried = withGoodsOf(scenario, hand, made)
  expect(transferScenario(scenario, hand, carried).shocks[0]!.good).toBe('lpg')
  const gas = Object.fromEntries(carried.regions.map(({ id, dependence }) => [id, dependence['lpg']]))
  expect(gas).toMatchObject({ mangystau: 1, aktobe: 0.4, 'almaty-2': 0.2, 'nur-sultan': 0.15, jambyl: 0.35 })
  expect(readProfile({ file: 'made', text: JSON.stringify(carried) }, carried.id).problems).toEqual([])
})

import { expect, test } from 'vitest'
import { runModel, startModel } from '../../contract/index.ts'
import { countedAfresh, keptCounts, period } from './rules.ts'
import { epstein } from './model.ts'
import { ethnic, withdrawing } from './replications.ts'
import { foundCity, type City } from './state.ts'
import { defaultsOf } from '../../quantities/index.ts'

const small = { width: 21, height: 17, vision: 3 }
const settings = [
  ['bursts', small],
  ['nobody moves', { ...small, moves: 0, vision: 1.7 }],
  ['two groups with officers', { ...ethnic, ...small, officers: 0.05, citizens: 0.6 }],
  ['officers leave', { ...withdrawing, ...small }],
  ['crowded', { ...small, citizens: 0.9, officers: 0.08 }],
] as const

test.each(settings)('counts kept up as people move equal counts made afresh: %s', (_, given) => {
  const values = { ...defaultsOf(epstein.setup), ...given }
  const kept = foundCity(values, 7)
  const plain = foundCity(values, 7)
  for (let t = 0; t < 60; t++) {
    period(kept, keptCounts)
    period(plain, countedAfresh)
    expect(kept.occupant).toEqual(plain.occupant)
    expect(kept.active).toEqual(plain.active)
  }
  expect(kept.step).toBe(60)
})

test('every citizen is in one place', () => {
  const run = startModel(epstein, { ...small, steps: 80 }, 3)
  while (!run.over) {
    run.step()
    const city: City = run.state
    const onSites = city.occupant.filter((occupant) => occupant > 0).length
    expect(onSites + city.inJail).toBe(city.citizens)
    expect(city.active.reduce((sum, one) => sum + one, 0)).toBe(city.rebels)
  }
})

test('a single drop of legitimacy peaks higher than slices in most seeds', () => {
  const peak = (values: Record<string, number>, seed: number): number =>
    Math.max(...runModel(epstein, values, seed).record().series['active']!)
  const common = { officers: 0.074, legitimacy: 0.9, jailMost: 1_000_000, steps: 200 }
  const higher = Array.from({ length: 16 }, (_, seed) => {
    const drop = peak({ ...common, legitimacyLast: 0.7, fallFrom: 77 }, seed)
    return drop > peak({ ...common, legitimacyLast: 0.2, fallFrom: 1, fallPeriods: 70 }, seed)
  }).filter(Boolean).length
  // 73 % of 200 seeds in an independent program: between half and nine tenths of sixteen.
  expect(higher).toBeGreaterThan(8)
  expect(higher).toBeLessThan(16)
})

test('a city that cannot be says why', () => {
  expect(() => startModel(epstein, { width: 10, vision: 7 }, 1)).toThrow('vision reaches around')
  expect(() => startModel(epstein, { citizens: 0.9, officers: 0.3 }, 1)).toThrow('citizens and officers together')
  expect(() => startModel(epstein, { legitimcy: 0.3, officers: 2 }, 1)).toThrow(/“legitimacy”.*officers is 2/)
})

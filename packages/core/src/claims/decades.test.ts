/** The rules about decades say what they say, whatever the figures. */
import { expect, test } from 'vitest'
import type { DecadesMeasure } from '../foresight/index.ts'
import { captureVerdict, habitVerdict, parentVerdict, resultsVerdict } from './decades.ts'

const span = (low: number, high: number): { value: number; low: number; high: number } => ({ value: (low + high) / 2, low, high })

test('answers: against the same in mixed order', () => {
  const verdict = (same: number, low: number, high: number): string => habitVerdict({ pairs: 100, same, mixed: span(low, high) })
  expect(verdict(0.4, 0.37, 0.42)).toBe('supported')
  expect(verdict(0.3, 0.37, 0.42)).toBe('contradicted')
  expect(verdict(0.38, 0.3, 0.45)).toBe('undetermined')
})

test('results: by outcome, by means, by both, by neither', () => {
  const row = (group: string, years: number, low: number, high: number): DecadesMeasure['results'][number] => ({
    group,
    series: 'polyarchy',
    years,
    episodes: 20,
    beyond: span(low, high),
  })
  const won = row('success', 5, 0.05, 0.1)
  const lost = row('failed', 5, -0.05, 0)
  const like = row('failed', 5, 0.06, 0.12)
  const armed = row('armed', 10, -0.1, -0.02)
  expect(resultsVerdict([won, lost])).toBe('supported')
  expect(resultsVerdict([won, lost, armed])).toBe('mixed')
  expect(resultsVerdict([won, like, armed])).toBe('contradicted')
  expect(resultsVerdict([won, like])).toBe('undetermined')
})

test('a parent: plainly better with it, plainly worse, neither', () => {
  expect(parentVerdict(-160, -162)).toBe('supported')
  expect(parentVerdict(-162, -160)).toBe('contradicted')
  expect(parentVerdict(-161, -160)).toBe('undetermined')
})

test('capture: wholly below the others and below nothing', () => {
  const row = (group: string, low: number, high: number, episodes = 10): DecadesMeasure['results'][number] => ({
    group,
    series: 'polyarchy',
    years: 2,
    episodes,
    beyond: span(low, high),
  })
  const kept = row('successPlain', 0.01, 0.08)
  expect(captureVerdict([kept, row('successCoup', -0.15, -0.02)])).toBe('supported')
  expect(captureVerdict([kept, row('successCoup', -0.15, 0.005)])).toBe('undetermined')
  expect(captureVerdict([kept, row('successCoup', 0.1, 0.2)])).toBe('contradicted')
  expect(captureVerdict([kept, row('successCoup', -0.15, -0.02, 4)])).toBe('undetermined')
  expect(captureVerdict([kept])).toBe('undetermined')
})

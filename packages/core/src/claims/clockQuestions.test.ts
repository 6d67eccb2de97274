/** The rules for the clocks say what they say, whatever the figures. */
import { expect, test } from 'vitest'
import { corruptionAnswer, ignoredVerdict, matchedVerdict, povertyAnswer, promiseVerdict, toComeVerdict } from './clockQuestions.ts'

const span = (low: number, high: number): { value: number; low: number; high: number } => ({ value: (low + high) / 2, low, high })

test('promise: two of three below 0, one above and none below, neither', () => {
  const [below, above, across] = [span(-2, -0.1), span(0.1, 2), span(-1, 1)]
  expect(promiseVerdict([below, across, below])).toBe('supported')
  expect(promiseVerdict([below, across, above])).toBe('undetermined')
  expect(promiseVerdict([across, above, across])).toBe('contradicted')
  expect(promiseVerdict([across, across, across])).toBe('undetermined')
})

test('thirty years beside those alike: fallen or behind seven of eight, ahead of four, between', () => {
  const of = (own: number): { series: string; own: number; others: number[] } => ({
    series: 'x',
    own,
    others: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8],
  })
  expect([-0.1, 0.15, 0.25, 0.45, 0.9].map((own) => povertyAnswer(of(own)))).toEqual([
    'agrees',
    'agrees',
    'silent',
    'disagrees',
    'disagrees',
  ])
  expect([-0.1, 0, 0.25, 0.45].map((own) => corruptionAnswer(of(own)))).toEqual(['disagrees', 'silent', 'silent', 'agrees'])
  expect(matchedVerdict(['agrees', 'agrees'])).toBe('supported')
  expect(matchedVerdict(['disagrees', 'disagrees'])).toBe('contradicted')
  expect(matchedVerdict(['disagrees', 'agrees'])).toBe('mixed')
  expect(matchedVerdict(['silent', 'agrees'])).toBe('undetermined')
  expect(matchedVerdict([])).toBe('undetermined')
})

test('ignored while small: more than half and plainly fewer later; plainly more later; neither', () => {
  const before = (share: number): { protests: number; share: number } => ({ protests: 100, share })
  expect(ignoredVerdict({ before: before(0.6), less: span(0.02, 0.1) })).toBe('supported')
  expect(ignoredVerdict({ before: before(0.4), less: span(0.02, 0.1) })).toBe('undetermined')
  expect(ignoredVerdict({ before: before(0.6), less: span(-0.02, 0.1) })).toBe('undetermined')
  expect(ignoredVerdict({ before: before(0.6), less: span(-0.1, -0.02) })).toBe('contradicted')
})

test('to come: in nearly all worlds, by a clock that had not promised too much', () => {
  const past = (recorded: number) => ({ from: 2011, to: 2019, recorded, waves: span(60, 100) })
  const next = (anyFall: number) => ({ from: 2025, to: 2034, waves: span(100, 160), falls: span(2, 9), anyFall })
  expect(toComeVerdict({ past: past(150), next: next(0.99) })).toBe('supported')
  expect(toComeVerdict({ past: past(59), next: next(0.99) })).toBe('undetermined')
  expect(toComeVerdict({ past: past(80), next: next(0.9) })).toBe('undetermined')
  expect(toComeVerdict({ past: past(80), next: next(0.01) })).toBe('contradicted')
})

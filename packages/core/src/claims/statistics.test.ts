import { describe, expect, test } from 'vitest'
import { holm } from './ledger.ts'
import { combined, shareVerdict, withCodings } from './rules.ts'
import { binomialAtLeast, binomialAtMost, clopperPearson, fisher, median, rankSum, setFit } from './statistics.ts'

describe('binomial', () => {
  test('tails of small counts by hand', () => {
    expect(binomialAtLeast(3, 3, 0.5)).toBeCloseTo(1 / 8, 14)
    expect(binomialAtMost(1, 4, 0.5)).toBeCloseTo(5 / 16, 14)
    expect(binomialAtLeast(0, 7, 0.3)).toBeCloseTo(1, 14)
  })
  test('tails meet', () => {
    for (let n = 1; n <= 40; n += 3)
      for (let k = 1; k <= n; k++) expect(binomialAtLeast(k, n, 0.37) + binomialAtMost(k - 1, n, 0.37)).toBeCloseTo(1, 12)
  })
  // Clopper and Pearson by the quantiles of the beta distribution: 5 of 10 at 95 % is 0.1871–0.8129, 0 of 10 is 0–0.3085
  test('intervals known from tables', () => {
    const [low, high] = clopperPearson(5, 10, 0.95)
    expect([low, high]).toEqual([expect.closeTo(0.187086, 6), expect.closeTo(0.812914, 6)])
    expect(clopperPearson(0, 10, 0.95)).toEqual([0, expect.closeTo(0.308497, 6)])
    expect(clopperPearson(10, 10, 0.95)).toEqual([expect.closeTo(0.691503, 6), 1])
  })
})

describe('Fisher', () => {
  test('the lady tasting tea (Fisher 1935): 3 of 4 right', () => {
    const { more, two } = fisher(3, 1, 1, 3)
    expect(more).toBeCloseTo(17 / 70, 14)
    expect(two).toBeCloseTo(34 / 70, 14)
  })
  test('the tails meet, and swapping groups swaps them', () => {
    for (const [a, b, c, d] of [
      [7, 0, 6, 20],
      [1, 9, 11, 3],
      [4, 2, 7, 20],
    ] as const) {
      const own = fisher(a, b, c, d)
      const swapped = fisher(c, d, a, b)
      expect(own.more).toBeCloseTo(swapped.less, 12)
      expect(own.more + own.less).toBeGreaterThan(1)
    }
    expect(fisher(1, 9, 11, 3).two).toBeCloseTo(0.002759456, 8)
  })
})

describe('rank sum', () => {
  test('all above all: one way of choosing', () => {
    expect(rankSum([4, 5, 6], [1, 2, 3])).toEqual({ superiority: 1, more: 1 / 20, less: 1 })
  })
  test('against counting every choice, with ties', () => {
    const values = [3, 1, 1, 5, 2, 2, 2, 7]
    const [first, second] = [values.slice(0, 3), values.slice(3)]
    const sum = (rows: readonly number[]): number => rows.reduce((a, value) => a + pairs(value, values), 0)
    const own = sum(first)
    const all = choices(values, 3).map(sum)
    const { more, less } = rankSum(first, second)
    expect(more).toBeCloseTo(all.filter((each) => each >= own - 1e-9).length / all.length, 12)
    expect(less).toBeCloseTo(all.filter((each) => each <= own + 1e-9).length / all.length, 12)
  })
  test('equal groups', () => expect(rankSum([1, 2, 3], [1, 2, 3]).superiority).toBeCloseTo(0.5, 14))
})

/** Values below, and half of those equal: a mid-rank up to a constant. */
function pairs(value: number, all: readonly number[]): number {
  return all.filter((other) => other < value).length + all.filter((other) => other === value).length / 2
}

function choices(values: readonly number[], size: number): number[][] {
  if (size === 0) return [[]]
  return values.flatMap((value, index) => choices(values.slice(index + 1), size - 1).map((rest) => [value, ...rest]))
}

test('sets: crisp counts', () => {
  const fit = setFit([1, 1, 1, 0, 0], [1, 1, 0, 1, 0])
  expect(fit).toEqual({ necessity: 2 / 3, sufficiency: 2 / 3, relevance: 2 / 3 })
})

test('median', () => expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5]))

// Holm 1979: 0.01·4, 0.02·3 > 0.05 stops
test('Holm', () => expect(holm([0.04, 0.01, 0.02, 0.5])).toEqual([false, true, false, false]))

describe('verdicts', () => {
  test('of shares', () =>
    expect([
      shareVerdict(20, 0.8, 0.9, 0.75),
      shareVerdict(20, 0.1, 0.7, 0.75),
      shareVerdict(20, 0.7, 0.8, 0.75),
      shareVerdict(4, 0.8, 1, 0.75),
    ]).toEqual(['supported', 'contradicted', 'undetermined', 'undetermined']))
  test('with other codings', () => {
    expect(withCodings('supported', ['supported', 'undetermined'])).toBe('supported')
    expect(withCodings('supported', ['undetermined', 'undetermined', 'supported'])).toBe('undetermined')
    expect(withCodings('supported', ['supported', 'contradicted'])).toBe('mixed')
    expect(withCodings('undetermined', ['supported'])).toBe('undetermined')
  })
  test('of several questions', () => {
    expect(combined(['supported', 'undetermined'])).toBe('supported')
    expect(combined(['supported', 'contradicted'])).toBe('mixed')
    expect(combined(['contradicted', 'mixed'])).toBe('mixed')
    expect(combined(['undetermined', 'supported'])).toBe('undetermined')
  })
})

import { describe, expect, test } from 'vitest'
import { betaBelow, betaQuantile, binomialBelow, logGamma, tQuantile } from './distributions.ts'

/** Expected numbers: SciPy 1.17.1 (scipy.stats and scipy.special). */
describe('distributions', () => {
  test.for([
    [0.5, 0.5723649429247],
    [3.7, 1.428072326665388],
    [100.25, 360.28455963776423],
    [1e6, 12815504.569147611],
  ] as const)('logarithm of the gamma function at %d', ([x, expected]) => {
    expect(Math.abs(logGamma(x) / expected - 1)).toBeLessThan(1e-13)
  })
  test.for([
    [0.975, 0.5, 100.5, 0.02474527001526989],
    [0.025, 7.5, 13.5, 0.172276213631912],
    [0.975, 7.5, 13.5, 0.5677660938414961],
    [0.1, 0.5, 0.5, 0.024471741852423214],
    [0.3, 1000.5, 5.5, 0.993588976268778],
  ] as const)('quantile %d of Beta(%d, %d)', ([p, a, b, expected]) => {
    expect(betaQuantile(p, a, b)).toBeCloseTo(expected, 12)
    expect(betaBelow(expected, a, b)).toBeCloseTo(p, 11)
  })
  test.for([
    [0.975, 1, 12.706204736174694],
    [0.975, 9, 2.262157162798205],
    [0.9, 199, 1.2858202092594093],
    [0.025, 3, -3.1824463052837086],
    [0.5, 3, 0],
  ] as const)('quantile %d of t with %d degrees of freedom', ([p, freedom, expected]) => {
    expect(tQuantile(p, freedom)).toBeCloseTo(expected, 10)
  })
  test.for([
    [3, 10, 0.5, 0.171875],
    [0, 20, 0.1, 0.12157665459056925],
    [50, 100, 0.45, 0.8654237868119479],
    [-1, 10, 0.5, 0],
    [10, 10, 0.5, 1],
  ] as const)('%d or fewer of %d at %d', ([k, n, p, expected]) => {
    expect(binomialBelow(k, n, p)).toBeCloseTo(expected, 12)
  })
})

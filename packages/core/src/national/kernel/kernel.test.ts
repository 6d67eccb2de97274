/** The kernel: made from its text, used where it can be, and only there. That it equals the loop is in exactness.test.ts. */
import { afterEach, describe, expect, test, vi } from 'vitest'
import { compiled, installed, text } from '../../../../../scripts/kernel.ts'
import { friendTerms, moveFrontiers } from '../acting.ts'
import { textDigest } from '../../random/index.ts'
import { columnsOf, startNational, type Step } from '../index.ts'
import { workOut } from '../worked.cases.ts'
import { bytes, madeFrom } from './bytes.ts'
import { kernelFor } from './index.ts'

/** Frontiers move three times in a country with a crowd, a spark and fire in the capital. */
function moved(engine: 'frontier' | 'reference', constants: Record<string, number>, off: 'ties' | 'acquiescence' | 'fear' = 'fear'): Step {
  const capital = { rules: 3, spark: 40, momentum: 2, shockBasket: 0.4, danger: 0.3 }
  const step = workOut({ given: { constants: { cautionMedian: 2, ...constants }, off: [off], capital, village: { outrage: 3 } } }, engine)
  for (; step.state.now.step < 3; step.state.now.step++) moveFrontiers(step.setting, step.state, step.offset)
  return step
}

const tails = Array.from({ length: 15 }, (_, k) => 1.5 + k / 4)

test('the bytes were made from this text: else npm run kernel', () => expect(madeFrom).toBe(textDigest(text)))

test.skipIf(!installed)('the bytes are those of the text (where npm run kernel has been run)', async () =>
  expect(Buffer.from(bytes()).toString('base64')).toBe(await compiled()),
)

describe('the same as the loop', () => {
  test.each(tails)('tail %d', (cautionTail) => {
    for (const off of ['ties', 'acquiescence', 'fear'] as const) {
      const fast = moved('frontier', { cautionTail }, off)
      const plain = moved('reference', { cautionTail }, off)
      expect(fast.state.kernel).toBeDefined()
      expect(plain.state.kernel).toBeUndefined()
      expect(Math.max(...fast.state.frontier)).toBeGreaterThan(100)
      expect(columnsOf(fast.state)).toEqual(columnsOf(plain.state))
      const named = ({ state }: Step): number[] => [...state.moved.at.subarray(0, state.moved.length)].toSorted((a, b) => a - b)
      expect(named(fast)).toEqual(named(plain))
    }
  })
})

describe('where it cannot be used the loop does the work', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.resetModules()
  })

  test('a tail that is not in whole quarters', () => {
    const { state } = moved('frontier', { cautionTail: 2.6 })
    expect(state.kernel).toBeUndefined()
    expect(columnsOf(state)).toEqual(columnsOf(moved('reference', { cautionTail: 2.6 }).state))
  })

  const refusing = (reason: string) =>
    function Refusing(): never {
      throw new Error(reason)
    }
  const forbidding = { Module: refusing('the page forbids it') }
  const full = { Module: Object, Memory: refusing('no more address space') }
  test.each([
    ['no WebAssembly', undefined],
    ['a page that forbids it', forbidding],
    ['no memory left', full],
  ])('%s', async (_, stub) => {
    vi.stubGlobal('WebAssembly', stub)
    vi.resetModules()
    const { setting, offset } = workOut({ given: {} }, 'reference')
    const bare = await import('./index.ts')
    expect(bare.kernelFor(setting, friendTerms(setting), offset)).toBeUndefined()
    expect(kernelFor(setting, friendTerms(setting), offset)).toBeDefined()
  })
})

test('every run has columns of its own', () => {
  const { profile, course } = workOut({ given: {} }, 'frontier').setting
  const [one, other] = [startNational(profile, course), startNational(profile, course)]
  moveFrontiers(one.setting, one.state, one.offset)
  expect(other.state.reach.every((people) => people === 0)).toBe(true)
})

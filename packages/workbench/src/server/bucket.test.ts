/** The bucket against its plain rule: never more in any stretch of time than its capacity and what flowed in meanwhile. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { Bucket, Buckets } from './bucket.ts'

test('in no stretch of time more is taken than capacity and inflow', () => {
  const steps = fc.array(fc.record({ wait: fc.integer({ min: 0, max: 5000 }), amount: fc.integer({ min: 0, max: 30 }) }), { maxLength: 60 })
  fc.assert(
    fc.property(steps, (all) => {
      let now = 0
      const bucket = new Bucket(20, 4, () => now)
      const taken: { time: number; amount: number }[] = []
      for (const { wait, amount } of all) {
        now += wait
        const seconds = bucket.take(amount)
        expect(seconds === Number.POSITIVE_INFINITY).toBe(amount > 20)
        if (seconds === 0) taken.push({ time: now, amount })
      }
      for (const [first, { time }] of taken.entries()) {
        let sum = 0
        for (const one of taken.slice(first)) {
          sum += one.amount
          expect(sum).toBeLessThanOrEqual(20 + (4 * (one.time - time)) / 1000 + 1e-9)
        }
      }
    }),
  )
})

test('after the seconds that it names there is enough', () => {
  let now = 0
  const bucket = new Bucket(10, 2, () => now)
  expect(bucket.take(10)).toBe(0)
  const seconds = bucket.take(6)
  expect(seconds).toBe(3)
  now += 1000 * seconds
  expect(bucket.take(6)).toBe(0)
  expect(bucket.take(0.001)).toBeGreaterThan(0)
})

test('buckets of many callers do not grow without end, and forget only those that are full while they can', () => {
  let now = 0
  const buckets = new Buckets(() => new Bucket(1, 1, () => now), 3)
  expect(buckets.of('busy').take(1)).toBe(0)
  for (const name of ['a', 'b', 'c', 'd', 'e']) buckets.of(name)
  expect(buckets.of('busy').take(1)).toBeGreaterThan(0)
  now += 1000
  for (const name of ['f', 'g', 'h']) buckets.of(name).take(1)
  expect(buckets.of('busy').take(1)).toBe(0)
})

/** The order of many runs: nothing is lost, and an early stop leaves pairs. */
import { plan, runsOf, seedsFrom, type Arm } from '@sharara/core'
import { assert, integer, nat, property } from 'fast-check'
import { expect, test } from 'vitest'
import { bySeed, handsOf } from './order.ts'

test('every run once; after any number of runs the scenarios differ by one seed at most', () => {
  assert(
    property(integer({ min: 1, max: 4 }), integer({ min: 1, max: 30 }), nat(4_294_967_295), (arms, count, first) => {
      const points = Array.from({ length: arms }, (_, arm) => ({ arm, settings: {} }))
      const asked = plan([] satisfies Arm[], points, seedsFrom(first, count))
      const order = bySeed(asked)
      expect(order.map(({ run }) => run).toSorted((a, b) => a - b)).toEqual(runsOf(asked).map(({ run }) => run))
      const done = points.map(() => 0)
      for (const { point } of order) {
        done[point]!++
        expect(Math.max(...done) - Math.min(...done)).toBeLessThanOrEqual(1)
      }
    }),
  )
})

test('two workers from four cores on', () => expect([undefined, 1, 2, 3, 4, 16].map(handsOf)).toEqual([1, 1, 1, 1, 2, 2]))

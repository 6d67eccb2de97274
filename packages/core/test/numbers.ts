/** Random values of declared quantities, each within its range. */
import * as fc from 'fast-check'
import { conditions, pillars } from '../src/country/index.ts'
import type { Quantity, QuantityTable } from '../src/quantities/index.ts'

/** A number between two others, on a grid of a thousand parts, so that counter-examples can be read and typed. */
export const part = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: 1000 }).map((k) => Number((min + ((max - min) * k) / 1000).toPrecision(6)))

/** Between 0 and 1. */
export const share: fc.Arbitrary<number> = part(0, 1)

/** A value of the quantity: often near its default, else anywhere between its ends. */
export function anyValue(quantity: Quantity): fc.Arbitrary<number> {
  const near = part(0.5, 2).map((factor) => Math.min(quantity.max, Math.max(quantity.min, quantity.default * factor)))
  const anywhere = part(quantity.min, quantity.max).map((value) => Math.min(quantity.max, Math.max(quantity.min, value)))
  return fc.oneof(near, anywhere)
}

/** Values of some of the quantities of a table, one in `rarity` of them. */
export function anyTable(table: QuantityTable, rarity: number): fc.Arbitrary<Record<string, number>> {
  const names = Object.keys(table)
  return fc
    .tuple(...names.map((name) => fc.tuple(fc.nat(rarity - 1), anyValue(table[name]!))))
    .map((values) => Object.fromEntries(names.flatMap((name, k) => (values[k]![0] === 0 ? [[name, values[k]![1]]] : []))))
}

/** Conditions of a small country: hard enough that people act, a centre that can be too full, a ruler who may go. */
export const anyConditions: fc.Arbitrary<Record<string, number>> = fc
  .tuple(
    anyTable(conditions, 2),
    fc.record({
      basket: part(20, 200),
      reserve: part(0, 0.4),
      newsHalfHours: part(1, 12),
      centreNeed: part(100, 400),
      resolveDays: part(0.5, 4),
      learning: share,
    }),
  )
  .map(([some, own]) => ({ ...some, ...own }))

export const anyPillars: fc.Arbitrary<Record<string, number>> = anyTable(pillars, 2)

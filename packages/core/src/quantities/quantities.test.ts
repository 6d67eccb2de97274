/** Every declared number of the house: in range, with words in both languages, a source, and a schema that holds it to its range. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conditions, pillars } from '../country/index.ts'
import { constants } from '../national/index.ts'
import { defaultsOf, overridesSchema, valueSchema, type Quantity, type QuantityTable } from './index.ts'

const tables: Readonly<Record<string, QuantityTable>> = { conditions, pillars, constants }
const arabic = /[\u0621-\u064A]/

describe.each(Object.entries(tables))('%s', (_, table) => {
  const all = Object.entries(table)
  const offenders = (wrong: (quantity: Quantity) => boolean): string[] =>
    all.filter(([, quantity]) => wrong(quantity)).map(([name]) => name)

  test('there are some', () => expect(all.length).toBeGreaterThan(3))
  test('defaults lie in their ranges', () =>
    expect(offenders((q) => !(q.min <= q.default && q.default <= q.max && q.min < q.max))).toEqual([]))
  test('steps fit into the range', () =>
    expect(offenders((q) => q.step !== undefined && !(q.step > 0 && q.step < q.max - q.min))).toEqual([]))
  test('label and help in both languages', () => {
    expect(offenders((q) => !arabic.test(q.label.ar) || !arabic.test(q.help.ar))).toEqual([])
    expect(offenders((q) => arabic.test(q.label.en + q.help.en) || q.label.en.length < 3 || q.help.en.length < 10)).toEqual([])
  })
  test('no two labels are alike', () => {
    expect(new Set(all.map(([, q]) => q.label.en)).size).toBe(all.length)
    expect(new Set(all.map(([, q]) => q.label.ar)).size).toBe(all.length)
  })
  test('every one has a source, and what is published says where', () => {
    expect(offenders((q) => q.source.text.length < 5)).toEqual([])
    expect(offenders((q) => q.source.kind === 'published' && q.source.url === undefined)).toEqual([])
  })
  test('the schema takes what is in range and nothing else', () => {
    const schema = overridesSchema(table)
    const pick = fc.constantFrom(...all)
    fc.assert(
      fc.property(pick, fc.double({ min: 0, max: 1, noNaN: true }), ([name, q], part) => {
        const inside = Math.min(q.max, q.min + part * (q.max - q.min))
        const beyond = (1 + Math.abs(q.max)) * (1e-6 + part)
        expect(schema.safeParse({ [name]: inside }).success).toBe(true)
        for (const outside of [q.max + beyond, q.min - beyond, NaN, Infinity, '1', null])
          expect(schema.safeParse({ [name]: outside }).success).toBe(false)
      }),
      { seed: 1, numRuns: 200 },
    )
    expect(schema.safeParse({}).success).toBe(true)
    expect(schema.safeParse({ noSuchNumber: 1 }).success).toBe(false)
    expect(schema.safeParse(defaultsOf(table)).success).toBe(true)
  })
})

test('the schema of a number carries its title, unit and kind of source', () => {
  expect(valueSchema(constants.riseHours).meta()).toMatchObject({ title: 'Coming out', unit: 'h', source: constants.riseHours.source.kind })
})

test('no name is declared in two tables', () => {
  const names = Object.values(tables).flatMap((table) => Object.keys(table))
  expect(names.filter((name, k) => names.indexOf(name) !== k)).toEqual([])
})

/** Every unit that core declares has words in both languages. */
import { conditions, constants, nationalColumns, outputs, pillars, placeColumns } from '@sharara/core'
import { expect, test } from 'vitest'
import { unitWords } from './units.ts'

const declared = [conditions, pillars, constants, outputs, nationalColumns, placeColumns].flatMap((table) =>
  Object.values(table).map(({ unit }) => String(unit)),
)

test.each([...new Set([...declared, 'basket shares'])])('%s', (unit) => {
  const { en, ar } = unitWords(unit)
  expect(en === '' || /[\u0621-\u064A]/.test(ar)).toBe(true)
})

/** A unit beside a number: things that are counted stand bare, kinds of numbers in brackets. */
import { expect, test } from 'vitest'
import { besideNumber } from './units.ts'

test.each([
  ['days', 'days', 'يوم'],
  ['share', '(share)', '(نسبة)'],
  ['1', '', ''],
])('%s', (unit, en, ar) => expect(besideNumber(unit)).toEqual({ en, ar }))

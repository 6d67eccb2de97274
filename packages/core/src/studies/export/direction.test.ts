import { expect, test } from 'vitest'
import { heldLeft } from './direction.ts'

test.for([
  ['ضرورة كل شرط لـ ~SURV', 'ضرورة كل شرط لـ <~SURV>'],
  ['النظرية DEV*LIT بجانب النتيجة DEV*URB + ~IND، والباقي', 'النظرية <DEV*LIT> بجانب النتيجة <DEV*URB + ~IND>، والباقي'],
  ['شروطه DEV, URB, LIT (RoN) 0.9.', 'شروطه <DEV>, <URB>, <LIT> (<RoN>) <0.9>.'],
  ['~DEV', '<~DEV>'],
  ['', ''],
])('%s', ([text, held]) => {
  expect(heldLeft(text!, 'ar', '<', '>')).toBe(held)
  expect(heldLeft(text!, 'en', '<', '>')).toBe(text)
})

import { Command } from 'commander'
import { expect, test } from 'vitest'
import { dress } from './dress.ts'

test.each([
  ['en', 'how many (default: 8)'],
  ['ar', 'العدد (تلقائيًا 8)'],
] as const)('what a number is if nothing is said, in %s', (language, told) => {
  const command = new Command('look').option('--seeds <number>', language === 'en' ? 'how many' : 'العدد', Number, 8)
  expect(dress(command, language, []).helpInformation()).toContain(told)
})

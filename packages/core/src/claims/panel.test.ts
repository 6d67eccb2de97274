/** Rules of the panel on figures made for them, and the ledger with and without its measures. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { PanelEvidence } from '../foresight/index.ts'
import { readCases, readRecord } from '../episodes/index.ts'
import type { LibraryFile } from '../scenario/index.ts'
import { fallsVerdict, learningVerdict, outOfTimeVerdict, productVerdict, referenceVerdict, trendVerdict } from './panel.ts'
import { ledger } from './ledger.ts'

const above = { value: 0.03, low: 0.01, high: 0.05 }
const around = { value: 0, low: -0.02, high: 0.03 }
const tiny = { value: 0, low: -0.002, high: 0.004 }
const below = { value: -0.03, low: -0.05, high: -0.01 }

test.each([
  ['two labels above, missed by the whole', [above, above, around], [above, tiny], 'supported'],
  ['two labels above, not missed', [above, above, below], [tiny, tiny], 'mixed'],
  ['one below and none above', [below, around], [tiny], 'contradicted'],
  ['one below and one above', [below, above], [tiny], 'undetermined'],
  ['nothing anywhere', [tiny, tiny, tiny], [tiny], 'contradicted'],
  ['wide intervals', [around, around], [tiny], 'undetermined'],
  ['no measures', [], [], 'undetermined'],
] as const)('a condition: %s', (_, added, dropped, verdict) => expect(outOfTimeVerdict(added, dropped)).toBe(verdict))

test.each([
  ['above, and missed by the whole', above, above, 'supported'],
  ['above, not missed', above, tiny, 'mixed'],
  ['next to nothing', tiny, above, 'contradicted'],
  ['wide', around, above, 'undetermined'],
] as const)('falls: %s', (_, added, dropped, verdict) => expect(fallsVerdict(added, dropped)).toBe(verdict))

test('a product, a reference, a trend, learning', () => {
  expect([productVerdict([above, above]), productVerdict([tiny, below]), productVerdict([around])]).toEqual([
    'supported',
    'contradicted',
    'undetermined',
  ])
  expect(
    referenceVerdict([
      { place: 3, of: 100 },
      { place: 5, of: 100 },
    ]),
  ).toBe('supported')
  expect(
    referenceVerdict([
      { place: 3, of: 100 },
      { place: 50, of: 100 },
    ]),
  ).toBe('mixed')
  expect(
    referenceVerdict([
      { place: 60, of: 100 },
      { place: 90, of: 100 },
    ]),
  ).toBe('contradicted')
  expect([trendVerdict([above, above, around]), trendVerdict([below, around]), trendVerdict([above, below])]).toEqual([
    'supported',
    'contradicted',
    'undetermined',
  ])
  expect([learningVerdict(above), learningVerdict(tiny), learningVerdict(around)]).toEqual(['contradicted', 'supported', 'undetermined'])
})

test('an open claim says which data would settle it, and the shipped measures are used', () => {
  const file = (name: string): LibraryFile => ({
    file: name,
    text: readFileSync(new URL(`../../../../episodes/cases/${name}`, import.meta.url), 'utf8'),
  })
  const { table, background } = readCases(file('cases.json'), file('vdem.json'))
  const panel = JSON.parse(file('panel.json').text) as PanelEvidence
  const record = readRecord(file('../kazakhstan-2022.json'), null).record
  const without = ledger({ table: table!, background, record })
  const whole = ledger({ table: table!, background, record, panel })
  expect(whole.find(({ number }) => number === 3)!.parts[0]!.rule).toBe('outOfTime')
  expect(without.find(({ number }) => number === 3)!.parts[0]!.rule).not.toBe('outOfTime')
  const open = whole.filter(({ verdict }) => verdict === 'undetermined')
  expect(open.filter(({ notes }) => !notes.some(({ en }) => en.startsWith('What would settle it'))).map(({ number }) => number)).toEqual([])
})

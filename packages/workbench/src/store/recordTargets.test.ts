/** Targets of the records: the recorded end in either coding, the day of the fall, hits counted. */
import type { CaseLine, ScoreRow } from '@sharara/core'
import { expect, test } from 'vitest'
import { recordTargets, type KeptEpisode, type KeptRecords } from './recordTargets.ts'

const words = { en: '', ar: '' }
const row = (id: string, record: ScoreRow['record'], model: ScoreRow['model'], hit: boolean): ScoreRow => ({
  id,
  group: 'end',
  label: words,
  unit: '',
  record,
  low: null,
  high: null,
  model,
  hit,
})
const egypt = (change: Partial<KeptEpisode> = {}, fall: number | null = 300): KeptEpisode => ({
  rows: [
    row('deaths', 846, 720.4, true),
    row('detained-day-2', 700, 3440, false),
    row('detained-day-18', 5000, 63600, false),
    row('ruler-gone', 426, fall, true),
    row('outcome', 'captured', 'captured', true),
  ],
  outcomes: { captured: 60, revolution: 40 },
  ...change,
})
const line = {
  id: 'EGY2011',
  country: { en: 'Egypt', ar: 'مصر' },
  start: '2011-01-25',
  record: { outcome: 'captured', second: 'revolution' },
} as unknown as CaseLine // the fields that are read

const told = (own: KeptEpisode): readonly (readonly string[])[] =>
  recordTargets({ seeds: 100, 'egypt-2011': own } as unknown as KeptRecords, [line]).map(({ id, text, verdict }) => [id, text.en, verdict])

test('hits, end, fall and losses of one episode', () => {
  expect(told(egypt())).toEqual([
    ['egypt-2011-hits', '3 / 5', 'missed'],
    ['egypt-2011-end', '60 %', 'reached'],
    ['egypt-2011-fall', '13 (18)', 'reached'],
    ['egypt-2011-losses', '720 (846); 63,600 (5,000)', 'missed'],
  ])
})

test('the other coding of an end counts, a third one does not', () => {
  const end = (outcomes: KeptEpisode['outcomes']): unknown => told(egypt({ outcomes }))[1]
  expect(end({ captured: 40, revolution: 60 })).toEqual([
    'egypt-2011-end',
    '40 % (its second coding, revolution: 60 %; most often: revolution, 60 %)',
    'reached',
  ])
  expect(end({ captured: 20, crushed: 80 })).toEqual([
    'egypt-2011-end',
    '20 % (its second coding, revolution: 0 %; most often: crushed, 80 %)',
    'missed',
  ])
})

test('a ruler who stays, or goes at twice the pace, is none who went', () => {
  expect(told(egypt({}, null))[2]).toEqual(['egypt-2011-fall', 'not within the run (18)', 'missed'])
  expect([192, 191].map((hour) => told(egypt({}, hour))[2]![2])).toEqual(['reached', 'missed'])
})

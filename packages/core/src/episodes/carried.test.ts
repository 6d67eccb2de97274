import { expect, test } from 'vitest'
import { january, kazakhstan, runOf } from '../../test/kazakhstan.ts'
import { packRun, unpackRun, type CarriedRun } from './index.ts'

test('a run is the same to the bit after it was carried', () => {
  const scenario = { ...january, sample: 200, hours: 90 }
  const record = runOf(scenario)
  const run: CarriedRun = {
    setup: { profile: kazakhstan, scenario },
    record,
    episode: null,
    outline: { quantum: 0.01, regions: {} },
    fingerprint: 'f'.repeat(32),
    version: '0',
    model: 'm',
    created: '2026-01-01T00:00:00Z',
  }
  const back = unpackRun(packRun(run))
  expect({ ...back, record: null }).toEqual({ ...run, record: null })
  for (const part of ['places', 'hours', 'events', 'outcome'] as const) expect(back.record[part]).toEqual(record[part])
  expect(back.record.national).toEqual(record.national)
  for (const [name, column] of Object.entries(back.record.columns))
    expect(column).toEqual(record.columns[name as keyof typeof record.columns].subarray(0, 90 * record.places.length))
  expect(record.national.crowd.some((crowd) => crowd > 0)).toBe(true)
})

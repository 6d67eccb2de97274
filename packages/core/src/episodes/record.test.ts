import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { profileSchema } from '../country/index.ts'
import { recordSchema, type EpisodeRecord } from './index.ts'

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8')) as unknown

/** Every value of a key anywhere in a tree. */
function all(value: unknown, key: string): unknown[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => [...(name === key ? [inner as unknown] : []), ...all(inner, key)])
}

const ids = ['kazakhstan-2022', 'iran-2019', 'egypt-2011', 'tunisia-2010', 'sudan-2018']

describe.each(ids)('record of %s', (id) => {
  const record: EpisodeRecord = recordSchema.parse(read(`episodes/${id}.json`))
  const profile = profileSchema.parse(read(`countries/${record.country}/profile.json`))
  const { targets } = record

  it('is named like its file, and no id is used twice', () => {
    expect(record.id).toBe(id)
    for (const rows of [targets, record.series, record.figures, record.incidents])
      expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length)
  })

  it('names a known source everywhere, and uses all of them', () => {
    const used = new Set(all({ ...record, sources: {} }, 'source'))
    expect([...used].filter((key) => !(String(key) in record.sources))).toEqual([])
    expect(Object.keys(record.sources).filter((key) => !used.has(key))).toEqual([])
  })

  it('gives an address for all that is not from memory or our own reading', () => {
    const wrong = Object.entries(record.sources).filter(
      ([, source]) => (source.url === undefined) !== (source.side === 'memory' || source.side === 'own'),
    )
    expect(wrong).toEqual([])
  })

  it('refers to places and regions of the profile only', () => {
    const places = new Set(profile.places.map((place) => place.id))
    const regions = new Set(profile.regions.map((region) => region.id))
    expect(all(record, 'place').filter((place) => !places.has(String(place)))).toEqual([])
    expect(all(record, 'region').filter((region) => !regions.has(String(region)))).toEqual([])
  })

  it('keeps values within their own bounds, days within the record', () => {
    const within = (value: number, low = value, high = value): boolean => low <= value && value <= high
    const points = record.series.flatMap((series) => series.points)
    expect(targets.filter(({ value, low, high }) => typeof value === 'number' && !within(value, low!, high!))).toEqual([])
    expect(points.filter(({ day, value, low, high }) => day > record.days || !within(value ?? low ?? 0, low, high))).toEqual([])
    const timed = [...record.answers, ...record.incidents]
    expect(timed.filter(({ hour, low, high }) => !within(hour, low, high) || high > record.days * 24)).toEqual([])
  })

  it('has Arabic and English wherever it speaks', () => {
    const arabic = /[\u0600-\u06FF]/
    expect(all(record, 'ar').filter((text) => !arabic.test(String(text)))).toEqual([])
    expect(all(record, 'en').filter((text) => arabic.test(String(text)))).toEqual([])
  })

  it('asks each thing once', () => {
    expect(new Set(targets.map((target) => JSON.stringify(target.measure))).size).toBe(targets.length)
    expect(targets.filter((target) => target.measure.kind === 'outcome').map((target) => target.value)).toEqual([record.outcome?.value])
  })
})

it.each(ids.slice(1))('%s has thirty targets and more, each with source, range and certainty', (id) => {
  const { targets } = recordSchema.parse(read(`episodes/${id}.json`))
  expect(targets.length).toBeGreaterThanOrEqual(30)
  expect(targets.filter(({ certainty }) => certainty === undefined)).toEqual([])
  const bounded = targets.filter(({ value }) => typeof value === 'number')
  expect(bounded.filter(({ low, high }) => low === null || high === null)).toEqual([])
})

it('the deaths of Kazakhstan by city and elsewhere add up to the total', () => {
  const record: EpisodeRecord = recordSchema.parse(read('episodes/kazakhstan-2022.json'))
  const dead = (name: string): number => record.figures.find((row) => row.id === `deaths${name}`)?.figure.value ?? NaN
  expect(dead('-almaty') + dead('-kyzylorda') + dead('-shymkent') + dead('-taraz') + dead('-elsewhere')).toBe(dead(''))
})

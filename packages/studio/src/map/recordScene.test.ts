/** The record of January 2022 on the map, by its own file. */
import { readFileSync } from 'node:fs'
import { readProfile, readRecord } from '@sharara/core'
import { expect, test } from 'vitest'
import { Frames } from '../compute/index.ts'
import { deadByRegion } from '../views/episode/losses.ts'
import { recordAt } from './recordScene.ts'

const text = (path: string): string => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8')
const profile = readProfile({ file: 'profile.json', text: text('countries/kazakhstan/profile.json') }).profile!
const record = readRecord({ file: 'record', text: text('episodes/kazakhstan-2022.json') }, profile).record!
const placeOf = (id: string): number => profile.places.findIndex((place) => place.id === id)

test('the afternoon of 5 January: Almaty counted and taken, Aktobe tried, the north quiet', () => {
  const scene = recordAt(record, profile, 111)
  expect(scene.national).toMatchObject({ value: 50_000, low: 35_000 })
  expect(scene.crowds[0]).toEqual({ place: placeOf('almaty'), people: 20_000, atLeast: false })
  expect(scene.marks).toContainEqual({ place: placeOf('almaty'), kind: 'lost' })
  expect(scene.marks).toContainEqual({ place: placeOf('aktobe'), kind: 'attempted' })
  expect(scene.regions.has('mangystau')).toBe(true)
  expect(scene.regions.has('north-kazakhstan')).toBe(false)
})

test('before anything was lost no seat is marked, and a day without a count says so', () => {
  const scene = recordAt(record, profile, 40)
  expect(scene.marks.filter(({ kind }) => kind !== 'incident')).toEqual([])
  expect(recordAt(record, profile, 250).national).toBe(null)
})

test('the dead by region stand beside those of the record; a region without a figure has none', () => {
  const frames = new Frames(profile.places.length, 1)
  frames.hours = 1
  frames.columns.dead[placeOf('almaty')] = 83
  frames.columns.dead[placeOf('aktobe')] = 12
  frames.national.dead[0] = 95
  const rows = deadByRegion(frames, profile, record)
  expect(rows[0]).toMatchObject({ id: '', model: 95, record: { value: 238, low: 225, high: 241 }, contested: true })
  expect(rows[1]).toMatchObject({ id: 'almaty', model: 83, record: { value: 151 } })
  expect(rows.find(({ id }) => id === 'aktobe')).toMatchObject({ model: 12, record: null })
  expect(rows.find(({ id }) => id === 'kyzylorda')).toMatchObject({ model: 0, record: { value: 26 } })
})

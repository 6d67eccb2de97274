/** The class sheets: their minutes add up, their links open what is there, both languages say everything. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readAddress } from '../state/address.ts'
import { readLessons } from './lessons.ts'

const { lessons, walks } = readLessons(readFileSync(new URL('../../../../stories/lessons/january-2022.json', import.meta.url), 'utf8'))

test('three sheets of 30, 60 and 90 minutes, whose steps fill their time', () => {
  expect(lessons.map(({ minutes }) => minutes)).toEqual([30, 60, 90])
  for (const { minutes, steps } of lessons) expect(steps.reduce((sum, step) => sum + step.minutes, 0)).toBe(minutes)
  expect(walks.map(({ id }) => id)).toEqual(['research', 'press'])
})

test('every link opens without a complaint', () => {
  const links = [...lessons, ...walks].flatMap(({ steps }) => steps.flatMap(({ link }) => (link === undefined ? [] : [link])))
  expect(links.length).toBeGreaterThan(10)
  for (const link of links) expect([link, readAddress(link).problems]).toEqual([link, []])
})

test('every sentence stands in both languages, the Arabic in Arabic letters', () => {
  const pairs: { en: string; ar: string }[] = []
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('en' in value && 'ar' in value) pairs.push(value as { en: string; ar: string })
    else for (const part of Object.values(value)) walk(part)
  }
  walk({ lessons, walks })
  expect(pairs.length).toBeGreaterThan(50)
  for (const { en, ar } of pairs) {
    expect(en).toMatch(/[a-z]/)
    expect(ar).toMatch(/[\u0600-\u06ff]/)
  }
})

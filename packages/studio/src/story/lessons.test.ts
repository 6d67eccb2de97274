/** The class sheets: their minutes add up, their links open what is there, both languages say everything. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { middle, presets, readMeasured } from '../levers/index.ts'
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

const measured = readMeasured(readFileSync(new URL('../../../../stories/cards/kazakhstan-2022.json', import.meta.url), 'utf8'))

test('the cards of a sheet are there, named as in the page, and do what the sheet says of them', () => {
  for (const { cards, steps } of lessons) {
    for (const id of cards) {
      const label = presets.find((preset) => preset.id === id)!.label
      expect(steps.some(({ text }) => text.en.includes(`“${label.en}”`) && text.ar.includes(`«${label.ar}»`))).toBe(true)
      expect(measured.cards[id]!.ends).toHaveLength(measured.runs)
    }
  }
  const { base, cards } = measured
  const disciplined = cards['disciplined']!
  expect(middle(disciplined.peak)).toBeGreaterThan(middle(base.peak))
  expect(middle(disciplined.dead)).toBeLessThan(middle(base.dead) / 10)
  expect(disciplined.fell.filter(Boolean).length).toBeGreaterThan(measured.runs / 2)
  for (const id of ['withdrawn-early', 'net-cut']) expect(middle(cards[id]!.peak)).toBeLessThan(middle(base.peak) / 10)
})

test('what a sheet says of the cases is what the claim is judged by', () => {
  const ledger = readFileSync(new URL('../../../../docs/claims.md', import.meta.url), 'utf8')
  const said = /lasting change or a pact: (\d+) of (\d+) \(unified leadership\), (\d+) of (\d+) \(the others\)/.exec(ledger)!.slice(1)
  const { reveal } = lessons.find(({ id }) => id === 'claim')!
  for (const text of [reveal.en, reveal.ar]) expect(text.match(/(?<!\d)\d+/g)?.toSorted()).toEqual([...said, '75'].toSorted())
})

/** The ready cards that ship: their file, and one of their runs made again. */
import { readFileSync } from 'node:fs'
import { modelVersion, outcomes, readScenario, startRun, type Library } from '@sharara/core'
import { describe, expect, test } from 'vitest'
import { eightInTen, gather, measureOne, middle, mostlyEnds, presets, reachOf, readMeasured, seatPlace } from './index.ts'

const text = (path: string): string => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8')
const folders = { scenario: 'scenarios', episode: 'episodes' } as const
const library: Library = {
  load: (kind, id) => ({ file: id, text: text(kind === 'country' ? `countries/${id}/profile.json` : `${folders[kind]}/${id}.json`) }),
  names: () => [],
}
const measured = readMeasured(text('stories/cards/kazakhstan-2022.json'))
const shipped = readScenario(library.load('scenario', measured.scenario)!, library).setup!

describe('the cards that ship', () => {
  test('every preset has its runs, each with every number', () => {
    expect(Object.keys(measured.cards)).toEqual(presets.map(({ id }) => id))
    for (const row of [measured.base, ...Object.values(measured.cards)]) {
      expect(Object.keys(row)).toEqual(['peak', 'dead', 'detained', 'ends', 'fell'])
      for (const values of Object.values(row)) expect(values).toHaveLength(measured.runs)
      for (const end of row.ends) expect(Object.keys(outcomes)).toContain(end)
    }
    expect(shipped.profile.places[seatPlace(shipped)]!.id).toBe(measured.seat)
  })
  // an older file is told to be one in the page; one of this model must be what it says
  test.skipIf(measured.model !== modelVersion())('the first run of the first row, made again', { timeout: 60_000 }, () => {
    const run = startRun({ profile: shipped.profile, scenario: { ...shipped.scenario, sample: measured.sample, seed: 1 } })
    while (!run.over) run.step()
    const one = measureOne(run.record(), seatPlace(shipped))
    const { base } = measured
    expect(one).toEqual({ peak: base.peak[0], dead: base.dead[0], detained: base.detained[0], end: base.ends[0], fell: base.fell[0] })
  })
})

test('middle, 8 in 10, mostly, and what a card reaches', () => {
  expect(middle([9, 1, 5, 7])).toBe(5)
  expect(eightInTen(Array.from({ length: 11 }, (_, k) => k))).toEqual([1, 9])
  const one = { peak: 1000, dead: 10, detained: 50, end: 'faded' as const, fell: false }
  const base = gather(Array.from({ length: 10 }, () => one))
  expect(mostlyEnds(base)).toBe('faded')
  expect(reachOf(base, base)).toBe('little')
  expect(reachOf(base, gather(Array.from({ length: 10 }, () => ({ ...one, end: 'negotiated-reform' as const }))))).toBe('end')
  expect(reachOf(base, gather(Array.from({ length: 10 }, () => ({ ...one, dead: 100 }))))).toBe('streets')
})

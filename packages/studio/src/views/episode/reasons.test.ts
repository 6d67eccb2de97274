/** Why a seat fell or held, and why it ended so: the sentences against runs of the model itself. */
import { readFileSync } from 'node:fs'
import { readScenario, startRun, type Library, type Run, type RunSetup } from '@sharara/core'
import { describe, expect, test } from 'vitest'
import { Frames } from '../../compute/index.ts'
import { writer } from '../../words/index.ts'
import { endStory } from './ends.ts'
import { pushSeries, seatSentences, seatStory } from './seat.ts'

const text = (path: string): string => readFileSync(new URL(`../../../../../${path}`, import.meta.url), 'utf8')
const folders = { scenario: 'scenarios', episode: 'episodes' } as const
const library: Library = {
  load: (kind, id) => ({ file: id, text: text(kind === 'country' ? `countries/${id}/profile.json` : `${folders[kind]}/${id}.json`) }),
  names: () => [],
}
const shipped = readScenario(library.load('scenario', 'kazakhstan-2022')!, library).setup!

/** The first quick run among some seeds in which a seat falls, and the place. */
function runWithFall(): { readonly run: Run; readonly place: number } {
  for (let seed = 1; seed < 30; seed++) {
    const setup: RunSetup = { ...shipped, scenario: { ...shipped.scenario, sample: 100, seed } }
    const run = startRun(setup)
    while (!run.over) run.step()
    const fall = run.record().events.find(({ kind }) => kind === 'seat-lost')
    if (fall !== undefined) return { run, place: fall.place }
  }
  throw new Error('no seat falls in thirty seeds')
}

const { run, place } = runWithFall()
const record = run.record()
const frames = Object.assign(new Frames(record.places.length, record.hours), { hours: record.hours, events: record.events })
for (const [name, column] of Object.entries(record.columns)) frames.columns[name as keyof typeof record.columns].set(column)
const bare = (told: string): string => told.replaceAll(/[\u200e\u200f\u061c\u2066-\u2069]/g, '')

describe('a seat that fell', () => {
  const seat = run.explain(place).seat!
  const story = seatStory(frames, record.events, place, seat, record.hours - 1)
  test('was pushed for hours above what it bears, by the columns alone', () => {
    const push = pushSeries(frames, place, seat.calmPush)
    expect(story.fell).toBe(true)
    // the columns hold the largest crowd of an hour: the hours before the fall are at least those that the rule needs
    for (let hour = story.hour - seat.hoursNeeded + 1; hour < story.hour; hour++) expect(push[hour]!).toBeGreaterThan(0.9 * seat.bearsCalm)
  })
  test('is told in three sentences in both languages', () => {
    const told = seatSentences(story, seat, { en: 'Aktobe', ar: 'أقتوبي' }, '4 January', writer('en', 'latin'))
    expect(bare(told.question)).toBe('Why did the city hall of Aktobe fall?')
    expect(told.parts).toHaveLength(3)
    expect(bare(told.parts[2]!.text)).toContain(`falls after ${seat.hoursNeeded} hours above that`)
    const arabic = seatSentences(story, seat, { en: 'Aktobe', ar: 'أقتوبي' }, '4 يناير', writer('ar', 'latin'))
    for (const part of arabic.parts) expect(bare(part.text)).not.toMatch(/\{\w+\}|[A-Za-z]/)
  })
  test('what a quiet place bears is told too, and a place without a seat has none', () => {
    const quiet = seatStory(frames, [], place, seat, 0)
    expect(quiet.fell).toBe(false)
    const rural = shipped.profile.places.findIndex(({ weight }) => weight < 1)
    expect(run.explain(rural).seat).toBe(null)
  })
})

describe('the end', () => {
  test.each(['en', 'ar'] as const)('is told with its numbers, %s', (language) => {
    const { why, flips } = endStory(record.outcome!, record.events, (hour) => `h${hour}`, writer(language, 'latin'))
    expect(bare(`${why} ${flips.join(' ')}`)).not.toMatch(/\{\w+\}|NaN|undefined/)
    expect(flips.length).toBeGreaterThan(0)
  })
  test('every outcome has a sentence', () => {
    const names = [
      'faded',
      'crushed',
      'concessions-only',
      'figurehead-replaced',
      'captured',
      'negotiated-reform',
      'revolution',
      'civil-war',
    ]
    const told = names.map((name) => endStory({ ...record.outcome!, outcome: name as 'faded' }, [], String, writer('en', 'latin')).why)
    expect(new Set(told).size).toBe(names.length)
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readRecord } from '@sharara/core'
import { describe, expect, test } from 'vitest'
import { citedOf, readStory, restsOn } from './story.ts'

const root = join(import.meta.dirname, '../../../..')
const stories = readdirSync(join(root, 'stories')).filter((name) => name.endsWith('.json'))

describe.each(stories)('%s', (name) => {
  const story = readStory(readFileSync(join(root, 'stories', name), 'utf8'))
  const scenario = JSON.parse(readFileSync(join(root, 'scenarios', `${story.scenario}.json`), 'utf8')) as {
    readonly episode: string
    readonly country: string
    readonly hours: number
  } // ours
  const profile = readFileSync(join(root, 'countries', scenario.country, 'profile.json'), 'utf8')
  const { record } = readRecord({ file: name, text: readFileSync(join(root, 'episodes', `${scenario.episode}.json`), 'utf8') }, null)

  test('rests on entries of the record, each with a source that can be followed', () => {
    expect(restsOn(record!, story)).toBe(true)
    for (const { record: ids } of story.steps) {
      expect(ids.length).toBeGreaterThan(0)
      for (const id of ids) expect(citedOf(record!, id).text).not.toBe('')
    }
  })

  test('stands in places that the country has, and shows each seat that it tells of', () => {
    const places = (JSON.parse(profile) as { readonly places: readonly { readonly id: string }[] }).places.map(({ id }) => id) // ours
    const named = story.steps.flatMap(({ place, record: ids }) => [
      ...(place === null ? [] : [place]),
      ...ids.flatMap((id) => (/^(?:seat|aside):/.test(id) ? [id.split(':')[1]] : [])),
    ])
    expect(named.filter((place) => !places.includes(place!))).toEqual([])
  })

  test('rests on memory alone nowhere', () => {
    for (const { record: ids } of story.steps) {
      expect(ids.some((id) => citedOf(record!, id).url !== null)).toBe(true)
    }
  })

  test('has as many steps as a reader takes, and short ones', () => {
    expect(story.steps.length).toBeGreaterThanOrEqual(8)
    expect(story.steps.length).toBeLessThanOrEqual(10)
    for (const { text } of story.steps) expect(Math.max(text.en.length, text.ar.length)).toBeLessThan(360)
  })

  test('is told from no other record', () => {
    const others = stories.filter((each) => each !== name).map((each) => readStory(readFileSync(join(root, 'stories', each), 'utf8')))
    expect(others.filter((other) => restsOn(record!, other))).toEqual([])
  })

  test('goes forward in time, within the episode', () => {
    const hours = story.steps.map(({ hour }) => hour)
    expect(hours).toEqual(hours.toSorted((a, b) => a - b))
    expect(hours.at(-1)!).toBeLessThan(scenario.hours)
    expect(story.moment).toBeLessThan(scenario.hours)
  })
})

test.each([
  ['{}', 'format'],
  ['{"format":"sharara-story/1"}', 'steps'],
  ['{"format":"sharara-story/1","steps":[{}],"scenario":"a","headline":{"en":"x"}}', 'headline.ar'],
])('%s is refused', (text, part) => expect(() => readStory(text)).toThrow(part))

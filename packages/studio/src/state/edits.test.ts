/** Edits are a scenario file that extends a shipped one: made into a file and read, they give the scenario they came from. */
import { readFileSync } from 'node:fs'
import { applySettings, readScenario, type Library, type Scenario } from '@sharara/core'
import { assert, constantFrom, double, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countOf, editsBetween, fileOf, noEdits, setMechanism, setPart, setSeed, setValue } from './edits.ts'
import { begin, record as remember, redo, undo } from './history.ts'

const root = new URL('../../../../', import.meta.url)
const paths = {
  scenario: (id: string) => `scenarios/${id}.json`,
  country: (id: string) => `countries/${id}/profile.json`,
  episode: (id: string) => `episodes/${id}.json`,
}
const library: Library = {
  load: (kind, id) => ({ file: id, text: readFileSync(new URL(paths[kind](id), root), 'utf8') }),
  names: () => [],
}

function scenarioOf(file: unknown): Scenario {
  const { setup, problems } = readScenario({ file: 'edits', text: JSON.stringify(file) }, library)
  expect(problems).toEqual([])
  return setup!.scenario
}

const base = scenarioOf({ format: 'sharara-scenario/1', extends: 'kazakhstan-2022' })

describe('edits', () => {
  test('none give the shipped scenario', () => expect(scenarioOf(fileOf('kazakhstan-2022', noEdits))).toEqual(base))

  test('between two scenarios lead from the one to the other', () =>
    assert(
      property(
        record({
          leadership: double({ min: 0, max: 1, noNaN: true }),
          trust: double({ min: 0, max: 1, noNaN: true }),
          off: constantFrom('fear', 'ties', 'seats'),
        }),
        ({ leadership, trust, off }) => {
          const changed = applySettings(base, { seed: 9, values: { leadership, trust }, off: [off] }).scenario!
          const edits = editsBetween(base, { ...changed, sparks: [], hours: 100 })
          expect(scenarioOf(fileOf('kazakhstan-2022', edits))).toEqual({ ...changed, sparks: [], hours: 100 })
        },
      ),
      { numRuns: 20 },
    ))

  test('are counted without the seed', () => {
    const edits = setSeed(setPart(setMechanism(setValue(noEdits, 'leadership', 0.7), 'fear', false), 'sparks', []), 3)
    expect(countOf(edits)).toBe(3)
    expect(
      setSeed(setPart(setMechanism(setValue(edits, 'leadership', undefined), 'fear', undefined), 'sparks', undefined), undefined),
    ).toEqual(noEdits)
  })

  test('of a name that nobody knows are named by the checker', () => {
    const file = fileOf('kazakhstan-2022', setValue(noEdits, 'leadrship', 0.7))
    const { setup, problems } = readScenario({ file: 'edits', text: JSON.stringify(file) }, library)
    expect(setup).toBeNull()
    expect(problems.map(({ words }) => words.en).join()).toContain('leadrship')
  })
})

describe('history', () => {
  test('goes back and forth, and forgets what was undone when something new comes', () => {
    const three = remember(remember(begin('a'), 'b'), 'c')
    expect(undo(three).now).toBe('b')
    expect(redo(undo(undo(three))).now).toBe('b')
    expect(redo(undo(three))).toEqual(three)
    expect(redo(remember(undo(three), 'd')).now).toBe('d')
    expect(undo(begin('a'))).toEqual(begin('a'))
  })
})

/** Each preset changes a run of the model, and changes of it what its sentence says. */
import { readFileSync } from 'node:fs'
import { change, printOf, readScenario, startRun, type Library, type OutcomeReport, type RunSetup, type Scenario } from '@sharara/core'
import { describe, expect, test } from 'vitest'
import { applyPreset, endOnly, leversOf, moved, presets, pull } from './index.ts'

const text = (path: string): string => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8')
const folders = { scenario: 'scenarios', episode: 'episodes' } as const
const library: Library = {
  load: (kind, id) => ({ file: id, text: text(kind === 'country' ? `countries/${id}/profile.json` : `${folders[kind]}/${id}.json`) }),
  names: () => [],
}
const shipped = readScenario(library.load('scenario', 'kazakhstan-2022')!, library).setup!
/** A quick run in which one seat of power falls, so that the answers to it are given and there is time to learn from them. */
const base: RunSetup = { ...shipped, scenario: { ...shipped.scenario, sample: 100, seed: 17 } }
const levers = leversOf(base)

interface Seen {
  readonly fingerprint: string
  /** What happened in the streets, hour by hour. */
  readonly streets: Readonly<Record<string, string>>
  readonly outcome: OutcomeReport
  readonly peak: number
  readonly refusing: number
  readonly net: number
}

function seen(scenario: Scenario): Seen {
  const run = startRun({ profile: base.profile, scenario })
  while (!run.over) run.step()
  const record = run.record()
  const { outcome, national } = record
  return {
    fingerprint: run.fingerprint(),
    streets: printOf(run.setup, record).columns,
    outcome: outcome!,
    peak: Math.max(...national.crowd),
    refusing: Math.max(...national.armyRefusing),
    net: Math.min(...national.net),
  }
}

const before = seen(base.scenario)
const after = new Map(presets.map((preset) => [preset.id, seen(applyPreset(preset, base, levers, base.scenario))]))
const of = (id: string): Seen => after.get(id)!

describe.each(presets.map((preset) => [preset.id, preset] as const))('%s', (id, preset) => {
  test('is a valid scenario that differs', () => {
    const scenario = applyPreset(preset, base, levers, base.scenario)
    expect(change.apply(base, change.between(base.scenario, scenario)).problems).toEqual([])
    expect(moved(levers, scenario)).not.toEqual([])
  })
  test('changes the streets, or how it ends', () =>
    expect({ streets: of(id).streets, outcome: of(id).outcome }).not.toEqual({ streets: before.streets, outcome: before.outcome }))
  test('has a fingerprint of its own', () => expect(of(id).fingerprint).not.toBe(before.fingerprint))
})

test('what is said to count at the end only is not felt in the streets', () => {
  const scenario = endOnly.reduce(
    (now, id) =>
      pull(
        levers.find((lever) => lever.id === id)!,
        now,
        1,
      ),
    base.scenario,
  )
  expect(seen(scenario).streets).toEqual(before.streets)
})

describe('as the sentences say', () => {
  test('leadership is felt in the streets', () => {
    for (const id of ['led', 'led-programme-guard']) expect([id, of(id).peak > before.peak]).toEqual([id, true])
  })
  test('with programme and guard it comes to another end', () =>
    expect(of('led-programme-guard').outcome.outcome).not.toBe(before.outcome.outcome))
  test('an army inclined to refuse does so more, and nobody does with the mechanism off', () => {
    expect(of('army-refuses').refusing).toBeGreaterThan(before.refusing + 0.2)
    expect(of('army-obeys').refusing).toBe(0)
  })
  test('the net stays on, and is cut', () => {
    expect(of('net-on').net).toBe(1)
    expect(of('net-cut').net).toBeLessThan(0.1)
  })
  test('a price withdrawn early makes a smaller wave', () => expect(of('withdrawn-early').peak).toBeLessThan(before.peak / 2))
})

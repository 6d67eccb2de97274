/** Each preset changes runs of the model, and changes of them what its sentence says: over seeds that nobody has chosen. */
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
/** Quick runs. In some of the first seeds seats of power fall, so that the answers to it are given and can be learned from; in others not. */
const base: RunSetup = { ...shipped, scenario: { ...shipped.scenario, sample: 200 } }
const seeds = [1, 2, 3, 4, 5, 6]
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

const ofSeeds = (scenario: Scenario): readonly Seen[] => seeds.map((seed) => seen({ ...scenario, seed }))
const before = ofSeeds(base.scenario)
const after = new Map(presets.map((preset) => [preset.id, ofSeeds(applyPreset(preset, base, levers, base.scenario))]))
const of = (id: string): readonly Seen[] => after.get(id)!
const mean = (runs: readonly Seen[], what: (run: Seen) => number): number => runs.reduce((sum, run) => sum + what(run), 0) / runs.length

describe.each(presets.map((preset) => [preset.id, preset] as const))('%s', (id, preset) => {
  test('is a valid scenario that differs', () => {
    const scenario = applyPreset(preset, base, levers, base.scenario)
    expect(change.apply(base, change.between(base.scenario, scenario)).problems).toEqual([])
    expect(moved(levers, scenario)).not.toEqual([])
  })
  test('changes the streets, or how it ends, of some seed', () =>
    expect(of(id).map(({ streets, outcome }) => ({ streets, outcome }))).not.toEqual(
      before.map(({ streets, outcome }) => ({ streets, outcome })),
    ))
  test('has a fingerprint of its own in every seed', () =>
    expect(of(id).filter(({ fingerprint }, k) => fingerprint === before[k]!.fingerprint)).toEqual([]))
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
  expect(ofSeeds(scenario).map(({ streets }) => streets)).toEqual(before.map(({ streets }) => streets))
})

describe('as the sentences say', () => {
  const peak = ({ peak: largest }: Seen): number => largest
  test('leadership is felt in the streets', () => {
    for (const id of ['led', 'led-programme-guard']) expect([id, mean(of(id), peak) > mean(before, peak)]).toEqual([id, true])
  })
  test('with programme and guard it comes to another end in some of them', () =>
    expect(of('led-programme-guard').map(({ outcome }) => outcome.outcome)).not.toEqual(before.map(({ outcome }) => outcome.outcome)))
  test('an army inclined to refuse does so more, and nobody does with the mechanism off', () => {
    const refusing = (run: Seen): number => run.refusing
    expect(mean(of('army-refuses'), refusing)).toBeGreaterThan(mean(before, refusing) + 0.2)
    expect(of('army-obeys').map(refusing)).toEqual(seeds.map(() => 0))
  })
  test('the net stays on, and is cut', () => {
    expect(of('net-on').map(({ net }) => net)).toEqual(seeds.map(() => 1))
    expect(of('net-cut').filter(({ net }) => net >= 0.1)).toEqual([])
  })
  test('a price withdrawn early makes smaller waves, and none larger', () => {
    // chance moves the mean of six seeds by a tenth
    const wave = Array.from({ length: 24 }, (_, k) => k + 1)
    const many = wave.map((seed) => seen({ ...base.scenario, seed }))
    const early = applyPreset(
      presets.find(({ id }) => id === 'withdrawn-early')!,
      base,
      levers,
      base.scenario,
    )
    expect(
      mean(
        wave.map((seed) => seen({ ...early, seed })),
        peak,
      ),
    ).toBeLessThan(0.65 * mean(many, peak))
    expect(of('withdrawn-early').filter((run, k) => run.peak > before[k]!.peak)).toEqual([])
    expect(of('withdrawn-early').some((run, k) => run.peak < before[k]!.peak / 2)).toBe(true)
  })
})

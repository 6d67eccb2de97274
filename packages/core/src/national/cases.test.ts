/** The worked examples, on both engines; every outcome at every length of a step. */
import { describe, expect, test } from 'vitest'
import { judgeOutcome, mechanismNames } from './index.ts'
import { phases, type Step } from './phases.ts'
import { outcomeCases } from './outcome.cases.ts'
import { tables } from './tables.cases.ts'
import { workOut, type Found, type Given } from './worked.cases.ts'

/** Numbers agree to a millionth. */
function agrees(found: Found, wanted: Found): string {
  const near = (a: number, b: number): boolean => a === b || Math.abs(a - b) < 1e-6 * Math.max(1, Math.abs(b))
  const same = (a: number | string | undefined, b: number | string): boolean =>
    typeof a === 'number' && typeof b === 'number' ? near(a, b) : a === b
  const [these, those] = [[found].flat(), [wanted].flat()]
  const all = these.length === those.length && those.every((value, k) => same(these[k], value))
  return all ? 'as worked by hand' : `${these.join(', ')} instead of ${those.join(', ')}`
}

describe.each(tables)('%s', (_, cases) => {
  test.each(cases.map((worked) => [worked.title, worked] as const))('%s', (_title, worked) => {
    for (const engine of ['frontier', 'reference'] as const) {
      expect([engine, agrees(worked.of(workOut(worked, engine)), worked.is)]).toEqual([engine, 'as worked by hand'])
    }
  })
})

test('every phase has examples', () => {
  const cases = tables.flatMap(([, table]) => table)
  const worked = new Set(cases.flatMap(({ phase, given: { first } }) => [phase, ...(first ?? [])]))
  expect(phases.filter(({ name }) => !worked.has(name))).toEqual([])
})

/** An example without a mechanism that comes to something else with it. */
test.each(mechanismNames)('without %s an example comes to something else', (name) => {
  const all = tables.flatMap(([, table]) => table).filter(({ given }) => given.off?.includes(name))
  const differ = all.filter((worked) => {
    const given = { ...worked.given, off: worked.given.off!.filter((other) => other !== name), on: [name] }
    return agrees(worked.of(workOut({ ...worked, given }, 'frontier')), worked.is) !== 'as worked by hand'
  })
  expect(differ).not.toEqual([])
})

test('the table has all eight', () => expect(new Set(outcomeCases.map(({ is }) => is)).size).toBe(8))

describe('at every length of a step', () => {
  const days = 4
  /** The end of the country alone, its streets held as they are given. */
  const endOf = (given: Given): Step => {
    const step = workOut({ given }, 'frontier')
    const end = phases.find(({ name }) => name === 'end')!
    const { now } = step.state
    for (; now.step * step.setting.course.stepHours < 24 * days; now.step++) end.run(step)
    return step
  }
  const ending = {
    rulerShare: 0.0031,
    pressAlone: 0.15,
    pressMost: 2,
    movementWeight: 2.67,
    reformRatio: 0.64,
    sacrifice: 0.32,
    emptied: 0.35,
  }
  const usual: Given = {
    constants: { ...ending, resolve: 1, pressureLoss: 0, splitDays: 1.5, pactPressure: 0.5 },
    conditions: { resolveDays: 3, deepShare: 0.5 },
  }
  const pressed = { share: 0.05, armyRefusing: 1, peak: 2000 }
  const led = { leadership: 0.8, programme: 0.6, guard: 0.8 }
  const ends: readonly (readonly [string, Given])[] = [
    ['revolution', { ...usual, pillars: led, now: pressed }],
    [
      'negotiated-reform',
      {
        ...usual,
        pillars: { ...led, leadership: 0.36, guard: 0 },
        conditions: { resolveDays: 20, deepShare: 0.5 },
        now: { ...pressed, share: 0.02, armyRefusing: 0.3, negotiating: 1, pressure: 9 },
      },
    ],
    ['captured', { ...usual, pillars: { leadership: 0.02 }, now: pressed }],
    ['figurehead-replaced', { ...usual, pillars: { leadership: 0.02 }, now: { ...pressed, armyRefusing: 0.5 } }],
    [
      'civil-war',
      {
        ...usual,
        conditions: { resolveDays: 60 },
        now: { peak: 1000, armyRefusing: 0.5 },
        capital: { remembered: 1000, violence: 1, rules: 3 },
      },
    ],
    ['crushed', { ...usual, now: { peak: 1000, expectedDead: 1 } }],
    ['concessions-only', { ...usual, now: { peak: 1000 }, done: { concede: 1 } }],
    ['faded', { ...usual, now: { peak: 1000 } }],
  ]
  describe.each([0.5, 1, 2, 3, 4, 6] as const)('%s hours', (stepHours) => {
    test.each(ends)('%s', (name, given) => {
      const { setting, state } = endOf({ ...given, stepHours })
      expect(judgeOutcome(setting, state).outcome).toBe(name)
    })
    test('a pact is made in the last step of a day', () => {
      expect(endOf({ ...ends[1]![1], stepHours }).state.now.pact % 24).toBe(24 - stepHours)
    })
  })
})

/** Whole runs of a small country, constants as shipped, reach each of the eight outcomes at every length of a step. */
import { expect, test } from 'vitest'
import type { Answer, Profile } from '../country/index.ts'
import { outcomes } from '../vocabulary/index.ts'
import { judgeOutcome } from './index.ts'
import { startNational, stepNational } from './model.ts'
import { peopled } from './peopled.cases.ts'
import { shockOf } from './worked.cases.ts'

interface History {
  readonly shock: number
  readonly spark: number
  readonly sparkHours: number
  /** Of the army to the state, and the conditions and pillars that decide. */
  readonly duty: number
  readonly conditions: Readonly<Record<'resolveDays' | 'deepShare' | 'punishment' | 'basket' | 'rulerYears', number>>
  readonly pillars: Readonly<Record<'leadership' | 'programme' | 'guard' | 'discipline', number>>
  readonly playbook: readonly Answer[]
  readonly posture: Profile['regions'][number]['posture']
}

const conditions = { resolveDays: 60, deepShare: 0.8, punishment: 0.8, basket: 40, rulerYears: 10 }
const pillars = { leadership: 0, programme: 0, guard: 0, discipline: 0 }
const fire: readonly Answer[] = [{ do: 'live-fire', when: { attention: 200 }, delayHours: 6, size: 1 }]
const relief: readonly Answer[] = [
  { do: 'concede', when: { attention: 200 }, delayHours: 6, size: 0.3 },
  { do: 'withdraw', when: { attention: 200 }, delayHours: 12 },
]
const still: History = { shock: 0.2, spark: 1000, sparkHours: 48, duty: 0.8, conditions, pillars, playbook: [], posture: 'restraint' }

/** What happens is the same; leadership alone decides who has the gain of it. */
const led = [0, 0.08, 0.1, 0.13, 0.17, 0.22, 0.28, 0.37, 0.48, 0.62, 0.8, 1].map((leadership): History => ({
  ...still,
  shock: 1,
  duty: 0.4,
  conditions: { ...conditions, resolveDays: 3, deepShare: 0.5 },
  pillars: { leadership, programme: 0.8, guard: 0.4, discipline: 0.3 },
}))

const histories: readonly History[] = [
  still,
  ...led,
  // an army tied to its ruler, half of which fires on a crowd that fights back
  { ...still, sparkHours: 100, duty: 1.5, playbook: fire, posture: 'batons' },
  // a crowd that few follow, beaten
  {
    ...still,
    shock: 0.05,
    sparkHours: 10,
    duty: 0.4,
    playbook: fire,
    pillars: { ...pillars, leadership: 0.35 },
    conditions: { ...conditions, deepShare: 0.3, basket: 60 },
  },
  { ...still, shock: 0.1, duty: 1.5, playbook: fire, posture: 'batons', conditions: { ...conditions, deepShare: 0.5, rulerYears: 5 } },
  // the price given back at once
  { ...still, spark: 100, playbook: relief, posture: 'batons', conditions: { ...conditions, deepShare: 0.5, basket: 20, rulerYears: 25 } },
  { ...still, shock: 0.1, sparkHours: 10, playbook: relief, conditions: { ...conditions, deepShare: 0.3, basket: 60, rulerYears: 25 } },
  // a ruler pressed hard, who stays
  {
    ...still,
    shock: 1,
    spark: 5000,
    duty: 0.4,
    conditions: { ...conditions, punishment: 1.3, basket: 60 },
    pillars: { ...pillars, discipline: 0.8 },
  },
]

function endOf({ shock, spark, sparkHours, duty, posture, ...more }: History, stepHours: 0.5 | 1 | 2 | 3 | 4 | 6): string {
  const country: Profile = {
    ...peopled,
    regions: peopled.regions.map((region) => ({ ...region, posture, languageShare: 1 })),
    forces: peopled.forces.map((force) => (force.kind === 'army' ? { ...force, duty } : { ...force, willUse: 'live' as const })),
  }
  const hours = 240
  const step = startNational(country, {
    start: '2020-01-01T06:00',
    hours,
    stepHours,
    sample: 1,
    seed: 1,
    shocks: shockOf(shock),
    sparks: ['capital', 'town'].map((place, k) => ({ place, hour: 6, hours: sparkHours, people: spark / (k + 1) })),
    calls: [],
    foreignNews: [],
    constants: {},
    mechanisms: { chance: false },
    ...more,
  })
  for (let k = 0; k < hours / stepHours; k++) stepNational(step)
  return judgeOutcome(step.setting, step.state).outcome
}

test.each([0.5, 1, 2, 3, 4, 6] as const)('in steps of %d hours', (stepHours) => {
  const reached = histories.map((history) => endOf(history, stepHours))
  expect(Object.keys(outcomes).filter((outcome) => !reached.includes(outcome))).toEqual([])
  // the more leadership, the less of the gain goes to others
  const gains = reached.slice(1, 1 + led.length)
  const order = ['figurehead-replaced', 'captured', 'negotiated-reform', 'revolution']
  const places = gains.map((gain) => Math.max(1, order.indexOf(gain)))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})

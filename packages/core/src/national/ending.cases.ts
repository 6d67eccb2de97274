/** Worked by hand from ending.ts (model.md section 7): what an hour does to pressure, calm and a split army; when a pact is made. */
import { followEnd } from './ending.ts'
import type { Step } from './phases.ts'
import { constants, full } from './strengths.cases.ts'
import type { Given, Worked } from './worked.cases.ts'

const now =
  (...names: readonly (keyof Step['state']['now'])[]) =>
  ({ state }: Step): number[] =>
    names.map((name) => state.now[name])

/** A day before which nothing has ended: pressure is 6 of 26 days, a tenth of it lost in a day. */
export const day: Given = {
  ...full,
  constants: {
    ...constants,
    rulerShare: 0.004,
    pressAlone: 0.15,
    pressMost: 2,
    pressureLoss: 0.1,
    neutralFrom: 0.1,
    neutralWidth: 0.4,
    goneCrowd: 30,
    calmShare: 0.1,
  },
  capital: { visible: 300, mobilised: 400, peak: 3000 },
  town: { visible: 100, mobilised: 100 },
  now: { share: 0.002, armyRefusing: 0.3, pressure: 6, peak: 250, peakHour: 2, step: 7, calmHours: 5 },
}
const press = 0.5 * (0.15 + 0.85 * 0.5) - 0.1
/** The last hour of a day; the state negotiates and is pressed by half of its resolve. */
export const offered: Given = {
  ...day,
  pillars: { leadership: 0.8, programme: 0.5, guard: 0.6 },
  now: { ...day.now!, negotiating: 1, step: 23, pressure: 13.1, peak: 1000 },
}
const pacts = now('pact', 'rulerGone')

export const dayCases: readonly Worked[] = [
  {
    title: 'pressure, its most, the peak and its hour: 400 are more than 250; the streets are not empty',
    given: day,
    phase: 'end',
    of: now('pressure', 'pressureMost', 'peak', 'peakHour', 'calmHours', 'rulerGone'),
    is: [6 + press / 24, 6 + press / 24, 400, 7, 0, -1],
  },
  {
    title: 'as many as at the peak are no new peak',
    given: { ...day, now: { ...day.now!, peak: 400 } },
    phase: 'end',
    of: now('peak', 'peakHour'),
    is: [400, 2],
  },
  {
    title: 'the seat of the capital, lost at hour 0, presses like all the streets; that of the town does not',
    given: { ...day, capital: { ...day.capital, seatLost: 0 }, town: { seatLost: 0 } },
    phase: 'end',
    of: now('pressure'),
    is: [6 + (press + 1) / 24],
  },
  {
    title: 'pressure does not fall below none',
    given: { ...day, now: { ...day.now!, share: 0, pressure: 0.001 } },
    phase: 'end',
    of: now('pressure'),
    is: [0],
  },
  {
    title: 'the most is kept, and after an end it stays',
    given: { ...day, now: { ...day.now!, pressureMost: 8, rulerGone: 0 } },
    phase: 'end',
    of: (step) => {
      step.state.now.pressure = 20
      followEnd(step.setting, step.state)
      return now('pressureMost')(step)
    },
    is: [8],
  },
  {
    title: 'the ruler does not fall into a civil war',
    given: { ...day, now: { ...day.now!, pressure: 30, civilWar: 0 } },
    phase: 'end',
    of: now('rulerGone'),
    is: [-1],
  },
  {
    title: 'at his fall the strengths are written down',
    given: { ...day, now: { ...day.now!, pressure: 30 } },
    phase: 'end',
    of: ({ state }) => [
      state.now.rulerGone,
      state.ledger.contest!['guard']!,
      state.story.filter(({ kind }) => kind === 'ruler-gone').length,
    ],
    is: [7, 0.6, 1],
  },
  {
    title: 'calm is told after 48 hours in which fewer than a tenth of the peak are out, once',
    given: { ...day, capital: { mobilised: 20 }, town: { mobilised: 19 }, now: { ...day.now!, peak: 400, calmHours: 47 } },
    phase: 'end',
    of: (step) => {
      followEnd(step.setting, step.state)
      return [...now('calmHours')(step), step.state.story.filter(({ kind }) => kind === 'calm').length]
    },
    is: [49, 1],
  },
  {
    title: 'a tenth of the peak are not calm; nor are 30 after a small one',
    given: { ...day, capital: { mobilised: 20 }, town: { mobilised: 20 }, now: { ...day.now!, peak: 400 } },
    phase: 'end',
    of: (step) => {
      const many = now('calmHours')(step)
      Object.assign(step.state.now, { peak: 100, calmHours: 5 })
      step.state.at.mobilised.fill(10)
      followEnd(step.setting, step.state)
      return [...many, ...now('calmHours')(step)]
    },
    is: [0, 0],
  },
  {
    title: 'a country in which nothing much happened does not become calm',
    given: { ...day, capital: {}, town: {}, now: { ...day.now!, peak: 200, calmHours: 47 } },
    phase: 'end',
    of: ({ state }) => state.story.filter(({ kind }) => kind === 'calm').length,
    is: 0,
  },
  {
    title: 'a third of the crowd is violent, a quarter under fire, a fifth of the army refuses: 4 · 0.2 · 0.8 · … days in 24',
    given: {
      ...day,
      capital: { remembered: 300, violence: 0.1 },
      town: { remembered: 100, violence: 0.9, rules: 3 },
      now: { ...day.now!, armyRefusing: 0.2, splitDays: 1 },
    },
    phase: 'end',
    of: now('splitDays', 'civilWar'),
    is: [1 + (4 * 0.2 * 0.8 * 0.3 * 0.25) / 24, -1],
  },
  {
    title: 'two sides when that has gone on for a day and a half, told once',
    given: {
      ...day,
      constants: { ...day.constants, splitDays: 1.5 },
      capital: { remembered: 300, violence: 1, rules: 3 },
      now: { ...day.now!, armyRefusing: 0.5, splitDays: 1.46 },
    },
    phase: 'end',
    of: (step) => {
      step.state.now.step++
      followEnd(step.setting, step.state)
      return [...now('civilWar')(step), step.state.story.filter(({ kind }) => kind === 'civil-war').length]
    },
    is: [7, 1],
  },
  { title: 'a pact in the last hour of a day', given: offered, phase: 'end', of: pacts, is: [23, -1] },
  { title: 'not an hour before', given: { ...offered, now: { ...offered.now!, step: 22 } }, phase: 'end', of: pacts, is: [-1, -1] },
  {
    title: 'not where the state does not negotiate',
    given: { ...offered, now: { ...offered.now!, negotiating: 0 } },
    phase: 'end',
    of: pacts,
    is: [-1, -1],
  },
  {
    title: 'not unpressed: 12.9 of 26 days',
    given: { ...offered, now: { ...offered.now!, pressure: 12.9 } },
    phase: 'end',
    of: pacts,
    is: [-1, -1],
  },
  { title: 'not in a civil war', given: { ...offered, now: { ...offered.now!, civilWar: 0 } }, phase: 'end', of: pacts, is: [-1, -1] },
  { title: 'not after the fall', given: { ...offered, now: { ...offered.now!, rulerGone: 0 } }, phase: 'end', of: pacts, is: [-1, 0] },
  {
    title: 'not for a crowd that was never national',
    given: { ...offered, capital: {}, town: {}, now: { ...offered.now!, peak: 200 } },
    phase: 'end',
    of: pacts,
    is: [-1, -1],
  },
  {
    title: 'not without leadership',
    given: { ...offered, pillars: { ...offered.pillars, leadership: 0.34 } },
    phase: 'end',
    of: pacts,
    is: [-1, -1],
  },
  {
    title: 'not without a programme',
    given: { ...offered, pillars: { ...offered.pillars, programme: 0.29 } },
    phase: 'end',
    of: pacts,
    is: [-1, -1],
  },
  {
    title: 'with the least of both',
    given: { ...offered, constants: { ...offered.constants, pactDeep: 0.01 }, pillars: { leadership: 0.35, programme: 0.3 } },
    phase: 'end',
    of: pacts,
    is: [23, -1],
  },
  {
    title: 'not against a deep state that outweighs it',
    given: { ...offered, constants: { ...offered.constants, pactDeep: 2 } },
    phase: 'end',
    of: pacts,
    is: [-1, -1],
  },
  {
    title: 'the largest of today and since the last called day, which began three hours ago',
    given: { ...day, calls: [{ hour: 4, hours: 2 }], now: { ...day.now!, today: 500, sinceCall: 350 } },
    phase: 'end',
    of: now('today', 'yesterday', 'sinceCall'),
    is: [500, 0, 400],
  },
  {
    title: 'a called day begins: what was out since the one before is forgotten',
    given: {
      ...day,
      calls: [
        { hour: 4, hours: 2 },
        { hour: 7, hours: 1 },
      ],
      now: { ...day.now!, today: 300, sinceCall: 900 },
    },
    phase: 'end',
    of: now('today', 'sinceCall'),
    is: [400, 400],
  },
  {
    title: 'before any called day nothing counts since one, and at midnight today is yesterday',
    given: { ...day, calls: [{ hour: 60, hours: 2 }], now: { ...day.now!, step: 23, today: 500, yesterday: 700 } },
    phase: 'end',
    of: now('today', 'yesterday', 'sinceCall'),
    is: [0, 500, 0],
  },
]

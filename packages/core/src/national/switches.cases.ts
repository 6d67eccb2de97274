/** Worked by hand: what is lost of leadership, discipline and years of rule where their mechanism is switched off. */
import { angry, first } from './clash.cases.ts'
import { acquiescenceOf } from './conditions.ts'
import { offered } from './ending.cases.ts'
import { strengthsOf } from './outcome.ts'
import { resolveOf } from './resolve.ts'
import { full } from './strengths.cases.ts'
import type { Worked } from './worked.cases.ts'

const middling = { corruption: 0.63, rents: 0.22 / 0.37, rulerYears: 30, punishment: 1 }

export const switchCases: readonly Worked[] = [
  {
    title: 'discipline that holds nothing down: 0.05 + 1.2 · 0.5 · 0.5 + 0.5 · 0.2, half of the way',
    given: { ...angry, off: ['holding'] },
    phase: 'violence',
    of: first('violence'),
    is: [0.45 / 2],
  },
  {
    title: 'an offer with nobody who negotiates: no pact',
    given: { ...offered, off: ['negotiating'] },
    phase: 'end',
    of: ({ state }) => [state.now.pact, state.now.rulerGone],
    is: [-1, -1],
  },
  {
    title: 'a gain that nobody guards: 0.5 · 0.4 · (0.3 + 0.7 · 0.5) · 2.5',
    given: { ...full, off: ['guarding'] },
    of: ({ setting, state }) => strengthsOf(setting, state).movement,
    is: 0.325,
  },
  {
    title: 'twenty years against ten, and as if they were ten: 5 · 2 · 2^1.5, 5 · 2',
    given: {
      conditions: { resolveDays: 5, rulerYears: 20 },
      constants: { resolve: 2, middlingYears: 10, resolveYears: 1.5 },
      off: ['chance'],
    },
    of: ({ setting }) => [resolveOf(setting), resolveOf({ ...setting, on: { ...setting.on, tenure: false } })],
    is: [28.2842712, 10],
  },
  {
    title: 'a long rule that raises no tension: as in a middling country',
    given: {
      shocks: [],
      constants: { tensionYears: 0.25, middlingYears: 10 },
      conditions: middling,
      off: ['tenure', 'chance'],
    },
    of: ({ setting }) => setting.tension,
    is: 1,
  },
  {
    title: 'a promise as old as it is, whoever made it: 0.2 · 2^(−5/5)',
    given: {
      conditions: { promise: 0.2, promiseAgeYears: 5, rulerYears: 20, rents: 0, distraction: 0 },
      constants: { promiseYears: 5, promiseRule: 0.2 },
      off: ['tenure'],
    },
    of: ({ setting, state }) => acquiescenceOf(setting, state, 0).rest,
    is: 0.9,
  },
]

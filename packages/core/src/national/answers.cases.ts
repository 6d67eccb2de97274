/** Worked by hand from answers.ts (model.md section 6): what sets an answer on its way, what it changes, what is learned of it. */
import type { Answer } from '../country/index.ts'
import { log } from '../random/index.ts'
import { answer } from './answers.ts'
import { column, peopled } from './peopled.cases.ts'
import type { Step } from './phases.ts'
import type { Given, Worked } from './worked.cases.ts'

const when = (condition: Answer['when'], more: Partial<Answer> = {}): readonly Answer[] => [{ do: 'curfew', when: condition, ...more }]
const curfew = ({ state }: Step): number => state.now.curfew
const asked = (title: string, condition: Answer['when'], given: Given, is: 0 | 1): Worked => ({
  title,
  given: { ...given, playbook: when(condition) },
  phase: 'answers',
  of: curfew,
  is,
})

const late: Given = { stepHours: 2, now: { step: 12, peak: 1000, peakHour: 12 } }

export const triggerCases: readonly Worked[] = [
  asked('attention of 100 is enough', { attention: 100 }, { now: { attention: 100 } }, 1),
  asked('99 is not', { attention: 100 }, { now: { attention: 99 } }, 0),
  asked('after another answer', { after: 'concede' }, { done: { concede: 0 } }, 1),
  asked('not before it', { after: 'concede' }, {}, 0),
  asked('from an hour on', { fromHour: 12 }, { now: { step: 12 } }, 1),
  asked('not before that hour', { fromHour: 12 }, { now: { step: 11 } }, 0),
  asked('one dead', { dead: 3 }, { capital: { dead: 2 }, village: { dead: 1 } }, 1),
  asked('none dead', { dead: 3 }, { capital: { dead: 2 } }, 0),
  asked('a crowd remembered at the centre', { centre: 500 }, { capital: { remembered: 500 } }, 1),
  asked('fewer', { centre: 500 }, { capital: { remembered: 499 } }, 0),
  asked('a crowd elsewhere', { centre: 500 }, { village: { remembered: 900 } }, 0),
  asked('calm: fewer than half of the peak, 24 steps of two hours ago being 12', { calm: 0.5 }, { ...late, capital: { visible: 499 } }, 1),
  asked('half of the peak is not calm', { calm: 0.5 }, { ...late, capital: { visible: 500 } }, 0),
  asked('too soon after the peak', { calm: 0.5 }, { ...late, now: { ...late.now!, peakHour: 13 } }, 0),
  asked('nothing to be calm after', { calm: 0.5 }, { ...late, now: { step: 12, peakHour: 0 } }, 0),
  asked('with all of a day when steps are short', { calm: 0.5 }, { now: { step: 24, peak: 1000, peakHour: 1 } }, 0),
  asked('a day after the peak', { calm: 0.5 }, { now: { step: 24, peak: 1000, peakHour: 0 } }, 1),
  {
    title: 'without answers nothing is answered',
    given: { playbook: when({}), off: ['answers'] },
    phase: 'answers',
    of: curfew,
    is: 0,
  },
  {
    title: 'three hours later, and once',
    given: { playbook: when({}, { delayHours: 3 }) },
    of: (step) =>
      [0, 1, 2, 3, 4].map((hour) => {
        step.state.now.step = hour
        answer(step.setting, step.state)
        return step.state.now.curfew * 10 + step.state.ledger.triggered.length
      }),
    is: [1, 1, 1, 11, 11],
  },
  {
    title: 'what has been learned shortens delays by e^lesson and comes first: 3/2 h before 3 h',
    given: {
      playbook: [
        { do: 'curfew', when: {}, delayHours: 3 },
        { do: 'negotiate', when: {}, delayHours: 3 },
      ],
    },
    of: (step) => {
      step.state.ledger.lessons.negotiate = log(2)
      answer(step.setting, step.state)
      return [...step.state.ledger.triggered, ...step.state.ledger.pending.map(({ hour }) => hour)]
    },
    is: [1, 0, 1.5, 3],
  },
]

/** One answer, at hour 5, and what it left. */
const did = (title: string, entry: Omit<Answer, 'when'>, given: Given, of: Worked['of'], is: Worked['is']): Worked => ({
  title,
  given: { country: peopled, now: { step: 5 }, ...given, playbook: [{ when: {}, ...entry }] },
  phase: 'answers',
  of,
  is,
})
const now =
  (...names: readonly (keyof Step['state']['now'])[]) =>
  ({ state }: Step): number[] =>
    names.map((name) => state.now[name])

const granted: Given = {
  constants: { concessionSize: 0.3, promiseWorth: 0.5, trustLoss: 0.2 },
  conditions: { trust: 0.5, deepShare: 0.6, budget: 2 },
}
const grants = now('concession', 'trust', 'concessionsLeft')

export const answerCases: readonly Worked[] = [
  did('withdrawn everywhere', { do: 'withdraw' }, {}, now('withdrawnAll', 'withdrawnOrigin'), [5, -1]),
  did('withdrawn where it began', { do: 'withdraw-origin' }, {}, now('withdrawnAll', 'withdrawnOrigin'), [-1, 5]),
  did(
    'a concession of 0.4: · 0.5 of trust · 0.4 that the deep state leaves',
    { do: 'concede', size: 0.4 },
    granted,
    grants,
    [0.08, 0.4, 1],
  ),
  did('of the usual size', { do: 'concede' }, granted, grants, [0.06, 0.4, 1]),
  did('a promise is worth half', { do: 'promise', size: 0.4 }, granted, grants, [0.04, 0.4, 1]),
  did('a promise of the usual size', { do: 'promise' }, granted, grants, [0.03, 0.4, 1]),
  did('a cabinet dismissed', { do: 'dismiss-cabinet' }, granted, grants, [0.06, 0.4, 1]),
  did('a figurehead sacrificed costs no trust', { do: 'sacrifice-figurehead' }, granted, grants, [0.06, 0.5, 1]),
  did('nor does a patron', { do: 'sacrifice-patron' }, granted, grants, [0.06, 0.5, 1]),
  did(
    'half of a budget pays half; two concessions do not add up: 1 − 0.9 · 0.97',
    { do: 'sacrifice-figurehead' },
    {
      ...granted,
      constants: { ...granted.constants, concessionDays: 1e9 },
      conditions: { ...granted.conditions, budget: 0.5 },
      now: { step: 5, concession: 0.1 },
    },
    now('concession', 'concessionsLeft'),
    [1 - 0.9 * 0.97, 0],
  ),
  did(
    'arrests take a fifth of organisation',
    { do: 'arrest' },
    { constants: { arrestEffect: 0.2 }, capital: { organisation: 0.5 } },
    (step) => column('organisation')(step)[0]!,
    0.4,
  ),
  did('part of the net', { do: 'net-partial' }, { constants: { partialCut: 0.35 } }, now('net'), [0.35]),
  did('nearly all of it', { do: 'net-cut' }, { constants: { fullCut: 0.05 } }, now('net'), [0.05]),
  did(
    'a partial cut after the full one is no answer',
    { do: 'net-partial' },
    { constants: { partialCut: 0.35 }, now: { step: 5, net: 0.35 } },
    ({ state }) => [state.now.net, state.story.length],
    [0.35, 0],
  ),
  did('the net back', { do: 'net-restore' }, { now: { net: 0.05 } }, now('net'), [1]),
  did(
    'reserves',
    { do: 'reserves', size: 300 },
    { capital: { visible: 500 } },
    ({ state, setting }) => setting.units.filter((g) => state.post[g]! < 0).length,
    0,
  ),
  did(
    'reserves of nobody',
    { do: 'reserves' },
    { capital: { visible: 500 } },
    ({ state, setting }) => setting.units.filter((g) => state.post[g]! < 0).length,
    2,
  ),
  did('foreign troops', { do: 'foreign-troops', size: 700 }, {}, (step) => column('foreign')(step)[0]!, 700),
  did(
    'live fire, and sweeps a day later',
    { do: 'live-fire' },
    { constants: { sweepHours: 24 } },
    now('liveFire', 'sweepsFrom', 'liveEverywhere'),
    [5, 29, 0],
  ),
  did('live fire everywhere', { do: 'live-fire', size: 1 }, {}, now('liveEverywhere'), [1]),
  did('talks', { do: 'negotiate' }, {}, now('negotiating', 'split'), [1, 0]),
  did('a split of the blocs', { do: 'split' }, {}, now('negotiating', 'split'), [0, 1]),
  did(
    'it is written down and told',
    { do: 'negotiate' },
    {},
    ({ state }) => [state.ledger.done['negotiate']!, state.story.map(({ values }) => values['answer']!).join()],
    [5, 'negotiate'],
  ),
  {
    title: 'a cut of three hours ends after three',
    given: { playbook: [{ do: 'net-cut', when: {}, hours: 3 }], constants: { fullCut: 0.05 } },
    of: (step) =>
      [0, 1, 2, 3, 4].map((hour) => {
        step.state.now.step = hour
        answer(step.setting, step.state)
        return step.state.now.net
      }),
    is: [0.05, 0.05, 0.05, 1, 1],
  },
  {
    title: 'half of a concession is forgotten in its half-time',
    given: { constants: { concessionDays: 1 / 24 }, now: { concession: 0.4 } },
    phase: 'answers',
    of: now('concession'),
    is: [0.2],
  },
]

/** A hundred are out; at hour 25 a concession is made; a day later so many are out. */
const lesson =
  (later: number, lessonBefore = 0) =>
  (step: Step): readonly number[] => {
    const { setting, state } = step
    state.ledger.lessons.concede = lessonBefore
    for (let hour = 0; hour <= 50; hour++) {
      state.now.step = hour
      state.at.visible[0] = hour < 25 ? 99 : hour < 49 ? 199 : later
      answer(setting, state)
    }
    return [state.ledger.lessons.concede, state.ledger.open.length]
  }
const learns: Given = {
  playbook: [{ do: 'concede', when: { fromHour: 25 } }],
  constants: { learningRate: 0.8, lessonFade: 0.1 },
  conditions: { learning: 0.5 },
}

export const learningCases: readonly Worked[] = [
  {
    title: 'half of a crowd that stood still is gone a day later: 0.5 · 0.8 · ln 2',
    given: learns,
    of: lesson(49),
    is: [0.4 * log(2), 0],
  },
  { title: 'what was learned before fades by 0.5 · 0.1', given: learns, of: lesson(49, 0.2), is: [0.95 * 0.2 + 0.4 * log(2), 0] },
  { title: 'no answer teaches more than 1', given: learns, of: lesson(0), is: [0.4, 0] },
  { title: 'nor less than −1', given: learns, of: lesson(1e6), is: [-0.4, 0] },
  {
    title: 'beyond the trend: a crowd that had doubled the day before stands still',
    given: { ...learns, playbook: [{ do: 'concede', when: { fromHour: 26 } }] },
    of: lesson(199),
    is: [0.4 * log(2), 0],
  },
  { title: 'who does not learn learns nothing', given: { ...learns, off: ['learning'] }, of: lesson(49), is: [0, 0] },
  { title: 'nor without the condition', given: { ...learns, conditions: { learning: 0 } }, of: lesson(49), is: [0, 0] },
]

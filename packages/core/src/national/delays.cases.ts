/** Worked by hand from answers.ts (model.md section 6): when answers come, how long a cut lasts, what is kept to learn from. */
import type { Answer } from '../country/index.ts'
import { exp, normal, stream } from '../random/index.ts'
import { answer } from './answers.ts'
import type { Step } from './phases.ts'
import { certain } from './weary.cases.ts'
import type { Given, Worked } from './worked.cases.ts'

const one = (entry: Omit<Answer, 'when'>, given: Given = {}): Given => ({
  now: { step: 5 },
  ...given,
  playbook: [{ when: {}, ...entry }],
})
const back = ({ state }: Step): number | string => state.ledger.done['net-back'] ?? 'never'
const ends = (title: string, entry: Omit<Answer, 'when'>, is: number | string): Worked => ({
  title,
  given: one(entry),
  phase: 'answers',
  of: back,
  is,
})
/** Crowds of 1 … 20 in the steps so far. */
const asked = (learning: number, more: Given = {}): Given => one({ do: 'curfew' }, { stepHours: 2, conditions: { learning }, ...more })
const kept: Worked['of'] = (step) => {
  step.state.ledger.crowds.push(...Array.from({ length: 20 }, (_, k) => k + 1))
  answer(step.setting, step.state)
  return step.state.ledger.open.flatMap(({ kind, hour, crowd, before }) => [kind, hour, crowd, before])
}

export const delayCases: readonly Worked[] = [
  {
    title: 'a delay is drawn for each answer: 3 h · e^(0.5 · z)',
    given: {
      constants: { ...certain, delaySpread: 0.5 },
      playbook: [
        { do: 'curfew', when: {}, delayHours: 3 },
        { do: 'negotiate', when: {}, delayHours: 2 },
      ],
    },
    phase: 'answers',
    of: ({ state }) => state.ledger.pending.map(({ hour }) => hour),
    is: [3, 2].map((hours, k) => hours * exp(0.5 * normal(1, stream('answer-delay'), 0, k))),
  },
  {
    title: 'of equals the one that the playbook names first comes first',
    given: { playbook: (['curfew', 'negotiate', 'split'] as const).map((kind) => ({ do: kind, when: {} })) },
    phase: 'answers',
    of: ({ state }) => state.ledger.triggered,
    is: [0, 1, 2],
  },
  {
    title: 'saying nothing is an answer too, of no place',
    given: one({ do: 'ignore' }),
    phase: 'answers',
    of: ({ state }) => state.story.flatMap(({ hour, place, values }) => [hour, place, ...Object.values(values)]),
    is: [5, -1, 'ignore'],
  },
  ends('a full cut of three hours at hour 5 ends at 8', { do: 'net-cut', hours: 3 }, 8),
  ends('a partial one too', { do: 'net-partial', hours: 3 }, 8),
  ends('a cut without an end has none', { do: 'net-cut' }, 'never'),
  ends('a curfew of three hours cuts no net', { do: 'curfew', hours: 3 }, 'never'),
  {
    title: 'a cut of four hours lasts two steps of two',
    given: { stepHours: 2, playbook: [{ do: 'net-cut', when: {}, hours: 4 }], constants: { fullCut: 0.05 } },
    of: (step) =>
      [0, 1, 2, 3].map((k) => {
        step.state.now.step = k
        answer(step.setting, step.state)
        return step.state.now.net
      }),
    is: [0.05, 0.05, 1, 1],
  },
  {
    title: 'half of a concession is forgotten in two hours',
    given: { stepHours: 2, constants: { concessionDays: 1 / 12 }, now: { concession: 0.4 } },
    phase: 'answers',
    of: ({ state }) => state.now.concession,
    is: 0.2,
  },
  {
    title: 'to learn from, the crowd of the last step is kept and that of a day before it, twelve steps of two hours: 20 and 8',
    given: asked(0.5),
    of: kept,
    is: ['curfew', 10, 20, 8],
  },
  { title: 'who cannot learn keeps nothing', given: asked(0), of: kept, is: [] },
  { title: 'nor does anybody where learning is off', given: asked(0.5, { off: ['learning'] }), of: kept, is: [] },
]

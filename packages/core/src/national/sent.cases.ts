/** Worked by hand from seats.ts, forces.ts and answers.ts (model.md sections 5 and 6): standing orders, which force is sent, fire that ceases. */
import type { Degree, Force, Profile } from '../country/index.ts'
import { answer } from './answers.ts'
import { explainRules, rulesSentence } from './explain.ts'
import { fire } from './fire.cases.ts'
import { moveReserves } from './forces.ts'
import { column, peopled } from './peopled.cases.ts'
import { ruleEngagements } from './seats.ts'
import { ordered } from './seats.cases.ts'
import { reservesSentence } from './story.ts'
import type { Words } from '../text/index.ts'
import type { Given, Worked } from './worked.cases.ts'

const [north, south] = peopled.regions
const [police, guard, army] = peopled.forces

const both = ({ en, ar }: Words): readonly string[] => [en, ar]

/** The north under such a posture, and forces that are other than they were; the guard and nobody else would fire, in the capital. */
const told = (posture: Degree, changes: Readonly<Record<string, Partial<Force>>> = {}): Profile => ({
  ...peopled,
  regions: [{ ...north!, posture }, south!],
  forces: peopled.forces.map((force) => ({ ...force, ...changes[force.id] })),
})
const stands = (title: string, country: Profile, is: readonly number[], given: Given = {}): Worked => ({
  title,
  given: { country, ...given },
  phase: 'rules',
  of: column('rules'),
  is,
})

export const standingCases: readonly Worked[] = [
  stands(
    'a posture of live fire holds from the start, on no crowd at all, where somebody posted would fire; a police of rubber shoots rubber',
    told('live'),
    [3, 0, 2],
  ),
  stands('a police that would fires in the town too', told('live', { police: { willUse: 'live' } }), [3, 0, 3]),
  stands('a force has a posture of its own, wherever it is posted', told('batons', { police: { posture: 'rubber' } }), [2, 2, 2]),
  stands('the harder of the two counts', told('rubber', { police: { posture: 'batons' } }), [2, 1, 2]),
  stands('that of a guard, where the guard is', told('batons', { guard: { posture: 'live' } }), [3, 0, 1]),
  stands('soldiers in barracks harden nothing', told('batons', { army: { posture: 'live' } }), [1, 0, 1]),
  stands('a state of emergency makes rubber live where somebody would, and nothing harder than live', told('rubber'), [3, 1, 2], {
    now: { curfew: 1 },
  }),
  stands('live fire stays live under emergency', told('live'), [3, 1, 2], { now: { curfew: 1 } }),
  stands('it needs no order and does not lapse, and no army is asked', told('live'), [3, 0, 2], {
    now: { liveFire: 0, step: 999, armyRefusing: 0.9 },
  }),
  stands('after a pact nobody is touched', told('live'), [0, 0, 0], { now: { pact: 0 } }),
  {
    title: 'before the first step already',
    given: { country: told('live') },
    of: column('rules'),
    is: [3, 0, 2],
  },
  {
    title: 'soldiers who are sent bring theirs along',
    given: { country: told('batons', { army: { posture: 'live' } }), town: { visible: 600 } },
    of: (step) => {
      moveReserves(step.setting, step.state, 100)
      ruleEngagements(step.setting, step.state)
      return column('rules')(step)
    },
    is: [1, 0, 3],
  },
  {
    title: 'twenty who stand calmly before a thousand are fired on: 0.01 · 20 · 1000/1021 · 0.5 · 0.5²',
    given: {
      ...fire,
      country: told('live'),
      off: ['limits'],
      constants: { ...fire.constants, engagementFloor: 10, fireUnpressed: 0.5, unarmedPush: 0.1 },
      capital: { visible: 20, present: 20, mobilised: 20, security: 1000, liveSecurity: 1000 },
    },
    phase: 'clash',
    of: ({ state }) => state.now.expectedDead,
    is: ((0.01 * 20_000) / 1021) * 0.5 * 0.25,
  },
  {
    title: 'explained: an order of fire in the capital, batons without it; what the town is told stands',
    given: ordered,
    phase: 'rules',
    of: (step) => [0, 2].flatMap((p) => Object.values(explainRules(step, p))),
    is: ['live', 'batons', 'batons', 'batons'],
  },
  {
    title: 'and in a sentence',
    given: {},
    of: () => both(rulesSentence({ now: 'live', standing: 'rubber' })),
    is: [
      'Rules of engagement here: live fire; standing orders: rubber bullets.',
      'قواعد الاشتباك هنا: الرصاص الحي؛ والأوامر الدائمة: الرصاص المطاطي.',
    ],
  },
]

/** With 300 gendarmes in barracks in the town, beside 400 soldiers. */
const manned: Profile = {
  ...peopled,
  forces: [
    police!,
    guard!,
    army!,
    { ...army!, id: 'gendarmes', kind: 'interior', number: 300, willUse: 'batons', garrisons: [{ place: 'town', share: 1 }] },
  ],
}
const gone = (title: string, number: number, only: string | undefined, is: readonly number[], given: Given = {}): Worked => ({
  title,
  given: { country: manned, capital: { visible: 100 }, ...given },
  of: ({ setting, state }) => [...moveReserves(setting, state, number, only)],
  is,
})
const says = (
  title: string,
  entry: { readonly size: number; readonly force?: string },
  is: readonly string[],
  given: Given = {},
): Worked => ({
  title,
  given: { country: manned, capital: { visible: 100 }, playbook: [{ do: 'reserves', when: {}, ...entry }], ...given },
  phase: 'answers',
  of: ({ state }) => state.story.flatMap(({ words, values }) => [words.en, words.ar, JSON.stringify(values)]),
  is: [...is, '{"answer":"reserves"}'],
})

export const sentCases: readonly Worked[] = [
  gone('of police, guard, army, gendarmes only these, in whole units: 300 for 200', 200, 'gendarmes', [0, 0, 0, 300]),
  gone('only the army: all 400 for 1,000', 1000, 'army', [0, 0, 400, 0]),
  gone('whoever there is: 200 soldiers of the capital, then the gendarmes', 500, undefined, [0, 0, 200, 300]),
  gone('a guard at its post is no reserve', 500, 'guard', [0, 0, 0, 0]),
  gone('nor are gendarmes once the interior has left the streets', 500, 'gendarmes', [0, 0, 0, 0], { now: { policeGone: 0.6 } }),
  says('which goes is told, and how many', { size: 200, force: 'gendarmes' }, [
    'Reserves are moved to the crowds: worked (300 members).',
    'نقل الاحتياط إلى مواقع الحشود: محسوب (300 فرد).',
  ]),
  says('each that goes', { size: 500 }, [
    'Reserves are moved to the crowds: worked (200 members); worked (300 members).',
    'نقل الاحتياط إلى مواقع الحشود: محسوب (200 فرد)؛ محسوب (300 فرد).',
  ]),
  says(
    'and that nobody does, where nobody is out',
    { size: 500 },
    ['Reserves are called for, and nobody is moved.', 'استدعاء الاحتياط، ولا أحد يُنقل.'],
    { capital: {} },
  ),
  {
    title: 'one, two, five, eleven of them',
    given: { country: manned },
    of: ({ setting }) => both(reservesSentence(setting, Float64Array.of(1, 2, 5, 11))),
    is: [
      'Reserves are moved to the crowds: worked (one member); worked (2 members); worked (5 members); worked (11 members).',
      'نقل الاحتياط إلى مواقع الحشود: محسوب (فرد واحد)؛ محسوب (فردان)؛ محسوب (5 أفراد)؛ محسوب (11 فردًا).',
    ],
  },
]

const ceasing: Given['playbook'] = [{ do: 'cease-fire', when: {} }]
/** What is left of the order, and the rules of engagement of the same hour. */
const ceased = (title: string, given: Given, is: readonly number[]): Worked => ({
  title,
  given: { ...given, playbook: given.playbook ?? ceasing },
  of: (step) => {
    answer(step.setting, step.state)
    ruleEngagements(step.setting, step.state)
    const { liveFire, sweepsFrom, liveEverywhere } = step.state.now
    return [liveFire, sweepsFrom, liveEverywhere, step.state.story.length, ...column('rules')(step)]
  },
  is,
})

export const ceaseCases: readonly Worked[] = [
  ceased(
    'the order, the sweeps and fire everywhere are taken back, where a seat is fought for too',
    { ...ordered, now: { step: 3, liveFire: 0, sweepsFrom: 24, liveEverywhere: 1 } },
    [-1, -1, 0, 1, 1, 0, 1],
  ),
  ceased('nobody fires by posture any more: rubber', { country: told('live'), now: { step: 3 } }, [-1, -1, 0, 1, 2, 0, 2]),
  ceased('where nobody is told to shoot it is no answer', { country: peopled, now: { step: 3 } }, [-1, -1, 0, 0, 1, 0, 1]),
  ceased(
    'a later order is one again, and the posture too',
    {
      country: told('live'),
      constants: { sweepHours: 24 },
      playbook: [{ do: 'live-fire', when: {} }],
      done: { 'cease-fire': 2 },
      now: { step: 3 },
    },
    [3, 27, 0, 1, 3, 0, 2],
  ),
  {
    title: 'it comes after an order, by its delay, and is told',
    given: {
      country: peopled,
      playbook: [
        { do: 'live-fire', when: {} },
        { do: 'cease-fire', when: { after: 'live-fire' }, delayHours: 2 },
      ],
    },
    of: (step) => {
      for (const hour of [0, 1, 2, 3]) {
        step.state.now.step = hour
        answer(step.setting, step.state)
      }
      const last = step.state.story.at(-1)!
      return [step.state.ledger.done['cease-fire']!, last.words.en, last.words.ar]
    },
    is: [3, 'The order to shoot is taken back; the sweeps end with it.', 'سحب الأمر بإطلاق الرصاص الحي، وتوقّف حملات الاعتقال معه.'],
  },
]

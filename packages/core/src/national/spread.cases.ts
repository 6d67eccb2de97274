/** Worked by hand from spread.ts (model.md section 4): what a sample rounds, who travels, what is told, and by whom the state is alarmed. */
import { exp, normal, stream } from '../random/index.ts'
import { out } from './clash.cases.ts'
import { column, peopled, twice } from './peopled.cases.ts'
import { frontiersPerGroup } from './people.ts'
import type { Step } from './phases.ts'
import { gather, lightSparks, travel } from './spread.ts'
import type { Given, Worked } from './worked.cases.ts'

/** Events of a kind: hour, place, and the numbers in them. */
export const events = (kind: string): ((step: Step) => (number | string)[]) => {
  return ({ state }) =>
    state.story.flatMap((event) => (event.kind === kind ? [event.hour, event.place, ...Object.values(event.values)] : []))
}
/** What is told of a kind when sparks and calls are looked at hour by hour. */
const hourly =
  (kind: string): Worked['of'] =>
  (step) => {
    for (let hour = 0; hour < 4; hour++) {
      step.state.now.step = hour
      lightSparks(step.setting, step.state)
    }
    return events(kind)(step)
  }

/** Of the poorest of a place, q-th from below: a frontier so far, and as far as it was rounded to. */
function stand({ setting, state }: Step, p: number, q: number, real: number, rounded: number): void {
  const first = (setting.population.placeGroup[p]! + q) * frontiersPerGroup
  state.reach[first] = real
  state.frontier[first] = rounded
}
/** Ten people for each of the model; nobody is in the street yet. */
const sampled: Given = { sample: 10, off: ['pull', 'marches'] }
const gathered = (step: Step): readonly number[] => {
  gather(step.setting, step.state, step.people)
  return column('mobilised')(step)
}

/** A town of which a quarter marches and half has turned political; the capital is known for 301. */
const drawn: Given = {
  country: peopled,
  constants: { pull: 0.4, pullCrowd: 300 },
  capital: { remembered: 301, present: 100, mobilised: 100, politicised: 1 },
  town: { mobilised: 1000, present: 750, marching: 0.25, politicised: 0.5 },
}
const travelled = (step: Step): number[] => {
  travel(step.setting, step.state)
  return [...column('travelling')(step), ...column('present')(step)]
}
const march: Given = {
  country: peopled,
  ...out,
  sparks: [{ place: 'town', hour: 0, hours: 9, people: 1600 }],
  constants: { marchCrowd: 300, marchShare: 0.25, marchKm: 45, columnCrowd: 50 },
  off: ['pull'],
  capital: { remembered: 600 },
}
/** At six and at seven in the evening half of those who are out can be seen: 800 of 1,600. */
const evening: Given = {
  ...out,
  stepHours: 2,
  now: { step: 1 },
  constants: { visibleAt18: 0.5, visibleAt19: 0.5, gatheringCrowd: 800 },
}

export const spreadCases: readonly Worked[] = [
  {
    title:
      'frontiers of 0.75 and 1.5 that were rounded to 0 and 2 give 0.25 of ten back; one of 5 at 0 is on its way, the village has its own',
    given: sampled,
    of: (step) => {
      stand(step, 0, 0, 0.75, 0)
      stand(step, 0, 1, 1.5, 2)
      stand(step, 0, 2, 5, 0)
      stand(step, 0, 3, 1, 0)
      stand(step, 1, 0, 0.9, 0)
      return gathered(step)
    },
    is: [2.5, 9],
  },
  {
    title: 'of a spark each income has a sixteenth, of 8 a half: 0.75 + 15 · 0.5 of ten; and never fewer than nobody',
    given: sampled,
    of: (step) => {
      stand(step, 0, 0, 0.75, 0)
      step.state.at.spark[0] = 8
      stand(step, 1, 0, 0.5, 1)
      return gathered(step)
    },
    is: [82.5, 0],
  },
  {
    title: 'where everybody is in the model nothing is given back',
    given: { off: ['pull', 'marches'] },
    of: (step) => {
      stand(step, 0, 0, 0.75, 0)
      return gathered(step)
    },
    is: [0, 0],
  },
  {
    title: 'half of 2 · 0.4 of those who do not march travel to the capital: 0.4 · 0.5 · 0.75 of 1,000',
    given: drawn,
    of: travelled,
    is: [0, 0, 0.15, 250, 0, 600],
  },
  {
    title: 'to one known for 300 nobody travels any more',
    given: { ...drawn, capital: { ...drawn.capital, remembered: 300 }, town: { ...drawn.town, travelling: 0.15 } },
    of: travelled,
    is: [0, 0, 0, 100, 0, 750],
  },
  {
    title: 'in a country twice the size it takes 600',
    given: { ...drawn, ...twice({ ...drawn.constants }), capital: { ...drawn.capital, remembered: 600 } },
    of: travelled,
    is: [0, 0, 0, 100, 0, 750],
  },
  {
    title: 'those who march have gone before: three quarters of 1,600 stay, 0.4 · 0.5 of the whole less a quarter go, the rest is there',
    given: { ...march, ...drawn, constants: { ...march.constants, ...drawn.constants }, off: [] },
    phase: 'gathering',
    of: column('present'),
    is: [400 + 240, 0, 960],
  },
  {
    title: 'a march in a country twice the size takes more than 600, and is told with whence and whither',
    given: { ...march, ...twice({ ...march.constants }) },
    of: (step) => {
      gather(step.setting, step.state, step.people)
      const before = events('march')(step)
      step.state.at.remembered[0] = 601
      step.state.now.step = 2
      gather(step.setting, step.state, step.people)
      return [before.length, ...events('march')(step), step.state.story.find(({ kind }) => kind === 'march')!.words.en]
    },
    is: [0, 2, 2, 0, 'A column sets out from worked for worked.'],
  },
  {
    title: 'eight hundred are the first gathering of so many, in the second step of two hours at hour 2',
    given: evening,
    phase: 'gathering',
    of: events('first-gathering'),
    is: [2, 0, 800],
  },
  {
    title: 'a curfew from eight in the evening to five in the afternoon counts at four',
    given: { ...out, constants: { visibleAt16: 0.5, curfewFrom: 20, curfewTo: 17, curfewCrowd: 0.1 }, now: { curfew: 1 } },
    phase: 'gathering',
    of: ({ state }) => state.at.visible[0]!,
    is: 80,
  },
  {
    title: 'a spark is told when it is lit, with its people; one of nobody is not',
    given: {
      sparks: [
        { place: 'village', hour: 1, hours: 3, people: 320 },
        { place: 'capital', hour: 2, hours: 3, people: 0 },
      ],
    },
    of: hourly('spark'),
    is: [1, 1, 320],
  },
  { title: 'a call is told when it begins, of no place', given: { calls: [{ hour: 1, hours: 2 }] }, of: hourly('call'), is: [1, -1] },
  {
    title: 'a spark at hour 2 is the second step of two hours; of ten people one is in the model',
    given: { ...sampled, stepHours: 2, now: { step: 1 }, sparks: [{ place: 'village', hour: 2, hours: 2, people: 320 }] },
    of: (step) => {
      lightSparks(step.setting, step.state)
      return column('spark')(step)
    },
    is: [0, 32],
  },
  {
    title: 'who comes is drawn: e^(0.5 · z) of 320, z for each spark',
    given: {
      sparks: [
        { place: 'village', hour: 0, hours: 2, people: 320 },
        { place: 'capital', hour: 0, hours: 2, people: 320 },
      ],
      constants: { daySpread: 0, sparkSpread: 0.5 },
    },
    of: (step) => {
      lightSparks(step.setting, step.state)
      return column('spark')(step)
    },
    is: [1, 0].map((k) => 320 * exp(0.5 * normal(1, stream('spark-turnout'), 0, k))),
  },
]

/** Crowds of the capital (weight 3), of the village (a half) and of the town (1), seen for the first time. */
const alarmed = (capital: number, village: number, town: number): Worked['given'] => ({
  country: peopled,
  constants: { attentionHours: 1, noticed: 200 },
  capital: { visible: capital },
  village: { visible: village },
  town: { visible: town },
})
const noticed = (title: string, given: Given, is: readonly number[]): Worked => ({
  title,
  given,
  phase: 'attention',
  of: events('noticed'),
  is,
})
export const alarmCases: readonly Worked[] = [
  noticed('2,000 of weight a half alarm more than 300 of weight 3', alarmed(300, 2000, 0), [0, 1, 950]),
  noticed('200 of weight 3 more than 1,000 of a half', alarmed(200, 1000, 0), [0, 0, 550]),
  noticed('300 of weight 3 more than 800 of weight 1', alarmed(300, 0, 800), [0, 0, 850]),
  noticed('of equals the first', alarmed(100, 0, 300), [0, 0, 300]),
  noticed(
    'attention of 400 goes half of the way to 300, as far as it is noticed',
    { ...alarmed(100, 0, 0), now: { attention: 100 } },
    [0, 0, 200],
  ),
  noticed(
    'in a country twice the size 300 are not noticed',
    { ...alarmed(100, 0, 300), ...twice({ attentionHours: 1, noticed: 200 }) },
    [],
  ),
]

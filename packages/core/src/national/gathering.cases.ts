/** Worked by hand from spread.ts (model.md section 4): sparks, marches, who is to be seen, and when the state takes notice. */
import { first, out } from './clash.cases.ts'
import { column, peopled } from './peopled.cases.ts'
import type { Step } from './phases.ts'
import { gather, lightSparks, takeNotice } from './spread.ts'
import type { Given, Worked } from './worked.cases.ts'

/** At four in the afternoon half of those who are out can be seen, at five a quarter. */
const seen: Given = {
  ...out,
  constants: { visibleAt16: 0.5, visibleAt17: 0.25, gatheringCrowd: 500, curfewFrom: 16, curfewTo: 5, curfewCrowd: 0.1 },
  capital: { peak: 700, firstGathering: -1 },
}
const marched: Given = {
  ...seen,
  country: peopled,
  sparks: [{ place: 'town', hour: 0, hours: 9, people: 1600 }],
  constants: { ...seen.constants, marchCrowd: 300, marchShare: 0.25, marchKm: 45, columnCrowd: 50 },
  off: ['pull'],
  capital: { remembered: 301 },
}
const told = (kind: string): ((step: Step) => number) => {
  return ({ state }) => state.story.filter((event) => event.kind === kind).length
}

export const gatheringCases: readonly Worked[] = [
  {
    title: '1,600 are mobilised, all there, half to be seen: a peak, and the first gathering',
    given: seen,
    phase: 'gathering',
    of: (step) => [...first('mobilised', 'present', 'visible', 'peak', 'firstGathering')(step), told('first-gathering')(step)],
    is: [1600, 1600, 800, 800, 0, 1],
  },
  {
    title: 'a higher peak stays',
    given: { ...seen, capital: { peak: 900, firstGathering: 0 } },
    phase: 'gathering',
    of: (step) => [...first('peak', 'firstGathering')(step), told('first-gathering')(step)],
    is: [900, 0, 0],
  },
  {
    title: 'over two hours three eighths are seen',
    given: { ...seen, stepHours: 2 },
    phase: 'gathering',
    of: first('visible'),
    is: [600],
  },
  {
    title: 'under a curfew from four on a tenth of them',
    given: { ...seen, now: { curfew: 1 } },
    phase: 'gathering',
    of: first('visible'),
    is: [80],
  },
  {
    title: 'before it begins nobody minds it, and after it has ended',
    given: { ...seen, constants: { ...seen.constants, curfewFrom: 17, curfewTo: 16 }, now: { curfew: 1 } },
    phase: 'gathering',
    of: first('visible'),
    is: [800],
  },
  {
    title: 'an hour later the clock shows five',
    given: { ...seen, now: { step: 1 } },
    phase: 'gathering',
    of: first('visible'),
    is: [400],
  },
  {
    title: 'a quarter of the town marches to a capital known for 301, once told',
    given: marched,
    phase: 'gathering',
    of: (step) => {
      const where = column('present')(step)
      gather(step.setting, step.state, step.people)
      return [...where, told('march')(step), ...column('marching')(step)]
    },
    is: [400, 0, 1200, 1, 0, 0, 0.25],
  },
  {
    title: 'nobody to one known for 300',
    given: { ...marched, capital: { remembered: 300 } },
    phase: 'gathering',
    of: column('present'),
    is: [0, 0, 1600],
  },
  {
    title: 'nobody where marches are off',
    given: { ...marched, off: ['pull', 'marches'] },
    phase: 'gathering',
    of: column('present'),
    is: [0, 0, 1600],
  },
  {
    title: 'a column of 1,600 is not told where only larger ones are',
    given: { ...marched, constants: { ...marched.constants, columnCrowd: 1600 } },
    phase: 'gathering',
    of: told('march'),
    is: 0,
  },
  {
    title: 'a spark lasts as long as it lasts, and is told once',
    given: { sparks: [{ place: 'village', hour: 1, hours: 2, people: 320 }] },
    of: (step) => [
      ...[0, 1, 2, 3].map((hour) => {
        step.state.now.step = hour
        lightSparks(step.setting, step.state)
        return step.state.at.spark[1]!
      }),
      told('spark')(step),
    ],
    is: [0, 320, 320, 0, 1],
  },
  {
    title: 'of two sparks at one place the larger counts; calls are told when they begin',
    given: {
      sparks: [
        { place: 'village', hour: 0, hours: 2, people: 320 },
        { place: 'village', hour: 0, hours: 2, people: 160 },
      ],
      calls: [{ hour: 0, hours: 5 }],
    },
    of: (step) => {
      lightSparks(step.setting, step.state)
      step.state.now.step = 1
      lightSparks(step.setting, step.state)
      return [step.state.at.spark[1]!, told('call')(step)]
    },
    is: [320, 1],
  },
]

/** 1,000 people of weight 2 and 100 of weight a half are noticed from 1,000 on; it takes an hour to take in half. */
const watched: Given = {
  capital: { visible: 1000 },
  village: { visible: 100 },
  constants: { attentionHours: 1, noticed: 1000 },
}
export const noticeCases: readonly Worked[] = [
  {
    title: 'half of 2,050, noticed now, ignored for one hour',
    given: watched,
    phase: 'attention',
    of: ({ state }) => [state.now.attention, state.ledger.done['noticed'] ?? 'never', state.now.ignoredHours, state.story[0]!.place],
    is: [1025, 0, 1, 0],
  },
  {
    title: 'once: the hour of notice stays',
    given: { ...watched, stepHours: 2, now: { step: 3 } },
    of: (step) => {
      takeNotice(step.setting, step.state)
      step.state.now.attention = 900
      takeNotice(step.setting, step.state)
      return [step.state.ledger.done['noticed']!, step.state.story.length, step.state.now.ignoredHours]
    },
    is: [6, 1, 4],
  },
  {
    title: 'what is not noticed is not ignored',
    given: { ...watched, constants: { ...watched.constants, noticed: 1025 }, now: { ignoredHours: 3 } },
    phase: 'attention',
    of: ({ state }) => state.now.ignoredHours,
    is: 3,
  },
  {
    title: 'whoever is answered is not ignored; an answer on its way is none',
    given: { ...watched, now: { ignoredHours: 3 } },
    of: (step) => {
      const { ledger, now } = step.state
      ledger.triggered = [0]
      ledger.pending = [{ index: 0, hour: 9 }]
      takeNotice(step.setting, step.state)
      const ignored = now.ignoredHours
      ledger.pending = []
      takeNotice(step.setting, step.state)
      return [ignored, now.ignoredHours]
    },
    is: [4, 0],
  },
]

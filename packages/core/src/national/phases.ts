/**
 * One step as a list of phases that can be printed (CONTRIBUTING.md, rule 5). A phase reads the columns as the phases before it
 * left them and writes its own; people move once, all at the same time.
 */
import { feelDanger, moveFrontiers, tire } from './acting.ts'
import { answer } from './answers.ts'
import { clash, turnViolent } from './clash.ts'
import { feelShocks } from './conditions.ts'
import { standDuty } from './duty.ts'
import { followEnd } from './ending.ts'
import { countForces, weighOrders } from './forces.ts'
import { feelFear, feelOutrage } from './memory.ts'
import { rememberCrowds, spreadNews, turnPolitical } from './news.ts'
import type { People } from './people.ts'
import { contestSeats, ruleEngagements } from './seats.ts'
import type { Setting } from './setting.ts'
import { strike } from './strikes.ts'
import { gather, lightSparks, takeNotice } from './spread.ts'
import type { State } from './state.ts'
import type { Words } from '../text/index.ts'

/** What a step works on. */
export interface Step {
  readonly setting: Setting
  readonly state: State
  readonly people: People
  /** The keyed uniform of each group. */
  readonly offset: Float64Array
}

export interface Phase {
  readonly name: string
  /** Section of model.md that the phase executes. */
  readonly section: string
  readonly words: Words
  readonly run: (step: Step) => void
}

export const phases: readonly Phase[] = [
  {
    name: 'shocks',
    section: '2',
    words: { en: 'prices and offences reach people; they get used to them', ar: 'الأسعار والإهانات تصل الناس، ويتعودون عليها' },
    run: ({ setting, state }) => feelShocks(setting, state),
  },
  {
    name: 'news',
    section: '2',
    words: { en: 'crowds are remembered and news of them spreads', ar: 'تُتذكَّر الحشود وتنتشر أخبارها' },
    run: ({ setting, state }) => {
      rememberCrowds(setting, state)
      spreadNews(setting, state)
    },
  },
  {
    name: 'demands',
    section: '2',
    words: { en: 'demands turn political', ar: 'تتسيّس المطالب' },
    run: ({ setting, state }) => turnPolitical(setting, state),
  },
  {
    name: 'outrage',
    section: '2',
    words: { en: 'outrage at what was done', ar: 'الغضب مما جرى' },
    run: ({ setting, state }) => feelOutrage(setting, state),
  },
  {
    name: 'fear',
    section: '2',
    words: { en: 'fear of what was done', ar: 'الخوف مما جرى' },
    run: ({ setting, state }) => feelFear(setting, state),
  },
  {
    name: 'danger',
    section: '3',
    words: { en: 'danger of acting', ar: 'خطر التحرك' },
    run: ({ setting, state }) => feelDanger(setting, state),
  },
  {
    name: 'acting',
    section: '3',
    words: { en: 'budgets are weighed against costs; frontiers move', ar: 'توزن الميزانيات بالكلف، وتتحرك الحدود' },
    run: ({ setting, state, offset }) => {
      lightSparks(setting, state)
      moveFrontiers(setting, state, offset)
    },
  },
  {
    name: 'orders',
    section: '3',
    words: { en: 'members of forces weigh their orders', ar: 'أفراد القوات يزنون أوامرهم' },
    run: ({ setting, state, offset }) => weighOrders(setting, state, offset),
  },
  {
    name: 'people',
    section: '3',
    words: { en: 'everybody moves at once', ar: 'يتحرك الجميع معًا' },
    run: ({ state, people }) => people.move(state.frontier, state.moved),
  },
  {
    name: 'strikes',
    section: '3',
    words: { en: 'people stay away from work', ar: 'يُضرب الناس عن العمل' },
    run: ({ setting, state }) => strike(setting, state),
  },
  {
    name: 'gathering',
    section: '4',
    words: { en: 'marches, and who is to be seen at this hour', ar: 'المسيرات، ومن يُرى في هذه الساعة' },
    run: ({ setting, state, people }) => gather(setting, state, people),
  },
  {
    name: 'forces',
    section: '3',
    words: { en: 'loyal men on the street are counted', ar: 'يُحصى الموالون في الشارع' },
    run: ({ setting, state, people }) => countForces(setting, state, people),
  },
  {
    name: 'duty',
    section: '3',
    words: { en: 'deployed men tire; a beaten police leaves the streets', ar: 'يتعب المنتشرون، وتنسحب شرطة مهزومة من الشوارع' },
    run: ({ setting, state }) => standDuty(setting, state),
  },
  {
    name: 'attention',
    section: '4',
    words: { en: 'the state takes notice', ar: 'تنتبه الدولة' },
    run: ({ setting, state }) => takeNotice(setting, state),
  },
  {
    name: 'violence',
    section: '5',
    words: { en: 'violence of the crowd', ar: 'عنف الحشد' },
    run: ({ setting, state }) => turnViolent(setting, state),
  },
  {
    name: 'clash',
    section: '5',
    words: { en: 'deaths, injuries and detentions', ar: 'القتلى والجرحى والمعتقلون' },
    run: ({ setting, state, people }) => clash(setting, state, people),
  },
  {
    name: 'seats',
    section: '5',
    words: { en: 'seats of power fall or are retaken', ar: 'تسقط مقار السلطة أو تُستعاد' },
    run: ({ setting, state }) => contestSeats(setting, state),
  },
  {
    name: 'answers',
    section: '6',
    words: { en: 'the state answers', ar: 'ترد الدولة' },
    run: ({ setting, state }) => answer(setting, state),
  },
  {
    name: 'rules',
    section: '5',
    words: { en: 'rules of engagement', ar: 'قواعد الاشتباك' },
    run: ({ setting, state }) => ruleEngagements(setting, state),
  },
  {
    name: 'fatigue',
    section: '2',
    words: { en: 'fatigue, recovery, and growth of organisation', ar: 'التعب والتعافي ونمو التنظيم' },
    run: ({ setting, state }) => tire(setting, state),
  },
  {
    name: 'end',
    section: '7',
    words: { en: 'pressure on the ruler, pact, calm', ar: 'الضغط على الحاكم والاتفاق والهدوء' },
    run: ({ setting, state }) => followEnd(setting, state),
  },
]

/** Lang and De Sterck 2014, "The Arab Spring: a simple compartmental model for the dynamics of a revolution". */
import { runModel, type Model, type ModelEvent, type PublishedModel, type Replication, type Values } from '../../contract/index.ts'
import type { QuantityTable } from '../../quantities/index.ts'
import { exp } from '../../random/index.ts'
import { chosen, published, quantity, stepsQuantity } from '../declare.ts'

const paper = published('Lang and De Sterck 2014, Mathematical Social Sciences 69, 12–21, equations of section 2')

export const langSetup = {
  steps: stepsQuantity(600, 100_000),
  stepDays: quantity(
    'days',
    0.1,
    [0.001, 10],
    chosen('the solution between thresholds is exact whatever the step; it decides how sharply a crossing is met'),
    ['Step', 'طول الخطوة'],
    ['Length of a step.', 'طول الخطوة بالأيام.'],
  ),
  start: quantity(
    'share',
    0.2,
    [0, 1],
    paper,
    ['Protesters at the start', 'المحتجون في البداية'],
    ['Share of the people who protest at the start (r₀).', 'حصة المحتجين من الناس عند البداية (r₀).'],
  ),
  growth: quantity(
    'per day',
    0.1,
    [0, 10],
    paper,
    ['Growth c₁', 'النمو c₁'],
    ['How fast the others join where the protest can be seen.', 'سرعة انضمام الباقين حين يُرى الاحتجاج.'],
  ),
  policing: quantity(
    'per day',
    0.3,
    [0, 10],
    paper,
    ['Policing c₂', 'القمع c₂'],
    ['How fast protesters are taken off the street while the police can cope.', 'سرعة إخراج المحتجين من الشارع ما دامت الشرطة قادرة.'],
  ),
  visible: quantity(
    'share',
    0.1,
    [0, 1],
    paper,
    ['Visibility α', 'عتبة الظهور α'],
    [
      'Share above which the protest is seen; censorship raises it, new media lower it.',
      'الحصة التي يُرى الاحتجاج فوقها؛ ترفعها الرقابة وتخفضها وسائل التواصل.',
    ],
  ),
  capacity: quantity(
    'share',
    0.5,
    [0, 1],
    paper,
    ['Police capacity β', 'طاقة الشرطة β'],
    ['Share up to which the police can cope.', 'الحصة التي تقدر الشرطة عليها.'],
  ),
} as const satisfies QuantityTable

interface Street {
  readonly values: Values
  step: number
  share: number
  readonly events: ModelEvent[]
}

/** dr/dt = c₁·v·(1 − r) − c₂·p·r with v = [r > α], p = [r < β]: solved exactly while v and p stay. */
function advance(share: number, values: Values): number {
  const seen = share > values['visible']! ? values['growth']! : 0
  const held = share < values['capacity']! ? values['policing']! : 0
  const rate = seen + held
  if (rate === 0) return share
  const aim = seen / rate
  return aim + (share - aim) * exp(-rate * values['stepDays']!)
}

const still = 1e-9

const langDeSterck: Model<Street> = {
  setup: langSetup,
  start: (values) => ({ values, step: 0, share: values['start']!, events: [] }),
  step: (street) => {
    const before = street.share
    street.share = advance(before, street.values)
    street.step++
    const { visible, capacity } = street.values as Record<'visible' | 'capacity', number>
    if (before <= capacity && street.share > capacity) {
      const words = { en: 'The police can no longer cope', ar: 'الشرطة لم تعد قادرة' }
      street.events.push({ step: street.step, kind: 'overwhelmed', words, values: { share: street.share } })
    }
    if (before > visible && street.share <= visible) {
      const words = { en: 'The protest is seen no longer', ar: 'لم يعد الاحتجاج يُرى' }
      street.events.push({ step: street.step, kind: 'hidden', words, values: { share: street.share } })
    }
  },
  columns: {
    layout: () => ({ kind: 'line', units: 1 }),
    measures: { share: { unit: 'share', words: { en: 'Protesters', ar: 'المحتجون' }, read: ({ share }) => [share] } },
  },
  series: { share: { unit: 'share', words: { en: 'Protesters', ar: 'المحتجون' }, read: ({ share }) => share } },
  events: ({ events }) => events,
  ends: {
    outcomes: {
      quiet: { en: 'the street is empty', ar: 'خلا الشارع' },
      everybody: { en: 'everybody protests', ar: 'يحتج الجميع' },
      standoff: { en: 'a stand-off', ar: 'مواجهة قائمة' },
    },
    judge: ({ values, share, step }) => {
      if (step === 0 || Math.abs(advance(share, values) - share) > still) return null
      if (share < still * 10) return 'quiet'
      return share > 0.99 ? 'everybody' : 'standoff'
    },
  },
  explain: ({ values, share }) => [
    { name: 'joining', words: { en: 'joining', ar: 'المنضمون' }, value: share > values['visible']! ? values['growth']! * (1 - share) : 0 },
    {
      name: 'leaving',
      words: { en: 'taken off (minus)', ar: 'المُخرَجون (يُطرح)' },
      value: share < values['capacity']! ? values['policing']! * share : 0,
    },
  ],
}

const sixtyDays = (values: Values): number => runModel(langDeSterck, values, 1).record().series['share']!.at(-1)!

const stable: Values = { growth: 0.05, policing: 0.45, visible: 0.15, capacity: 0.4 }
const metaStable: Values = { growth: 0.1, policing: 0.3, visible: 0.1, capacity: 0.5 }
const unstable: Values = { growth: 0.4, policing: 0.2, visible: 0.1, capacity: 0.5 }
const failed: Values = { growth: 0.3, policing: 0.3, visible: 0.4, capacity: 0.2 }

function after(id: string, value: number, words: PublishedModel['title'], values: Values): Replication {
  return {
    id,
    words,
    published: value,
    tolerance: 0.002,
    why: { en: 'Closed form of the equation after 60 days.', ar: 'الحل المغلق للمعادلة بعد 60 يومًا.' },
    standard: 'identity',
    source: 'the paper’s equation, regions of its figure 2',
    compute: () => sixtyDays(values),
  }
}

const replications: readonly Replication[] = [
  after('stable-low', 0, { en: 'Stable police state from 0.30', ar: 'دولة بوليسية مستقرة من 0.30' }, { ...stable, start: 0.3 }),
  after('stable-high', 0.973, { en: 'The same from 0.45', ar: 'وهي نفسها من 0.45' }, { ...stable, start: 0.45 }),
  after('meta-low', 0, { en: 'Meta-stable police state from 0.05', ar: 'دولة بوليسية شبه مستقرة من 0.05' }, { ...metaStable, start: 0.05 }),
  after(
    'meta-middle',
    0.25,
    { en: 'The same from 0.12: a lasting stand-off', ar: 'وهي نفسها من 0.12: مواجهة دائمة' },
    { ...metaStable, start: 0.12 },
  ),
  after('meta-high', 0.999, { en: 'The same from 0.55', ar: 'وهي نفسها من 0.55' }, { ...metaStable, start: 0.55 }),
  after('unstable', 1, { en: 'Unstable police state from 0.12', ar: 'دولة بوليسية غير مستقرة من 0.12' }, { ...unstable, start: 0.12 }),
  after('failed', 0.3, { en: 'Failed state from 0.30', ar: 'دولة فاشلة من 0.30' }, { ...failed, start: 0.3 }),
  {
    id: 'media',
    words: { en: 'What lowering α below the start changes', ar: 'ما يغيّره خفض α تحت نقطة البداية' },
    published: 1,
    tolerance: 0.002,
    why: {
      en: 'The reading of new media in the paper: nothing else changes, and the end flips from 0 to 1.',
      ar: 'قراءة الورقة لوسائل التواصل: لا يتغير شيء آخر وتنقلب النهاية من 0 إلى 1.',
    },
    standard: 'identity',
    source: 'the paper’s equation',
    compute: () => sixtyDays({ ...unstable, start: 0.12 }) - sixtyDays({ ...unstable, visible: 0.13, start: 0.12 }),
  },
]

export const langDeSterck2014: PublishedModel = {
  id: 'lang-de-sterck-2014',
  title: { en: 'Lang and De Sterck 2014: the Arab Spring in one equation', ar: 'لانغ ودي ستيرك 2014: الربيع العربي في معادلة واحدة' },
  citation:
    'J. C. Lang and H. De Sterck (2014). The Arab Spring: a simple compartmental model for the dynamics of a revolution. Mathematical Social Sciences 69, 12–21.',
  doi: '10.1016/j.mathsocsci.2014.01.004',
  summary: {
    en: 'The share in the street grows while it is large enough to be seen and shrinks while it is small enough for the police. Where the two thresholds lie decides whether a state is stable, meta-stable, unstable or failed.',
    ar: 'تكبر حصة الناس في الشارع ما دامت كبيرة تُرى، وتصغر ما دامت صغيرة تقدر عليها الشرطة. وموضع العتبتين يقرر هل الدولة مستقرة أم شبه مستقرة أم غير مستقرة أم فاشلة.',
  },
  adds: {
    en: 'Censorship and police capacity as two thresholds, with every end state in closed form.',
    ar: 'الرقابة وطاقة الشرطة عتبتان، وكل حالة نهائية بحلٍّ مغلق.',
  },
  claims: [16, 18],
  departures: [{ en: 'The step form of visibility and policing.', ar: 'الصيغة الدرجية للظهور والقمع.' }],
  model: langDeSterck,
  presets: {
    stable: { words: { en: 'Stable police state', ar: 'دولة بوليسية مستقرة' }, values: { ...stable, start: 0.3 } },
    'meta-stable': { words: { en: 'Meta-stable police state', ar: 'دولة بوليسية شبه مستقرة' }, values: metaStable },
    unstable: { words: { en: 'Unstable police state', ar: 'دولة بوليسية غير مستقرة' }, values: { ...unstable, start: 0.12 } },
    failed: { words: { en: 'Failed state', ar: 'دولة فاشلة' }, values: { ...failed, start: 0.3 } },
  },
  replications,
}

/** Ready changes with a name: which levers they move, what they say, and what they cannot say. */
import { constants, type AnswerKind, type RunSetup, type Scenario, type Words } from '@sharara/core'
import type { Lever, LeverValue } from './lever.ts'
import { pull } from './levers.ts'
import { playbookOf } from './playbook.ts'

export interface Preset {
  readonly id: string
  readonly label: Words
  /** What it moves, and where in the model that counts. */
  readonly help: Words
  readonly set?: Readonly<Record<string, LeverValue>>
  /** Answers struck out of the playbook, wherever they stand in it. */
  readonly strike?: readonly AnswerKind[]
  /** Answers given from an hour on. */
  readonly give?: Readonly<Partial<Record<AnswerKind, number>>>
  /** Nobody comes out first. */
  readonly noSpark?: true
}

export const presets: readonly Preset[] = [
  {
    id: 'leaderless',
    label: { en: 'No leadership', ar: 'بلا قيادة' },
    help: {
      en: 'Leadership, programme and guard at zero: nobody calls, nobody keeps protest up, soldiers have nobody to turn to, and at the end nobody can make a pact or keep the gain.',
      ar: 'القيادة والبرنامج والحراسة عند الصفر: لا أحد يدعو، ولا أحد يديم الاحتجاج، ولا يجد الجنود من ينحازون إليه، وفي النهاية لا أحد يعقد اتفاقًا أو يحفظ مكسبًا.',
    },
    set: { 'pillars.leadership': 0, 'pillars.programme': 0, 'pillars.guard': 0 },
  },
  {
    id: 'led',
    label: { en: 'With leadership', ar: 'بقيادة' },
    help: {
      en: 'Leadership at 0.8, all else as it is: people are called out, protest lasts longer, and soldiers have somebody to turn to. Without a programme there is nothing to make a pact about.',
      ar: 'القيادة عند 0.8 وما سواها كما هو: يُدعى الناس إلى الخروج، ويطول الاحتجاج، ويجد الجنود من ينحازون إليه. وبلا برنامج لا شيء يُتفق عليه.',
    },
    set: { 'pillars.leadership': 0.8 },
  },
  {
    id: 'led-programme-guard',
    label: { en: 'With leadership, programme and guard', ar: 'بقيادة وبرنامج وحراسة' },
    help: {
      en: 'All three in full: somebody can call and stop, says what is wanted, and keeps rivals from the gain.',
      ar: 'الثلاثة كاملة: هناك من يدعو ويوقف، ويقول المطلوب، ويمنع الخصوم من خطف المكسب.',
    },
    set: { 'pillars.leadership': 1, 'pillars.programme': 1, 'pillars.guard': 1 },
  },
  {
    id: 'disciplined',
    label: { en: 'A disciplined movement', ar: 'حركة منضبطة' },
    help: {
      en: 'Discipline at 0.9: joining is cheaper, the crowd answers force with less violence, so forces hesitate more and fewer are hurt.',
      ar: 'الانضباط عند 0.9: تخفّ كلفة الانضمام، ويردّ الحشد على القوة بعنف أقل، فتتردد القوات أكثر ويقل الضحايا.',
    },
    set: { 'pillars.discipline': 0.9 },
  },
  {
    id: 'withdrawn-early',
    label: { en: 'Price withdrawn on day 2', ar: 'سحب الغلاء في اليوم الثاني' },
    help: {
      en: 'The state takes the shock back everywhere at the start of the second day. What has turned political by then is not calmed by it.',
      ar: 'تسحب الدولة الصدمة في كل مكان مع بداية اليوم الثاني. وما تسيّس قبل ذلك لا يهدّئه السحب.',
    },
    strike: ['withdraw', 'withdraw-origin'],
    give: { withdraw: 24 },
  },
  {
    id: 'net-cut',
    label: { en: 'Net cut on day 2', ar: 'قطع الإنترنت في اليوم الثاني' },
    help: {
      en: 'The net is cut in the whole country from the second day until the playbook brings it back. Less news, and some go out to see.',
      ar: 'يُقطع الإنترنت في البلد كله من اليوم الثاني حتى يعيده دفتر الأجوبة. أخبار أقل، وبعض الناس يخرجون للاستطلاع.',
    },
    strike: ['net-partial'],
    give: { 'net-cut': 24 },
  },
  {
    id: 'net-on',
    label: { en: 'Net left on', ar: 'إبقاء الإنترنت' },
    help: { en: 'The state never cuts the net, in part or whole.', ar: 'لا تقطع الدولة الإنترنت، جزئيًّا ولا كليًّا.' },
    strike: ['net-partial', 'net-cut', 'net-restore'],
  },
  {
    id: 'army-refuses',
    label: { en: 'An army inclined to refuse', ar: 'جيش يميل إلى الرفض' },
    help: {
      en: 'One in a thousand of the people in the street counts as too many to shoot, comrades who refuse count in full, and men in uniform feel for people of other regions as for their own. How many refuse still has to come out of the run: there is no switch for it.',
      ar: 'واحد من كل ألف من الناس في الشارع يُعدّ أكثر من أن يُطلق عليه النار، ويُحسب الرفاق الرافضون كاملًا، ويتعاطف الأفراد مع أهل الأقاليم الأخرى كأهلهم. أما عدد الرافضين فيخرج من التشغيل: لا مفتاح له.',
    },
    set: {
      'constants.armyShare': 0.001,
      'constants.armyMass': 4,
      'constants.massSympathy': constants.massSympathy.max,
      'constants.massRatio': constants.massRatio.min,
      'constants.bandwagon': constants.bandwagon.max,
      'constants.awayFromHome': 1,
      'constants.jumpSympathy': 1,
    },
  },
  {
    id: 'army-obeys',
    label: { en: 'Nobody in uniform refuses', ar: 'لا أحد من القوات يرفض' },
    help: { en: 'The mechanism of refusal is switched off.', ar: 'آلية الرفض موقوفة.' },
    set: { 'mechanisms.refusal': false },
  },
  {
    id: 'no-live-fire',
    label: { en: 'No live fire', ar: 'بلا نار حيّة' },
    help: {
      en: 'The order is never given; answers that wait for it are not given either.',
      ar: 'لا يصدر الأمر أبدًا، ولا الأجوبة التي تنتظره.',
    },
    strike: ['live-fire'],
  },
  {
    id: 'no-answers',
    label: { en: 'A state that does nothing', ar: 'دولة لا تفعل شيئًا' },
    help: { en: 'The playbook is closed; the forces on the street are still there.', ar: 'دفتر الأجوبة مغلق؛ وتبقى القوات في الشارع.' },
    set: { 'mechanisms.answers': false },
  },
  {
    id: 'learning',
    label: { en: 'A state that learns', ar: 'دولة تتعلم' },
    help: {
      en: 'A day after each answer the state weighs what it did to the crowd: what worked comes sooner, what did not comes later. Within one episode there is little time to learn.',
      ar: 'بعد يوم من كل جواب تزن الدولة أثره في الحشد: فما نفع يأتي أسرع، وما لم ينفع يتأخر. وفي موجة واحدة يضيق وقت التعلم.',
    },
    set: { 'conditions.learning': 1 },
  },
  {
    id: 'no-spark',
    label: { en: 'No spark', ar: 'بلا شرارة' },
    help: { en: 'The shock comes, but nobody goes out first.', ar: 'تأتي الصدمة ولا يخرج أحد أولًا.' },
    noSpark: true,
  },
]

/** The preset on top of what is already changed. */
export function applyPreset(preset: Preset, base: RunSetup, levers: readonly Lever[], scenario: Scenario): Scenario {
  return steps(preset, base).reduce((now, [id, value]) => {
    const lever = levers.find((each) => each.id === id)
    return lever === undefined ? now : pull(lever, now, value)
  }, scenario)
}

/** Which levers it moves, to what, in which order. */
function steps({ set = {}, strike = [], give = {}, noSpark }: Preset, base: RunSetup): readonly (readonly [string, LeverValue])[] {
  const struck = playbookOf(base).flatMap((entry, index) => (strike.includes(entry.do) ? [[`answers.${index}.given`, false] as const] : []))
  const given = Object.entries(give).flatMap(([kind, hour]) => [
    [`more.${kind}.given`, true] as const,
    [`more.${kind}.hour`, hour] as const,
  ])
  const sparks = noSpark === true ? base.scenario.sparks.map((_, index) => [`sparks.${index}.people`, 0] as const) : []
  return [...Object.entries(set), ...given, ...struck, ...sparks]
}

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
  /** Why it comes out so: the mechanism, in one or two sentences. */
  readonly why: Words
  /** What the reader is asked to guess: the dead or the largest crowd of the middle run. */
  readonly asks: 'dead' | 'peak'
  readonly set?: Readonly<Record<string, LeverValue>>
  /** Answers struck out of the playbook, wherever they stand in it. */
  readonly strike?: readonly AnswerKind[]
  /** Answers given from an hour on. */
  readonly give?: Readonly<Partial<Record<AnswerKind, number>>>
  /** Nobody comes out first. */
  readonly noSpark?: true
}

/** Levers that count only when the end is judged (section 7): a test holds that the streets do not hear of them. */
export const endOnly: readonly string[] = ['pillars.programme', 'pillars.guard']

export const presets: readonly Preset[] = [
  {
    id: 'leaderless',
    label: { en: 'No leadership', ar: 'بلا قيادة' },
    help: {
      en: 'Leadership, programme and guard at zero: nobody calls, nobody keeps protest up, soldiers have nobody to turn to, and at the end nobody can make a pact or keep the gain.',
      ar: 'القيادة والبرنامج والحراسة عند الصفر: لا أحد يدعو، ولا أحد يديم الاحتجاج، ولا يجد الجنود من ينحازون إليه، وفي النهاية لا أحد يعقد اتفاقًا أو يحفظ مكسبًا.',
    },
    why: {
      en: 'In January 2022 there was hardly any leadership to take away (0.05 of 1): what brings people out here is the news of others, not a call.',
      ar: 'لم يكن في يناير 2022 من القيادة ما يُنزع (0.05 من 1): فما يُخرج الناس هنا خبر خروج غيرهم لا دعوة أحد.',
    },
    asks: 'peak',
    set: { 'pillars.leadership': 0, 'pillars.programme': 0, 'pillars.guard': 0 },
  },
  {
    id: 'led',
    label: { en: 'With leadership', ar: 'بقيادة' },
    help: {
      en: 'Leadership at 0.8, all else as it is: people are called out, protest lasts longer, and soldiers have somebody to turn to. Without a programme there is nothing to make a pact about.',
      ar: 'القيادة عند 0.8 وما سواها كما هو: يُدعى الناس إلى الخروج، ويطول الاحتجاج، ويجد الجنود من ينحازون إليه. وبلا برنامج لا شيء يُتفق عليه.',
    },
    why: {
      en: 'Somebody who calls keeps people coming after the first days, and soldiers have somebody to turn to. Without a programme there is nothing to sign at the end.',
      ar: 'من يدعو يُبقي الناس في الشارع بعد الأيام الأولى، ويجد الجنود من ينحازون إليه. وبلا برنامج لا شيء يُوقَّع في النهاية.',
    },
    asks: 'peak',
    set: { 'pillars.leadership': 0.8 },
  },
  {
    id: 'led-programme-guard',
    label: { en: 'With leadership, programme and guard', ar: 'بقيادة وبرنامج وحراسة' },
    help: {
      en: 'All three in full: somebody can call and stop, says what is wanted, and keeps rivals from the gain.',
      ar: 'الثلاثة كاملة: هناك من يدعو ويوقف، ويقول المطلوب، ويمنع المنافسين من خطف المكسب.',
    },
    why: {
      en: 'An agreement needs somebody who can call people home, a text to sign, and somebody who keeps rivals away from the gain. One of the three is not enough.',
      ar: 'يحتاج الاتفاق إلى من يستطيع أن يعيد الناس إلى بيوتهم، وإلى نص يُوقَّع، وإلى من يحرس المكسب من المنافسين. ولا يكفي واحد من الثلاثة.',
    },
    asks: 'peak',
    set: { 'pillars.leadership': 1, 'pillars.programme': 1, 'pillars.guard': 1 },
  },
  {
    id: 'disciplined',
    label: { en: 'A disciplined movement', ar: 'حراك منضبط' },
    help: {
      en: 'Discipline at 0.9: joining is cheaper, the crowd answers force with less violence, so forces hesitate more and fewer are hurt.',
      ar: 'الانضباط عند 0.9: تخفّ كلفة الانضمام، ويردّ الحشد على القوة بعنف أقل، فتتردد القوات أكثر ويقل الضحايا.',
    },
    why: {
      en: 'A calm crowd pushes at a building with about a seventh of its weight, and soldiers are ordered to shoot where a crowd fights. With discipline both fall away. The seventh (0.15) is a judgement of the model, not a measurement.',
      ar: 'الحشد الهادئ يدفع المبنى بنحو سُبع ثقله، والأمر بإطلاق الرصاص يصدر حيث يقاتل الحشد. ومع الانضباط يزول الأمران. والسُّبع (0.15) حكم من النموذج لا قياس.',
    },
    asks: 'dead',
    set: { 'pillars.discipline': 0.9 },
  },
  {
    id: 'withdrawn-early',
    label: { en: 'Price withdrawn on day 2', ar: 'تراجع الدولة عن السعر في اليوم الثاني' },
    help: {
      en: 'The state takes the shock back everywhere at the start of the second day. What has turned political by then is not calmed by it.',
      ar: 'تتراجع الدولة عن السعر في كل مكان مع بداية اليوم الثاني. وما صار سياسيًّا قبل ذلك لا يهدّئه التراجع.',
    },
    why: {
      en: 'On the second day most people are moved by the price alone: when it is taken back, so is their reason. Two days later anger and news have taken its place.',
      ar: 'في اليوم الثاني لا يحرّك أكثر الناس إلا السعر: فإذا سُحب زال سببهم. وبعد يومين يكون الغضب والأخبار قد حلّا محله.',
    },
    asks: 'peak',
    strike: ['withdraw', 'withdraw-origin'],
    give: { withdraw: 24 },
  },
  {
    id: 'net-cut',
    label: { en: 'Net cut on day 2', ar: 'قطع الإنترنت في اليوم الثاني' },
    help: {
      en: 'The net is cut in the whole country from the second day until the playbook brings it back. Less news, and some go out to see.',
      ar: 'يُقطع الإنترنت في البلد كله من اليوم الثاني حتى تعيده الدولة في موعده. أخبار أقل، وبعض الناس يخرجون للاستطلاع.',
    },
    why: {
      en: 'Most people hear through the net that others are out. Whoever does not hear it stays home.',
      ar: 'أكثر الناس يعلمون من الإنترنت أن غيرهم خرج. ومن لم يعلم بقي في بيته.',
    },
    asks: 'peak',
    strike: ['net-partial'],
    give: { 'net-cut': 24 },
  },
  {
    id: 'net-on',
    label: { en: 'Net left on', ar: 'إبقاء الإنترنت' },
    help: { en: 'The state never cuts the net, in part or whole.', ar: 'لا تقطع الدولة الإنترنت، جزئيًّا ولا كليًّا.' },
    why: {
      en: 'News goes on reaching people, but those who would have gone out to see what is happening stay home: the two pull against each other.',
      ar: 'تبقى الأخبار تصل، لكن من كان سيخرج ليستطلع يبقى في بيته: أثران متعاكسان.',
    },
    asks: 'peak',
    strike: ['net-partial', 'net-cut', 'net-restore'],
  },
  {
    id: 'army-refuses',
    label: { en: 'An army inclined to refuse', ar: 'جيش يميل إلى الرفض' },
    help: {
      en: 'One in a thousand of the people in the street counts as too many to shoot, comrades who refuse count in full, and men in uniform feel for people of other regions as for their own. How many refuse still has to come out of the run: there is no switch for it.',
      ar: 'واحد من كل ألف من الناس في الشارع يُعدّ أكثر من أن يُطلق عليه النار، ويُحسب أثر الرفاق الرافضين كاملًا، ويتعاطف الأفراد مع أهل الأقاليم الأخرى كأهلهم. أما عدد الرافضين فتأتي به التشغيلة: لا مفتاح له.',
    },
    why: {
      en: 'Each soldier who will not shoot makes it easier for the next one. Where many are like that, the order to shoot finds fewer hands.',
      ar: 'كل جندي يرفض إطلاق النار يسهّل الرفض على من بعده. وحيث يكثر هؤلاء لا يجد الأمر بإطلاق الرصاص من ينفذه.',
    },
    asks: 'dead',
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
    why: {
      en: 'Refusal grows where a large share of the people is out for long. Where the crowd is small for its country few refuse anyway.',
      ar: 'ينمو الرفض حيث تخرج حصة كبيرة من الناس زمنًا طويلًا. وحيث يصغر الحشد قياسًا إلى بلده لا يرفض إلا قليلون في كل حال.',
    },
    asks: 'dead',
    set: { 'mechanisms.refusal': false },
  },
  {
    id: 'no-live-fire',
    label: { en: 'No live fire', ar: 'بلا إطلاق رصاص حي' },
    help: {
      en: 'The order is never given; answers that wait for it are not given either.',
      ar: 'لا يصدر الأمر أبدًا، ولا الردود التي تنتظره.',
    },
    why: {
      en: 'Nearly all of the dead are shot. Without the order the crowd loses what frightens it and also what angers it.',
      ar: 'أكثر القتلى يسقطون بالرصاص. وبلا الأمر يزول ما يخيف الحشد ويزول معه ما يغضبه.',
    },
    asks: 'dead',
    strike: ['live-fire'],
  },
  {
    id: 'no-answers',
    label: { en: 'A state that does nothing', ar: 'دولة لا تفعل شيئًا' },
    help: { en: 'The state answers nothing; the forces on the street are still there.', ar: 'لا ترد الدولة بشيء؛ وتبقى القوات في الشارع.' },
    why: {
      en: 'Nothing is granted, nothing is forbidden, nobody is sacrificed; police still stand in the street. Whatever the state did in January 2022 to calm or to stop people is missing.',
      ar: 'لا شيء يُمنح ولا شيء يُمنع ولا أحد يُضحّى به، وتبقى الشرطة في الشارع. ويغيب كل ما فعلته الدولة في يناير 2022 لتهدئة الناس أو لوقفهم.',
    },
    asks: 'peak',
    set: { 'mechanisms.answers': false },
  },
  {
    id: 'learning',
    label: { en: 'A state that learns', ar: 'دولة تتعلم' },
    help: {
      en: 'A day after each answer the state weighs what it did to the crowd: what worked comes sooner, what did not comes later. Within one episode there is little time to learn.',
      ar: 'بعد يوم من كل رد تزن الدولة أثره في الحشد: فما نفع يأتي أسرع، وما لم ينفع يتأخر. وفي موجة واحدة يضيق وقت التعلم.',
    },
    why: {
      en: 'Ten days are too short: by the time the state has seen what an answer did, the wave is over.',
      ar: 'عشرة أيام أقصر من أن تعلّم: فحين ترى الدولة أثر رد تكون الموجة قد انقضت.',
    },
    asks: 'peak',
    set: { 'conditions.learning': 1 },
  },
  {
    id: 'no-spark',
    label: { en: 'No spark', ar: 'بلا شرارة' },
    help: { en: 'The shock comes, but nobody goes out first.', ar: 'تأتي الصدمة ولا يخرج أحد أولًا.' },
    why: {
      en: 'The price rises for everybody on the same day: if nobody begins in one town, somebody may begin in another. The spark decides where and when, the conditions decide whether.',
      ar: 'يرتفع السعر على الجميع في يوم واحد: فإن لم يبدأ أحد في بلدة فقد يبدأ غيره في أخرى. فالشرارة تقرر أين ومتى، والشروط تقرر هل.',
    },
    asks: 'peak',
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

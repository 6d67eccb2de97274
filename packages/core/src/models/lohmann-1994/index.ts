/** Lohmann 1994, "The dynamics of informational cascades": people read the size of a crowd as news of what others know. */
import { runModel, type Model, type ModelEvent, type PublishedModel, type Replication, type Values } from '../../contract/index.ts'
import type { QuantityTable, Source } from '../../quantities/index.ts'
import { log } from '../../random/index.ts'
import { chosen, quantity, stepsQuantity } from '../declare.ts'
import { normalShare } from '../normal.ts'

const leipzig: Source = {
  kind: 'fitted',
  text: 'to five Mondays in Leipzig, 25 September to 23 October 1989, as press and federal sources give them: four numbers on five points, nothing held out',
}

export const leipzigSetup = {
  steps: stepsQuantity(10, 1000),
  people: quantity(
    'people',
    530_000,
    [100, 100_000_000],
    { kind: 'published', text: 'inhabitants of Leipzig at the end of 1989, Statistisches Jahrbuch der DDR' },
    ['People', 'السكان'],
    ['Inhabitants of the city.', 'سكان المدينة.'],
  ),
  bad: quantity(
    '0 or 1',
    1,
    [0, 1],
    chosen('what is to be found out'),
    ['The regime is bad', 'النظام سيئ'],
    ['Whether most people have seen its bad side.', 'هل رأى معظم الناس وجهه السيئ.'],
  ),
  seenIfBad: quantity(
    'share',
    0.7,
    [0.5, 1],
    chosen('seven in ten; the rest is fitted given this'),
    ['Bad signs', 'العلامات السيئة'],
    [
      'Share of people with a bad private experience where it is bad; the other share where it is not.',
      'حصة من مرّوا بتجربة سيئة إن كان سيئًا، وبقية الحصة إن لم يكن.',
    ],
  ),
  threshold: quantity(
    'log odds',
    2.35,
    [-5, 10],
    leipzig,
    ['Mean threshold', 'متوسط العتبة'],
    ['Mean certainty that the regime is bad at which people come.', 'متوسط الظن بسوء النظام الذي يخرج عنده الناس.'],
  ),
  spread: quantity(
    'log odds',
    0.7,
    [0.05, 5],
    leipzig,
    ['Spread of thresholds', 'تشتت العتبات'],
    ['Standard deviation of thresholds.', 'الانحراف المعياري للعتبات.'],
  ),
  sign: quantity(
    'log odds',
    0.8,
    [0, 5],
    leipzig,
    ['Weight of an experience', 'وزن التجربة'],
    ['What a private experience adds or takes.', 'ما تضيفه التجربة الخاصة أو تأخذه.'],
  ),
  noise: quantity(
    'log turnout',
    0.9,
    [0.05, 10],
    leipzig,
    ['Chance in turnout', 'المصادفة في الحضور'],
    ['How far people think turnout can be off by chance.', 'كم يظن الناس أن الحضور قد يحيد بالمصادفة.'],
  ),
} as const satisfies QuantityTable

interface Mondays {
  readonly values: Values
  step: number
  /** Public log odds that the regime is bad. */
  belief: number
  turnout: number
  /** What the last turnout taught: change of the log odds. */
  lesson: number
  readonly events: ModelEvent[]
}

/** Share who come, given the public belief and whether the regime is bad. */
function coming({ seenIfBad, threshold, spread, sign }: Values, belief: number, bad: boolean): number {
  const seen = bad ? seenIfBad! : 1 - seenIfBad!
  const share = (experience: number): number => normalShare((belief + experience - threshold!) / spread!)
  return seen * share(sign!) + (1 - seen) * share(-sign!)
}

/** How much wiser the turnout makes everybody: the log likelihood ratio of its logarithm, normal noise. */
function lessonOf(values: Values, belief: number): number {
  const [ifBad, ifGood] = [coming(values, belief, true), coming(values, belief, false)]
  if (!(ifBad > 0) || !(ifGood > 0)) return 0
  const apart = log(ifBad / ifGood)
  const size = (apart * apart) / (2 * values['noise']! * values['noise']!)
  return values['bad']! >= 0.5 ? size : -size
}

const mondays: Model<Mondays> = {
  setup: leipzigSetup,
  start: (values) => {
    const turnout = values['people']! * coming(values, 0, values['bad']! >= 0.5)
    return { values, step: 0, belief: 0, turnout, lesson: lessonOf(values, 0), events: [] }
  },
  step: (city) => {
    city.belief += city.lesson
    city.turnout = city.values['people']! * coming(city.values, city.belief, city.values['bad']! >= 0.5)
    city.lesson = lessonOf(city.values, city.belief)
    city.step++
  },
  columns: {
    layout: () => ({ kind: 'line', units: 2 }),
    measures: {
      coming: {
        unit: 'share',
        words: { en: 'Who come: with a good and with a bad experience', ar: 'من يخرجون: أصحاب التجربة الحسنة وأصحاب السيئة' },
        read: ({ values, belief }) =>
          [-1, 1].map((side) => normalShare((belief + side * values['sign']! - values['threshold']!) / values['spread']!)),
      },
    },
  },
  series: {
    turnout: { unit: 'people', words: { en: 'Turnout', ar: 'الحضور' }, read: ({ turnout }) => turnout },
    belief: {
      unit: 'log odds',
      words: { en: 'Public belief that the regime is bad', ar: 'الظن العام بسوء النظام' },
      read: ({ belief }) => belief,
    },
    lesson: { unit: 'log odds', words: { en: 'What a turnout teaches', ar: 'ما يعلّمه الحضور' }, read: ({ lesson }) => lesson },
  },
  events: ({ events }) => events,
  ends: {
    outcomes: { learned: { en: 'turnout has nothing more to tell', ar: 'لم يعد في الحضور خبر جديد' } },
    judge: ({ step, lesson }) => (step > 0 && Math.abs(lesson) < 0.001 ? 'learned' : null),
  },
  explain: ({ belief, values }) => [
    { name: 'belief', words: { en: 'public belief', ar: 'الظن العام' }, value: belief },
    { name: 'sign', words: { en: 'private experience', ar: 'التجربة الخاصة' }, value: values['sign']! },
    { name: 'threshold', words: { en: 'mean threshold', ar: 'متوسط العتبة' }, value: values['threshold']! },
  ],
}

const turnouts = (values: Values): Float64Array => runModel(mondays, values, 1).record().series['turnout']!

const range = {
  en: 'The sources disagree; the tolerance is half of their range.',
  ar: 'المصادر مختلفة؛ والسماح نصف مداها.',
}

function monday(id: string, week: number, low: number, high: number, words: PublishedModel['title']): Replication {
  return {
    id,
    words,
    published: (low + high) / 2,
    tolerance: (high - low) / 2,
    why: range,
    standard: 'distribution',
    source: 'press and federal sources on the Monday demonstrations, in the fit',
    compute: () => turnouts({})[week]!,
  }
}

const relation = (id: string, words: PublishedModel['title'], holds: () => boolean): Replication => ({
  id,
  words,
  published: 1,
  tolerance: 0,
  why: { en: 'A finding of direction: 1 where it comes out.', ar: 'نتيجة اتجاه: 1 حيث تظهر.' },
  standard: 'relation',
  source: 'Lohmann 1994, main argument',
  compute: () => (holds() ? 1 : 0),
})

const replications: readonly Replication[] = [
  monday('2-october', 1, 15_000, 25_000, { en: '2 October 1989, people', ar: '2 أكتوبر 1989، عدد الناس' }),
  monday('9-october', 2, 50_000, 75_000, { en: '9 October, people', ar: '9 أكتوبر، عدد الناس' }),
  monday('16-october', 3, 110_000, 160_000, { en: '16 October, people', ar: '16 أكتوبر، عدد الناس' }),
  monday('23-october', 4, 225_000, 320_000, { en: '23 October, people', ar: '23 أكتوبر، عدد الناس' }),
  relation(
    'growth',
    { en: 'Growth from Monday to Monday falls, from above 2 to below', ar: 'النمو من اثنين إلى اثنين يتباطأ من فوق الضعف إلى ما دونه' },
    () => {
      const ratios = [...turnouts({})].slice(1, 7).map((value, i) => value / turnouts({})[i]!)
      return ratios.slice(0, 3).every((ratio) => ratio > 2 && ratio < 5) && ratios[4]! < 2
    },
  ),
  relation(
    'stops',
    { en: 'Turnout teaches less and less as the crowd nears the city', ar: 'الحضور يعلّم أقل فأقل كلما قارب الحشدُ المدينة' },
    () => {
      const lesson = runModel(mondays, { steps: 20 }, 1).record().series['lesson']!
      return lesson.every((value, i) => i === 0 || value <= lesson[i - 1]!) && lesson.at(-1)! < 0.05 * lesson[0]!
    },
  ),
  relation('good', { en: 'Where the regime is not bad, turnout shrinks', ar: 'وحيث لا سوء في النظام يتضاءل الحضور' }, () => {
    const series = turnouts({ bad: 0 })
    return series.at(-1)! < series[0]!
  }),
]

export const lohmann1994: PublishedModel = {
  id: 'lohmann-1994',
  title: { en: 'Lohmann 1994: the Monday demonstrations of Leipzig', ar: 'لومان 1994: مظاهرات الاثنين في لايبزيغ' },
  citation:
    'S. Lohmann (1994). The dynamics of informational cascades: the Monday demonstrations in Leipzig, East Germany, 1989–91. World Politics 47(1), 42–101.',
  doi: '10.2307/2950679',
  summary: {
    en: 'Nobody knows how many others have had enough. Each compares the crowd on Monday with what should have come if few had, and learns from the difference; more come, until turnout has nothing more to tell.',
    ar: 'لا أحد يعلم كم من الناس ضاق ذرعًا. يقارن كل واحد حشد الاثنين بما كان سيأتي لو كانوا قلة، ويتعلم من الفرق؛ فيأتي أكثر، حتى لا يبقى في الحضور خبر جديد.',
  },
  adds: {
    en: 'A crowd as information: it grows because it surprises, and stops when it no longer does.',
    ar: 'الحشد خبر: يكبر لأنه يفاجئ، ويقف حين لا يفاجئ.',
  },
  claims: [16, 19, 23],
  departures: [
    {
      en: 'The paper argues in words and tables; the normal thresholds and the normal noise are ours, and four numbers are fitted to five Mondays.',
      ar: 'الورقة تحاجج بالكلام والجداول؛ أما توزيع العتبات والمصادفة فمنّا، وأربعة أرقام مواءمة على خمسة أيام اثنين.',
    },
  ],
  model: mondays,
  presets: {
    leipzig: { words: { en: 'Leipzig 1989', ar: 'لايبزيغ 1989' }, values: {} },
    content: { words: { en: 'A regime that is not bad', ar: 'نظام ليس سيئًا' }, values: { bad: 0 } },
    noisy: { words: { en: 'Turnout says little', ar: 'حضور لا يقول كثيرًا' }, values: { noise: 3, steps: 60 } },
  },
  replications,
}

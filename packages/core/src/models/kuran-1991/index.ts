/** Kuran 1989 and 1991: people hide what they want while the opposition looks weak; ten people show how little it takes. */
import type { Model, ModelEvent, PublishedModel, Replication, Values } from '../../contract/index.ts'
import { runModel } from '../../contract/index.ts'
import type { Quantity, QuantityTable } from '../../quantities/index.ts'
import { published, quantity, stepsQuantity } from '../declare.ts'

const paper = published('Kuran 1991, World Politics 44(1), 7–48; the ten-person societies of its section on thresholds')
const people = 10

/** The ten-person societies of the paper: thresholds in per cent of public opposition. */
const societies = {
  a: [0, 20, 20, 30, 40, 50, 60, 70, 80, 100],
  'a-changed': [0, 10, 20, 30, 40, 50, 60, 70, 80, 100],
  b: [0, 20, 30, 30, 40, 50, 60, 70, 80, 100],
  'b-changed': [0, 10, 30, 30, 40, 50, 60, 70, 80, 100],
  c: [0, 20, 20, 20, 20, 20, 20, 20, 60, 100],
  'c-changed': [0, 10, 20, 20, 20, 20, 20, 20, 60, 100],
} as const

function thresholdQuantity(i: number): Quantity {
  return quantity(
    '% of people',
    societies['a-changed'][i]!,
    [0, 100],
    paper,
    [`Threshold ${i + 1}`, `العتبة ${i + 1}`],
    ['Public opposition at which this person stops hiding.', 'حجم المعارضة المعلنة الذي يكفّ عنده هذا الشخص عن الإخفاء.'],
  )
}

const setup: QuantityTable = {
  steps: stepsQuantity(20, 1000),
  ...Object.fromEntries(Array.from({ length: people }, (_, i) => [`threshold${i + 1}`, thresholdQuantity(i)])),
}

const valuesOf = (thresholds: readonly number[]): Values => Object.fromEntries(thresholds.map((value, i) => [`threshold${i + 1}`, value]))

interface Society {
  readonly thresholds: Float64Array
  step: number
  /** Per cent of people in public opposition. */
  opposition: number
  settled: boolean
  readonly events: ModelEvent[]
}

const kuran: Model<Society> = {
  setup,
  start: (values) => {
    const thresholds = Float64Array.from({ length: people }, (_, i) => values[`threshold${i + 1}`]!)
    return { thresholds, step: 0, opposition: 0, settled: false, events: [] }
  },
  step: (society) => {
    const open = society.thresholds.filter((threshold) => threshold <= society.opposition).length
    const next = (100 * open) / people
    society.step++
    society.settled = next === society.opposition
    if (next - society.opposition >= 30) {
      const words = { en: 'Opposition leaps', ar: 'المعارضة تقفز' }
      society.events.push({ step: society.step, kind: 'leap', words, values: { from: society.opposition, to: next } })
    }
    society.opposition = next
  },
  columns: {
    layout: () => ({ kind: 'line', units: people }),
    measures: {
      threshold: { unit: '%', words: { en: 'Revolutionary threshold', ar: 'عتبة الثورة' }, read: ({ thresholds }) => thresholds },
      open: {
        unit: '0 or 1',
        words: { en: 'Opposes in public', ar: 'يعارض علنًا' },
        read: ({ thresholds, opposition }) => Uint8Array.from(thresholds, (threshold) => (threshold <= opposition ? 1 : 0)),
      },
    },
  },
  series: { opposition: { unit: '%', words: { en: 'Public opposition', ar: 'المعارضة المعلنة' }, read: ({ opposition }) => opposition } },
  events: ({ events }) => events,
  ends: {
    outcomes: { quiet: { en: 'the regime stands', ar: 'النظام باقٍ' }, revolution: { en: 'revolution', ar: 'ثورة' } },
    judge: ({ settled, opposition }) => (settled ? (opposition > 50 ? 'revolution' : 'quiet') : null),
  },
  explain: ({ thresholds, opposition }, person) => [
    { name: 'threshold', words: { en: 'threshold', ar: 'العتبة' }, value: thresholds[person]! },
    { name: 'opposition', words: { en: 'public opposition', ar: 'المعارضة المعلنة' }, value: opposition },
  ],
}

const path = (thresholds: readonly number[]): number[] => [...runModel(kuran, valuesOf(thresholds), 1).record().series['opposition']!]
const rest = (thresholds: readonly number[]): number => path(thresholds).at(-1)!

const exact = { en: 'Ten people, counted: exact.', ar: 'عشرة أشخاص يُعدّون: تطابق تام.' }

function ends(id: keyof typeof societies, value: number, words: PublishedModel['title']): Replication {
  const source = 'Kuran 1991'
  return { id, words, published: value, tolerance: 0, why: exact, standard: 'identity', source, compute: () => rest(societies[id]) }
}

const replications: readonly Replication[] = [
  ends('a', 10, { en: 'Society A: opposition at rest, %', ar: 'المجتمع A: المعارضة عند السكون، ٪' }),
  ends('a-changed', 90, { en: 'A with one threshold of 20 become 10, %', ar: 'A بعد أن صارت عتبة 20 واحدة 10، ٪' }),
  ends('b', 10, { en: 'Society B, %', ar: 'المجتمع B، ٪' }),
  ends('b-changed', 20, { en: 'B with one threshold of 20 become 10, %', ar: 'B بعد أن صارت عتبة 20 واحدة 10، ٪' }),
  ends('c', 10, { en: 'Society C, the most hostile, %', ar: 'المجتمع C وهو الأشد سخطًا، ٪' }),
  ends('c-changed', 90, { en: 'C with one threshold of 20 become 10, %', ar: 'C بعد أن صارت عتبة 20 واحدة 10، ٪' }),
  {
    id: 'leap',
    words: { en: 'Largest leap of opposition in C so changed, points', ar: 'أكبر قفزة للمعارضة في C بعد التغيير، بالنقاط' },
    published: 60,
    tolerance: 0,
    why: exact,
    standard: 'identity',
    source: 'Kuran 1991: from 20 to 80 in one step',
    compute: () => {
      const steps = path(societies['c-changed'])
      return Math.max(...steps.slice(1).map((value, i) => value - steps[i]!))
    },
  },
  {
    id: 'eleven',
    words: { en: 'A so changed with 11 for the 10, %', ar: 'A بعد التغيير مع 11 بدل 10، ٪' },
    published: 10,
    tolerance: 0,
    why: exact,
    standard: 'identity',
    source: 'follows from the thresholds',
    compute: () => rest([0, 11, 20, 30, 40, 50, 60, 70, 80, 100]),
  },
]

const named = (id: keyof typeof societies, en: string, ar: string): PublishedModel['presets'][string] => ({
  words: { en, ar },
  values: valuesOf(societies[id]),
})

export const kuran1991: PublishedModel = {
  id: 'kuran-1991',
  title: { en: 'Kuran 1989, 1991: hidden preferences', ar: 'كوران 1989 و1991: إخفاء ما في النفوس' },
  citation:
    'T. Kuran (1989). Sparks and prairie fires. Public Choice 61(1), 41–74. T. Kuran (1991). Now out of never. World Politics 44(1), 7–48.',
  doi: '10.2307/2010422',
  summary: {
    en: 'People hide their dislike of the regime while open opposition is small; each has an opposition size at which hiding costs more than speaking. A regime can look unshakeable and fall after a small event.',
    ar: 'يُخفي الناس سخطهم على النظام ما دامت المعارضة المعلنة صغيرة؛ ولكل منهم حدٌّ يصير الإخفاء عنده أثقل من الكلام. فقد يبدو النظام راسخًا ثم يسقط بحدث صغير.',
  },
  adds: {
    en: 'Why revolutions surprise everybody: the thresholds cannot be observed, and average grievance does not order societies by risk.',
    ar: 'لماذا تفاجئ الثورات الجميع: العتبات لا تُرى، ومتوسط السخط لا يرتّب المجتمعات بحسب الخطر.',
  },
  claims: [19, 23],
  departures: [],
  model: kuran,
  presets: {
    a: named('a', 'Society A', 'المجتمع A'),
    'a-changed': named('a-changed', 'A, one person bolder', 'A وشخص واحد أجرأ'),
    b: named('b', 'Society B', 'المجتمع B'),
    'b-changed': named('b-changed', 'B, one person bolder', 'B وشخص واحد أجرأ'),
    c: named('c', 'Society C', 'المجتمع C'),
    'c-changed': named('c-changed', 'C, one person bolder', 'C وشخص واحد أجرأ'),
  },
  replications,
}

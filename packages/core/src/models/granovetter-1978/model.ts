/** A crowd with thresholds: each joins once so many act already, r(t + 1) = F(r(t)) (Granovetter 1978, "The threshold model"). */
import type { Measure, Model, ModelEvent, Values } from '../../contract/index.ts'
import type { QuantityTable } from '../../quantities/index.ts'
import { normalQuantile, stream, uniform } from '../../random/index.ts'
import { chosen, published, quantity, stepsQuantity } from '../declare.ts'

const paper = published('Granovetter 1978, American Journal of Sociology 83(6), 1420–1443')

/** How the thresholds of a crowd come about. */
export const crowdKinds = { even: 0, perturbed: 1, normal: 2, evenSample: 3, normalSample: 4 } as const

export const granovetterSetup = {
  steps: stepsQuantity(300, 10_000),
  people: quantity('people', 100, [2, 1_000_000], paper, ['People', 'الناس'], ['Size of the crowd.', 'عدد أفراد الحشد.']),
  kind: quantity(
    '0 to 4',
    0,
    [0, 4],
    paper,
    ['Thresholds', 'العتبات'],
    [
      '0: one of each, 0 to n − 1. 1: the same, but the 1 is a 2. 2: normal, at its quantiles. 3: drawn evenly. 4: drawn from the normal.',
      '0: عتبة من كل رقم بين 0 وn − 1. 1: كذلك لكن الـ1 صارت 2. 2: توزيع طبيعي عند مئيناته. 3: سحب متساوٍ. 4: سحب من التوزيع الطبيعي.',
    ],
  ),
  mean: quantity(
    '% of people',
    25,
    [0, 100],
    paper,
    ['Mean threshold', 'متوسط العتبة'],
    ['Mean of normal thresholds.', 'متوسط العتبات الطبيعية.'],
  ),
  deviation: quantity(
    '% of people',
    12.2,
    [0, 1000],
    paper,
    ['Spread of thresholds', 'تشتت العتبات'],
    ['Standard deviation of normal thresholds.', 'الانحراف المعياري للعتبات الطبيعية.'],
  ),
  rounding: quantity(
    '0, 1 or 2',
    2,
    [0, 2],
    chosen('the paper does not say how thresholds become whole numbers'),
    ['Whole thresholds', 'تقريب العتبات'],
    [
      'Normal thresholds as they are (0), rounded down (1), to the nearest (2).',
      'العتبات الطبيعية كما هي (0)، أو مقرّبة إلى الأدنى (1)، أو إلى الأقرب (2).',
    ],
  ),
} as const satisfies QuantityTable

export interface Crowd {
  /** In rising order, so that those who act are always the first so many. */
  readonly thresholds: Float64Array
  step: number
  acting: number
  settled: boolean
  readonly events: ModelEvent[]
}

const drawn = stream('granovetter/threshold')

export function crowdOf(values: Values, seed: number): Crowd {
  const people = Math.round(values['people']!)
  const thresholds = Float64Array.from({ length: people }, (_, i) => thresholdOf(values, people, seed, i)).toSorted()
  return { thresholds, step: 0, acting: 0, settled: false, events: [] }
}

function thresholdOf(values: Values, people: number, seed: number, i: number): number {
  const kind = Math.round(values['kind']!)
  if (kind === crowdKinds.even) return i
  if (kind === crowdKinds.perturbed) return i === 1 ? 2 : i
  if (kind === crowdKinds.evenSample) return Math.floor(uniform(seed, drawn, 0, i) * people)
  const u = kind === crowdKinds.normal ? (i + 0.5) / people : Math.max(uniform(seed, drawn, 0, i), 1e-16)
  const exact = ((values['mean']! + values['deviation']! * normalQuantile(u)) * people) / 100
  const rounding = Math.round(values['rounding']!)
  if (rounding === 0) return exact
  return rounding === 1 ? Math.floor(exact) : Math.round(exact)
}

/** How many have a threshold that `acting` people reach: whole numbers are compared, no shares. */
function reached(thresholds: Float64Array, acting: number): number {
  let low = 0
  let high = thresholds.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (thresholds[middle]! <= acting) low = middle + 1
    else high = middle
  }
  return low
}

const acting: Measure<Crowd, number> = { unit: 'people', words: { en: 'Acting', ar: 'المشاركون' }, read: (crowd) => crowd.acting }

export const granovetter: Model<Crowd> = {
  setup: granovetterSetup,
  start: crowdOf,
  step: (crowd) => {
    const next = reached(crowd.thresholds, crowd.acting)
    crowd.step++
    crowd.settled = next === crowd.acting
    crowd.acting = next
    if (crowd.settled) {
      crowd.events.push({
        step: crowd.step,
        kind: 'rest',
        words: { en: 'Nobody else joins', ar: 'لا أحد ينضم بعد' },
        values: { acting: next },
      })
    }
  },
  columns: {
    layout: ({ thresholds }) => ({ kind: 'line', units: thresholds.length }),
    measures: {
      threshold: { unit: 'people', words: { en: 'Threshold', ar: 'العتبة' }, read: ({ thresholds }) => thresholds },
      acts: {
        unit: '0 or 1',
        words: { en: 'Acts', ar: 'يشارك' },
        read: (crowd) => Uint8Array.from(crowd.thresholds, (_, i) => (i < crowd.acting ? 1 : 0)),
      },
    },
  },
  series: { acting },
  events: ({ events }) => events,
  ends: {
    outcomes: {
      'no-riot': { en: 'nobody acts', ar: 'لا أحد يشارك' },
      some: { en: 'some act', ar: 'يشارك بعضهم' },
      everybody: { en: 'everybody acts', ar: 'يشارك الجميع' },
    },
    judge: (crowd) => {
      if (!crowd.settled) return null
      if (crowd.acting === 0) return 'no-riot'
      return crowd.acting === crowd.thresholds.length ? 'everybody' : 'some'
    },
  },
  explain: (crowd, person) => [
    { name: 'threshold', words: { en: 'threshold', ar: 'العتبة' }, value: crowd.thresholds[person]! },
    { name: 'acting', words: { en: 'act already', ar: 'يشاركون الآن' }, value: crowd.acting },
  ],
}

/**
 * People in a network participate while their inner motive outweighs what they hear of others: b + c > 0 with
 * c ← λc − (1 − λ)(1 − share of neighbours who participate) (Siegel 2009, "The model").
 */
import type { Model, ModelEvent, Values } from '../../contract/index.ts'
import type { QuantityTable } from '../../quantities/index.ts'
import { normal, permutation, permute, stream } from '../../random/index.ts'
import { chosen, published, quantity, stepsQuantity } from '../declare.ts'
import { networkOf, type Link } from './networks.ts'

const paper = published('Siegel 2009, American Journal of Political Science 53(1), 122–138')

export const siegelSetup = {
  steps: stepsQuantity(400, 10_000),
  people: quantity('people', 1000, [10, 100_000], paper, ['People', 'الناس'], ['Size of the population.', 'عدد السكان.']),
  network: quantity(
    '0 to 4',
    1,
    [0, 4],
    paper,
    ['Network', 'الشبكة'],
    [
      '0: everybody knows everybody. 1: small world. 2: villages. 3: opinion leaders. 4: hierarchy.',
      '0: الكل يعرف الكل. 1: عالم صغير. 2: قرى. 3: قادة رأي. 4: هرم.',
    ],
  ),
  ties: quantity(
    'people',
    10,
    [1, 500],
    paper,
    ['Ties', 'الروابط'],
    [
      'Ties a person has; people of a village; those below each in a hierarchy.',
      'روابط الشخص، أو عدد أهل القرية، أو من تحت كل واحد في الهرم.',
    ],
  ),
  far: quantity(
    'share',
    0.1,
    [0, 1],
    paper,
    ['Weak ties', 'الروابط الضعيفة'],
    ['Share of ties that lead far.', 'حصة الروابط التي تصل إلى بعيد.'],
  ),
  motive: quantity('1', 0.6, [-2, 2], paper, ['Mean motive', 'متوسط الدافع'], ['Mean inner motive b.', 'متوسط الدافع الداخلي b.']),
  spread: quantity('1', 0.25, [0, 2], paper, ['Spread of motives', 'تشتت الدوافع'], ['Standard deviation of b.', 'الانحراف المعياري لـb.']),
  memory: quantity(
    '1',
    0.5,
    [0, 0.99],
    chosen('only the speed of the way depends on it, not the rest'),
    ['Memory λ', 'الذاكرة λ'],
    ['Weight of what was heard before.', 'وزن ما سُمع من قبل.'],
  ),
  removed: quantity(
    'people',
    0,
    [0, 1000],
    chosen('the repression variant of the later papers'),
    ['Taken away each step', 'المُبعَدون كل خطوة'],
    ['Participants whom repression takes away in a step.', 'عدد المشاركين الذين يُبعدهم القمع في كل خطوة.'],
  ),
  hubsFirst: quantity(
    '0 or 1',
    0,
    [0, 1],
    chosen('the repression variant of the later papers'),
    ['Best-tied first', 'الأكثر روابط أولًا'],
    ['1: those with most ties are taken first; 0: at random.', '1: يُبعَد أولًا الأكثر روابط؛ 0: عشوائيًا.'],
  ),
} as const satisfies QuantityTable

export interface Web {
  readonly values: Values
  readonly seed: number
  step: number
  readonly people: number
  readonly links: readonly Link[]
  /** Neighbours of i: `list[first[i]] … list[first[i + 1] − 1]`; empty where everybody knows everybody. */
  readonly first: Int32Array
  readonly list: Int32Array
  readonly motive: Float64Array
  readonly heard: Float64Array
  readonly acts: Uint8Array
  readonly gone: Uint8Array
  acting: number
  still: number
  readonly events: ModelEvent[]
}

const streams = { motive: stream('siegel/motive'), remove: stream('siegel/remove') } as const

function start(values: Values, seed: number): Web {
  const people = Math.round(values['people']!)
  const links = networkOf(Math.round(values['network']!), people, Math.round(values['ties']!), values['far']!, seed)
  const first = new Int32Array(people + 1)
  for (const [a, b] of links) {
    first[a + 1] = first[a + 1]! + 1
    first[b + 1] = first[b + 1]! + 1
  }
  for (let i = 0; i < people; i++) first[i + 1] = first[i + 1]! + first[i]!
  const next = first.slice()
  const list = new Int32Array(2 * links.length)
  for (const [a, b] of links) {
    list[next[a]!++] = b
    list[next[b]!++] = a
  }
  const motive = Float64Array.from({ length: people }, (_, i) => values['motive']! + values['spread']! * normal(seed, streams.motive, 0, i))
  const heard = new Float64Array(people).fill(-1)
  const flags = { acts: new Uint8Array(people), gone: new Uint8Array(people) }
  return { values, seed, step: 0, people, links, first, list, motive, heard, ...flags, acting: 0, still: 0, events: [] }
}

function shareAround(web: Web, i: number): number {
  const { first, list, acts, gone, people, acting } = web
  if (web.links.length === 0) return acting / people
  let [here, out] = [0, 0]
  for (let at = first[i]!; at < first[i + 1]!; at++) {
    const other = list[at]!
    if (gone[other] === 1) continue
    here++
    out += acts[other]!
  }
  return here === 0 ? 0 : out / here
}

function step(web: Web): void {
  const { people, heard, motive, acts, gone, values } = web
  const memory = values['memory']!
  const around = Float64Array.from({ length: people }, (_, i) => shareAround(web, i))
  let acting = 0
  for (let i = 0; i < people; i++) {
    heard[i] = memory * heard[i]! - (1 - memory) * (1 - around[i]!)
    acts[i] = gone[i] === 0 && motive[i]! + heard[i]! > 0 ? 1 : 0
    acting += acts[i]!
  }
  web.step++
  web.still = acting === web.acting ? web.still + 1 : 0
  web.acting = acting
  repress(web)
}

/** Takes participants away, at random or those with most ties first. */
function repress(web: Web): void {
  const { acts, gone, first, people, values, seed } = web
  const most = Math.round(values['removed']!)
  if (most === 0) return
  const order = permutation(people, (seed + Math.imul(web.step, streams.remove)) | 0)
  const out = Array.from({ length: people }, (_, i) => permute(order, i)).filter((i) => acts[i] === 1)
  if (values['hubsFirst']! >= 0.5) out.sort((a, b) => first[b + 1]! - first[b]! - (first[a + 1]! - first[a]!) || a - b)
  for (const i of out.slice(0, most)) {
    gone[i] = 1
    acts[i] = 0
    web.acting--
  }
}

/** Steps without a change after which nothing will change: what is heard has forgotten its start. */
const restSteps = 30

export const siegel: Model<Web> = {
  setup: siegelSetup,
  start,
  step,
  columns: {
    layout: ({ people, links }) => ({ kind: 'network', units: people, links }),
    measures: {
      motive: { unit: '1', words: { en: 'Motive', ar: 'الدافع' }, read: ({ motive }) => motive },
      acts: { unit: '0 or 1', words: { en: 'Participates', ar: 'يشارك' }, read: ({ acts }) => acts },
    },
  },
  series: {
    acting: { unit: 'people', words: { en: 'Participants', ar: 'المشاركون' }, read: ({ acting }) => acting },
    gone: { unit: 'people', words: { en: 'Taken away', ar: 'المُبعَدون' }, read: ({ gone }) => gone.reduce((sum, one) => sum + one, 0) },
  },
  events: ({ events }) => events,
  ends: {
    outcomes: {
      nobody: { en: 'nobody participates', ar: 'لا أحد يشارك' },
      few: { en: 'fewer than half participate', ar: 'يشارك أقل من النصف' },
      most: { en: 'at least half participate', ar: 'يشارك النصف فأكثر' },
    },
    judge: ({ still, acting, people, values }) => {
      if (still < restSteps || (values['removed']! >= 1 && acting > 0)) return null
      if (acting === 0) return 'nobody'
      return 2 * acting < people ? 'few' : 'most'
    },
  },
  explain: (web, i) => [
    { name: 'motive', words: { en: 'inner motive', ar: 'الدافع الداخلي' }, value: web.motive[i]! },
    { name: 'heard', words: { en: 'what is heard of others', ar: 'ما يُسمع عن الآخرين' }, value: web.heard[i]! },
    { name: 'around', words: { en: 'share around that participates', ar: 'حصة المشاركين حوله' }, value: shareAround(web, i) },
  ],
}

/** The numbers of Granovetter's paper, and those that follow from its recursion. */
import { runModel, type Replication, type Values } from '../../contract/index.ts'
import { normalShare } from '../normal.ts'
import { crowdKinds, granovetter } from './model.ts'

const exact = { en: 'Counted in whole people: exact.', ar: 'عدٌّ بأشخاص صحيحة: تطابق تام.' }

/** Where r ← 100·Φ((r − mean)/deviation) comes to rest from 0, in per cent. */
export function restOf(mean: number, deviation: number): number {
  let r = 0
  for (let round = 0; round < 200_000; round++) {
    const next = 100 * normalShare((r - mean) / deviation)
    if (Math.abs(next - r) < 1e-12) return next
    r = next
  }
  return r
}

/** The deviation at which the rest jumps, by halving. */
function jumpAt(rest: (deviation: number) => number, low: number, high: number): number {
  while (high - low > 1e-5) {
    const middle = (low + high) / 2
    if (rest(middle) > 50) high = middle
    else low = middle
  }
  return (low + high) / 2
}

const end = (values: Values, seed = 1): number => runModel(granovetter, values, seed).record().series['acting']!.at(-1)!

function shareOfCrowds(values: Values, crowds: number, wanted: (acting: number) => boolean): number {
  let count = 0
  for (let seed = 1; seed <= crowds; seed++) if (wanted(end(values, seed))) count++
  return count / crowds
}

const sampled = {
  en: 'Two standard errors of the share in so many crowds.',
  ar: 'خطآن معياريان للحصة في هذا العدد من الحشود.',
}

export const granovetterReplications: readonly Replication[] = [
  {
    id: 'everybody',
    words: { en: 'Thresholds 0, 1 … 99: people who riot', ar: 'العتبات 0 و1 … 99: عدد المشاركين في الشغب' },
    published: 100,
    tolerance: 0,
    why: exact,
    standard: 'identity',
    source: 'Granovetter 1978',
    compute: () => end({ kind: crowdKinds.even }),
  },
  {
    id: 'one',
    words: { en: 'The same with a 2 for the 1', ar: 'العتبات نفسها مع 2 بدل الـ1' },
    published: 1,
    tolerance: 0,
    why: exact,
    standard: 'identity',
    source: 'Granovetter 1978',
    compute: () => end({ kind: crowdKinds.perturbed }),
  },
  {
    id: 'critical',
    words: { en: 'Spread at which a normal crowd of mean 25 tips', ar: 'التشتت الذي ينقلب عنده حشد طبيعي متوسطه 25' },
    published: 12.2,
    tolerance: 0.05,
    why: {
      en: 'The paper gives 12.2 to one decimal; the recursion itself tips at 12.2221.',
      ar: 'تذكر الورقة 12.2 بمنزلة واحدة؛ والصيغة التكرارية نفسها تنقلب عند 12.2221.',
    },
    standard: 'identity',
    source: 'Granovetter 1978, figure 2',
    compute: () => jumpAt((deviation) => restOf(25, deviation), 12, 12.5),
  },
  {
    id: 'below',
    words: { en: 'Rest just below it, %', ar: 'حالة السكون تحته مباشرة، ٪' },
    published: 6,
    tolerance: 0.5,
    why: { en: '“About 6” in the paper.', ar: '«نحو 6» في الورقة.' },
    standard: 'identity',
    source: 'Granovetter 1978, figure 2',
    compute: () => restOf(25, 12.222),
  },
  {
    id: 'wide',
    words: { en: 'Rest at a spread of 100, %', ar: 'حالة السكون عند تشتت 100، ٪' },
    published: 65.86,
    tolerance: 0.01,
    why: { en: 'Root of the recursion, to the digits given.', ar: 'جذر الصيغة التكرارية بالمنازل المذكورة.' },
    standard: 'identity',
    source: 'root of the paper’s recursion at a spread of 100',
    compute: () => restOf(25, 100),
  },
  {
    id: 'no-riot',
    words: { en: 'Crowds of 100 drawn evenly: share where nobody riots', ar: 'حشود من 100 تُسحب بالتساوي: حصة ما لا يشارك فيه أحد' },
    published: 0.37,
    tolerance: 0.02,
    why: sampled,
    standard: 'distribution',
    source: 'Granovetter 1978',
    compute: () => shareOfCrowds({ kind: crowdKinds.evenSample }, 4000, (acting) => acting === 0),
  },
  {
    id: 'one-rioter',
    words: { en: 'The same: share where one riots', ar: 'وحصة ما يشارك فيه واحد' },
    published: 0.14,
    tolerance: 0.015,
    why: sampled,
    standard: 'distribution',
    source: 'Granovetter 1978',
    compute: () => shareOfCrowds({ kind: crowdKinds.evenSample }, 4000, (acting) => acting === 1),
  },
]

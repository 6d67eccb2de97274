/** Bonnasse-Gahot and others 2018, "Epidemiological modelling of the 2005 French riots". */
import { runModel, type PublishedModel, type Replication, type Values } from '../../contract/index.ts'
import { exp } from '../../random/index.ts'
import { riotModel, type Riots } from './model.ts'

const one: Values = { sites: 1, unequal: 0, poor: 1000, susceptible: 0.2, fading: 0.4, seedActivity: 0.01, steps: 20_000 }

/** Largest activity of a single site over what it began with. */
const growth = (contagion: number): number => {
  const { peak, values } = runModel(riotModel, { ...one, contagion }, 1).state
  return peak[0]! / values['seedActivity']!
}

/** The contagion at which a single site begins to grow, by halving. */
function startOfGrowth(): number {
  let low = 0.0005
  let high = 0.01
  while (high - low > 1e-6) {
    const middle = (low + high) / 2
    if (growth(middle) > 1.0001) high = middle
    else low = middle
  }
  return (low + high) / 2
}

/** 1 − s = 1 − exp(−(β/ω)·σ(0)·(1 − s)), solved from above. */
function finalShare(ratio: number): number {
  let joined = 1
  for (let n = 0; n < 10_000; n++) joined = 1 - exp(-ratio * joined)
  return joined
}

function sharesOfRanks(values: Values, pick: (riots: Riots) => readonly (readonly [number, number])[]): number {
  const rhos = [1, 2, 3, 4, 5].map((seed) => rankCorrelation(pick(runModel(riotModel, values, seed).state)))
  return rhos.reduce((sum, rho) => sum + rho, 0) / rhos.length
}

function rankCorrelation(pairs: readonly (readonly [number, number])[]): number {
  const ranks = (column: 0 | 1): number[] => {
    const order = pairs.map((_, i) => i).sort((a, b) => pairs[a]![column] - pairs[b]![column])
    const found = order.map(() => 0)
    for (const [rank, i] of order.entries()) found[i] = rank
    return found
  }
  const [a, b] = [ranks(0), ranks(1)]
  const n = pairs.length
  const sum = a.reduce((total, rank, i) => total + (rank - b[i]!) * (rank - b[i]!), 0)
  return 1 - (6 * sum) / (n * (n * n - 1))
}

const byDistance = ({ x, y, peakStep }: Riots) =>
  [...peakStep].map((step, k) => [Math.sqrt((x[k]! - x[0]!) * (x[k]! - x[0]!) + (y[k]! - y[0]!) * (y[k]! - y[0]!)), step] as const).slice(1)

const near: Values = { reachKm: 8, other: 0.3 }

const replications: readonly Replication[] = [
  {
    id: 'onset',
    words: { en: 'Contagion at which a single site begins to grow', ar: 'العدوى التي يبدأ عندها موقع واحد بالنمو' },
    published: 0.4 / 200,
    tolerance: 0.00001,
    why: { en: 'βσ(0) = ω, from the equations.', ar: 'βσ(0) = ω من المعادلات.' },
    standard: 'identity',
    source: 'the paper’s equations',
    seconds: 2,
    compute: startOfGrowth,
  },
  {
    id: 'final-size',
    words: { en: 'Share that has joined in the end, β at twice its onset', ar: 'حصة من انضموا في النهاية، وβ ضعف حدّ البداية' },
    published: 0.7968,
    tolerance: 0.001,
    why: { en: 'Root of 1 − s = 1 − exp(−2(1 − s)).', ar: 'جذر 1 − s = 1 − exp(−2(1 − s)).' },
    standard: 'identity',
    source: 'the paper’s equations',
    compute: () =>
      runModel(riotModel, { ...one, contagion: 0.004 }, 1)
        .record()
        .series['joined']!.at(-1)! / 200,
  },
  {
    id: 'root',
    words: { en: 'The same root found directly', ar: 'الجذر نفسه محسوبًا مباشرة' },
    published: 0.7968,
    tolerance: 0.0001,
    why: { en: 'By repeated substitution.', ar: 'بالتعويض المتكرر.' },
    standard: 'identity',
    source: 'the paper’s equations',
    compute: () => finalShare(2),
  },
  {
    id: 'distance',
    words: {
      en: 'Rank correlation of distance and day of the peak, weights that fall with distance',
      ar: 'ارتباط رتب المسافة ويوم الذروة مع أوزان تهبط بالمسافة',
    },
    published: 0.75,
    tolerance: 0.25,
    why: {
      en: 'The paper shows that nearness counts: the correlation must be above one half.',
      ar: 'تُظهر الورقة أن القرب مهم: فيجب أن يزيد الارتباط على النصف.',
    },
    standard: 'relation',
    source: 'the paper’s main finding',
    seconds: 2,
    compute: () => sharesOfRanks(near, byDistance),
  },
  {
    id: 'flat',
    words: { en: 'The same with weights that do not fall', ar: 'وكذلك مع أوزان لا تهبط' },
    published: 0,
    tolerance: 0.3,
    why: { en: 'Without distance there is no order by distance.', ar: 'بلا مسافة لا ترتيب بالمسافة.' },
    standard: 'relation',
    source: 'follows from the equations',
    seconds: 2,
    compute: () => sharesOfRanks({ reachKm: 0, other: 0.01 }, byDistance),
  },
  {
    id: 'deprivation',
    words: { en: 'Rank correlation of deprived young people and size of the peak', ar: 'ارتباط رتب عدد الشباب المحرومين وحجم الذروة' },
    published: 0.75,
    tolerance: 0.25,
    why: { en: 'One variable of deprivation carries the sizes in the paper.', ar: 'متغير حرمان واحد يفسّر الأحجام في الورقة.' },
    standard: 'relation',
    source: 'the paper’s main finding',
    seconds: 2,
    compute: () => sharesOfRanks(near, ({ first, peak }) => [...peak].map((size, k) => [first[k]!, size] as const).slice(1)),
  },
]

export const bonnasseGahot2018: PublishedModel = {
  id: 'bonnasse-gahot-2018',
  title: { en: 'Bonnasse-Gahot and others 2018: riots as an epidemic', ar: 'بوناس-غاهو وآخرون 2018: الشغب وباءً' },
  citation:
    'L. Bonnasse-Gahot, H. Berestycki, M.-A. Depuiset, M. B. Gordon, S. Roché, N. Rodriguez and J.-P. Nadal (2018). Epidemiological modelling of the 2005 French riots. Scientific Reports 8, 107.',
  doi: '10.1038/s41598-017-18093-4',
  summary: {
    en: 'Rioting begins at one place and is passed on by what is heard of it, more from near than from far; rioters do not travel. A single number of deprived young people says how large it gets where.',
    ar: 'يبدأ الشغب في مكان واحد وينتقل بما يُسمع عنه، من القريب أكثر من البعيد، والمشاغبون لا يرتحلون. ورقم واحد، هو عدد الشباب المحرومين، يقول كم يكبر وأين.',
  },
  adds: {
    en: 'A spark in a poor periphery that spreads by nearness, as an epidemic that can be solved.',
    ar: 'شرارة في طرف فقير تنتشر بالقرب، في صورة وباء يمكن حلّه.',
  },
  claims: [3, 15, 16],
  departures: [
    {
      en: 'Sites lie at random and contagion is linear; the paper’s map and its fitted numbers were not open to us.',
      ar: 'المواقع عشوائية والعدوى خطية؛ فخريطة الورقة وأرقامها المواءمة لم تكن متاحة لنا.',
    },
  ],
  model: riotModel,
  presets: {
    near: { words: { en: 'Nearness counts', ar: 'القرب مهم' }, values: near },
    flat: { words: { en: 'Distance does not count', ar: 'لا أثر للمسافة' }, values: { reachKm: 0, other: 0.01 } },
    single: { words: { en: 'A single site', ar: 'موقع واحد' }, values: { ...one, contagion: 0.004 } },
  },
  replications,
}

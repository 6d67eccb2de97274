/** Moro 2016, "Understanding the dynamics of violent political revolutions in an agent-based framework". */
import { runModel, type PublishedModel, type Replication, type Values } from '../../contract/index.ts'
import { revoltModel } from './model.ts'
import { roomProblems } from '../room.ts'

const seeds = 12

function sharesOf(values: Values, outcome: string): number {
  let found = 0
  for (let seed = 1; seed <= seeds; seed++) if (runModel(revoltModel, values, seed).record().outcome === outcome) found++
  return found / seeds
}

const examples = {
  overthrow: { policePrecision: 0.4, rebelPrecision: 0.3 },
  anarchy: { policePrecision: 0.9, rebelPrecision: 0.3 },
  'status-quo': { policePrecision: 0.9, rebelPrecision: 0.1 },
} as const

const modal = {
  en: 'The paper shows one run each; here it must be the end of more than half of the seeds. Densities and threshold, which were not open to us, are chosen once for all three.',
  ar: 'تعرض الورقة تشغيلة واحدة لكل حالة؛ وهنا يجب أن تكون نهايتها نهاية أكثر من نصف البذور. والكثافات والعتبة لم تكن متاحة فاختيرت مرة واحدة للثلاث.',
}

function ends(id: keyof typeof examples, words: PublishedModel['title']): Replication {
  return {
    id,
    words,
    published: 1,
    tolerance: 0.5,
    why: modal,
    standard: 'relation',
    source: 'Moro 2016, results: n = 1.2, three pairs of precision',
    seconds: 2,
    compute: () => sharesOf(examples[id], id),
  }
}

const direction = { en: 'A finding of direction: 1 where it comes out.', ar: 'نتيجة اتجاه: 1 حيث تظهر.' }

const replications: readonly Replication[] = [
  ends('overthrow', { en: 'Overthrow at p = 0.4, r = 0.3: share of seeds', ar: 'إسقاط عند p = 0.4 وr = 0.3: حصة البذور' }),
  ends('anarchy', { en: 'Anarchy at p = 0.9, r = 0.3', ar: 'فوضى عند p = 0.9 وr = 0.3' }),
  ends('status-quo', { en: 'The state as it was at p = 0.9, r = 0.1', ar: 'الدولة كما كانت عند p = 0.9 وr = 0.1' }),
  {
    id: 'precision',
    words: { en: 'Overthrow is rarer the better the police shoot', ar: 'الإسقاط أندر كلما كانت الشرطة أدق' },
    published: 1,
    tolerance: 0,
    why: direction,
    standard: 'relation',
    source: 'Moro 2016, results',
    seconds: 2,
    compute: () =>
      sharesOf({ policePrecision: 0.2, rebelPrecision: 0.3 }, 'overthrow') >
      sharesOf({ policePrecision: 0.8, rebelPrecision: 0.3 }, 'overthrow')
        ? 1
        : 0,
  },
  {
    id: 'poorest',
    words: { en: 'Mean income of the first rioters over that of everybody', ar: 'متوسط دخل أول المشاغبين إلى متوسط دخل الجميع' },
    published: 0.5,
    tolerance: 0.4,
    why: {
      en: 'Every run of the paper begins with the poorest: the ratio must be clearly below 1.',
      ar: 'تبدأ كل تشغيلة في الورقة بالأفقر: فيجب أن تكون النسبة دون 1 بوضوح.',
    },
    standard: 'relation',
    source: 'Moro 2016, results',
    compute: () => {
      const { firstRioters, income } = runModel(revoltModel, { steps: 1 }, 1).state
      const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
      return mean(firstRioters) / mean([...income])
    },
  },
]

export const moro2016: PublishedModel = {
  id: 'moro-2016',
  title: { en: 'Moro 2016: violent revolution', ar: 'مورو 2016: الثورة العنيفة' },
  citation:
    'A. Moro (2016). Understanding the dynamics of violent political revolutions in an agent-based framework. PLOS ONE 11(4), e0154175.',
  doi: '10.1371/journal.pone.0154175',
  summary: {
    en: 'The poor riot first; where rioters are many, an armed organisation strikes at the police, who shoot back. It ends in overthrow, in a state without police, or in the state as it was.',
    ar: 'يبدأ الفقراء بالشغب؛ وحيث يكثرون يضرب تنظيم مسلح الشرطةَ فترد بالنار. والنهاية إسقاط، أو دولة بلا شرطة، أو الدولة كما كانت.',
  },
  adds: {
    en: 'An organised armed party beside the crowd, and an end that is neither victory nor defeat.',
    ar: 'طرف مسلح منظم إلى جانب الحشد، ونهاية ليست نصرًا ولا هزيمة.',
  },
  claims: [4, 15, 22],
  departures: [
    {
      en: 'Densities, legitimacy and threshold are chosen; the paper’s table was not open to us.',
      ar: 'الكثافات والشرعية والعتبة مختارة؛ فجدول الورقة لم يكن متاحًا.',
    },
  ],
  model: revoltModel,
  refuses: roomProblems({ width: 'side', height: 'side', shares: ['citizens', 'rebels', 'police'], sight: 'vision' }),
  presets: {
    overthrow: { words: { en: 'Overthrow', ar: 'إسقاط' }, values: examples.overthrow },
    anarchy: { words: { en: 'Anarchy', ar: 'فوضى' }, values: examples.anarchy },
    'status-quo': { words: { en: 'The state as it was', ar: 'الدولة كما كانت' }, values: examples['status-quo'] },
  },
  replications,
}

/**
 * Claims that the clocks of decades and of the world are asked: whether a new ruler’s promise keeps waves away, what thirty years left
 * beside countries that began alike, whether a wave is ignored while it is small, whether more will come. The rules were committed
 * before the product computed them; figures of an earlier trial, on partly other lists, were known to their author.
 */
import type { DecadesMeasure, Interval } from '../foresight/index.ts'
import { fill, type Words } from '../text/index.ts'
import type { Evidence, Part, Reading, Verdict } from './contract.ts'
import { nothing } from './tests.ts'

type Measured<K extends keyof DecadesMeasure> = NonNullable<DecadesMeasure[K]>

/** Definitions of a wave that must agree. */
const enough = 2

/** Rule `promise`. */
export function promiseVerdict(terms: readonly Pick<Interval, 'low' | 'high'>[]): Verdict {
  const below = terms.filter(({ high }) => high < 0).length
  if (below >= enough) return 'supported'
  return below === 0 && terms.some(({ low }) => low > 0) ? 'contradicted' : 'undetermined'
}

type Answer = 'agrees' | 'disagrees' | 'silent'

/** Rule `matched`: of the others, how many rose less. */
export function povertyAnswer({ own, others }: Measured<'matched'>['series'][number]): Answer {
  const less = others.filter((other) => other < own).length
  if (own < 0 || others.length - less >= 7) return 'agrees'
  return less >= 4 ? 'disagrees' : 'silent'
}

export function corruptionAnswer({ own, others }: Measured<'matched'>['series'][number]): Answer {
  if (own < 0) return 'disagrees'
  return own > 0 && others.filter((other) => other < own).length >= 4 ? 'agrees' : 'silent'
}

export function matchedVerdict(answers: readonly Answer[]): Verdict {
  if (answers.includes('silent') || answers.length < 2) return 'undetermined'
  if (!answers.includes('disagrees')) return 'supported'
  return answers.includes('agrees') ? 'mixed' : 'contradicted'
}

/** Rule `ignored`. */
export function ignoredVerdict({ before, less }: Pick<Measured<'ignored'>, 'before' | 'less'>): Verdict {
  if (less.high < 0) return 'contradicted'
  return less.low > 0 && before.share > 0.5 ? 'supported' : 'undetermined'
}

/** Rule `toCome`. */
export function toComeVerdict({ past, next }: Pick<Measured<'toCome'>, 'past' | 'next'>): Verdict {
  if (next.anyFall < 0.05) return 'contradicted'
  return next.anyFall >= 0.95 && past.recorded >= past.waves.low ? 'supported' : 'undetermined'
}

const absent: Words = { en: 'The measures of the clocks are not at hand.', ar: 'قياسات الساعات غير متاحة.' }
const span = ({ value, low, high }: Interval, digits = 3): string => [value, low, high].map((each) => each.toFixed(digits)).join(' · ')
const percent = (share: number): string => (100 * share).toFixed(0)

function part<K extends keyof DecadesMeasure>(
  question: Words,
  rule: Part['rule'],
  name: K,
  read: (measure: Measured<K>) => Omit<Reading, 'agree' | 'disagree' | 'leftOut'>,
): Part {
  return {
    question,
    rule,
    columns: [],
    read: ({ panel }: Evidence) => {
      const measure = panel?.decades?.[name]
      return measure === undefined ? nothing(absent) : { ...read(measure), agree: [], disagree: [], leftOut: [] }
    },
    codings: [],
  }
}

const definitions: Readonly<Record<string, Words>> = {
  political5k: { en: 'political, 5,000', ar: 'سياسية، 5,000' },
  removal1k: { en: 'removal of a ruler, 1,000', ar: 'إزاحة حاكم، 1,000' },
  removal10k: { en: 'removal, 10,000', ar: 'إزاحة، 10,000' },
}

export const promiseProtects: Part = part(
  {
    en: 'Where a ruler has just fallen: does the fresh promise of the next one keep waves away?',
    ar: 'حيث سقط حاكم لتوّه: هل يدفع وعد خلفه الغض الموجات؟',
  },
  'promise',
  'promise',
  (terms) => {
    const [main] = terms
    const verdict = promiseVerdict(terms)
    return {
      statistic: {
        en: 'what a fresh promise adds to the log-odds of a political wave of 5,000',
        ar: 'ما يضيفه الوعد الغض إلى لوغاريتم أرجحية موجة سياسية بخمسة آلاف',
      },
      value: main?.value ?? null,
      uncertainty: main === undefined ? { kind: 'none' } : { kind: 'interval', low: main.low, high: main.high, level: 0.9 },
      n: main?.falls ?? 0,
      figures: terms.map((term) => ({
        label: definitions[term.definition] ?? { en: term.definition, ar: term.definition },
        value: span(term),
      })),
      verdict,
      why: promiseSentences[verdict],
    }
  },
)

const promiseSentences: Readonly<Record<Verdict, Words>> = {
  supported: { en: 'Waves are rarer while the promise is fresh.', ar: 'الموجات أندر ما دام الوعد غضًا.' },
  contradicted: { en: 'Waves are more frequent, not rarer, after a ruler has fallen.', ar: 'الموجات بعد سقوط حاكم أكثر لا أندر.' },
  mixed: { en: 'Both hold in part.', ar: 'يصح الأمران في بعضهما.' },
  undetermined: { en: 'No protection by a fresh promise can be seen.', ar: 'لا تُرى حماية من الوعد الغض.' },
}

export const besideThoseAlike: Part = part(
  {
    en: 'Beside the eight countries that were likest it in the nineties: did income fall behind and corruption rise?',
    ar: 'بجانب البلدان الثمانية الأشبه به في التسعينيات: هل تخلّف الدخل وزاد الفساد؟',
  },
  'matched',
  'matched',
  ({ from, to, others, series }) => {
    const of = (name: string): Measured<'matched'>['series'][number] | undefined => series.find((one) => one.series === name)
    const [income, corruption] = [of('income'), of('corruption')]
    const answers = income === undefined || corruption === undefined ? [] : [povertyAnswer(income), corruptionAnswer(corruption)]
    const verdict = matchedVerdict(answers)
    return {
      statistic: fill(
        { en: 'change of the logarithm of income a head, {from}–{to}', ar: 'تغيّر لوغاريتم دخل الفرد، {from}–{to}' },
        { from, to },
      ),
      value: income?.own ?? null,
      uncertainty: { kind: 'none' },
      n: others.length,
      figures: [
        { label: { en: 'the eight', ar: 'الثمانية' }, value: others.join(', ') },
        ...series.map((one) => ({
          label: fill(
            { en: '{what}: own · the eight', ar: '{what}: له · للثمانية' },
            { what: seriesWords[one.series] ?? { en: one.series, ar: one.series } },
          ),
          value: [one.own, ...one.others.toSorted((a, b) => a - b)].map((value) => value.toFixed(2)).join(' · '),
        })),
      ],
      verdict,
      why: matchedSentences[verdict],
    }
  },
)

const seriesWords: Readonly<Record<string, Words>> = {
  income: { en: 'income a head (log)', ar: 'دخل الفرد (لوغاريتم)' },
  corruption: { en: 'corruption', ar: 'الفساد' },
}
const matchedSentences: Readonly<Record<Verdict, Words>> = {
  supported: { en: 'Income fell behind and corruption rose.', ar: 'تخلّف الدخل وزاد الفساد.' },
  contradicted: { en: 'Income did not fall behind, and corruption did not rise.', ar: 'لم يتخلّف الدخل ولم يزد الفساد.' },
  mixed: { en: 'One of the two came as the claim says, the other did not.', ar: 'جاء أحد الأمرين كما تقول الأطروحة ولم يجئ الآخر.' },
  undetermined: { en: 'At least one of the two goes neither way plainly.', ar: 'أحد الأمرين على الأقل لا يميل بوضوح.' },
}

export const ignoredWhileSmall: Part = part(
  {
    en: 'Around every wave on record: does the state take no notice while it is small, and then does?',
    ar: 'حول كل موجة في السجل: هل تهملها الدولة وهي صغيرة ثم تلتفت إليها؟',
  },
  'ignored',
  'ignored',
  ({ waves, weeks, before, since, less }) => {
    const verdict = ignoredVerdict({ before, less })
    const counted = ({ protests, share }: typeof before): string => `${percent(share)} % (${protests})`
    return {
      statistic: {
        en: 'share of protests ignored before, less the same from the beginning on',
        ar: 'نسبة المُهمَل من الاحتجاجات قبلها، ناقصًا مثلها منذ بدايتها',
      },
      value: less.value,
      uncertainty: { kind: 'interval', low: less.low, high: less.high, level: 0.9 },
      n: waves,
      figures: [
        {
          label: fill({ en: 'smaller ones, {weeks} weeks before', ar: 'الأصغر، قبلها بـ{weeks:weeks}' }, { weeks }),
          value: counted(before),
        },
        {
          label: fill({ en: 'all, {weeks} weeks from then on', ar: 'كلها، في {weeks:weeks} منذ بدايتها' }, { weeks }),
          value: counted(since),
        },
      ],
      verdict,
      why: ignoredSentences[verdict],
    }
  },
)

const ignoredSentences: Readonly<Record<Verdict, Words>> = {
  supported: { en: 'Most are ignored while small, and fewer once it is large.', ar: 'يُهمل أكثرها وهي صغيرة، وأقل منها متى كبرت.' },
  contradicted: { en: 'More are ignored once it is large than while it is small.', ar: 'يُهمل منها متى كبرت أكثر مما يُهمل وهي صغيرة.' },
  mixed: { en: 'Both hold in part.', ar: 'يصح الأمران في بعضهما.' },
  undetermined: {
    en: 'Either fewer than half are ignored while small, or the difference cannot be told.',
    ar: 'إما أن أقل من النصف يُهمل وهي صغيرة، وإما أن الفرق لا يُميَّز.',
  },
}

export const worldsToCome: Part = part(
  {
    en: 'By the clock of the world: will a ruler fall again after a wave within ten years, and has the clock earned to be asked?',
    ar: 'بساعة العالم: هل يسقط حاكم مرة أخرى بعد موجة خلال عشر سنوات، وهل استحقت الساعة أن تُسأل؟',
  },
  'toCome',
  'toCome',
  ({ worlds, past, next }) => {
    const verdict = toComeVerdict({ past, next })
    return {
      statistic: fill(
        {
          en: 'share of worlds {from}–{to} in which a ruler falls after a wave',
          ar: 'نسبة العوالم {from}–{to} التي يسقط فيها حاكم بعد موجة',
        },
        { from: next.from, to: next.to },
      ),
      value: next.anyFall,
      uncertainty: { kind: 'none' },
      n: worlds,
      figures: [
        {
          label: fill(
            { en: 'waves {from}–{to} said in 2010 · recorded', ar: 'موجات {from}–{to} كما قيل في 2010 · المسجَّل' },
            { from: past.from, to: past.to },
          ),
          value: `${span(past.waves, 0)} · ${past.recorded}`,
        },
        { label: { en: 'waves to come', ar: 'الموجات القادمة' }, value: span(next.waves, 0) },
        { label: { en: 'rulers who fall', ar: 'حكام يسقطون' }, value: span(next.falls, 0) },
      ],
      verdict,
      why: toComeSentences[verdict],
    }
  },
)

const toComeSentences: Readonly<Record<Verdict, Words>> = {
  supported: {
    en: 'A ruler falls in nearly all worlds to come, and the clock did not promise too much before. When and where it does not say.',
    ar: 'يسقط حاكم في كل العوالم القادمة تقريبًا، ولم تعد الساعة من قبل بأكثر مما جاء. أما متى وأين فلا تقول.',
  },
  contradicted: { en: 'In nearly no world to come does a ruler fall.', ar: 'لا يكاد يسقط حاكم في عالم من العوالم القادمة.' },
  mixed: { en: 'Both hold in part.', ar: 'يصح الأمران في بعضهما.' },
  undetermined: {
    en: 'A ruler does not fall in enough of the worlds, or the clock promised more before than came.',
    ar: 'لا يسقط حاكم في ما يكفي من العوالم، أو وعدت الساعة من قبل بأكثر مما جاء.',
  },
}

/**
 * Claims about decades: whether rulers answer otherwise the next time, whether bloodshed rises from wave to wave, whether results go
 * with the outcome or with the means. The rules were committed before the product computed them; the figures of an earlier trial on
 * nearly the same lists were known to their author.
 */
import type { DecadesMeasure, Interval } from '../foresight/index.ts'
import { fill, type Words } from '../text/index.ts'
import type { Evidence, Figure, Part, Reading, Verdict } from './contract.ts'
import { chanceVerdict, fewest } from './rules.ts'
import { nothing } from './tests.ts'

/** One wave in twenty answered otherwise than by habit would be learning worth the name. */
const worthTheName = 0.05

/** Rule `habit`: the share of repeated answers against the same in mixed order. */
export function habitVerdict({ same, mixed }: DecadesMeasure['answers']): Verdict {
  const [low, high] = [same - mixed.high, same - mixed.low]
  if (high < 0) return 'contradicted'
  return low > -worthTheName ? 'supported' : 'undetermined'
}

/** Rule `results`: does the outcome make a difference, do the means. */
export function resultsVerdict(results: DecadesMeasure['results']): Verdict {
  const of = (group: string, series: string, years: number): Interval | undefined =>
    results.find((one) => one.group === group && one.series === series && one.years === years)?.beyond
  const apart = (a: Interval | undefined, b: Interval | undefined): boolean =>
    a !== undefined && b !== undefined && (a.low > b.high || b.low > a.high)
  const byOutcome =
    apart(of('success', 'polyarchy', 5), of('failed', 'polyarchy', 5)) ||
    apart(of('success', 'corruption', 5), of('failed', 'corruption', 5))
  const byMeans = apart(of('success', 'polyarchy', 5), of('armed', 'polyarchy', 5)) || (of('armed', 'polyarchy', 10)?.high ?? 0) < 0
  if (byOutcome) return byMeans ? 'mixed' : 'supported'
  return byMeans ? 'contradicted' : 'undetermined'
}

/** Half the 90 % quantile of χ² with one degree of freedom. */
const plainly = 1.353

/** Rule `parent`: log-likelihood of the chain with the crowd asked about lighting others, and without. */
export function parentVerdict(lit: number, without: number): Verdict {
  const gain = lit - without
  return gain >= plainly ? 'supported' : gain <= -plainly ? 'contradicted' : 'undetermined'
}

/** Rule `capture`: successes ended by a coup against the others. */
export function captureVerdict(results: DecadesMeasure['results']): Verdict {
  const of = (group: string): DecadesMeasure['results'][number] | undefined =>
    results.find((one) => one.group === group && one.series === 'polyarchy' && one.years === 2)
  const [taken, kept] = [of('successCoup'), of('successPlain')]
  if (taken === undefined || kept === undefined || Math.min(taken.episodes, kept.episodes) < fewest) return 'undetermined'
  if (taken.beyond.high < Math.min(0, kept.beyond.low)) return 'supported'
  return taken.beyond.low > kept.beyond.high ? 'contradicted' : 'undetermined'
}

const absent: Words = { en: 'The measures on long series are not at hand.', ar: 'القياسات على السلاسل الطويلة غير متاحة.' }
const three = (value: number): string => value.toFixed(3)
const span = ({ value, low, high }: Interval): string => [value, low, high].map(three).join(' · ')

function part(
  question: Words,
  rule: Part['rule'],
  read: (measure: DecadesMeasure) => Omit<Reading, 'agree' | 'disagree' | 'leftOut'>,
): Part {
  return {
    question,
    rule,
    columns: [],
    read: ({ panel }: Evidence) => {
      const measure = panel?.decades
      return measure === undefined ? nothing(absent) : { ...read(measure), agree: [], disagree: [], leftOut: [] }
    },
    codings: [],
  }
}

export const answersByHabit: Part = part(
  {
    en: 'In 43 countries with coded waves: do answers come back as often as the habit of the country alone would make them, whatever the order?',
    ar: 'في 43 بلدًا رُمِّزت موجاتها: هل تعود ردود الدولة بالقدر الذي تصنعه عادة البلد وحدها أيًّا كان الترتيب؟',
  },
  'habit',
  ({ answers }) => ({
    statistic: { en: 'share of waves answered mainly as the one before', ar: 'نسبة الموجات التي رُدّ عليها غالبًا كسابقتها' },
    value: answers.same,
    uncertainty: { kind: 'interval', low: answers.mixed.low, high: answers.mixed.high, level: 0.9 },
    n: answers.pairs,
    figures: [{ label: { en: 'in mixed order', ar: 'بترتيب مخلوط' }, value: span(answers.mixed) }],
    verdict: habitVerdict(answers),
    why: fill(
      {
        en: '{same} against {mixed} in mixed order: the order carries {what}.',
        ar: '{same} مقابل {mixed} بترتيب مخلوط: {what}.',
      },
      {
        same: three(answers.same),
        mixed: span(answers.mixed),
        what:
          habitVerdict(answers) === 'contradicted'
            ? { en: 'a change of answer', ar: 'الترتيب يحمل تغيّرًا في الرد' }
            : { en: 'nothing', ar: 'الترتيب لا يحمل شيئًا' },
      },
    ),
  }),
)

export const deathsOverWaves: Part = part(
  {
    en: 'In all countries with three coded waves or more: do deaths rise from wave to wave?',
    ar: 'في كل البلدان ذات ثلاث موجات مرمَّزة فأكثر: هل يزيد القتلى من موجة إلى التي تليها؟',
  },
  'order',
  ({ deaths }) => ({
    statistic: { en: 'Kendall’s tau of deaths within countries', ar: 'معامل كندال للقتلى داخل البلدان' },
    value: deaths.tau,
    uncertainty: { kind: 'chance', forClaim: deaths.rising, againstClaim: deaths.falling },
    n: deaths.waves,
    figures: [
      { label: { en: 'countries and waves', ar: 'البلدان والموجات' }, value: `${deaths.countries} · ${deaths.waves}` },
      { label: { en: 'next wave bloodier, milder', ar: 'الموجة التالية أدمى، أخف' }, value: `${deaths.bloodier} · ${deaths.milder}` },
    ],
    verdict: chanceVerdict(deaths.rising, deaths.falling),
    why: fill(
      { en: 'The next wave was bloodier {up} times and milder {down} times.', ar: 'كانت الموجة التالية أدمى {up} مرة وأخف {down} مرة.' },
      { up: deaths.bloodier, down: deaths.milder },
    ),
  }),
)

export const resultsByOutcome: Part = part(
  {
    en: 'On all CSRA episodes since 2000: do results, beyond matched country-years, go with the outcome, and not with the means?',
    ar: 'في كل موجات CSRA منذ 2000: هل تتبع النتائج، فوق السنوات المشابهة، المآلَ لا الوسيلة؟',
  },
  'results',
  ({ results }) => {
    const figures: Figure[] = results.map(({ group, series, years, beyond, episodes }) => ({
      label: fill(
        { en: '{group}, {series}, +{years} years (n {n})', ar: '{group}، {series}، بعد {years:years} (ن {n})' },
        { group: groupWords[group] ?? same(group), series: seriesWords[series] ?? same(series), years, n: episodes },
      ),
      value: span(beyond),
    }))
    const main = results.find(({ group, series }) => group === 'success' && series === 'polyarchy')
    const verdict = resultsVerdict(results)
    return {
      statistic: {
        en: 'change of polyarchy five years after unarmed success, beyond the matched',
        ar: 'تغيّر الديمقراطية بعد خمس سنوات من نجاح غير مسلح، فوق المشابه',
      },
      value: main?.beyond.value ?? null,
      uncertainty: main === undefined ? { kind: 'none' } : { kind: 'interval', low: main.beyond.low, high: main.beyond.high, level: 0.9 },
      n: main?.episodes ?? 0,
      figures,
      verdict,
      why: sentences[verdict],
    }
  },
)

export const sparkOfTheUnion: Part = part(
  {
    en: 'Among the first crowds of 1986–91 in the East: does the chain fit better when that of Kazakhstan lights others?',
    ar: 'بين أول حشود الشرق 1986–1991: هل توافق السلسلة أكثر حين يُشعل حشد كازاخستان غيره؟',
  },
  'parent',
  ({ chain }) => {
    const own = chain?.parents.find(({ iso3 }) => iso3 === 'KAZ')
    const other = chain?.parents.find(({ iso3 }) => iso3 === 'ARM')
    const gain = own === undefined ? null : own.lit - own.without
    const verdict = own === undefined ? 'undetermined' : parentVerdict(own.lit, own.without)
    return {
      statistic: {
        en: 'log-likelihood gained by Kazakhstan lighting others',
        ar: 'ما تكسبه الأرجحية (لوغاريتمًا) إن أشعلت كازاخستان غيرها',
      },
      value: gain,
      uncertainty: { kind: 'none' },
      n: chain?.onsets ?? 0,
      figures: [
        { label: { en: 'units and crowds', ar: 'الوحدات والحشود' }, value: chain === undefined ? '–' : `${chain.units} · ${chain.onsets}` },
        {
          label: { en: 'the same of Armenia 1988', ar: 'ومثله لأرمينيا 1988' },
          value: other === undefined ? '–' : three(other.lit - other.without),
        },
      ],
      verdict,
      why: chainSentences[verdict],
    }
  },
)

const chainSentences: Readonly<Record<Verdict, Words>> = {
  supported: { en: 'The chain needs Kazakhstan as one that lit others.', ar: 'تحتاج السلسلة إلى كازاخستان مُشعِلةً لغيرها.' },
  contradicted: {
    en: 'The chain fits better without Kazakhstan lighting others.',
    ar: 'توافق السلسلة أكثر من غير أن تُشعل كازاخستان غيرها.',
  },
  mixed: { en: 'Both hold in part.', ar: 'يصح الأمران في بعضهما.' },
  undetermined: {
    en: 'One series of thirty crowds does not tell whether Kazakhstan lit others.',
    ar: 'سلسلة واحدة من ثلاثين حشدًا لا تقول هل أشعلت كازاخستان غيرها.',
  },
}

export const gainsTaken: Part = part(
  {
    en: 'On all unarmed successes since 2000: is the gain of those that a coup ended taken away?',
    ar: 'في كل نجاح غير مسلح منذ 2000: هل يُؤخذ مكسب ما أنهاه انقلاب؟',
  },
  'capture',
  ({ results }) => {
    const of = (group: string): DecadesMeasure['results'][number] | undefined =>
      results.find((one) => one.group === group && one.series === 'polyarchy' && one.years === 2)
    const [taken, kept] = [of('successCoup'), of('successPlain')]
    const verdict = captureVerdict(results)
    return {
      statistic: {
        en: 'change of polyarchy two years after a success that a coup ended, beyond the matched',
        ar: 'تغيّر الديمقراطية بعد سنتين من نجاح أنهاه انقلاب، فوق المشابه',
      },
      value: taken?.beyond.value ?? null,
      uncertainty:
        taken === undefined ? { kind: 'none' } : { kind: 'interval', low: taken.beyond.low, high: taken.beyond.high, level: 0.9 },
      n: taken?.episodes ?? 0,
      figures: [
        { label: { en: 'without a coup', ar: 'بلا انقلاب' }, value: kept === undefined ? '–' : `${span(kept.beyond)} (${kept.episodes})` },
      ],
      verdict,
      why: captureSentences[verdict],
    }
  },
)

const captureSentences: Readonly<Record<Verdict, Words>> = {
  supported: {
    en: 'What a coup ended lost what the others gained. It says that gains are taken, not that leadership was missing.',
    ar: 'ما أنهاه انقلاب خسر ما كسبه غيره. وهذا يقول إن المكاسب تُؤخذ، لا إن القيادة غابت.',
  },
  contradicted: { en: 'What a coup ended kept more than the others.', ar: 'ما أنهاه انقلاب احتفظ بأكثر من غيره.' },
  mixed: { en: 'Both hold in part.', ar: 'يصح الأمران في بعضهما.' },
  undetermined: { en: 'No difference can be seen.', ar: 'لا يُرى فرق.' },
}

const same = (name: string): Words => ({ en: name, ar: name })
const groupWords: Readonly<Record<string, Words>> = {
  success: { en: 'unarmed, succeeded', ar: 'غير مسلحة نجحت' },
  failed: { en: 'unarmed, failed', ar: 'غير مسلحة أخفقت' },
  armed: { en: 'armed', ar: 'مسلحة' },
  successPlain: { en: 'unarmed success without a coup', ar: 'نجاح غير مسلح بلا انقلاب' },
  successCoup: { en: 'unarmed success ended by a coup', ar: 'نجاح غير مسلح انتهى بانقلاب' },
}
const seriesWords: Readonly<Record<string, Words>> = {
  polyarchy: { en: 'polyarchy', ar: 'الديمقراطية' },
  corruption: { en: 'corruption', ar: 'الفساد' },
}
const sentences: Readonly<Record<Verdict, Words>> = {
  supported: { en: 'Results go with the outcome and not with the means.', ar: 'تتبع النتائج المآل لا الوسيلة.' },
  contradicted: { en: 'Results go with the means and not with the outcome.', ar: 'تتبع النتائج الوسيلة لا المآل.' },
  mixed: { en: 'Results go with the outcome, and with the means too.', ar: 'تتبع النتائج المآل، وتتبع الوسيلة أيضًا.' },
  undetermined: { en: 'Neither makes a difference that can be seen.', ar: 'لا يُرى لأيٍّ منهما فرق.' },
}

/**
 * Tests on all countries and years, quiet ones included. The rules were written down and committed before this program computed
 * any of them; who wrote them had seen the figures of an earlier prototype on the same sources for the conditions, for likeness
 * and for rates by period, and none for what rulers answered and for the means of episodes.
 *
 * Questions about countries in general are for the panel, which has the quiet ones; it stands before the table of cases, which
 * were chosen for prominence. Questions about one country are for its record.
 */
import type { Group, PanelEvidence, TargetName } from '../foresight/index.ts'
import { groups, targets } from '../foresight/index.ts'
import { fill, type Words } from '../text/index.ts'
import type { Evidence, Figure, Part, Reading, RuleName, Uncertainty, Verdict } from './contract.ts'
import { fisher } from './statistics.ts'
import { nothing } from './tests.ts'

interface Span {
  readonly value: number
  readonly low: number
  readonly high: number
}

/** A gain in the area under the curve below this is none worth the name. */
const nextToNothing = 0.01
/** Labels that must agree. */
const enough = 2
/** A Kazakhstan that stands out is among this share of references. */
const outstanding = 0.05
/** Rulers who gave way this much more often with every wave would be learning: one in a hundred. */
const noLearning = 0.01

/** Rule `outOfTime`. */
export function outOfTimeVerdict(added: readonly Span[], dropped: readonly Span[]): Verdict {
  const above = added.filter(({ low }) => low > 0).length
  const below = added.filter(({ high }) => high < 0).length
  if (above >= enough) return dropped.some(({ low }) => low > 0) ? 'supported' : 'mixed'
  if (below > 0 && above === 0) return 'contradicted'
  return added.length > 0 && added.every(({ high }) => high < nextToNothing) ? 'contradicted' : 'undetermined'
}

/** Rule `falls`. */
export function fallsVerdict(added: Span, dropped: Span): Verdict {
  if (added.low > 0) return dropped.low > 0 ? 'supported' : 'mixed'
  return added.high < nextToNothing ? 'contradicted' : 'undetermined'
}

/** Rule `product`. */
export function productVerdict(added: readonly Span[]): Verdict {
  if (added.filter(({ low }) => low > 0).length >= enough) return 'supported'
  return added.length > 0 && added.every(({ high }) => high < nextToNothing) ? 'contradicted' : 'undetermined'
}

/** Rule `reference`. */
export function referenceVerdict(places: readonly { readonly place: number; readonly of: number }[]): Verdict {
  if (places.length === 0) return 'undetermined'
  if (places.every(({ place, of }) => place / of > 0.5)) return 'contradicted'
  return places.every(({ place, of }) => place / of <= outstanding) ? 'supported' : 'mixed'
}

/** Rule `trend`. */
export function trendVerdict(slopes: readonly Span[]): Verdict {
  const above = slopes.filter(({ low }) => low > 0).length
  const below = slopes.filter(({ high }) => high < 0).length
  if (above >= enough) return 'supported'
  return below > 0 && above === 0 ? 'contradicted' : 'undetermined'
}

/** Rule `learning`. */
export function learningVerdict({ low, high }: Span): Verdict {
  if (low > 0) return 'contradicted'
  return high < noLearning ? 'supported' : 'undetermined'
}

const absent: Words = {
  en: 'The measures on the panel are not at hand.',
  ar: 'قياسات اللوحة غير متاحة.',
}
const interval = ({ low, high }: Span): Uncertainty => ({ kind: 'interval', low, high, level: 0.9 })
const shown = ({ value, low, high }: Span): string => [value, low, high].map((each) => each.toFixed(3)).join(' · ')
const found: Words = { en: '{above} of {n} labels above 0, {below} below.', ar: '{above} من {n} مؤشرات فوق الصفر، و{below} دونه.' }

interface Read {
  readonly statistic: Words
  readonly main: Span
  readonly n: number
  readonly figures: readonly Figure[]
  readonly verdict: Verdict
  readonly why: Words
}

function part(question: Words, rule: RuleName, read: (panel: PanelEvidence) => Read | null): Part {
  const whole = ({ panel }: Evidence): Reading => {
    const own = panel === undefined || panel === null ? null : read(panel)
    if (own === null) return nothing(absent)
    const { main, ...rest } = own
    return { ...rest, value: main.value, uncertainty: interval(main), agree: [], disagree: [], leftOut: [] }
  }
  return { question, rule, columns: [], read: whole, codings: [] }
}

const counted = (spans: readonly Span[]): Words =>
  fill(found, { n: spans.length, above: spans.filter(({ low }) => low > 0).length, below: spans.filter(({ high }) => high < 0).length })

const byTarget = (list: readonly (Span & { readonly target: TargetName })[], what: Words): readonly Figure[] =>
  list.map((one) => ({
    label: fill({ en: '{what}: {target}', ar: '{what}: {target}' }, { what, target: targets[one.target].label }),
    value: shown(one),
  }))

/** Does the condition help to foretell, where quiet countries are there to be told apart? */
export function conditionForetells(group: Group): Part {
  const question = fill(
    {
      en: 'Do countries with uprisings differ from quiet ones beforehand in this ({group}), beyond their size?',
      ar: 'هل تختلف البلدان المنتفضة مسبقًا عن الهادئة في هذا ({group})، فوق ما يفسره حجمها؟',
    },
    { group: groups[group] },
  )
  return part(question, 'outOfTime', ({ conditions }) => {
    const own = conditions.filter((one) => one.group === group)
    const added = own.map(({ target, added: span }) => ({ target, ...span }))
    const dropped = own.map(({ target, dropped: span }) => ({ target, ...span }))
    if (added[0] === undefined) return null
    return {
      statistic: {
        en: 'area under the ROC curve gained over population alone, out of time',
        ar: 'زيادة المساحة تحت منحنى التمييز على السكان وحدهم، خارج زمن التدريب',
      },
      main: added[0],
      n: added.length,
      figures: [
        ...byTarget(added, { en: 'gained over population (value · low · high)', ar: 'الزيادة على السكان (القيمة · الأدنى · الأعلى)' }),
        ...byTarget(dropped, { en: 'lost without it by all conditions', ar: 'الفاقد بدونه من كل الشروط' }),
      ],
      verdict: outOfTimeVerdict(added, dropped),
      why: counted(added),
    }
  })
}

/** The ledger had named a list of falls as what would settle claim 5; the rule was committed when the list came, before it was used. */
export function conditionForetellsFalls(group: Group): Part {
  const question = fill(
    {
      en: 'Do countries whose ruler falls under mass protest differ beforehand in this ({group}), beyond their size?',
      ar: 'هل تختلف البلدان التي يسقط حاكمها تحت احتجاج واسع مسبقًا في هذا ({group})، فوق ما يفسره حجمها؟',
    },
    { group: groups[group] },
  )
  return part(question, 'falls', ({ falls }) => {
    const own = falls?.find((one) => one.group === group)
    if (own === undefined) return null
    const statistic = {
      en: 'area under the ROC curve of falls gained over population alone, out of time',
      ar: 'زيادة المساحة تحت منحنى تمييز السقوط على السكان وحدهم، خارج زمن التدريب',
    }
    return {
      statistic,
      main: own.added,
      n: 1,
      figures: [
        { label: statistic, value: shown(own.added) },
        { label: { en: 'lost without it by all conditions', ar: 'الفاقد بدونه من كل الشروط' }, value: shown(own.dropped) },
      ],
      verdict: fallsVerdict(own.added, own.dropped),
      why: counted([own.added]),
    }
  })
}

export const richAndCorrupt: Part = part(
  {
    en: 'Does wealth together with corruption say more than each alone?',
    ar: 'هل تقول الثروة مع الفساد أكثر مما يقوله كل منهما وحده؟',
  },
  'product',
  ({ product }) => {
    const added = product.map(({ target, added: span }) => ({ target, ...span }))
    if (added[0] === undefined) return null
    const statistic = { en: 'area gained by income × corruption over its parts', ar: 'زيادة المساحة بضرب الدخل في الفساد على جزأيه' }
    return {
      statistic,
      main: added[0],
      n: added.length,
      figures: byTarget(added, statistic),
      verdict: productVerdict(added),
      why: counted(added),
    }
  },
)

export const kazakhTemplate: Part = part(
  {
    en: 'Are countries that are like Kazakhstan in 2021 the ones that rise, more than those like any other country?',
    ar: 'هل البلدان الشبيهة بكازاخستان 2021 هي التي تنتفض، أكثر من الشبيهة بأي بلد آخر؟',
  },
  'reference',
  ({ likeness }) => {
    const [first] = likeness
    if (first === undefined) return null
    return {
      statistic: { en: 'place of Kazakhstan 2021 among all references, as a share', ar: 'مرتبة كازاخستان 2021 بين كل المراجع، نسبةً' },
      main: {
        value: first.place / first.of,
        low: Math.min(...likeness.map(({ place, of }) => place / of)),
        high: Math.max(...likeness.map(({ place, of }) => place / of)),
      },
      n: likeness.length,
      figures: likeness.map((one) => ({
        label: fill(
          {
            en: '{target}, within {years} years: area, median reference, place',
            ar: '{target}، خلال {years:years}: المساحة، وسيط المراجع، المرتبة',
          },
          { target: targets[one.target].label, years: one.years },
        ),
        value: `${one.value.toFixed(3)} · ${one.median.toFixed(3)} · ${one.place}/${one.of}`,
      })),
      verdict: referenceVerdict(likeness),
      why: fill(
        { en: 'Place {place} of {of} for the first of them.', ar: 'المرتبة {place} من {of} في أولها.' },
        { place: first.place, of: first.of },
      ),
    }
  },
)

export const moreOnsets: Part = part(
  { en: 'Did onsets become more frequent?', ar: 'هل صارت البدايات أكثر تواترًا؟' },
  'trend',
  ({ trend }) => {
    const slopes = trend.map(({ target, slope }) => ({ target, ...slope }))
    if (slopes[0] === undefined) return null
    const statistic = { en: 'log-odds of an onset, change in a year', ar: 'لوغاريتم أرجحية البدء، التغيّر في السنة' }
    return {
      statistic,
      main: slopes[0],
      n: slopes.length,
      figures: byTarget(slopes, statistic),
      verdict: trendVerdict(slopes),
      why: counted(slopes),
    }
  },
)

export const answersOverWaves: Part = part(
  { en: 'Do rulers give way more often as waves follow each other?', ar: 'هل يستجيب الحكام أكثر كلما تتابعت الموجات؟' },
  'learning',
  ({ learning }) => ({
    statistic: {
      en: 'change, with each earlier year of large protest in the same country, of the share of such years in which the state gave way',
      ar: 'تغيّر نسبة السنوات التي استجابت فيها الدولة مع كل سنة سابقة من الاحتجاج الكبير في البلد نفسه',
    },
    main: learning.slope,
    n: learning.years,
    figures: [{ label: { en: 'countries', ar: 'البلدان' }, value: learning.countries }],
    verdict: learningVerdict(learning.slope),
    why: fill(
      { en: '{years} years of large protest in {countries} countries.', ar: 'سنوات الاحتجاج الكبير {years} في {countries:countries}.' },
      { years: learning.years, countries: learning.countries },
    ),
  }),
)

/** Rule `same`, on the list of all episodes 2000–2022. */
export const meansAndSuccess: Part = {
  question: {
    en: 'Of all revolutionary episodes since 2000, did armed and unarmed ones succeed equally often?',
    ar: 'هل نجحت الموجات الثورية المسلحة وغير المسلحة منذ 2000 بالقدر نفسه؟',
  },
  rule: 'same',
  columns: [],
  codings: [],
  read: ({ panel }) => {
    if (panel === undefined || panel === null) return nothing(absent)
    const { unarmed, unarmedWon, armed, armedWon } = panel.means
    const { two } = fisher(unarmedWon, unarmed - unarmedWon, armedWon, armed - armedWon)
    return {
      statistic: { en: 'share of successes, unarmed less armed', ar: 'نسبة النجاح، غير المسلحة ناقص المسلحة' },
      value: unarmedWon / unarmed - armedWon / armed,
      uncertainty: { kind: 'chance', forClaim: 1, againstClaim: two },
      n: unarmed + armed,
      figures: [
        { label: { en: 'unarmed, and of them successful', ar: 'غير المسلحة، والناجح منها' }, value: `${unarmed} · ${unarmedWon}` },
        { label: { en: 'armed, and of them successful', ar: 'المسلحة، والناجح منها' }, value: `${armed} · ${armedWon}` },
      ],
      agree: [],
      disagree: [],
      leftOut: [],
      verdict: two <= 0.05 ? 'contradicted' : 'undetermined',
      why: fill(
        {
          en: '{unarmedWon} of {unarmed} unarmed and {armedWon} of {armed} armed episodes succeeded.',
          ar: 'نجحت {unarmedWon} من {unarmed} غير مسلحة و{armedWon} من {armed} مسلحة.',
        },
        panel.means,
      ),
    }
  },
}

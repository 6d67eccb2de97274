/**
 * Two pacifiers, by the calendar: protests on days when everybody is kept busy, or when patience is preached most, beside other
 * days and other countries. The rule was committed before the product computed any of it; nobody had seen figures.
 */
import type { CalendarMeasure, PanelEvidence } from '../foresight/index.ts'
import { fill, type Words } from '../text/index.ts'
import type { Evidence, Part, Reading, Verdict } from './contract.ts'
import { nothing } from './tests.ts'

/** A tenth fewer protests is the least that is worth the name of a pacifier. */
const worthTheName = 0.9

/** Rule `calendar`. */
export function calendarVerdict({ low, high }: { readonly low: number; readonly high: number }): Verdict {
  if (high < 1) return 'supported'
  return low > worthTheName ? 'contradicted' : 'undetermined'
}

const absent: Words = {
  en: 'The measures by the calendar are not at hand.',
  ar: 'القياسات على التقويم غير متاحة.',
}

function byCalendar(question: Words, name: keyof NonNullable<PanelEvidence['calendar']>): Part {
  const read = ({ panel }: Evidence): Reading => {
    const found: CalendarMeasure | undefined = panel?.calendar?.[name]
    if (found === undefined) return nothing(absent)
    const { ratio, rounds, kept, others, protests, expected } = found
    return {
      statistic: {
        en: 'protests that began on these days, over those to be expected by days near by and by the other countries',
        ar: 'الاحتجاجات التي بدأت في هذه الأيام، قياسًا على المتوقع من الأيام القريبة ومن سائر البلدان',
      },
      value: ratio.value,
      uncertainty: { kind: 'interval', low: ratio.low, high: ratio.high, level: 0.9 },
      n: protests,
      figures: [
        { label: { en: 'protests, and expected', ar: 'الاحتجاجات، والمتوقع منها' }, value: `${protests} · ${expected.toFixed(0)}` },
        { label: { en: 'countries that keep the days, and others', ar: 'البلدان المعنية بالأيام، وسواها' }, value: `${kept} · ${others}` },
        { label: { en: 'times that the days came round', ar: 'عدد مرات حلول الأيام' }, value: rounds },
      ],
      agree: [],
      disagree: [],
      leftOut: [],
      verdict: calendarVerdict(ratio),
      why: fill(
        { en: '{protests} protests where {expected} were to be expected.', ar: '{protests} احتجاجًا حيث كان المتوقع {expected}.' },
        { protests, expected: expected.toFixed(0) },
      ),
    }
  }
  return { question, rule: 'calendar', columns: [], read, codings: [] }
}

export const duringTheCup: Part = byCalendar(
  {
    en: 'Do fewer protests begin while the own team plays in the football World Cup (1990–2018)?',
    ar: 'هل يقل بدء الاحتجاجات حين يلعب منتخب البلد في كأس العالم لكرة القدم (1990–2018)؟',
  },
  'worldCup',
)

export const duringRamadan: Part = byCalendar(
  {
    en: 'Do fewer protests begin in Ramadan, the month of patience, where most people are Muslims (1990–2019)?',
    ar: 'هل يقل بدء الاحتجاجات في رمضان، شهر الصبر، حيث أغلب الناس مسلمون (1990–2019)؟',
  },
  'ramadan',
)

export const onFridays: Part = byCalendar(
  {
    en: 'Do fewer protests begin on the day of the sermon: on Fridays where most people are Muslims, beside Sundays elsewhere?',
    ar: 'هل يقل بدء الاحتجاجات في يوم الخطبة: الجمعة حيث أغلب الناس مسلمون، بجانب الأحد في غيرها؟',
  },
  'sermonDay',
)

/** What the command `era` says. */
import type { Words } from '@sharara/core'

export const words = {
  progress: { en: 'eras: {percent} %', ar: 'حِقَب: {percent} ٪' },
  title: { en: 'An era', ar: 'حقبة' },
  lead: {
    en: '{country}, {from}–{to}, {runs} eras. Middle, and 5–95 % in brackets.',
    ar: '{country}، {from}–{to}، {runs:eras}. الوسيط، وبين القوسين 5–95 ٪.',
  },
  asRecorded: { en: 'as recorded', ar: 'كما في السجل' },
  changed: { en: 'changed', ar: 'مع التغيير' },
  waves: { en: 'waves', ar: 'الموجات' },
  gap: { en: 'years between waves', ar: 'السنوات بين الموجات' },
  bloodier: { en: 'next wave bloodier (share)', ar: 'الموجة التالية أدمى (نسبة)' },
  falls: { en: 'rulers who fall under protest', ar: 'حكام يسقطون تحت الاحتجاج' },
  rulers: { en: 'rulers', ar: 'الحكام' },
  left: { en: 'left at the end: {series}', ar: 'ما بقي في النهاية: {series}' },
  recorded: {
    en: 'On record {from}–{to}: {count} waves of this definition; the middle half of runs has {half}: {verdict}.',
    ar: 'في السجل {from}–{to}: {count:waves} بهذا التعريف؛ وفي النصف الأوسط من الحِقَب {half}: {verdict}.',
  },
  insideHalf: { en: 'inside', ar: 'داخله' },
  outsideHalf: { en: 'outside', ar: 'خارجه' },
  codedTitle: {
    en: 'Coded waves (deaths low–high; sizes, deaths and answers partly from memory):',
    ar: 'الموجات المرمَّزة (القتلى أدنى–أعلى؛ وبعض الأحجام والقتلى والردود من الذاكرة):',
  },
  note: {
    en: 'A wave’s date is chance; only its rate is forecast. Sizes are drawn without skill. Terms of rulers move nothing unless the promise is switched on.',
    ar: 'تاريخ الموجة مصادفة، ولا يُتوقع إلا معدلها. والأحجام تُسحب بلا مهارة. ولا أثر لمدد الحكام ما لم يُفعَّل الوعد.',
  },
  badShift: {
    en: '"{got}" is no shift: wanted condition=by@year, such as v2x_corr=-0.2@2000.',
    ar: '«{got}» ليس تحريكًا: المطلوب شرط=مقدار@سنة، مثل v2x_corr=-0.2@2000.',
  },
  noCondition: {
    en: 'there is no condition "{got}".{near} There are: {there}.',
    ar: 'لا يوجد شرط اسمه «{got}».{near} والموجود: {there}.',
  },
  near: { en: ' Did you mean {name}?', ar: ' أتقصد {name}؟' },
  wavesByYear: { en: 'Waves a year', ar: 'الموجات في السنة' },
  wavesSummary: {
    en: 'Mean number of waves in each year of the country, as recorded and with the change.',
    ar: 'متوسط عدد الموجات في كل سنة للبلد، كما في السجل ومع التغيير.',
  },
  year: { en: 'year', ar: 'السنة' },
  measure: { en: 'measure', ar: 'المقياس' },
  what: { en: 'What the eras have', ar: 'ما في الحِقَب' },
} as const satisfies Record<string, Words>

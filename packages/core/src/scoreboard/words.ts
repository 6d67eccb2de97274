/** What the scoreboard's checks say, in both languages. */
import type { Words } from '../text/index.ts'

export const scoreboardWords = {
  needed: { en: 'a value: the rule makes the scenario from it', ar: 'قيمة: فمنها تبني القاعدة السيناريو' },
  countryCode: {
    en: 'an id that begins with the ISO code of a country there are numbers for, such as EGY2011',
    ar: 'معرّف يبدأ برمز ISO لبلد لدينا أرقامه، مثل EGY2011',
  },
  aCase: { en: 'the id of a case of the table', ar: 'معرّف حالة من الجدول' },
  everyCase: { en: 'a forecast for every case of the table', ar: 'توقع لكل حالة من الجدول' },
  sumOne: { en: 'chances that add up to 1 (within 0.001)', ar: 'احتمالات مجموعها 1 (بفارق لا يتجاوز 0.001)' },
  sumGot: { en: 'chances that add up to {sum}', ar: 'احتمالات مجموعها {sum}' },
  rising: { en: 'quantiles that do not fall: q10 ≤ q50 ≤ q90', ar: 'شرائح لا تتناقص: q10 ≤ q50 ≤ q90' },
  missing: { en: 'no forecast', ar: 'لا توقع' },
  missingMany: {
    en: 'no forecast for {count} of {all} cases ({first}, …)',
    ar: 'بلا توقع: {count} من {all:cases} ({first}، …)',
  },
  never: {
    en: 'a chance above 0: what came with a chance of 0 scores minus infinity',
    ar: 'احتمال فوق 0: فما وقع واحتماله 0 درجته سالب ما لا نهاية',
  },
} as const satisfies Record<string, Words>

/** The four numbers of the outcome layer. */
export const weightWords = {
  shares: { en: 'shares of the ends', ar: 'حصص المآلات' },
  changed: { en: 'power changed hands', ar: 'انتقال السلطة' },
  crushed: { en: 'crushed', ar: 'السحق' },
  size: { en: 'size', ar: 'الحجم' },
} as const satisfies Record<string, Words>

/** The numbers of a case. */
export const numberWords = {
  peak: { en: 'Largest participation, % of the people', ar: 'أكبر مشاركة، ٪ من السكان' },
  deaths: { en: 'Deaths', ar: 'القتلى' },
  daysToCore: { en: 'Days to the core', ar: 'أيام بلوغ المركز' },
  duration: { en: 'Duration, days', ar: 'المدة، أيام' },
} as const satisfies Record<string, Words>

/** Chances of the ends as terminal, report and page tell them. */
export const movedWords = {
  title: { en: 'Chances, as far as the model has earned them', ar: 'الاحتمالات بقدر ما استحقها النموذج' },
  lead: {
    en: 'Given a wave ({waves} of {of}): how often coded cases ended so, moved by these runs so far as the model has earned it on cases that it did not see.',
    ar: 'إذا وقعت موجة (وقعت في {waves} من {of}): تكرار كل مآل في الحالات المرمَّزة، محرَّكًا بهذه التشغيلات بقدر ما استحق النموذج في حالات لم يرها.',
  },
  chance: { en: 'Chance', ar: 'الاحتمال' },
  base: { en: 'Base rate', ar: 'المعدل الأساسي' },
  runs: { en: 'Runs with a wave', ar: 'تشغيلات فيها موجة' },
  numbersTitle: { en: 'Crowd, dead and days, as far as the model has earned them', ar: 'الحشد والقتلى والأيام بقدر ما استحق النموذج' },
  numbersLead: {
    en: 'Middle, and in brackets the band in which four records in five lie: coded cases of other countries, moved by these runs. Days to the core are told of what begins elsewhere.',
    ar: 'الوسط، وبين المعقوفين النطاق الذي تقع فيه أربعة سجلات من خمسة: حالات مرمَّزة لبلدان أخرى تحرّكها هذه التشغيلات. وتُذكر أيام بلوغ المركز لما يبدأ خارجه.',
  },
  number: { en: 'Number', ar: 'الرقم' },
  band: { en: 'Moved', ar: 'بعد التحريك' },
  earned: { en: 'Earned, 0 to 1', ar: 'المستحق، من 0 إلى 1' },
} as const satisfies Record<string, Words>

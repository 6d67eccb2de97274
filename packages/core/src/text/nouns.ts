/** Counted nouns. Arabic has six forms; the dual stands here as a subject has it, and `fill` changes it after a preposition. */
export type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'

export interface Noun {
  readonly en: readonly [one: string, other: string]
  /** Feminine where the number has no form of its own from 11 on; “one” and, where it is not said, “none” follow. */
  readonly ar: { readonly zero?: string; readonly two: string; readonly few: string; readonly many?: string; readonly other: string }
}

export const nouns = {
  people: {
    en: ['one person', '# people'],
    ar: { zero: 'لا أحد', two: 'شخصان', few: '# أشخاص', many: '# شخصًا', other: '# شخص' },
  },
  members: {
    en: ['one member', '# members'],
    ar: { two: 'فردان', few: '# أفراد', many: '# فردًا', other: '# فرد' },
  },
  killed: {
    en: ['one killed', '# killed'],
    ar: { zero: 'لا قتلى', two: 'قتيلان', few: '# قتلى', many: '# قتيلًا', other: '# قتيل' },
  },
  steps: {
    en: ['one step', '# steps'],
    ar: { two: 'خطوتان', few: '# خطوات', other: '# خطوة' },
  },
  regions: {
    en: ['one region', '# regions'],
    ar: { two: 'منطقتان', few: '# مناطق', other: '# منطقة' },
  },
  places: {
    en: ['one place', '# places'],
    ar: { two: 'مكانان', few: '# أماكن', many: '# مكانًا', other: '# مكان' },
  },
  towns: {
    en: ['one town', '# towns'],
    ar: { two: 'مدينتان', few: '# مدن', other: '# مدينة' },
  },
  targets: {
    en: ['one target', '# targets'],
    ar: { two: 'هدفان', few: '# أهداف', many: '# هدفًا', other: '# هدف' },
  },
  years: {
    en: ['one year', '# years'],
    ar: { two: 'سنتان', few: '# سنوات', other: '# سنة' },
  },
  hours: {
    en: ['one hour', '# hours'],
    ar: { two: 'ساعتان', few: '# ساعات', other: '# ساعة' },
  },
  minutes: {
    en: ['one minute', '# minutes'],
    ar: { two: 'دقيقتان', few: '# دقائق', other: '# دقيقة' },
  },
  seconds: {
    en: ['one second', '# seconds'],
    ar: { two: 'ثانيتان', few: '# ثوانٍ', other: '# ثانية' },
  },
  runs: {
    en: ['one run', '# runs'],
    ar: { two: 'تشغيلتان', few: '# تشغيلات', other: '# تشغيلة' },
  },
  changes: {
    en: ['one change', '# changes'],
    ar: { two: 'تغييران', few: '# تغييرات', many: '# تغييرًا', other: '# تغيير' },
  },
  cases: {
    en: ['one case', '# cases'],
    ar: { two: 'حالتان', few: '# حالات', other: '# حالة' },
  },
  cells: {
    en: ['one cell', '# cells'],
    ar: { two: 'خليتان', few: '# خلايا', other: '# خلية' },
  },
  seeds: {
    en: ['one seed', '# seeds'],
    ar: { two: 'بذرتان', few: '# بذور', other: '# بذرة' },
  },
  models: {
    en: ['one model', '# models'],
    ar: { two: 'نموذجان', few: '# نماذج', many: '# نموذجًا', other: '# نموذج' },
  },
  rows: {
    en: ['one row', '# rows'],
    ar: { two: 'صفان', few: '# صفوف', many: '# صفًّا', other: '# صف' },
  },
  problems: {
    en: ['one problem', '# problems'],
    ar: { two: 'مشكلتان', few: '# مشكلات', other: '# مشكلة' },
  },
  numbers: {
    en: ['one number', '# numbers'],
    ar: { two: 'رقمان', few: '# أرقام', many: '# رقمًا', other: '# رقم' },
  },
  eras: {
    en: ['one era', '# eras'],
    ar: { two: 'حقبتان', few: '# حِقَب', other: '# حقبة' },
  },
  waves: {
    en: ['one wave', '# waves'],
    ar: { two: 'موجتان', few: '# موجات', other: '# موجة' },
  },
  worlds: {
    en: ['one world', '# worlds'],
    ar: { two: 'عالمان', few: '# عوالم', many: '# عالمًا', other: '# عالم' },
  },
  countries: {
    en: ['one country', '# countries'],
    ar: { two: 'بلدان', few: '# بلدان', many: '# بلدًا', other: '# بلد' },
  },
  points: {
    en: ['one point', '# points'],
    ar: { two: 'نقطتان', few: '# نقاط', other: '# نقطة' },
  },
  pairs: {
    en: ['one pair', '# pairs'],
    ar: { two: 'زوجان', few: '# أزواج', many: '# زوجًا', other: '# زوج' },
  },
  weeks: {
    en: ['one week', '# weeks'],
    ar: { two: 'أسبوعان', few: '# أسابيع', many: '# أسبوعًا', other: '# أسبوع' },
  },
  days: {
    en: ['one day', '# days'],
    ar: { two: 'يومان', few: '# أيام', many: '# يومًا', other: '# يوم' },
  },
  months: {
    en: ['one month', '# months'],
    ar: { two: 'شهران', few: '# أشهر', many: '# شهرًا', other: '# شهر' },
  },
  attempts: {
    en: ['one try', '# tries'],
    ar: { two: 'محاولتان', few: '# محاولات', other: '# محاولة' },
  },
  terms: {
    en: ['one term', '# terms'],
    ar: { two: 'حدّان', few: '# حدود', many: '# حدًا', other: '# حد' },
  },
  sparks: {
    en: ['one spark', '# sparks'],
    ar: { two: 'شرارتان', few: '# شرارات', other: '# شرارة' },
  },
  conditions: {
    en: ['one condition', '# conditions'],
    ar: { two: 'شرطان', few: '# شروط', many: '# شرطًا', other: '# شرط' },
  },
  events: {
    en: ['one event', '# events'],
    ar: { two: 'حدثان', few: '# أحداث', many: '# حدثًا', other: '# حدث' },
  },
} as const satisfies Record<string, Noun>

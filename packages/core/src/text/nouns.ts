/** Counted nouns. Arabic has six forms; they stand here as after a preposition or in a genitive, as most
 * sentences use them; what is always a subject (changes, problems, the killed) in the nominative. */
export type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'

export interface Noun {
  readonly en: readonly [one: string, other: string]
  readonly ar: Readonly<Record<PluralForm, string>>
}

export const nouns = {
  people: {
    en: ['one person', '# people'],
    ar: { zero: 'لا أحد', one: 'شخص واحد', two: 'شخصين', few: '# أشخاص', many: '# شخصًا', other: '# شخص' },
  },
  killed: {
    en: ['one killed', '# killed'],
    ar: { zero: 'لا قتلى', one: 'قتيل واحد', two: 'قتيلان', few: '# قتلى', many: '# قتيلًا', other: '# قتيل' },
  },
  steps: {
    en: ['one step', '# steps'],
    ar: { zero: 'لا خطوة', one: 'خطوة واحدة', two: 'خطوتين', few: '# خطوات', many: '# خطوة', other: '# خطوة' },
  },
  regions: {
    en: ['one region', '# regions'],
    ar: { zero: 'لا منطقة', one: 'منطقة واحدة', two: 'منطقتين', few: '# مناطق', many: '# منطقة', other: '# منطقة' },
  },
  places: {
    en: ['one place', '# places'],
    ar: { zero: 'لا مكان', one: 'مكان واحد', two: 'مكانين', few: '# أماكن', many: '# مكانًا', other: '# مكان' },
  },
  targets: {
    en: ['one target', '# targets'],
    ar: { zero: 'لا هدف', one: 'هدف واحد', two: 'هدفين', few: '# أهداف', many: '# هدفًا', other: '# هدف' },
  },
  years: {
    en: ['one year', '# years'],
    ar: { zero: 'لا سنة', one: 'سنة واحدة', two: 'سنتين', few: '# سنوات', many: '# سنة', other: '# سنة' },
  },
  hours: {
    en: ['one hour', '# hours'],
    ar: { zero: 'لا ساعة', one: 'ساعة واحدة', two: 'ساعتين', few: '# ساعات', many: '# ساعة', other: '# ساعة' },
  },
  minutes: {
    en: ['one minute', '# minutes'],
    ar: { zero: 'لا دقيقة', one: 'دقيقة واحدة', two: 'دقيقتان', few: '# دقائق', many: '# دقيقة', other: '# دقيقة' },
  },
  seconds: {
    en: ['one second', '# seconds'],
    ar: { zero: 'لا ثانية', one: 'ثانية واحدة', two: 'ثانيتين', few: '# ثوانٍ', many: '# ثانية', other: '# ثانية' },
  },
  runs: {
    en: ['one run', '# runs'],
    ar: { zero: 'لا تشغيل', one: 'تشغيل واحد', two: 'تشغيلين', few: '# تشغيلات', many: '# تشغيلًا', other: '# تشغيل' },
  },
  changes: {
    en: ['one change', '# changes'],
    ar: { zero: 'لا تغيير', one: 'تغيير واحد', two: 'تغييران', few: '# تغييرات', many: '# تغييرًا', other: '# تغيير' },
  },
  cases: {
    en: ['one case', '# cases'],
    ar: { zero: 'لا حالة', one: 'حالة واحدة', two: 'حالتين', few: '# حالات', many: '# حالة', other: '# حالة' },
  },
  cells: {
    en: ['one cell', '# cells'],
    ar: { zero: 'لا خلية', one: 'خلية واحدة', two: 'خليتين', few: '# خلايا', many: '# خلية', other: '# خلية' },
  },
  seeds: {
    en: ['one seed', '# seeds'],
    ar: { zero: 'لا بذرة', one: 'بذرة واحدة', two: 'بذرتين', few: '# بذور', many: '# بذرة', other: '# بذرة' },
  },
  models: {
    en: ['one model', '# models'],
    ar: { zero: 'لا نموذج', one: 'نموذج واحد', two: 'نموذجين', few: '# نماذج', many: '# نموذجًا', other: '# نموذج' },
  },
  rows: {
    en: ['one row', '# rows'],
    ar: { zero: 'لا صف', one: 'صف واحد', two: 'صفين', few: '# صفوف', many: '# صفًّا', other: '# صف' },
  },
  problems: {
    en: ['one problem', '# problems'],
    ar: { zero: 'لا مشكلة', one: 'مشكلة واحدة', two: 'مشكلتان', few: '# مشكلات', many: '# مشكلة', other: '# مشكلة' },
  },
  numbers: {
    en: ['one number', '# numbers'],
    ar: { zero: 'لا رقم', one: 'رقم واحد', two: 'رقمين', few: '# أرقام', many: '# رقمًا', other: '# رقم' },
  },
} as const satisfies Record<string, Noun>

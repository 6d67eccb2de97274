/** Counted nouns. Arabic has six forms; all of them here stand after a preposition or in a genitive, as the sentences use them. */
import type { Words } from '@sharara/core'

type Form = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'
interface Noun {
  readonly en: readonly [one: string, other: string]
  readonly ar: Readonly<Record<Form, string>>
}

const nouns = {
  people: {
    en: ['one person', '# people'],
    ar: { zero: 'لا أحد', one: 'شخص واحد', two: 'شخصين', few: '# أشخاص', many: '# شخصًا', other: '# شخص' },
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
  hours: {
    en: ['one hour', '# hours'],
    ar: { zero: 'لا ساعة', one: 'ساعة واحدة', two: 'ساعتين', few: '# ساعات', many: '# ساعة', other: '# ساعة' },
  },
  runs: {
    en: ['one run', '# runs'],
    ar: { zero: 'لا تشغيل', one: 'تشغيل واحد', two: 'تشغيلين', few: '# تشغيلات', many: '# تشغيلًا', other: '# تشغيل' },
  },
  numbers: {
    en: ['one number', '# numbers'],
    ar: { zero: 'لا رقم', one: 'رقم واحد', two: 'رقمين', few: '# أرقام', many: '# رقمًا', other: '# رقم' },
  },
} as const satisfies Record<string, Noun>

const english = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })
const arabicForm = new Intl.PluralRules('ar')

/** Digits are Latin in both languages (`ar-u-nu-latn`), so one spelling serves both. */
export function whole(value: number): string {
  return english.format(value)
}

export function counted(value: number, noun: keyof typeof nouns): Words {
  const rounded = Math.round(value)
  const forms: Noun = nouns[noun]
  return {
    en: forms.en[rounded === 1 ? 0 : 1].replace('#', whole(rounded)),
    ar: forms.ar[arabicForm.select(rounded) as Form].replace('#', whole(rounded)),
  }
}

/** Numbers with what they count, in both languages. */
import { nouns, type Noun, type PluralForm, type Words } from '@sharara/core'

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
    ar: forms.ar[arabicForm.select(rounded) as PluralForm].replace('#', whole(rounded)),
  }
}

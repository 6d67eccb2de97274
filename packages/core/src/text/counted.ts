/** Numbers with what they count, in both languages: the one place where a noun meets its number. */
import { nouns, type Noun, type PluralForm } from './nouns.ts'
import type { Words } from './words.ts'

/** 12,345, with Latin digits in both languages. */
export function whole(value: number): string {
  return String(Math.round(value)).replaceAll(/\B(?=(\d{3})+(?!\d))/g, ',')
}

/** Which form of an Arabic noun goes with a number: Unicode’s plural rules for Arabic (CLDR), for whole numbers. */
export function arabicForm(value: number): PluralForm {
  const number = Math.abs(Math.round(value))
  const rest = number % 100
  if (number === 0) return 'zero'
  if (number === 1) return 'one'
  if (number === 2) return 'two'
  if (rest >= 3 && rest <= 10) return 'few'
  return rest >= 11 ? 'many' : 'other'
}

/** “305 people”, «305 أشخاص»; `write` writes the number itself. */
export function counted(value: number, noun: keyof typeof nouns, write: (value: number) => string = whole): Words {
  const rounded = Math.round(value)
  const { en, ar }: Noun = nouns[noun]
  return {
    en: en[rounded === 1 ? 0 : 1].replace('#', write(rounded)),
    ar: arabicNoun(ar, arabicForm(rounded)).replace('#', write(rounded)),
  }
}

function arabicNoun(ar: Noun['ar'], form: PluralForm): string {
  if (form === 'zero') return ar.zero ?? ar.other.replace('#', 'لا')
  if (form === 'one') return `${ar.other.slice(2)} ${ar.many === undefined ? 'واحدة' : 'واحد'}`
  return (form === 'many' ? ar.many : ar[form]) ?? ar.other
}

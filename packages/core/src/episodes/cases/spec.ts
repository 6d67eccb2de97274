/** What the declaration of a column says. */
import type { Words } from '../../text/index.ts'

/** How the values of a column came about, where a cell does not say otherwise. */
export const howKnown = {
  seen: { en: 'read in a page of the case', ar: 'قُرئ في صفحة من صفحات الحالة' },
  judged: { en: 'judged by the coders', ar: 'حكم المرمِّزين' },
  memory: { en: 'from memory, unverified', ar: 'من الذاكرة، غير محقق' },
  dataset: { en: 'taken from a data set', ar: 'مأخوذ من قاعدة بيانات' },
  modelled: { en: 'filled in by the data set’s own model', ar: 'مقدَّر بنموذج قاعدة البيانات' },
  computed: { en: 'computed from other cells', ar: 'محسوب من خلايا أخرى' },
  given: { en: 'as given in the table', ar: 'كما ورد في الجدول' },
} as const satisfies Record<string, Words>

export type HowKnown = keyof typeof howKnown

interface Declared {
  readonly label: Words
  /** What it means and how it was coded, for the codebook. */
  readonly meaning: Words
  readonly known: HowKnown
  /** A case without it is not a case that can be compared. */
  readonly required?: boolean
  /** Coded by people who knew how the case ended, and open to that knowledge. */
  readonly knewEnd?: boolean
}

export type CaseColumnSpec = Declared &
  (
    | { readonly kind: 'number'; readonly unit: string; readonly min: number; readonly max: number; readonly whole?: boolean }
    | { readonly kind: 'code'; readonly codes: Readonly<Record<string, Words>> }
    | { readonly kind: 'date' }
    | { readonly kind: 'text' }
  )

/** How an episode can end, what each end means, and what is said of an end. */
import type { Words } from '../text/index.ts'

export const outcomes = {
  faded: { en: 'faded', ar: 'الخمود' },
  crushed: { en: 'crushed', ar: 'السحق' },
  'concessions-only': { en: 'concessions only', ar: 'التنازلات وحدها' },
  'figurehead-replaced': { en: 'figurehead replaced', ar: 'استبدال الواجهة' },
  captured: { en: 'captured', ar: 'خطف المكسب' },
  'negotiated-reform': { en: 'negotiated reform', ar: 'الإصلاح بالتفاوض' },
  revolution: { en: 'revolution', ar: 'الثورة' },
  'civil-war': { en: 'civil war', ar: 'الحرب الأهلية' },
} as const satisfies Record<string, Words>

export type Outcome = keyof typeof outcomes

/** What each outcome means, for the model’s pages and the codebook of the cases alike (model.md section 7). */
export const outcomeMeanings = {
  faded: {
    en: 'the crowd went home by itself: nothing at the core granted, no great force used, ruler and system in place',
    ar: 'انصرف الحشد من تلقاء نفسه: لم يُمنح شيء من لبّ المطلب، ولم تُستعمل قوة كبيرة، والحاكم والنظام باقيان',
  },
  crushed: {
    en: 'ended by great force, ruler and system in place; concessions may have been made',
    ar: 'انتهت بقوة كبيرة، والحاكم والنظام باقيان؛ وقد تكون قُدّمت تنازلات',
  },
  'concessions-only': {
    en: 'ended because what was asked at the core was granted, not by force; ruler and system in place',
    ar: 'انتهت لأن لبّ المطلب مُنح لا بالقوة؛ والحاكم والنظام باقيان',
  },
  'figurehead-replaced': {
    en: 'a top person or cabinet left; the ruling network and its rules stayed for at least a year',
    ar: 'ذهب شخص في القمة أو حكومة؛ وبقيت الشبكة الحاكمة وقواعدها سنة على الأقل',
  },
  captured: {
    en: 'an organised rival that had not led the mobilisation took the change and shut the mobilisers out within about two and a half years; officers who hand over within 14 months do not count',
    ar: 'استولى على التغيير منافس منظم لم يقد الحراك وأقصى أهله خلال نحو سنتين ونصف؛ ولا يُعد ضباط سلّموا السلطة خلال 14 شهرًا',
  },
  'negotiated-reform': {
    en: 'a pact between incumbents and challengers, or reform from inside forced by protest',
    ar: 'ميثاق بين الحكام والمحتجين، أو إصلاح من الداخل فرضه الاحتجاج',
  },
  revolution: {
    en: 'ruler and ruling group lost power and did not return for at least two years',
    ar: 'فقد الحاكم وجماعته السلطة ولم يعودوا سنتين على الأقل',
  },
  'civil-war': {
    en: 'the dominant course within two years was war, whatever came after',
    ar: 'كان المسار الغالب خلال سنتين حربًا، أيًّا كان ما بعدها',
  },
} as const satisfies Record<Outcome, Words>

export function isOutcome(name: string): name is Outcome {
  return Object.hasOwn(outcomes, name)
}

/** An inequality of notes of the prototype, section 4.2: the side that decides, what it needed, and by how much it held or failed. */
export interface Margin {
  readonly name: string
  readonly words: Words
  readonly value: number
  readonly needed: number
  /** value − needed: positive where the inequality holds. */
  readonly margin: number
}

export interface OutcomeReport {
  readonly outcome: Outcome
  readonly margins: readonly Margin[]
  /** Measured pillars and strengths, 0…1: mass, leadership, programme, discipline, reach, neutrality, guard, movement, deep, rival. */
  readonly strengths: Readonly<Record<string, number>>
  /** Results two years on (section 7): change in what people live with; each −1…1, positive is better for people. */
  readonly results: readonly { readonly name: string; readonly words: Words; readonly value: number }[]
}

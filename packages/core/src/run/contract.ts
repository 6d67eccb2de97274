/**
 * The contract between a running model and everything that watches it: the run loop gives, reports and stores take.
 * A run is started from checked inputs only and changed by nothing afterwards (house.md, rule 7).
 */
import type { Profile } from '../country/index.ts'
import type { SeatOfPlace } from '../national/index.ts'
import type { Scenario } from '../scenario/index.ts'
import type { Words } from '../text/index.ts'

/** Checked inputs of a run. */
export interface RunSetup {
  readonly profile: Profile
  readonly scenario: Scenario
}

/** Something that happened, told in words. `kind` and `values` are for programs, `words` for people. */
export interface RunEvent {
  /** Hours since the start of the episode. */
  readonly hour: number
  readonly kind: EventKind
  /** Index of the place in the profile, −1 for the whole country. */
  readonly place: number
  readonly words: Words
  readonly values: Readonly<Record<string, number | string>>
}

export type EventKind =
  | 'shock'
  | 'spark'
  | 'call'
  | 'first-gathering'
  | 'noticed'
  | 'first-clash'
  | 'first-death'
  | 'seat-lost'
  | 'seat-retaken'
  | 'answer'
  | 'stand-aside'
  | 'unit-dissolved'
  | 'unit-changed-sides'
  | 'march'
  | 'peak'
  | 'ruler-gone'
  | 'pact'
  | 'civil-war'
  | 'calm'
  | 'outcome'

/** Columns recorded for each place after each hour; `record.columns[name][hour * places + place]`. */
export const placeColumns = {
  crowd: { unit: 'people', words: { en: 'Visible crowd', ar: 'الحشد الظاهر' } },
  mobilised: { unit: 'people', words: { en: 'Mobilised people', ar: 'المشاركون' } },
  security: { unit: 'people', words: { en: 'Loyal security on the street', ar: 'القوات الموالية في الشارع' } },
  aside: { unit: 'share', words: { en: 'Forces standing aside', ar: 'القوات الممتنعة' } },
  violence: { unit: 'share', words: { en: 'Violence of the crowd', ar: 'عنف الحشد' } },
  news: { unit: 'level', words: { en: 'News level', ar: 'مستوى الأخبار' } },
  danger: { unit: 'ordinary costs', words: { en: 'Danger', ar: 'الخطر' } },
  outrage: { unit: 'income shares', words: { en: 'Outrage', ar: 'الغضب' } },
  fear: { unit: 'income shares', words: { en: 'Fear memory', ar: 'ذاكرة الخوف' } },
  detained: { unit: 'people so far', words: { en: 'Detained', ar: 'المعتقلون' } },
  injured: { unit: 'people so far', words: { en: 'Injured', ar: 'الجرحى' } },
  dead: { unit: 'people so far', words: { en: 'Dead', ar: 'القتلى' } },
  /** 0 held by the state, 1 contested, 2 held by the movement. */
  seat: { unit: 'state', words: { en: 'Seat of power', ar: 'مقر السلطة' } },
} as const satisfies Record<string, { unit: string; words: Words }>

export type PlaceColumn = keyof typeof placeColumns

/** Series of the whole country, one value an hour. */
export const nationalColumns = {
  crowd: { unit: 'people', words: { en: 'Visible crowd', ar: 'الحشد الظاهر' } },
  mobilised: { unit: 'people', words: { en: 'Mobilised people', ar: 'المشاركون' } },
  attention: { unit: 'people', words: { en: 'Attention of the state', ar: 'انتباه الدولة' } },
  armyRefusing: { unit: 'share', words: { en: 'Army refusing', ar: 'رفض الجيش' } },
  net: { unit: 'share', words: { en: 'The net', ar: 'الإنترنت' } },
  detained: { unit: 'people so far', words: { en: 'Detained', ar: 'المعتقلون' } },
  injured: { unit: 'people so far', words: { en: 'Injured', ar: 'الجرحى' } },
  dead: { unit: 'people so far', words: { en: 'Dead', ar: 'القتلى' } },
  deadForces: { unit: 'people so far', words: { en: 'Dead of the forces', ar: 'قتلى القوات' } },
  pressure: { unit: 'days', words: { en: 'Pressure on the ruler', ar: 'الضغط على الحاكم' } },
} as const satisfies Record<string, { unit: string; words: Words }>

export type NationalColumn = keyof typeof nationalColumns

export const outcomes = {
  faded: { en: 'faded', ar: 'الخمود' },
  crushed: { en: 'crushed', ar: 'السحق' },
  'concessions-only': { en: 'concessions only', ar: 'التنازلات وحدها' },
  'figurehead-replaced': { en: 'figurehead replaced', ar: 'استبدال الواجهة' },
  captured: { en: 'captured', ar: 'الاختطاف' },
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

/** An inequality of prototype.md section 4.2: the side that decides, what it needed, and by how much it held or failed. */
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

/** All that a run has observed so far. */
export interface RunRecord {
  /** Place ids in the order of the columns. */
  readonly places: readonly string[]
  /** Hours recorded so far; row h holds what was seen during hour h (the largest crowd, the state at its end). */
  readonly hours: number
  readonly columns: Readonly<Record<PlaceColumn, Float32Array>>
  readonly national: Readonly<Record<NationalColumn, Float64Array>>
  readonly events: readonly RunEvent[]
  /** Null until the run is over. */
  readonly outcome: OutcomeReport | null
}

/** A run in progress. `step` moves it by one step of the scenario; nothing else changes it. */
export interface Run {
  readonly setup: RunSetup
  /** Hours simulated so far. */
  readonly hour: number
  readonly over: boolean
  step(): void
  record(): RunRecord
  /** Everything needed to go on from here, to the bit (not compressed). */
  checkpoint(): Uint8Array
  /** 32 hex digits over all that has happened so far; equal for equal histories on every machine. */
  fingerprint(): string
  /** The terms of the decision at a place now (section 9.4). */
  explain(place: number): PlaceExplanation
}

export interface PlaceExplanation {
  readonly place: number
  readonly hour: number
  /** By income group, poorest first: terms of the budget, the danger, and the share willing without a friend in the street. */
  readonly groups: readonly {
    readonly group: number
    readonly income: number
    readonly people: number
    readonly terms: Readonly<Record<BudgetTerm, number>>
    readonly budget: number
    readonly danger: number
    readonly willing: number
    readonly active: number
  }[]
  /** What pushes at the seat of power here and what it bears (section 5); null where there is none. */
  readonly seat: SeatExplanation | null
}

export type SeatExplanation = SeatOfPlace

/** Terms of the budget in the order of section 2; they add up to it with their signs. */
export const budgetTerms = {
  hardship: { en: 'hardship left after acquiescence', ar: 'المشقة بعد الرضوخ' },
  jump: { en: 'jump of prices or offence', ar: 'القفزة: الغلاء أو الإهانة' },
  outrage: { en: 'outrage', ar: 'الغضب' },
  momentum: { en: 'momentum of news', ar: 'زخم الأخبار' },
  organisation: { en: 'organisation', ar: 'التنظيم' },
  local: { en: 'local readiness', ar: 'الاستعداد المحلي' },
  reserve: { en: 'reserve (taken off)', ar: 'التحفّظ (يُطرح)' },
  fatigue: { en: 'fatigue (taken off)', ar: 'التعب (يُطرح)' },
  fear: { en: 'fear memory (taken off)', ar: 'ذاكرة الخوف (تُطرح)' },
} as const satisfies Record<string, Words>

export type BudgetTerm = keyof typeof budgetTerms

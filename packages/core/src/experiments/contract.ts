/**
 * The contract between designs (what to run), whoever runs them (a thread, a worker of a queue, a browser) and statements
 * (what it means). A plan is plain data: it goes over a wire and into a file, and holds all that its runs need.
 */
import type { EpisodeRecord, Measured } from '../episodes/index.ts'
import type { NationalColumn, Outcome, RunSetup } from '../run/index.ts'
import type { Settings } from '../scenario/index.ts'
import type { Words } from '../text/index.ts'

export const planFormat = 'sharara-plan/1'

/** A scenario that takes part, whole and checked, with the record of its episode where there is one. */
export interface Arm {
  readonly id: string
  readonly words: Words
  readonly setup: RunSetup
  readonly record: EpisodeRecord | null
}

/** A point of a design: what is changed in an arm. */
export interface Point {
  /** Index of the arm. */
  readonly arm: number
  readonly settings: Settings
  /** Seeds of its own instead of the plan's, where a design asks for independent runs. */
  readonly seeds?: readonly number[]
}

/** How much of each run's course is kept: nothing, one value a day (the day's largest crowd, else its last value), or each hour. */
export type SeriesDetail = 'none' | 'days' | 'hours'

export interface Plan {
  readonly format: typeof planFormat
  readonly arms: readonly Arm[]
  readonly points: readonly Point[]
  /** Common random numbers: every point runs each of these seeds. */
  readonly seeds: readonly number[]
  readonly series: SeriesDetail
  readonly engine: 'frontier' | 'reference'
}

/** One run of a plan. `run` counts through all points, each with all its seeds. */
export interface PlannedRun {
  readonly run: number
  readonly point: number
  readonly seed: number
}

/** What one run left behind. Of a run that threw, `error` says why and everything else is empty. */
export interface RunResult extends PlannedRun {
  readonly outcome: Outcome | null
  readonly error: string | null
  readonly fingerprint: string
  /** By name of `outputs`; null where the thing never happened. */
  readonly values: Readonly<Record<OutputName, number | null>>
  /** What the run measures for the targets of its arm's record, in their order; empty without a record. */
  readonly targets: readonly Measured[]
  readonly series: Readonly<Partial<Record<NationalColumn, readonly number[]>>>
}

/** Numbers kept of each run. */
export const outputs = {
  peakCrowd: { unit: 'people', words: { en: 'Largest crowd', ar: 'أكبر حشد' } },
  peakHour: { unit: 'h', words: { en: 'Hour of the largest crowd', ar: 'ساعة أكبر حشد' } },
  firstHour: { unit: 'h', words: { en: 'Hour of the first hundred people', ar: 'ساعة أول مئة شخص' } },
  coreHour: { unit: 'h', words: { en: 'Hour of the first thousand in the core', ar: 'ساعة أول ألف في المركز' } },
  lastHour: { unit: 'h', words: { en: 'Last hour of a large crowd', ar: 'آخر ساعة لحشد كبير' } },
  onsetHour: { unit: 'h', words: { en: 'Hour of onset', ar: 'ساعة الاندلاع' } },
  calmHour: { unit: 'h', words: { en: 'Hour of calm', ar: 'ساعة الهدوء' } },
  regions: { unit: 'regions', words: { en: 'Regions reached', ar: 'المناطق التي بلغتها' } },
  firstAnswerHour: { unit: 'h', words: { en: 'Hour of the first answer', ar: 'ساعة أول جواب' } },
  seatsLost: { unit: 'seats', words: { en: 'Seats of power lost', ar: 'مقار السلطة المفقودة' } },
  dead: { unit: 'people', words: { en: 'Dead', ar: 'القتلى' } },
  deadForces: { unit: 'people', words: { en: 'Dead of the forces', ar: 'قتلى القوات' } },
  injured: { unit: 'people', words: { en: 'Injured', ar: 'الجرحى' } },
  detained: { unit: 'people', words: { en: 'Detained', ar: 'المعتقلون' } },
  armyRefusing: { unit: 'share', words: { en: 'Largest share of the army refusing', ar: 'أكبر نسبة رفض في الجيش' } },
  pressure: { unit: 'days', words: { en: 'Pressure on the ruler', ar: 'الضغط على الحاكم' } },
  mass: { unit: '0…1', words: { en: 'Pillar: mass', ar: 'ركن الكثرة' } },
  discipline: { unit: '0…1', words: { en: 'Pillar: discipline', ar: 'ركن الانضباط' } },
  reach: { unit: '0…1', words: { en: 'Pillar: reach to the centre', ar: 'ركن بلوغ المركز' } },
  neutrality: { unit: '0…1', words: { en: 'Pillar: neutrality of the forces', ar: 'ركن حياد القوات' } },
  movement: { unit: '0…1', words: { en: 'Strength of the movement', ar: 'قوة الحركة' } },
  deep: { unit: '0…1', words: { en: 'Strength of the deep state', ar: 'قوة الدولة العميقة' } },
  rival: { unit: '0…1', words: { en: 'Strength of the rival', ar: 'قوة المنافس' } },
  resultHardship: { unit: '−1…1', words: { en: 'Result: hardship', ar: 'النتيجة: المشقة' } },
  resultCorruption: { unit: '−1…1', words: { en: 'Result: corruption', ar: 'النتيجة: الفساد' } },
  resultRepression: { unit: '−1…1', words: { en: 'Result: repression', ar: 'النتيجة: القمع' } },
  resultRule: { unit: '−1…1', words: { en: 'Result: who rules', ar: 'النتيجة: من يحكم' } },
} as const satisfies Record<string, { unit: string; words: Words }>

export type OutputName = keyof typeof outputs

export const outputNames: readonly OutputName[] = Object.keys(outputs) as OutputName[]

/**
 * The table of cases: real episodes of mass unrest coded by one book of rules, for comparison. Every cell says what stands in
 * it, where that comes from and how surely it is known; an absent cell was not found or does not apply.
 */
import { z } from 'zod'
import {
  caseColumnNames,
  cellValue,
  columnSpec,
  type CaseColumn,
  type CodeColumn,
  type CodeOf,
  type DateColumn,
  type NumberColumn,
  type TextColumn,
} from './cases/columns.ts'
import { confidence, type Confidence } from './cases/confidence.ts'
import { howKnown, type HowKnown } from './cases/spec.ts'
import type { Words } from '../text/index.ts'

export const casesFormat = 'sharara-cases/1'
export const cellsFormat = 'sharara-cells/1'
/** The largest comparison of this kind has some hundreds of cases. */
export const mostCases = 5000

export const caseId = z
  .string()
  .regex(/^[A-Za-z0-9]+([_-][A-Za-z0-9]+)*$/)
  .max(60)
const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60)
const words = z.strictObject({ en: z.string().min(1).max(600), ar: z.string().min(1).max(600) })
const year = z.int().min(1800).max(2200)
const known = z.enum(Object.keys(howKnown) as [HowKnown, ...HowKnown[]])

const cell = (value: z.ZodType): z.ZodType => z.strictObject({ value, source: id, certainty: known })

/** One entry for each column; a column that must be there must be there. */
function cellsSchema(names: readonly CaseColumn[], strict: boolean): z.ZodType {
  const shape = names.map((name) => {
    const own = cell(cellValue(name, false))
    return [name, strict && columnSpec(name).required === true ? own : own.optional()] as const
  })
  return z.strictObject(Object.fromEntries(shape))
}

const source = z.strictObject({
  kind: z.enum(['page', 'pages', 'data', 'judgement', 'memory', 'arithmetic']),
  text: words.optional(),
  url: z.url().optional(),
})

const bound = z.strictObject({ value: z.int().min(0).max(1e9), source: id, certainty: known })

export const waveAnswers = {
  troops: { en: 'troops', ar: 'جنود' },
  'mass-arrests': { en: 'mass arrests', ar: 'اعتقالات واسعة' },
  'live-fire': { en: 'live fire', ar: 'إطلاق النار' },
  emergency: { en: 'state of emergency', ar: 'حالة طوارئ' },
  'minor-concession': { en: 'a minor concession', ar: 'تنازل صغير' },
  'major-concession': { en: 'a major concession', ar: 'تنازل كبير' },
  'net-cut': { en: 'the net cut', ar: 'قطع الإنترنت' },
  'foreign-troops': { en: 'foreign troops', ar: 'قوات أجنبية' },
} as const satisfies Record<string, Words>
export type WaveAnswer = keyof typeof waveAnswers

/** A wave of one country, where the table itself has only some of them. */
const wave = z.strictObject({
  id: caseId,
  year,
  country: caseId,
  name: words,
  deathsLow: bound,
  deathsHigh: bound,
  answers: z.array(z.enum(Object.keys(waveAnswers) as [WaveAnswer, ...WaveAnswer[]])),
  rulerRemoved: z.enum(['yes', 'no']),
  note: words,
})

/** Numbers of one country year by year. */
const yearSeries = z.strictObject({ id, country: caseId, label: words, source: id, points: z.array(z.tuple([year, z.number()])).min(2) })

/** How common something is in the world, so that a share among the cases means something. */
const baseRate = z.strictObject({ id, label: words, line: z.number(), count: z.int().min(0), of: z.int().min(1), source: id })

const head = { id, name: words, note: words, licence: z.string().min(3).max(200), sources: z.record(id, source) }

export const casesSchema = z.strictObject({
  format: z.literal(casesFormat),
  ...head,
  cases: z
    .array(
      z.strictObject({
        id: caseId,
        country: words,
        name: words,
        /** Of the coding of outcome and defection taken together. */
        confidence,
        pages: z.array(id),
        /** What the sources at hand do not settle. */
        open: z.array(words).optional(),
        cells: cellsSchema(
          caseColumnNames.filter((name) => !name.startsWith('vdem_')),
          true,
        ),
      }),
    )
    .min(1)
    .max(mostCases),
  waves: z.array(wave),
  series: z.array(yearSeries),
  bases: z.array(baseRate),
})

/** Cells that are kept in a file of their own because of their licence. */
export const cellsSchemaFile = z.strictObject({
  format: z.literal(cellsFormat),
  ...head,
  cells: z.record(
    caseId,
    cellsSchema(
      caseColumnNames.filter((name) => name.startsWith('vdem_')),
      false,
    ),
  ),
  series: z.array(yearSeries),
  bases: z.array(baseRate),
})

export type CaseSource = z.infer<typeof source>
export type Wave = z.infer<typeof wave>
export type YearSeries = z.infer<typeof yearSeries>
export type BaseRate = z.infer<typeof baseRate>

export interface CaseCell<T = number | string | Words> {
  readonly value: T
  readonly source: string
  readonly certainty: HowKnown
}

/** The type of what stands in a column. */
export type CellValue<C extends CaseColumn> = C extends NumberColumn
  ? number
  : C extends TextColumn
    ? Words
    : C extends DateColumn
      ? string
      : C extends CodeColumn
        ? CodeOf<C>
        : never

export type CaseCells = { readonly [C in CaseColumn]?: CaseCell<CellValue<C>> }

export interface Case {
  readonly id: string
  readonly country: Words
  readonly name: Words
  readonly confidence?: Confidence
  /** Sources that the case as a whole rests on. */
  readonly pages: readonly string[]
  /** What the sources at hand do not settle. */
  readonly open?: readonly Words[] | undefined
  readonly cells: CaseCells
  /** Columns of the reader's own, whose names begin with `x_`. */
  readonly own?: Readonly<Record<string, number | string>>
}

export interface CaseTable {
  readonly id: string
  readonly name: Words
  readonly note: Words
  readonly sources: Readonly<Record<string, CaseSource>>
  readonly cases: readonly Case[]
  /** Columns that the table has, in the order of the codebook. */
  readonly columns: readonly CaseColumn[]
  readonly ownColumns: readonly string[]
}

/** What the claims need besides the cases: waves of one country, series, and how common things are in the world. */
export interface Background {
  readonly waves: readonly Wave[]
  readonly series: readonly YearSeries[]
  readonly bases: readonly BaseRate[]
}

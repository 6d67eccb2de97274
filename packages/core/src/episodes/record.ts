/**
 * The record of a real episode: what was reported to have happened, by whom, how surely; and the targets a run is held against.
 * Days count from 1 = the day of hour 0; an hour is an hour of the episode, local time. A crowd is the largest visible crowd of a day.
 */
import { z } from 'zod'
import { answer } from '../country/index.ts'
import { outcomes, type Outcome } from '../vocabulary/index.ts'
import type { Words } from '../text/index.ts'
import { confidence } from './cases/confidence.ts'

export const recordFormat = 'sharara-record/1'

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60)
const words = z.strictObject({ en: z.string().min(1).max(600), ar: z.string().min(1).max(600) })
const day = z.int().min(1).max(1000)
const hour = z.number().min(0).max(20000)
const quantity = z.number().min(0).max(1e9)
const answerKind = answer.shape.do
const outcome = z.enum(Object.keys(outcomes) as [Outcome, ...Outcome[]])

/** Who says so: the state, the press, a rights organisation, a data set, our memory without a page, or our own reading or arithmetic. */
export const sides = {
  state: { en: 'official', ar: 'رسمي' },
  press: { en: 'press', ar: 'صحافة' },
  ngo: { en: 'rights organisation', ar: 'منظمة حقوقية' },
  data: { en: 'data set', ar: 'بيانات' },
  memory: { en: 'from memory', ar: 'من الذاكرة' },
  own: { en: 'own reading', ar: 'قراءتنا' },
} as const

const side = z.enum(Object.keys(sides) as [keyof typeof sides, ...(keyof typeof sides)[]])

const recordSource = z.strictObject({ side, text: z.string().min(3).max(1000), url: z.url().optional() })

/** A reported number. Null: it happened or may have, but nobody gave a number. */
const figureShape = {
  value: quantity.nullable(),
  /** The record's own uncertainty, where value is known or bounded. */
  low: quantity.optional(),
  high: quantity.optional(),
  source: id,
  /** Disputed, withdrawn, or two sources disagree. */
  contested: z.boolean().optional(),
  note: words.optional(),
}
const figure = z.strictObject(figureShape)

/** What is asked of a run. The closed list of measures: each can be computed from a run's record alone. */
export const measure = z.discriminatedUnion('kind', [
  /** Largest crowd of a day, of the country or a region. */
  z.strictObject({ kind: z.literal('crowd-of-day'), day, region: id.optional() }),
  /** Crowd of one day over that of an earlier one. */
  z.strictObject({ kind: z.literal('crowd-ratio'), day, over: day }),
  /** Largest crowd of any day; as people, as a share of the population, or its day. */
  z.strictObject({ kind: z.literal('peak-crowd') }),
  z.strictObject({ kind: z.literal('peak-share') }),
  z.strictObject({ kind: z.literal('peak-day') }),
  /** A region's share of the crowd on the day of the national peak. */
  z.strictObject({ kind: z.literal('share-of-peak'), region: id }),
  /** First day after the peak on which the crowd is below this share of the peak. */
  z.strictObject({ kind: z.literal('calm-day'), share: z.number().min(0).max(1) }),
  /** Days with at least so many people out, country. */
  z.strictObject({ kind: z.literal('days-active'), threshold: quantity }),
  /** Regions with at least so many people in one of their places on the day; or on any day up to it. */
  z.strictObject({ kind: z.literal('regions-of-day'), day, threshold: quantity }),
  z.strictObject({ kind: z.literal('regions-by-day'), day, threshold: quantity }),
  /** First day with at least so many people in one of the region's places. */
  z.strictObject({ kind: z.literal('first-day'), region: id, threshold: quantity }),
  /** Cities and towns (not rural districts) that ever had so many people out. */
  z.strictObject({ kind: z.literal('towns-active'), threshold: quantity }),
  /** The same up to a day. */
  z.strictObject({ kind: z.literal('towns-by-day'), day, threshold: quantity }),
  z.strictObject({ kind: z.literal('first-clash-hour'), place: id }),
  z.strictObject({ kind: z.literal('seat-lost-hour'), place: id }),
  z.strictObject({ kind: z.literal('clash-to-seat-hours'), place: id }),
  z.strictObject({ kind: z.literal('seats-lost-count') }),
  /** Hour at which an answer is first given. */
  z.strictObject({ kind: z.literal('answer-hour'), answer: answerKind }),
  /** Dead on both sides by the end; of the country, by the end of a day, of a region, the forces, or a region's share of all. */
  z.strictObject({ kind: z.literal('deaths'), region: id.optional(), day: day.optional() }),
  z.strictObject({ kind: z.literal('deaths-share'), region: id }),
  z.strictObject({ kind: z.literal('deaths-forces') }),
  z.strictObject({ kind: z.literal('injured') }),
  /** Detained so far at the end of a day. */
  z.strictObject({ kind: z.literal('detained'), day }),
  /** Largest share of the forces at a place that stood aside. */
  z.strictObject({ kind: z.literal('stand-aside-max'), place: id }),
  /** Largest share of the army that refused. */
  z.strictObject({ kind: z.literal('army-refusing-max') }),
  /** Hour at which the ruler is gone. */
  z.strictObject({ kind: z.literal('ruler-gone-hour') }),
  z.strictObject({ kind: z.literal('outcome') }),
])

export const targetGroups = {
  crowds: { en: 'Crowds', ar: 'الحشود' },
  spread: { en: 'Spread over regions', ar: 'الانتشار بين المناطق' },
  clash: { en: 'Clashes and seats of power', ar: 'الصدام ومقار السلطة' },
  answers: { en: 'Answers of the state', ar: 'ردود الدولة' },
  losses: { en: 'Deaths, injuries, detentions', ar: 'القتلى والجرحى والمعتقلون' },
  forces: { en: 'Forces', ar: 'القوات' },
  end: { en: 'The end', ar: 'المآل' },
} as const

/** The name of a group, those of other models' targets among them. */
export function groupWords(group: string): Words {
  return Object.hasOwn(targetGroups, group) ? targetGroups[group as TargetGroup] : { en: 'Outputs', ar: 'القيم' } // one of its own keys
}

/** Hours and days of some targets are moments of the episode, to be read as dates; those of others are lengths of time. */
export function momentOf(target: Pick<Target, 'measure'> | undefined): 'hour' | 'day' | null {
  const kind = target?.measure.kind ?? ''
  return kind.endsWith('-hour') ? 'hour' : ['peak-day', 'calm-day', 'first-day'].includes(kind) ? 'day' : null
}

const target = z.strictObject({
  id,
  label: words,
  measure,
  group: z.enum(Object.keys(targetGroups) as [keyof typeof targetGroups, ...(keyof typeof targetGroups)[]]),
  /** What the record says. Null: it never happened (hours and days only). An outcome is named. */
  value: z.union([z.number(), outcome]).nullable(),
  /**
   * The record's own uncertainty, both ends included. Where `value` is null a run agrees if the thing never happens in it,
   * or not before `low`. Null `high`: no upper bound.
   */
  low: z.number().nullable(),
  high: z.number().nullable(),
  unit: z.enum(['people', 'share', 'regions', 'towns', 'places', 'day', 'days', 'h', 'ratio', 'outcome']),
  source: id,
  /** High: two independent sources or a commission. Medium: one good source. Low: one weak source, an activist’s number, or memory. */
  certainty: confidence.optional(),
  contested: z.boolean().optional(),
  /** Where the value or its bounds are our reading of words like "hundreds". */
  note: words.optional(),
})

const marks = z.enum(['peaceful', 'roads-blocked', 'clash', 'stormed', 'killing', 'none-or-small'])

export const recordSchema = z.strictObject({
  format: z.literal(recordFormat),
  id,
  name: words,
  note: words.optional(),
  country: id,
  /** Local time of hour 0, ISO 8601 without offset. */
  start: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:00$/),
  days: day,
  sources: z.record(id, recordSource),
  /** Day series: crowd, crowds of regions, number of regions, detained so far … */
  series: z.array(
    z.strictObject({
      id,
      label: words,
      unit: z.enum(['people', 'people so far', 'regions']),
      region: id.optional(),
      points: z.array(z.strictObject({ day, ...figureShape })).min(1),
    }),
  ),
  /** What was reported of a region on each day; a missing mark is not evidence of absence. */
  regions: z.array(
    z.strictObject({
      region: id,
      /** First dated report of protest; null where none was found. */
      firstDay: day.nullable(),
      source: id,
      contested: z.boolean().optional(),
      days: z.array(z.strictObject({ day, marks: z.array(marks).min(1), source: id, note: words.optional() })),
    }),
  ),
  answers: z.array(
    z.strictObject({ answer: answerKind, hour, low: hour, high: hour, label: words, source: id, contested: z.boolean().optional() }),
  ),
  /** Things that happened at a place, with the hour as far as it is known. */
  incidents: z.array(
    z.strictObject({ id, label: words, place: id.optional(), hour, low: hour, high: hour, source: id, contested: z.boolean().optional() }),
  ),
  seats: z.array(
    z.strictObject({
      place: id,
      what: words,
      result: z.enum(['lost', 'attempted']),
      hour: hour.nullable(),
      low: hour,
      high: hour,
      source: id,
    }),
  ),
  standAsides: z.array(z.strictObject({ place: id, day, what: words, source: id })),
  /** Single numbers: deaths, injuries, weapons, prices … */
  figures: z.array(z.strictObject({ id, label: words, unit: z.string().min(1).max(40), region: id.optional(), figure })),
  /** Null: nobody has said how it ended, as in a table of events. */
  outcome: z.strictObject({ value: outcome, label: words, source: id, contested: z.boolean().optional() }).nullable(),
  /** What different sides say it was. */
  readings: z.array(z.strictObject({ claim: words, by: words, evidence: words, source: id })),
  targets: z.array(target).min(1).max(500),
})

/** JSON Schema (2020-12) of a record, for editors and other programs. */
export function recordJsonSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(recordSchema, { target: 'draft-2020-12', io: 'input' }), title: 'Sharara record' }
}

export type EpisodeRecord = z.infer<typeof recordSchema>
export type Measure = z.infer<typeof measure>
export type Target = z.infer<typeof target>
export type TargetGroup = keyof typeof targetGroups

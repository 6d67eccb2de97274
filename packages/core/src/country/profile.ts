/**
 * What a country profile holds (model.md section 1) and the schema its file is checked against.
 * Every number of the file names its source: single values beside themselves, tables by column, with exceptions by row.
 */
import { z } from 'zod'
import { valueSchema, type overridesSchema } from '../quantities/index.ts'
import type { Words } from '../text/index.ts'
import { conditions, pillars } from './conditions.ts'

export const profileFormat = 'sharara-country/1'

/** Rules of engagement, by rising force. */
export const degrees = {
  restraint: { en: 'restraint', ar: 'ضبط النفس' },
  batons: { en: 'batons', ar: 'الهراوات' },
  rubber: { en: 'rubber bullets', ar: 'الرصاص المطاطي' },
  live: { en: 'live fire', ar: 'الرصاص الحي' },
} as const satisfies Record<string, Words>
export type Degree = keyof typeof degrees
const degree = z.enum(Object.keys(degrees) as [Degree, ...Degree[]])

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60)
const words = z.strictObject({ en: z.string().min(1).max(400), ar: z.string().min(1).max(400) })
const share = z.number().min(0).max(1)
const positive = z.number().positive().max(1e12)

const source = z.strictObject({
  /** `missing`: there is no open data; the text says what stands in. */
  kind: z.enum(['published', 'estimated', 'fitted', 'chosen', 'missing']),
  text: z.string().min(3).max(2000),
  /** The same in Arabic, where the file has it. */
  arabic: z.string().min(3).max(2000).optional(),
  url: z.url().optional(),
  /** Year that the number is of, where it is of one. */
  year: z.int().min(1800).max(2100).optional(),
  certainty: z.enum(['high', 'medium', 'low']).optional(),
})

/** How a profile that a generator made was made: enough to make it again to the byte. */
const made = z.strictObject({
  rule: z.string().min(1).max(60),
  version: z.int().min(1),
  /** Versions of the tables that were read. */
  tables: z.string().min(1).max(200),
  /** ISO 3166-1 alpha-3, or the code of a state that is gone. */
  country: z.string().regex(/^[A-Z]{3}$/),
  /** False for the permissive variant, which knows nothing of V-Dem. */
  withVdem: z.boolean(),
  /** Of each region of the profile the regions of Natural Earth that it is made of. */
  members: z.record(z.string(), z.array(z.string().max(20)).max(500)),
  /** Countries that share a border. */
  neighbours: z.array(z.string().regex(/^[A-Z]{3}$/)).max(30),
})

/** Exceptions of one row to the sources of its table: column → key of `sources`. */
const rowSources = z.record(z.string(), id).optional()

const region = z.strictObject({
  id,
  name: words,
  bloc: id,
  /** Official population of the region, people. */
  population: z.int().positive().max(2e9),
  /** Mean income per head and month, in the currency of the basket. */
  income: positive,
  /** Gini coefficient of incomes within the region's places. */
  gini: z.number().min(0.05).max(0.8),
  /** Price level of the basket against the country's. */
  priceLevel: z.number().min(0.2).max(5),
  /** Share of people below the subsistence minimum, where published; not used by the model, shown and checked. */
  poverty: share.optional(),
  /** Police posts per 100,000 people. */
  policePer100k: z.number().min(0).max(5000),
  /** Weight of each good in the region's basket, relative to the place that depends on it most. */
  dependence: z.record(id, share),
  /** Share of people whom the movement's own language and networks reach. */
  languageShare: share,
  /** Organisation before the episode: committees, unions, clans, parties. */
  organisation: share,
  religiosity: share,
  /** Remembered bloodshed at the start, in casualties heard of (X of section 2). */
  memory: z.number().min(0).max(1000),
  /** What the forces there are told from the start: to keep away, to disperse, to shoot. */
  posture: degree,
  sources: rowSources,
})

/** What a scenario may change of a region. */
export const regionChange = region
  .pick({
    income: true,
    gini: true,
    priceLevel: true,
    policePer100k: true,
    organisation: true,
    religiosity: true,
    memory: true,
    posture: true,
  })
  .partial()

const place = z.strictObject({
  id,
  name: words,
  region: id,
  kind: z.enum(['city', 'town', 'rural']),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  population: z.int().positive().max(2e9),
  /** Political weight: 3 capital or metropolis, 1 seat of a region, less elsewhere. */
  weight: z.number().min(0).max(5),
  role: z.enum(['capital', 'metropolis', 'seat']).optional(),
  /** Mean income against the region's. */
  incomeFactor: z.number().min(0.1).max(10),
  /** Share of people with the net. */
  netReach: share,
  /** Local readiness that no other number explains, in income shares; 0 where nothing is known. */
  readiness: z.number().min(-0.5).max(0.5).optional(),
  /** Organisation here, where it differs from the region's. */
  organisation: share.optional(),
  sources: rowSources,
})

const force = z.strictObject({
  id,
  name: words,
  kind: z.enum(['police', 'interior', 'army', 'elite', 'foreign']),
  /** People in it. Police may leave it out: it then follows `policePer100k` of the regions. */
  number: z.int().positive().max(5e6).optional(),
  /** Duty: pay, privilege and drill, against sympathy. */
  duty: z.number().min(0).max(3),
  /** Spread of duty between units (standard deviation). */
  dutySpread: z.number().min(0).max(1),
  /** Strongest rule of engagement it carries out. */
  willUse: degree,
  /** What it is told from the start wherever it is posted, where that is harder than the region's posture. */
  posture: degree.optional(),
  /** Where it lives: everywhere by population, or named garrisons with shares. Foreign forces live outside. */
  garrisons: z.union([z.literal('everywhere'), z.literal('abroad'), z.array(z.strictObject({ place: id, share }))]),
  sources: rowSources,
})

const rival = z.strictObject({
  id,
  name: words,
  capacity: share,
  presence: share,
  /** An armed institution gains from the forces' refusal. */
  armed: z.boolean(),
  sources: rowSources,
})

/** When an answer is triggered (all that are given must hold) and what it does; section 6. */
export const answer = z.strictObject({
  do: z.enum([
    'ignore',
    'withdraw-origin',
    'withdraw',
    'concede',
    'promise',
    'arrest',
    'curfew',
    'net-partial',
    'net-cut',
    'net-restore',
    'dismiss-cabinet',
    'sacrifice-figurehead',
    'sacrifice-patron',
    'reserves',
    'live-fire',
    'cease-fire',
    'foreign-troops',
    'negotiate',
    'split',
  ]),
  when: z.strictObject({
    /** Attention of the state: crowd × political weight, people. */
    attention: z.number().min(0).optional(),
    /** Crowd at the centre (capital and metropolis), people. */
    centre: z.number().min(0).optional(),
    /** Deaths so far. */
    dead: z.number().min(0).optional(),
    /** After another answer has been given, or a seat fell. */
    after: z.string().optional(),
    /** Crowd below this share of its peak. */
    calm: share.optional(),
    /** Not before this hour of the episode. */
    fromHour: z.number().min(0).optional(),
  }),
  delayHours: z.number().min(0).max(2000).optional(),
  /** Size of a concession (share), or number of people moved. */
  size: z.number().min(0).max(5e6).optional(),
  /** The force whose reserves are sent; without it all that wait in barracks. */
  force: id.optional(),
  /** How long a withheld thing lasts; the net comes back after it. */
  hours: z.number().positive().max(5000).optional(),
})

const sourced = (inner: z.ZodType): z.ZodType => z.strictObject({ value: inner, source: id })

const sourcedTable = (table: Parameters<typeof overridesSchema>[0]): z.ZodType<Record<string, { value: number; source: string }>> =>
  z.strictObject(
    Object.fromEntries(Object.entries(table).map(([name, quantity]) => [name, sourced(valueSchema(quantity)).optional()])),
  ) as unknown as z.ZodType<Record<string, { value: number; source: string }>>

export const profileSchema = z.strictObject({
  format: z.literal(profileFormat),
  id,
  name: words,
  /** Year whose conditions the profile describes. */
  year: z.int().min(1900).max(2100),
  currency: z.string().min(1).max(12),
  utcOffsetHours: z.number().min(-12).max(14),
  made: made.optional(),
  /** Sources by key. */
  sources: z.record(id, source),
  /** Source of each column of the tables below: `regions.income` → key of `sources`. */
  columnSources: z.record(z.string(), id),
  blocs: z
    .array(z.strictObject({ id, name: words }))
    .min(1)
    .max(50),
  goods: z.array(z.strictObject({ id, name: words })).max(50),
  conditions: sourcedTable(conditions),
  pillars: sourcedTable(pillars),
  regions: z.array(region).min(1).max(500),
  places: z.array(place).min(1).max(5000),
  forces: z.array(force).min(1).max(40),
  rivals: z.array(rival).max(20),
  playbook: z.array(answer).max(100),
})

export type Profile = z.infer<typeof profileSchema>
export type Region = Profile['regions'][number]
/** By id of the region. */
export type RegionChanges = Readonly<Record<string, z.infer<typeof regionChange>>>
export type Place = Profile['places'][number]
export type Force = Profile['forces'][number]
export type Rival = Profile['rivals'][number]
export type Answer = z.infer<typeof answer>
export type AnswerKind = Answer['do']

/**
 * What the model takes of a scenario: the part that shapes a run, declared once. A scenario file is this and a head that says
 * what it is called (room `scenario`).
 */
import { z } from 'zod'
import { answer, conditions, pillars, profileSchema, regionChange } from '../country/index.ts'
import { overridesSchema, rangesSchema } from '../quantities/index.ts'
import { constants } from './constants/index.ts'
import { mechanismNames } from './mechanisms.ts'

export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60)
export const wordsSchema = z.strictObject({ en: z.string().min(1).max(400), ar: z.string().min(1).max(400) })
const hour = z.number().min(0).max(20000)

const shock = z.strictObject({
  /** A price counts in the basket; an offence (stolen election, death in custody, decree, defeat) only in the jump. */
  kind: z.enum(['price', 'offence']),
  hour,
  /** Size in shares of the basket where the dependence is full. */
  size: z.number().min(0).max(3),
  /** The good whose dependence by region carries the shock; without it every place is hit alike. */
  good: idSchema.optional(),
  /** Region where the demand is first met. */
  origin: idSchema.optional(),
  label: wordsSchema,
})

const spark = z.strictObject({
  place: idSchema,
  hour,
  hours: z.number().positive().max(2000),
  /** People who act regardless. */
  people: z.int().min(0).max(1e6),
})

/** A called day of the movement's calendar; `strength` is how well it is called, 1 where nothing is said. */
const call = z.strictObject({
  hour,
  hours: z.number().positive().max(48),
  places: z.array(idSchema).max(5000).optional(),
  strength: z.number().min(0).max(1).optional(),
})

const movement = z.strictObject({
  /** Case that it is of. */
  id: z.string().min(1).max(60).optional(),
  leadership: z.enum(['yes', 'partly', 'no']),
  method: z.enum(['nonviolent', 'mixed', 'violent']),
})

/** News of an episode elsewhere that decays (section 8, world clock). */
const foreignNews = z.strictObject({ hour, level: z.number().min(0).max(20), halfHours: z.number().positive().max(20000) })

export const setupShape = {
  /** Local time of hour 0, ISO 8601 without offset. */
  start: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:00$/),
  hours: z.int().min(1).max(20000),
  /** The run ends before its hours are over once no large crowd has been out for so many hours in a row. */
  untilCalm: z.int().min(24).max(20000).optional(),
  stepHours: z.literal([0.5, 1, 2, 3, 4, 6]),
  /** One simulated person stands for this many. */
  sample: z.int().min(1).max(1000),
  seed: z.int().min(0).max(4294967295),
  shocks: z.array(shock).max(50),
  sparks: z.array(spark).max(5000),
  calls: z.array(call).max(2000),
  foreignNews: z.array(foreignNews).max(50),
  /** The playbook instead of the profile's. */
  playbook: z.array(answer).max(100).optional(),
  /** Numbers of regions instead of the country's, by id of the region. */
  regions: z.record(idSchema, regionChange).optional(),
  conditions: overridesSchema(conditions),
  /** Of a range every run draws its own by its seed. */
  pillars: rangesSchema(pillars),
  /** Movements of cases like this one: a run draws one by its seed, and from its codes every pillar that is not given above. */
  movements: z.array(movement).min(1).max(1000).optional(),
  constants: overridesSchema(constants),
  mechanisms: z.strictObject(Object.fromEntries(mechanismNames.map((name) => [name, z.boolean().optional()]))) as z.ZodType<
    Partial<Record<(typeof mechanismNames)[number], boolean>>
  >,
}

/** A country and what happens in it; a file may say more. */
export const nationalSetup = z.looseObject({ profile: profileSchema, scenario: z.looseObject(setupShape) })

type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T

export type NationalScenario = Frozen<z.infer<z.ZodObject<typeof setupShape>>>
export type Shock = z.infer<typeof shock>
export type Spark = z.infer<typeof spark>
export type Call = z.infer<typeof call>

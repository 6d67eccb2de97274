/** What the commands need of the options in a manifest, which may be anybody's: held against a schema before one goes on. */
import { join } from 'node:path'
import { z } from 'zod'
import { holdAgainst, type OpenExperiment } from '../../store/index.ts'

const names = z.array(z.string().max(400)).max(1000)
const whole = z.int().min(0).max(4_294_967_295)
const design = z.looseObject({
  design: z.string().optional(),
  method: z.string().optional(),
  levels: whole.optional(),
  points: whole.optional(),
  base: whole.optional(),
  trajectories: whole.optional(),
  candidates: whole.optional(),
  slices: whole.optional(),
  designSeed: whole,
})
const distance = z.looseObject({ kind: z.string().optional() })
const study = z.looseObject({
  conditions: names,
  outcome: z.string().max(400),
  sets: z.record(z.string(), z.looseObject({ column: z.string().max(400) })),
  directions: z.record(z.string(), z.number()),
  leaveOut: names,
  nCut: z.number(),
  inclCut: z.number(),
  priCut: z.number(),
})

const schemas: Readonly<Record<string, z.ZodType>> = {
  sweep: z.looseObject({ vary: names, design, of: names }),
  sensitivity: z.looseObject({ vary: names, design, of: names }),
  attribute: z.looseObject({ players: names, designSeed: whole, of: names }),
  ensemble: z.looseObject({ untilError: z.number().positive().optional() }),
  fit: z.looseObject({
    free: z.record(z.string(), z.looseObject({ kind: z.string() })),
    own: names,
    holdOut: names,
    draws: whole,
    settings: z.looseObject({
      seed: whole,
      particles: whole.min(1),
      first: whole.min(1),
      quantile: z.number(),
      distance,
      stop: z.looseObject({}),
    }),
  }),
  compare: z.looseObject({ study, beside: study.nullable() }),
}

/** @throws Failure with all that is wrong. */
export function holdOptions({ path, manifest: { kind, options } }: OpenExperiment): void {
  const schema = Object.hasOwn(schemas, kind) ? schemas[kind] : undefined
  if (schema !== undefined) holdAgainst(schema, options, join(path, 'manifest.json'))
}

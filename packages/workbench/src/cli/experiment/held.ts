/** What the commands need of the options in a manifest, which may be anybody's: held against a schema before one goes on. */
import { join } from 'node:path'
import { readFit } from '@sharara/core'
import { z } from 'zod'
import { Failure, holdAgainst, shown, type OpenExperiment } from '../../store/index.ts'
import { fitWords } from '../fit/words.ts'

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

const fitOptions = z.looseObject({
  free: z.record(z.string(), z.unknown()),
  own: names,
  holdOut: names,
  draws: whole.min(1).max(100_000),
  settings: z.strictObject({
    seed: z.unknown(),
    particles: z.unknown(),
    first: z.unknown(),
    quantile: z.unknown(),
    kernel: z.unknown(),
    distance: z.strictObject({ p: z.unknown(), scale: z.unknown(), never: z.number().min(0), cap: z.number().min(0) }),
    stop: z.strictObject({
      threshold: z.unknown(),
      generations: z.unknown(),
      acceptance: z.unknown(),
      simulations: z.number().min(1),
      seconds: z.number().min(0),
    }),
  }),
})

const schemas: Readonly<Record<string, z.ZodType>> = {
  sweep: z.looseObject({ vary: names, design, of: names }),
  sensitivity: z.looseObject({ vary: names, design, of: names }),
  attribute: z.looseObject({ players: names, designSeed: whole, of: names }),
  ensemble: z.looseObject({ untilError: z.number().positive().optional() }),
  fit: fitOptions,
  compare: z.looseObject({ study, beside: study.nullable() }),
}

/** @throws Failure with all that is wrong. */
export function holdOptions({ path, manifest: { kind, options } }: OpenExperiment): void {
  const schema = Object.hasOwn(schemas, kind) ? schemas[kind] : undefined
  const file = join(path, 'manifest.json')
  if (schema !== undefined) holdAgainst(schema, options, file)
  if (kind === 'fit') holdFit(fitOptions.parse(options), file)
}

/** What can also stand in the file of a fit is held against the rules of such a file: priors, ranges, kinds. */
function holdFit({ free, own, holdOut, settings }: z.infer<typeof fitOptions>, file: string): void {
  const { seed, particles, first, quantile, kernel, distance: measured, stop } = settings
  const { p, scale } = measured
  const { threshold, generations, acceptance } = stop
  const format = 'sharara-fit/1'
  const asFile = {
    format,
    free,
    own,
    holdOut,
    distance: { p, scale },
    kernel,
    particles,
    first,
    generations,
    quantile,
    acceptance,
    threshold,
    seed,
  }
  const { problems } = readFit({ file: shown(file), text: JSON.stringify(asFile) })
  if (problems.length > 0) throw new Failure(fitWords.notFitted, 2, problems)
}

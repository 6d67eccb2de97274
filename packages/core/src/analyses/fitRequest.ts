/** All of a fit but its scenarios, as it is kept beside the plan. */
import { z } from 'zod'
import { kernelKinds, priorSchema, scaleKinds } from '../experiments/index.ts'
import { namesAsked, seedNumber, wholeNumber } from './varied.ts'

export const fitFacts = z.looseObject({
  free: z.record(z.string(), priorSchema),
  own: namesAsked,
  holdOut: namesAsked,
  draws: wholeNumber(1, 100_000),
  settings: z.strictObject({
    seed: seedNumber,
    particles: wholeNumber(1, 1_000_000),
    first: wholeNumber(1, 10_000_000),
    quantile: z.number().min(0).max(1),
    kernel: z.enum(kernelKinds),
    distance: z.strictObject({
      p: z.number().min(1).max(100),
      scale: z.enum(scaleKinds),
      never: z.number().min(0),
      cap: z.number().min(0),
    }),
    stop: z.strictObject({
      threshold: z.number().min(0),
      generations: wholeNumber(1, 1000),
      acceptance: z.number().min(0).max(1),
      simulations: z.number().min(1),
      seconds: z.number().min(0),
    }),
  }),
})

/** All of a fit but its scenarios, which stand in the plan; kept in the folder to go on and to tell the results. */
export type FitRequest = z.infer<typeof fitFacts>

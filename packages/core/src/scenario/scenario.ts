/** All that is needed to repeat a run, frozen: the schema of a scenario file, which is what the model takes and a head. */
import { z } from 'zod'
import { idSchema, setupShape, wordsSchema } from '../national/index.ts'

export const scenarioFormat = 'sharara-scenario/1'

export const scenarioSchema = z.strictObject({
  format: z.literal(scenarioFormat),
  /** A scenario this one changes; its own entries win, lists replace lists. */
  extends: idSchema.optional(),
  name: wordsSchema,
  note: wordsSchema.optional(),
  country: idSchema,
  /** Recorded episode that the run is held against. */
  episode: idSchema.optional(),
  ...setupShape,
})

export type Scenario = z.infer<typeof scenarioSchema>

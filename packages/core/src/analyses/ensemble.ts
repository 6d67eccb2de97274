/** An ensemble: one scenario with many seeds. */
import { z } from 'zod'
import { ensembleStatement, plan as planOf, seedsFrom, subjectOf, type EnsembleStatement } from '../experiments/index.ts'
import type { Analysis } from './contract.ts'
import { wholeNumber } from './varied.ts'
import { analysisNames } from './words.ts'

export const courseAsked = {
  series: z.enum(['none', 'days', 'hours']).default('days'),
  engine: z.enum(['frontier', 'reference']).default('frontier'),
}

const untilError = z.number().min(0.001).max(0.5).optional()
const asked = z.strictObject({ ...courseAsked, runs: wholeNumber(1, 1_000_000).default(200), untilError })
const facts = z.looseObject({ scenario: z.string().max(400).optional(), untilError: z.number().positive().optional() })

export const ensemble: Analysis<z.infer<typeof asked>, z.infer<typeof facts>, EnsembleStatement> = {
  kind: 'ensemble',
  words: analysisNames.ensemble,
  arms: [1, 1],
  asked,
  facts,
  plan: ([arm], { runs, series, engine, untilError: error }) => ({
    plan: planOf([arm!], [{ arm: 0, settings: {} }], seedsFrom(subjectOf(arm!.setup).seed, runs), series, engine),
    facts: { scenario: arm!.id, ...(error === undefined ? {} : { untilError: error }) },
  }),
  answer: (plan, _facts, results) => ensembleStatement(plan, results),
}

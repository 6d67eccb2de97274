/** A comparison on runs: a factorial design as cases of a qualitative comparison. */
import { z } from 'zod'
import type { RunResult } from '../experiments/index.ts'
import type { Sheet } from '../episodes/index.ts'
import type { Plan } from '../experiments/index.ts'
import {
  casesOfCells,
  compareCases,
  compareRobustness,
  prepareStudy,
  runsPlan,
  runsSheet,
  type CellError,
  type CompareStudy,
  type Prepared,
} from '../studies/index.ts'
import { NotPlanned, type Analysis } from './contract.ts'
import { startable } from './varied.ts'
import { analysisNames, planWords as words } from './words.ts'

const names = z.array(z.string().max(400)).max(1000)

/** What is done with a study that was read: it was held against the rules of such a file then. */
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
const read = z.custom<CompareStudy>((value) => study.safeParse(value).success)
const facts = z.looseObject({ study: read, beside: read.nullable() })
const asked = z.strictObject({ study: read, beside: read.nullable().default(null) })

type Told = ReturnType<typeof compareCases> & { readonly robustness: ReturnType<typeof compareRobustness> }

export interface CompareAnswer {
  readonly told: Told
  readonly prepared: Prepared
  /** Sets as they are made run by run: their pictures show every run. */
  readonly ofSets: Told
  readonly errors: readonly CellError[]
  readonly sheet: Sheet
}

export const compare: Analysis<z.infer<typeof asked>, z.infer<typeof facts>, CompareAnswer> = {
  kind: 'compare',
  words: analysisNames.compare,
  arms: [1, 1],
  asked,
  facts,
  plan: ([arm], own) => {
    if (own.study.runs === undefined) throw new NotPlanned(words.noRuns)
    return { plan: startable(runsPlan(own.study.runs, arm!).plan), facts: { study: own.study, beside: own.beside } }
  },
  answer: (plan, own, results) => compared(own.study, plan, results),
}

function compared(own: CompareStudy, plan: Plan, results: readonly RunResult[]): CompareAnswer {
  const runs = own.runs!
  const sheet = runsSheet(runs, plan, results, 'runs.csv')
  const { prepared: byRun, problems } = prepareStudy(own, sheet)
  if (byRun === null) throw new NotPlanned(words.notComparable, problems)
  const each = compareCases(own, byRun, sheet.file)
  if (runs.by === 'run') {
    const told = { ...each, robustness: compareRobustness(own, byRun, 'intermediate') }
    return { told, prepared: byRun, ofSets: told, errors: [], sheet }
  }
  const { prepared, errors } = casesOfCells(byRun, own.outcome.replace(/^~\s*/, ''))
  const told = { ...compareCases(own, prepared, sheet.file), robustness: compareRobustness(own, prepared, 'intermediate') }
  return { told, prepared, ofSets: { ...each, robustness: null }, errors, sheet }
}

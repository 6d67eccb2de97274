/** A what-if: two sides on equal seeds. */
import { z } from 'zod'
import { cardOf, cardOfSetup, plan as planOf, seedsFrom, subjectOf, whatIfStatement, type WhatIfStatement } from '../experiments/index.ts'
import { givenSchema } from '../quantities/index.ts'
import { NotPlanned, type Analysis } from './contract.ts'
import { courseAsked } from './ensemble.ts'
import { wholeNumber } from './varied.ts'
import { analysisNames, planWords as words } from './words.ts'

const asked = z.strictObject({
  ...courseAsked,
  runs: wholeNumber(1, 1_000_000).default(100),
  /** What is changed on the other side. */
  values: z.record(z.string().max(60), givenSchema).optional(),
  off: z.array(z.string().max(60)).max(40).optional(),
})
const facts = z.looseObject({})

export const whatIf: Analysis<z.infer<typeof asked>, z.infer<typeof facts>, WhatIfStatement> = {
  kind: 'what-if',
  words: analysisNames['what-if'],
  arms: [1, 2],
  asked,
  facts,
  plan: (arms, { runs, series, engine, values, off }) => {
    const change = { ...(values === undefined ? {} : { values }), ...(off === undefined ? {} : { off }) }
    if (arms.length === 1 && values === undefined && off === undefined) throw new NotPlanned(words.nothingChanged)
    const [first, last] = [arms[0]!, arms.at(-1)!]
    if (cardOfSetup(first.setup) !== cardOfSetup(last.setup)) throw new NotPlanned(words.otherModel)
    const { problems } = subjectOf(last.setup).change(change)
    if (problems.length > 0) throw new NotPlanned(words.notPlanned, problems)
    const points = [
      { arm: 0, settings: {} },
      { arm: arms.length - 1, settings: change },
    ]
    return { plan: planOf(arms, points, seedsFrom(subjectOf(first.setup).seed, runs), series, engine), facts: {} }
  },
  answer: (plan, _facts, results) => whatIfStatement(results, cardOf(plan)),
}

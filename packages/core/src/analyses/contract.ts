/**
 * The contract of an analysis: what is asked, which runs it needs, and what they say. Everything is plain data, and nothing here
 * knows who asks or who makes the runs: the command line, the server, a queue and the page go through the same list (index.ts).
 */
import type { z } from 'zod'
import type { Arm, Plan, RunResult } from '../experiments/index.ts'
import type { Problem } from '../scenario/index.ts'
import type { Words } from '../text/index.ts'

export interface Analysis<Asked, Facts, Answer> {
  readonly kind: string
  /** What it does, in a sentence. */
  readonly words: Words
  /** How many scenarios or models it takes. */
  readonly arms: readonly [least: number, most: number]
  /** What is asked besides the scenarios, with defaults: an option of the command line each, and the body of a request. */
  readonly asked: z.ZodType<Asked> & { readonly shape: Readonly<Record<string, unknown>> }
  /** What is kept beside the plan; it comes back from a file that may be anybody's. */
  readonly facts: z.ZodType<Facts>
  /** @throws NotPlanned with all that is wrong. */
  plan(arms: readonly Arm[], asked: Asked): Planned<Facts>
  /** The same whenever and wherever it is called. */
  answer(plan: Plan, facts: Facts, results: readonly RunResult[]): Answer
}

export interface Planned<Facts> {
  readonly plan: Plan
  readonly facts: Facts
}

/** What was asked cannot be done: why, and where there are several reasons all of them. */
export class NotPlanned extends RangeError {
  readonly words: Words
  readonly problems: readonly Problem[]

  constructor(words: Words, problems: readonly Problem[] = []) {
    super(words.en)
    this.words = words
    this.problems = problems
  }
}

/** What the pages of an ensemble and of a what-if are made from, besides the statement. */
import type { Plan, Words } from '@sharara/core'

export interface EnsembleInput {
  readonly plan: Plan
  readonly title: Words
  readonly command?: string
  readonly model: string
  readonly version: string
  readonly created: string
}

/** What the view and its worker say to each other besides the runs themselves (compute/protocol.ts). */
import type { Change, Plan, Problem, RunResult, RunSetup, SensitivityAnswer, SweepAnswer, Words } from '@sharara/core'

export const kinds = ['sweep', 'sensitivity'] as const
export type Kind = (typeof kinds)[number]

/** What is varied: a scenario, or a published model by its name with a change of its numbers. */
export type Subject =
  | { readonly kind: 'scenario'; readonly id: string; readonly setup: RunSetup }
  | { readonly kind: 'model'; readonly name: string; readonly change: Change }

export type ToVary =
  | {
      readonly kind: 'begin'
      readonly job: number
      readonly of: Kind
      readonly subject: Subject
      readonly asked: Readonly<Record<string, unknown>>
    }
  | { readonly kind: 'answer'; readonly job: number; readonly begun: Begun; readonly results: readonly RunResult[] }

/** A plan, and what is kept beside it. */
export interface Begun {
  readonly of: Kind
  readonly plan: Plan
  readonly facts: unknown
}

/** An answer with its table of plain numbers, the head first. */
export type Answered = { readonly plan: Plan; readonly table: readonly (readonly (string | number)[])[] } & (
  { readonly of: 'sweep'; readonly answer: SweepAnswer } | { readonly of: 'sensitivity'; readonly answer: SensitivityAnswer }
)

export type FromVary =
  | { readonly kind: 'begun'; readonly job: number; readonly begun: Begun }
  | { readonly kind: 'refused'; readonly job: number; readonly words: Words; readonly problems: readonly Problem[] }
  | { readonly kind: 'answered'; readonly job: number; readonly answered: Answered }

/** What the desk and its worker say to each other. */
import type { TableText } from '@sharara/comparison/files'
import type { Compared, ComparedRobustness, CompareStudy, Prepared, Problem, Sheet, tables } from '@sharara/core'

export type SolutionKind = Compared['solutions'][number]['kind']

export type ToDesk =
  | { readonly kind: 'read'; readonly job: number; readonly bytes: Uint8Array; readonly file: string }
  /** A table as text, for readers of text. */
  | { readonly kind: 'text'; readonly job: number; readonly bytes: Uint8Array; readonly file: string }
  | { readonly kind: 'answer'; readonly job: number; readonly study: CompareStudy; readonly sheet: Sheet }
  | {
      readonly kind: 'firmness'
      readonly job: number
      readonly study: CompareStudy
      readonly sheet: Sheet
      readonly solution: SolutionKind
    }

export interface Answered {
  readonly study: CompareStudy
  readonly prepared: Prepared
  readonly compared: Compared
}

export type FromDesk =
  | { readonly kind: 'read'; readonly job: number; readonly sheet: Sheet | null; readonly problems: readonly tables.SheetProblem[] }
  | { readonly kind: 'text'; readonly job: number; readonly read: TableText }
  | { readonly kind: 'answer'; readonly job: number; readonly answer: Answered | null; readonly problems: readonly Problem[] }
  | { readonly kind: 'firmness'; readonly job: number; readonly firmness: ComparedRobustness | null }
  | { readonly kind: 'failed'; readonly job: number; readonly message: string }

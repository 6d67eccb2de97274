/** The contract of a view: what an answer looks like in every form. One view a kind of analysis; the list is in views.ts. */
import type { Language, Plan, Words } from '@sharara/core'
import type { Again } from '../report/experiment/index.ts'

export type Cell = string | number

/** What an analysis says, in every form. */
export interface Told {
  readonly json: unknown
  /** CSV by the name of the file, the head first. */
  readonly csv: Readonly<Record<string, readonly (readonly Cell[])[]>>
  /** To the terminal. */
  readonly lines: (language: Language) => readonly (Words | string)[]
  readonly page: (again: Again) => string
}

/** The same whenever and wherever it is called. */
export type View<Answer> = (plan: Plan, answer: Answer) => Told

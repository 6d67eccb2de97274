/** What the page asks of the worker that forecasts, and what comes back. */
import type { foresight, Problem, Sheet, Words } from '@sharara/core'

export interface Asked {
  /** The source tables; before anything else. */
  readonly tables: { readonly texts: Readonly<Record<string, string>> }
  /** The user's own table beside ours, or without it again. */
  readonly own: { readonly sheet: Sheet | null }
  readonly whole: { readonly target: foresight.TargetName; readonly made: string; readonly version: string }
  readonly explain: {
    readonly target: foresight.TargetName
    readonly iso3: string
    readonly year: number
    readonly strengths: foresight.Outlook['strengths']
  }
  readonly like: { readonly iso3: string; readonly year: number }
}

export interface Answered {
  readonly tables: { readonly panel: string }
  readonly own: { readonly problems: readonly Problem[]; readonly rows: number; readonly columns: readonly string[] }
  readonly whole: foresight.Outlook
  readonly explain: Explanation | null
  readonly like: Likeness | null
}

/** A column's part in a figure. */
export interface Term {
  readonly name: string
  readonly label: Words
  readonly unit: Words
  readonly source: Words
  readonly value: number
  readonly reference: number
  /** The year that the value is of. */
  readonly year: number
  readonly logOdds: number
}

export interface Explanation {
  readonly probability: number
  readonly median: number
  readonly before: number
  readonly unknown: number
  readonly groups: readonly { readonly group: foresight.Group; readonly logOdds: number }[]
  readonly columns: readonly Term[]
  readonly moved: readonly Term[]
  readonly whatIf: readonly { readonly group: foresight.Group; readonly probability: number }[]
  readonly nearest: foresight.Explained['nearest']
}

export interface Likeness {
  readonly conditions: readonly foresight.Group[]
  readonly nearest: readonly foresight.Near[]
  readonly placebo: readonly foresight.Placebo[]
  /** The last year that can be asked for. */
  readonly newest: number
}

export type Kind = keyof Asked
export type ToForecaster = { readonly [K in Kind]: { readonly job: number; readonly kind: K } & Asked[K] }[Kind]
export type FromForecaster =
  | { readonly job: number; readonly kind: 'progress'; readonly share: number }
  | { readonly job: number; readonly kind: 'answer'; readonly answer: Answered[Kind] }
  | { readonly job: number; readonly kind: 'failed'; readonly message: string }

/** What the panel says of claims about conditions: measured by `measureEvidence`, kept as a file, turned into verdicts by the ledger's rules. */
import type { CalendarMeasure } from './calendar.ts'
import type { DecadesMeasure } from './decades.ts'
import type { Interval } from './intervals.ts'
import type { TargetName } from './labels.ts'
import type { Group } from './schema.ts'
import type { Temper } from './temper.ts'

/** Change of the area under the ROC curve, out of time. */
export interface ConditionMeasure {
  readonly group: Group
  readonly target: TargetName
  /** Population and this condition, against population alone. */
  readonly added: Interval
  /** All conditions, against all but this one. */
  readonly dropped: Interval
}

export interface LikenessMeasure {
  readonly target: TargetName
  /** Onset within so many years. */
  readonly years: number
  /** Area under the curve of likeness to Kazakhstan 2021, and its place among all references. */
  readonly value: number
  readonly median: number
  readonly place: number
  readonly of: number
}

export interface PanelEvidence {
  /** Digest of the panel. */
  readonly panel: string
  readonly conditions: readonly ConditionMeasure[]
  /** Income × corruption, on top of income, corruption, democracy and population: change of the area. */
  readonly product: readonly { readonly target: TargetName; readonly added: Interval }[]
  readonly likeness: readonly LikenessMeasure[]
  /** Log-odds of an onset, change in a year. */
  readonly trend: readonly { readonly target: TargetName; readonly slope: Interval }[]
  /** Share of large-protest years in which the state gave way: change with each earlier such year of the same country. */
  readonly learning: { readonly slope: Interval; readonly years: number; readonly countries: number }
  /** Episodes of the CSRA list by means and success. */
  readonly means: { readonly unarmed: number; readonly unarmedWon: number; readonly armed: number; readonly armedWon: number }
  /** Protests on days of distraction, of patience and of sermons; absent in files written before they were measured. */
  readonly calendar?: Readonly<Record<'worldCup' | 'ramadan' | 'sermonDay', CalendarMeasure>>
  /** Each condition against falls of rulers under mass protest. */
  readonly falls?: readonly ConditionMeasure[]
  /** Kazakhstan before 2022. */
  readonly temper?: Temper
  /** Long series of waves, and what uprisings leave. */
  readonly decades?: DecadesMeasure
}

/** Null where the text is not what `measureEvidence` gave. */
export function readPanelEvidence(text: string): PanelEvidence | null {
  try {
    const found = JSON.parse(text) as Partial<PanelEvidence> | null // looked at below
    const lists = [found?.conditions, found?.product, found?.likeness, found?.trend]
    const whole = lists.every((list) => Array.isArray(list)) && found?.learning !== undefined && found.means !== undefined
    return whole ? (found as PanelEvidence) : null // all of its parts are there
  } catch {
    return null
  }
}

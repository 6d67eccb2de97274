/** What the page and its workers say to each other. Typed arrays are handed over, not copied. */
import type {
  NationalColumn,
  OutcomeReport,
  PlaceColumn,
  PlaceExplanation,
  Plan,
  PlannedRun,
  RunEvent,
  RunResult,
  RunSetup,
} from '@sharara/core'

export type ToWorker =
  /** Starts a run; one that is going on is given up. */
  | { readonly kind: 'run'; readonly job: number; readonly setup: RunSetup }
  /** Why people act at a place and hour of the run that was started last; of `setup` where none was. */
  | { readonly kind: 'explain'; readonly job: number; readonly place: number; readonly hour: number; readonly setup?: RunSetup }
  /** The plan whose runs are asked for next; sent once. */
  | { readonly kind: 'plan'; readonly job: number; readonly plan: Plan }
  | { readonly kind: 'execute'; readonly job: number; readonly planned: PlannedRun }
  | { readonly kind: 'ping' }

/** Hours `from` … `from + hours − 1` of the record, in the layout of the record. */
export interface FrameSlice {
  readonly from: number
  readonly hours: number
  readonly columns: Readonly<Record<PlaceColumn, Float32Array>>
  readonly national: Readonly<Record<NationalColumn, Float64Array>>
  /** Events told since the last slice. */
  readonly events: readonly RunEvent[]
}

export type FromWorker =
  | ({ readonly kind: 'frames'; readonly job: number } & FrameSlice)
  | {
      readonly kind: 'over'
      readonly job: number
      readonly outcome: OutcomeReport | null
      readonly fingerprint: string
      readonly milliseconds: number
    }
  | { readonly kind: 'explained'; readonly job: number; readonly explanation: PlaceExplanation }
  | { readonly kind: 'result'; readonly job: number; readonly result: RunResult }
  | { readonly kind: 'failed'; readonly job: number; readonly message: string }
  | { readonly kind: 'pong' }

/**
 * The contract between a model and experiments made on it: what can be set, what comes out, and a run that goes on step by step.
 * The national model keeps it (national.ts), and so does every published model (published.ts); nothing above asks which it is.
 */
import type { ValueRange, QuantityTable } from '../../quantities/index.ts'
import type { Problem, Change } from '../../scenario/index.ts'
import type { Words } from '../../text/index.ts'
import type { Arm, RunResult, SeriesDetail } from '../contract.ts'
import type { Said, Setup } from './setup.ts'

/** What a model declares of itself. */
export interface ModelCard {
  readonly id: string
  /** `id/` and twelve hexadecimal digits: another version's results are never taken for this one's. */
  version(): string
  /** Numbers kept of each run, by name. */
  readonly outputs: Readonly<Record<string, Said>>
  /** Courses that may be kept of each run. */
  readonly series: Readonly<Record<string, Said>>
  readonly outcomes: Readonly<Record<string, Words>>
  /** All that can be set, varied, divided and fitted. */
  readonly numbers: QuantityTable
  /** What can be switched off. */
  readonly mechanisms: Readonly<Record<string, Words>>
  /** What is asked of its runs where nobody asks for anything. */
  readonly usual: string
}

/** A run of an experiment, under way. */
export interface Going {
  readonly over: boolean
  /** Share of its length that is done, 0…1. */
  readonly done: number
  step(): void
  finish(record: Arm['record'], detail: SeriesDetail): Ending
}

export type Ending = Pick<RunResult, 'outcome' | 'fingerprint' | 'values' | 'targets' | 'series'>

/** A model with its inputs. */
export interface Subject {
  readonly card: ModelCard
  readonly seed: number
  /** Longest that a run may last, in the unit of its times: hours, or steps. */
  readonly length: number
  readonly unit: 'h' | 'step'
  /** People that one simulated person stands for; 1 where there is no such thing. */
  readonly sample: number
  /** Roughly what a run costs: persons or sites, steps, and numbers kept. */
  readonly size: { readonly people: number; readonly steps: number; readonly rows: number }
  /** The value in use; null where there is no such number. */
  valueInUse(name: string): number | null
  /** Between what it lies where every run draws its own by its seed; null where it does not. */
  rangeInUse(name: string): ValueRange | null
  isOff(mechanism: string): boolean
  /** The same with something changed; all that is wrong with the change at once. */
  change(settings: Change): { readonly setup: Setup | null; readonly problems: readonly Problem[] }
  start(engine: 'frontier' | 'reference'): Going
}

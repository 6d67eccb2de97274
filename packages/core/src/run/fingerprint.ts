/**
 * The fingerprint of a run means what a reader reads: the scenario that was run, every column and series by its name, the events,
 * and the outcome with its margins, strengths and results. It is a function of the record alone: whoever has the files of a run
 * can take it again.
 *
 * What has not happened adds nothing: a column that is zero from start to end, a strength of zero. So a mechanism that is off leaves
 * the fingerprint as it was before there was such a mechanism. Words add nothing either: a run told better is the same run.
 */
import { Fingerprint, valueDigest } from '../random/index.ts'
import { essenceOf } from '../scenario/index.ts'
import type { RunRecord, RunSetup } from './contract.ts'
import type { OutcomeReport, RunEvent } from '../vocabulary/index.ts'

/** Digests of what a fingerprint covers, by name; where two runs differ, these say in what. */
export interface RunPrint {
  readonly scenario: string
  readonly places: string
  readonly hours: number
  readonly columns: Readonly<Record<string, string>>
  readonly national: Readonly<Record<string, string>>
  readonly events: string
  /** Null until the run is over. */
  readonly outcome: string | null
}

/** 32 hex digits over all that has happened so far; equal for equal histories on every machine. */
export function fingerprintOf(setup: RunSetup, record: RunRecord): string {
  return valueDigest(printOf(setup, record))
}

export function printOf({ profile, scenario }: RunSetup, record: RunRecord): RunPrint {
  return {
    scenario: valueDigest(essenceOf(profile, scenario)),
    places: valueDigest(record.places),
    hours: record.hours,
    columns: digestsOf(record.columns),
    national: digestsOf(record.national),
    events: valueDigest(record.events.map((event) => bare(event, record.places))),
    outcome: record.outcome === null ? null : valueDigest(meaningOf(record.outcome)),
  }
}

function digestsOf(columns: Readonly<Record<string, Float32Array | Float64Array>>): Record<string, string> {
  const moved = Object.entries(columns).filter(([, column]) => column.some((value) => value !== 0))
  return Object.fromEntries(moved.map(([name, column]) => [name, new Fingerprint().add(column).digest()]))
}

function bare({ hour, kind, place, values }: RunEvent, places: readonly string[]): unknown {
  return [hour, kind, places[place] ?? null, values]
}

function meaningOf({ outcome, margins, strengths, results }: OutcomeReport): unknown {
  return {
    outcome,
    margins: margins.map(({ name, value, needed }) => [name, value, needed]),
    strengths: Object.fromEntries(Object.entries(strengths).filter(([, value]) => value !== 0)),
    results: Object.fromEntries(results.filter(({ value }) => value !== 0).map(({ name, value }) => [name, value])),
  }
}

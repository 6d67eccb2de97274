/**
 * What the baselines are taken of: what a run came to, by name, with its fingerprint, fresh and resumed half-way. Used in this
 * process, in an older Node as a child process (inputs as JSON on standard input), and bundled in a browser; it uses nothing
 * that a host gives.
 */
import { profileSchema } from '../src/country/index.ts'
import { valuesOf } from '../src/experiments/index.ts'
import { modelVersion } from '../src/national/index.ts'
import { resumeRun, startRun, type Run, type RunSetup } from '../src/run/index.ts'
import { scenarioSchema } from '../src/scenario/index.ts'

/** What a run came to; numbers to six digits: the fingerprint holds all of them. */
export interface Came {
  readonly fingerprint: string
  readonly outcome: string | null
  readonly numbers: Readonly<Record<string, number | null>>
  readonly margins: Readonly<Record<string, number>>
  readonly results: Readonly<Record<string, number>>
  /** Hour, kind and place of each event, in order. */
  readonly events: readonly string[]
}

export interface Taken {
  readonly model: string
  readonly fresh: Came
  /** Fingerprint of the same run, resumed half-way. */
  readonly resumed: string
}

/** Runs a country and scenario given as plain data. */
export function takeBaseline(profile: unknown, scenario: unknown): Taken {
  const setup = { profile: profileSchema.parse(profile), scenario: scenarioSchema.parse(scenario) }
  return { model: modelVersion(), fresh: cameTo(toEnd(startRun(setup))), resumed: toEnd(half(setup)).fingerprint() }
}

function half(setup: RunSetup): Run {
  const first = startRun(setup)
  while (first.hour < setup.scenario.hours / 2) first.step()
  return resumeRun(setup, first.checkpoint())
}

function toEnd(run: Run): Run {
  while (!run.over) run.step()
  return run
}

function cameTo(run: Run): Came {
  const record = run.record()
  const { outcome, events, places } = record
  const named = (rows: readonly { readonly name: string; readonly value: number }[] = []): Record<string, number> =>
    Object.fromEntries(rows.map(({ name, value }) => [name, digits(value)]))
  return {
    fingerprint: run.fingerprint(),
    outcome: outcome?.outcome ?? null,
    numbers: Object.fromEntries(
      Object.entries(valuesOf(run.setup, record)).map(([name, value]) => [name, value === null ? null : digits(value)]),
    ),
    margins: named(outcome?.margins.map(({ name, margin }) => ({ name, value: margin }))),
    results: named(outcome?.results),
    events: events.map(({ hour, kind, place, values }) => {
      const which = kind === 'answer' ? ` ${values['answer']}` : ''
      return `${hour} h ${kind}${which}${place < 0 ? '' : ` in ${places[place]}`}`
    }),
  }
}

function digits(value: number): number {
  return Number(value.toPrecision(6))
}

/**
 * What the baselines are taken of: a run's fingerprint, fresh and resumed half-way. Used in this process, in an older Node
 * as a child process (inputs as JSON on standard input), and bundled in a browser; it uses nothing that a host gives.
 */
import { profileSchema } from '../src/country/index.ts'
import { resumeRun, startRun, type RunSetup } from '../src/run/index.ts'
import { scenarioSchema } from '../src/scenario/index.ts'

export interface Fingerprints {
  readonly fresh: string
  readonly resumed: string
}

/** Runs a country and scenario given as plain data. */
export function fingerprintsOf(profile: unknown, scenario: unknown): Fingerprints {
  const setup = { profile: profileSchema.parse(profile), scenario: scenarioSchema.parse(scenario) }
  return { fresh: fresh(setup), resumed: resumed(setup) }
}

function fresh(setup: RunSetup): string {
  const run = startRun(setup)
  while (!run.over) run.step()
  return run.fingerprint()
}

function resumed(setup: RunSetup): string {
  const first = startRun(setup)
  while (first.hour < setup.scenario.hours / 2) first.step()
  const second = resumeRun(setup, first.checkpoint())
  while (!second.over) second.step()
  return second.fingerprint()
}

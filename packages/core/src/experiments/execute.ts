/** One run of a plan, from its inputs to the numbers that are kept: a pure function, the same wherever it is called. */
import type { Plan, PlannedRun, RunResult } from './contract.ts'
import { cardOf, subjectOf, type Going, type Setup } from './subject/index.ts'

/**
 * Executes one run. A run that throws is a result with an `error`: it stops nothing else.
 * @param step called after each step of the model with the run, to tell how far it is; may throw to give the run up, and
 *   what it throws is passed on.
 */
export function executeRun(of: Plan, planned: PlannedRun, step: (run: Going) => void = () => undefined): RunResult {
  let run: Going
  try {
    run = subjectOf(setupOf(of, planned)).start(of.engine)
  } catch (error) {
    return failed(of, planned, error)
  }
  while (!run.over) {
    try {
      run.step()
    } catch (error) {
      return failed(of, planned, error)
    }
    step(run)
  }
  const { record } = of.arms[of.points[planned.point]!.arm]!
  return { ...planned, error: null, ...run.finish(record, of.series) }
}

/** The inputs of a run of the plan. @throws RangeError naming every setting that is not allowed. */
export function setupOf(of: Plan, { point, seed }: PlannedRun): Setup {
  const { arm, settings } = of.points[point]!
  const { setup, problems } = subjectOf(of.arms[arm]!.setup).change({ ...settings, seed })
  if (setup === null) throw new RangeError(problems.map(({ words }) => words.en).join(' '))
  return setup
}

function failed(of: Plan, planned: PlannedRun, error: unknown): RunResult {
  const text = error instanceof Error ? error.message : String(error)
  const values = Object.fromEntries(Object.keys(cardOf(of).outputs).map((name) => [name, null]))
  return { ...planned, outcome: null, error: text === '' ? 'unknown' : text, fingerprint: '', values, targets: [], series: {} }
}

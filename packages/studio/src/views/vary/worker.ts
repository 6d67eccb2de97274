/** Plans sweeps and sensitivity analyses, makes their runs one by one, and answers: by the same objects as the command line. */
import {
  sensitivity,
  executeRun,
  NotPlanned,
  publishedArm,
  sensitivityTable,
  sweep,
  sweepTable,
  type Arm,
  type Plan,
  type RunResult,
} from '@sharara/core'
import type { FromWorker, ToWorker } from '../../compute/index.ts'
import { admitModels } from './published.ts'
import type { Answered, Begun, FromVary, Kind, Subject, ToVary } from './protocol.ts'

/** The scope of a worker, as far as it is used: the page's own types know only windows. */
interface Scope {
  onmessage: ((event: { readonly data: ToWorker | ToVary }) => void) | null
  postMessage(message: FromWorker | FromVary): void
}
const scope = globalThis as unknown as Scope // a border: this file is only ever started as a worker

admitModels()
let plan: Plan | null = null

scope.onmessage = ({ data }) => {
  if (data.kind === 'ping') scope.postMessage({ kind: 'pong' })
  else if (data.kind === 'plan') plan = data.plan
  else if (data.kind !== 'run' && data.kind !== 'explain') guarded(data)
}

function guarded(data: Extract<ToWorker, { kind: 'execute' }> | ToVary): void {
  const { job } = data
  try {
    if (data.kind === 'begin') scope.postMessage({ kind: 'begun', job, begun: begin(data.of, data.subject, data.asked) })
    else if (data.kind === 'answer') scope.postMessage({ kind: 'answered', job, answered: answer(data.begun, data.results) })
    else if (plan !== null) scope.postMessage({ kind: 'result', job, result: executeRun(plan, data.planned) })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const words = error instanceof NotPlanned ? error.words : { en: message, ar: message }
    const problems = error instanceof NotPlanned ? error.problems : []
    scope.postMessage(data.kind === 'execute' ? { kind: 'failed', job, message } : { kind: 'refused', job, words, problems })
  }
}

function begin(of: Kind, subject: Subject, asked: Readonly<Record<string, unknown>>): Begun {
  const arms = [armOf(subject)]
  const { plan: made, facts } =
    of === 'sweep' ? sweep.plan(arms, sweep.asked.parse(asked)) : sensitivity.plan(arms, sensitivity.asked.parse(asked))
  return { of, plan: made, facts }
}

function armOf(subject: Subject): Arm {
  if (subject.kind === 'model') return publishedArm(subject.name, subject.change)
  return { id: subject.id, words: subject.setup.scenario.name, setup: subject.setup, record: null }
}

function answer({ of, plan: made, facts }: Begun, results: readonly RunResult[]): Answered {
  if (of === 'sweep') {
    const said = sweep.answer(made, sweep.facts.parse(facts), results)
    return { of, plan: made, answer: said, table: sweepTable(made, said) }
  }
  const said = sensitivity.answer(made, sensitivity.facts.parse(facts), results)
  return { of, plan: made, answer: said, table: sensitivityTable(said) }
}

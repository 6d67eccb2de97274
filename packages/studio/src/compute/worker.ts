/**
 * The worker: runs the model and hands its hours to the page as they come. Between short slices it listens, so that it can be
 * asked and told to stop meanwhile. To explain an hour it goes over the run again up to there, and keeps a checkpoint of every
 * day it passes: the first run is not slowed by checkpoints (they would take a third of it), and the second question is quick.
 */
import { executeRun, resumeRun, startRun, type NationalColumn, type PlaceColumn, type Plan, type Run, type RunSetup } from '@sharara/core'
import type { FromWorker, ToWorker } from './protocol.ts'

/** The scope of a worker, as far as it is used: the page's own types know only windows. */
interface Scope {
  onmessage: ((event: { readonly data: ToWorker }) => void) | null
  postMessage(message: FromWorker, transfer: Transferable[]): void
}
const scope = globalThis as unknown as Scope // a border: this file is only ever started as a worker

const sliceMilliseconds = 60
const hoursBetweenCheckpoints = 24

interface Current {
  readonly job: number
  readonly setup: RunSetup
  readonly run: Run
  readonly began: number
  sentHours: number
  sentEvents: number
  /** By hour; about 4 MB each. */
  readonly checkpoints: Map<number, Uint8Array>
}

let current: Current | null = null
/** A run that was taken up from a checkpoint to explain an hour; the next question is often about a later one. */
let asked: { readonly job: number; readonly run: Run } | null = null
let plan: { readonly job: number; readonly plan: Plan } | null = null

scope.onmessage = ({ data }) => {
  if (data.kind === 'ping') scope.postMessage({ kind: 'pong' }, [])
  else if (data.kind === 'plan') plan = data
  else guarded(data.job, () => act(data))
}

function guarded(job: number, work: () => void): void {
  try {
    work()
  } catch (error) {
    scope.postMessage({ kind: 'failed', job, message: error instanceof Error ? error.message : String(error) }, [])
  }
}

function act(data: Exclude<ToWorker, { kind: 'ping' | 'plan' }>): void {
  if (data.kind === 'run') begin(data.job, data.setup)
  else if (data.kind === 'explain') {
    if (current === null && data.setup !== undefined) current = held(0, data.setup)
    explain(data.job, data.place, data.hour)
  } else if (plan !== null && plan.job === data.job) {
    scope.postMessage({ kind: 'result', job: data.job, result: executeRun(plan.plan, data.planned) }, [])
  }
}

function begin(job: number, setup: RunSetup): void {
  asked = null
  current = null
  current = held(job, setup)
  proceed(current)
}

function held(job: number, setup: RunSetup): Current {
  return { job, setup, began: performance.now(), run: startRun(setup), sentHours: 0, sentEvents: 0, checkpoints: new Map() }
}

/** A slice of the run, then the rest later: messages that came meanwhile go first. */
function proceed(of: Current): void {
  if (of !== current) return
  const until = performance.now() + sliceMilliseconds
  while (!of.run.over && performance.now() < until) {
    of.run.step()
  }
  sendFrames(of)
  if (of.run.over) finish(of)
  else channel.port2.postMessage(of.job)
}

/** Timers of workers wait at least some milliseconds; a message to oneself does not. */
const channel = new MessageChannel()
channel.port1.onmessage = () => {
  const of = current
  if (of !== null) guarded(of.job, () => proceed(of))
}

function sendFrames(of: Current): void {
  const record = of.run.record()
  const from = of.sentHours
  const places = record.places.length
  const columns = Object.fromEntries(
    Object.entries(record.columns).map(([name, column]) => [name, column.slice(from * places, record.hours * places)]),
  ) as Record<PlaceColumn, Float32Array<ArrayBuffer>>
  const national = Object.fromEntries(
    Object.entries(record.national).map(([name, column]) => [name, column.slice(from, record.hours)]),
  ) as Record<NationalColumn, Float64Array<ArrayBuffer>>
  const events = record.events.slice(of.sentEvents)
  of.sentHours = record.hours
  of.sentEvents = record.events.length
  const handed = [...Object.values(columns), ...Object.values(national)].map((column) => column.buffer)
  scope.postMessage({ kind: 'frames', job: of.job, from, hours: record.hours - from, columns, national, events }, handed)
}

function finish(of: Current): void {
  const { outcome } = of.run.record()
  const milliseconds = performance.now() - of.began
  scope.postMessage({ kind: 'over', job: of.job, outcome, fingerprint: of.run.fingerprint(), milliseconds }, [])
}

function explain(job: number, place: number, hour: number): void {
  if (current === null) return
  const { setup, checkpoints } = current
  let run = asked !== null && asked.job === current.job && asked.run.hour <= hour ? asked.run : null
  const nearest = [...checkpoints.keys()].filter((each) => each <= hour).reduce((last, each) => Math.max(last, each), -1)
  if (nearest >= 0 && (run === null || run.hour < nearest)) run = resumeRun(setup, checkpoints.get(nearest)!)
  run ??= startRun(setup)
  while (!run.over && run.hour < hour) {
    run.step()
    if (run.hour % hoursBetweenCheckpoints === 0 && !checkpoints.has(run.hour)) checkpoints.set(run.hour, run.checkpoint())
  }
  asked = { job: current.job, run }
  scope.postMessage({ kind: 'explained', job, explanation: run.explain(place) }, [])
}

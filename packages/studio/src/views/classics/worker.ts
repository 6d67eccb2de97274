/** Runs a published model in slices and sends its course as it comes; computes the numbers of its paper again. */
import { startModel, type ModelRun } from '@sharara/core'
import { publishedModels } from '@sharara/core/models'
import type { Frame, FromClassic, ToClassic } from './protocol.ts'

/** The scope of a worker, as far as it is used: the page's own types know only windows. */
interface Scope {
  onmessage: ((event: { readonly data: ToClassic }) => void) | null
  postMessage(message: FromClassic): void
}
const scope = globalThis as unknown as Scope // a border: this file is only ever started as a worker

const sliceMilliseconds = 120
/** Pictures kept of a run, and numbers kept of all of them: a large model has fewer pictures. */
const mostFrames = 240
const mostNumbers = 4_000_000

interface Current {
  readonly job: number
  readonly run: ModelRun<unknown>
  readonly model: (typeof publishedModels)[number]['model']
  readonly length: number
  /** Steps between two pictures. */
  readonly stride: number
  frames: Frame[]
}

let current: Current | null = null

scope.onmessage = ({ data }) => {
  try {
    act(data)
  } catch (error) {
    scope.postMessage({ kind: 'failed', job: data.job, message: error instanceof Error ? error.message : String(error) })
  }
}

function named(id: string): (typeof publishedModels)[number] {
  const published = publishedModels.find((one) => one.id === id)
  if (published === undefined) throw new RangeError(`no model ${id}`)
  return published
}

function act(data: ToClassic): void {
  if (data.kind === 'replicate') {
    const value = named(data.model)
      .replications.find(({ id }) => id === data.id)!
      .compute()
    scope.postMessage({ kind: 'replicated', job: data.job, id: data.id, value })
  } else if (data.kind === 'explain') {
    const terms = current === null ? [] : current.model.explain(current.run.state, data.unit)
    scope.postMessage({ kind: 'explained', job: data.job, unit: data.unit, terms: terms.map(({ words, value }) => ({ words, value })) })
  } else begin(data)
}

function begin({ job, model: id, values, seed }: Extract<ToClassic, { kind: 'run' }>): void {
  const { model } = named(id)
  const run = startModel(model, values, seed)
  const length = Math.round(run.values['steps']!)
  const units = unitsOf(model.columns.layout(run.state)) * Object.keys(model.columns.measures).length
  const frames = Math.max(1, Math.min(mostFrames, Math.floor(mostNumbers / Math.max(1, units))))
  current = { job, run, model, length, stride: Math.max(1, Math.ceil(length / frames)), frames: [] }
  look(current)
  proceed(current)
}

export function unitsOf(layout: ReturnType<Current['model']['columns']['layout']>): number {
  if (layout.kind === 'grid') return layout.width * layout.height
  return layout.kind === 'points' ? layout.x.length : layout.units
}

function look({ run, model, frames }: Current): void {
  const columns = Object.entries(model.columns.measures).map(([name, { read }]) => [name, Float32Array.from(read(run.state))] as const)
  frames.push({ step: run.steps, columns: Object.fromEntries(columns) })
}

/** A slice, then the rest later: messages that came meanwhile go first. */
function proceed(of: Current): void {
  if (of !== current) return
  const until = performance.now() + sliceMilliseconds
  const { run, stride } = of
  while (!run.over && performance.now() < until) {
    run.step()
    if (run.steps % stride === 0 || run.over) look(of)
  }
  send(of)
  if (!run.over) setTimeout(() => proceed(of))
}

function send(of: Current): void {
  const { run, model, job, length } = of
  const { series, steps, outcome, events } = run.record()
  scope.postMessage({
    kind: 'course',
    job,
    layout: model.columns.layout(run.state),
    length,
    steps,
    over: run.over,
    outcome,
    series,
    events: events.slice(0, 500).map(({ step, words }) => ({ step, words })),
    fingerprint: run.over ? run.fingerprint() : '',
    frames: of.frames,
  })
  of.frames = []
}

/** One published model on the screen: which, with what values, its run as it comes, and the numbers of its paper. */
import { settingProblems, type Layout, type Words } from '@sharara/core'
import { publishedModels } from '@sharara/core/models'
import { words } from '../../words/classics.ts'
import type { Frame, FromClassic, ToClassic } from './protocol.ts'

export type Published = (typeof publishedModels)[number]

/** What the address says of the view: a model, a preset, values that differ from it, a seed. */
export interface Chosen {
  readonly published: Published
  readonly preset: string
  /** By name; those of the preset where nothing else is said. */
  readonly values: Readonly<Record<string, number>>
  readonly seed: number
}

export function chosenIn(more: Readonly<Record<string, string>>): Chosen {
  const published = publishedModels.find(({ id }) => id === more['model']) ?? publishedModels[0]!
  const presets = Object.keys(published.presets)
  const preset = presets.find((name) => name === more['preset']) ?? presets[0] ?? ''
  const own = (more['set'] ?? '').split(',').flatMap((item) => {
    const [name = '', text = ''] = item.split(':')
    return Object.hasOwn(published.model.setup, name) && text !== '' && Number.isFinite(Number(text)) ? [[name, Number(text)] as const] : []
  })
  const seed = /^\d{1,9}$/.test(more['seed'] ?? '') ? Number(more['seed']) : 1
  return { published, preset, values: { ...published.presets[preset]?.values, ...Object.fromEntries(own) }, seed }
}

/** The same, for the address. */
export function written({ published, preset, values, seed }: Chosen): Readonly<Record<string, string>> {
  const usual = published.presets[preset]?.values ?? {}
  const own = Object.entries(values).filter(([name, value]) => value !== (usual[name] ?? published.model.setup[name]?.default))
  return {
    model: published.id,
    preset,
    ...(own.length === 0 ? {} : { set: own.map(([name, value]) => `${name}:${value}`).join(',') }),
    ...(seed === 1 ? {} : { seed: String(seed) }),
  }
}

export type Course = Omit<Extract<FromClassic, { kind: 'course' }>, 'kind' | 'job' | 'frames'>

export class ClassicRoom {
  course: Course | null = $state.raw(null)
  frames: readonly Frame[] = $state.raw([])
  layout: Layout | null = $derived(this.course?.layout ?? null)
  running: boolean = $state(false)
  /** Why nothing was run, in both languages; of the model itself in English. */
  fault: Words | null = $state.raw(null)
  problems: readonly Words[] = $state.raw([])
  /** By id of a replication; `null` while it is being computed. */
  computed: Readonly<Record<string, number | null>> = $state.raw({})
  terms: Extract<FromClassic, { kind: 'explained' }> | null = $state.raw(null)
  private worker: Worker | null = null
  private reckoner: Worker | null = null
  private job = 0

  run({ published, values, seed }: Chosen): void {
    this.stop()
    this.problems = settingProblems(published, values).map((problem) => problem.words)
    this.fault = null
    if (this.problems.length > 0) return
    this.course = null
    this.frames = []
    this.terms = null
    this.running = true
    this.worker = this.started((message) => this.take(message))
    this.ask(this.worker, { kind: 'run', job: ++this.job, model: published.id, values, seed })
  }

  /** What is there of the run stays on the screen. */
  stop(): void {
    if (this.running) {
      this.worker?.terminate()
      this.worker = null
    }
    this.running = false
  }

  explain(unit: number): void {
    if (this.worker !== null && !this.running) this.ask(this.worker, { kind: 'explain', job: this.job, unit })
  }

  /** Computes numbers of the paper again, one after the other. */
  replicate({ id: model, replications }: Published, ids: readonly string[]): void {
    this.reckoner ??= this.started((message) => {
      if (message.kind === 'replicated') this.computed = { ...this.computed, [message.id]: message.value }
    })
    for (const id of ids) {
      const known = replications.some((one) => one.id === id) && this.computed[id] === undefined
      if (!known) continue
      this.computed = { ...this.computed, [id]: null }
      this.ask(this.reckoner, { kind: 'replicate', job: 0, model, id })
    }
  }

  /** Another model is opened, or the view is left. */
  clear(): void {
    this.stop()
    for (const worker of [this.worker, this.reckoner]) worker?.terminate()
    this.worker = null
    this.reckoner = null
    this.computed = {}
    this.course = null
    this.frames = []
    this.terms = null
  }

  cancelNumbers(): void {
    this.reckoner?.terminate()
    this.reckoner = null
    this.computed = Object.fromEntries(Object.entries(this.computed).filter(([, value]) => value !== null))
  }

  private ask(worker: Worker, message: ToClassic): void {
    worker.postMessage(message)
  }

  private started(take: (message: FromClassic) => void): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = ({ data }: MessageEvent<FromClassic>) => take(data)
    worker.onerror = ({ message }) => take({ kind: 'failed', job: this.job, message })
    return worker
  }

  private take(message: FromClassic): void {
    if (message.job !== this.job) return
    if (message.kind === 'failed') {
      this.running = false
      this.fault = { en: message.message, ar: `${words.refused.ar} ${message.message}` }
    } else if (message.kind === 'explained') this.terms = message
    else if (message.kind === 'course') {
      const { kind: _, job: __, frames, ...course } = message
      this.course = course
      this.frames = [...this.frames, ...frames]
      if (course.over) this.running = false
    }
  }
}

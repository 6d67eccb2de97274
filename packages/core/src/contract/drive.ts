/** The one loop that drives any model that keeps the contract: start, step, observe, end; and a run of a published model. */
import { defaultsOf, type Given } from '../quantities/index.ts'
import { Fingerprint, textDigest } from '../random/index.ts'
import { inUnit, nearest, type Words } from '../text/index.ts'
import { hasShapeOf, packState, unpackState } from './checkpoint.ts'
import type { Kinds, Model, ModelEvent, PublishedKinds, Values } from './contract.ts'

/** What a run of any model leaves behind. */
export interface ModelRecord {
  readonly steps: number
  /** By name of the model's series; index 0 is the state before the first step. */
  readonly series: Readonly<Record<string, Float64Array>>
  readonly events: readonly ModelEvent[]
  /** A name among the model's outcomes; null while the run goes on. */
  readonly outcome: string | null
}

export interface ModelRun<State> {
  readonly values: Values
  readonly state: State
  readonly steps: number
  readonly over: boolean
  step(): void
  record(): ModelRecord
  /** All that is needed to go on (`resumeModel`). */
  checkpoint(): Uint8Array
  /** 32 hex digits over values, seed, series, events and outcome; equal for equal runs on every machine. */
  fingerprint(): string
}

/** A value that the model does not take, or not so. */
export interface ValueProblem {
  readonly name: string
  readonly words: Words
}

/** The values that are wrong, each with what was expected; empty where all are well. */
export function valueProblems(model: Model<unknown>, given: Readonly<Record<string, Given>>): readonly ValueProblem[] {
  const names = Object.keys(model.setup)
  return Object.entries(given).flatMap(([name, value]) => {
    const quantity = Object.hasOwn(model.setup, name) ? model.setup[name] : undefined
    if (quantity === undefined) {
      const near = nearest(name, names)
      const en = `there is no number “${name}”${near === undefined ? '' : `; the nearest is “${near}”`}`
      const ar = `لا يوجد رقم اسمه «${name}»${near === undefined ? '' : `، والأقرب إليه «${near}»`}`
      return [{ name, words: { en, ar } }]
    }
    if (typeof value === 'number' && Number.isFinite(value) && value >= quantity.min && value <= quantity.max) return []
    const { min, max, unit } = quantity
    const got = typeof value === 'number' ? value : `${value.low}..${value.high}`
    const allowed = inUnit({ en: `${min} to ${max}`, ar: `${min} إلى ${max}` }, unit)
    return [
      {
        name,
        words: {
          en: `${name} is ${got}: expected a number from ${allowed.en}`,
          ar: `${name} قيمته ${got}، والمتوقع رقم من ${allowed.ar}`,
        },
      },
    ]
  })
}

/** Starts a run; what is not given has its default. @throws RangeError naming every value that is not allowed. */
export function startModel<State>(model: Model<State>, given: Readonly<Record<string, number>>, seed: number): ModelRun<State> {
  const problems = valueProblems(model, given)
  if (problems.length > 0) throw new RangeError(problems.map(({ words }) => words.en).join('; '))
  return new Driven(model, { ...defaultsOf(model.setup), ...given }, seed)
}

/**
 * Goes on from a checkpoint of the same run, as if it had never stopped.
 * @throws RangeError where it is damaged, or of another model, other values or another seed
 */
export function resumeModel<State>(
  model: Model<State>,
  given: Readonly<Record<string, number>>,
  seed: number,
  checkpoint: Uint8Array,
): ModelRun<State> {
  const values = { ...defaultsOf(model.setup), ...given }
  const kept = unpackState(checkpoint)
  const fresh: Kept<State> = { values, seed, steps: 0, seen: seriesOf(model), state: model.start(values, seed) }
  if (!isKept(kept, fresh)) throw new RangeError('the checkpoint belongs to another run')
  return new Driven(model, kept.values, seed, kept)
}

/** What a checkpoint of a run holds. */
interface Kept<State> {
  readonly values: Values
  readonly seed: number
  readonly steps: number
  readonly seen: Readonly<Record<string, number[]>>
  readonly state: State
}

function isKept<State>(kept: unknown, fresh: Kept<State>): kept is Kept<State> {
  if (!hasShapeOf(kept, fresh)) return false
  const { values, seed, steps, seen } = kept as Kept<State> // it has the shape
  const same = seed === fresh.seed && Object.entries(fresh.values).every(([name, value]) => values[name] === value)
  const whole = Number.isInteger(steps) && steps >= 0 && steps <= Math.round(fresh.values['steps']!)
  return same && whole && Object.values(seen).every((list) => list.length === steps + 1 && list.every((one) => typeof one === 'number'))
}

function seriesOf<State>({ series }: Model<State>): Record<string, number[]> {
  return Object.fromEntries(Object.keys(series).map((name) => [name, []]))
}

/** Runs to the end. */
export function runModel<State>(model: Model<State>, given: Readonly<Record<string, number>>, seed: number): ModelRun<State> {
  const run = startModel(model, given, seed)
  while (!run.over) run.step()
  return run
}

/** Who looks on while a model runs: it writes down what it sees, and says when it has seen enough. */
export interface Watch<State> {
  /** Called before the first step and after each. */
  observe(state: State, steps: number): void
  enough(state: State, steps: number): boolean
}

/** A model under way. */
export class Loop<State, Of extends Kinds> {
  readonly model: Model<State, Of>
  readonly state: State
  steps: number
  private readonly watch: Watch<State>

  /** @param steps done already, where a state comes from a checkpoint. */
  constructor(model: Model<State, Of>, state: State, watch: Watch<State>, steps = 0) {
    this.model = model
    this.state = state
    this.watch = watch
    this.steps = steps
    if (steps === 0) watch.observe(state, 0)
  }

  get over(): boolean {
    return this.watch.enough(this.state, this.steps)
  }

  step(): void {
    if (this.over) return
    this.model.step(this.state)
    this.steps++
    this.watch.observe(this.state, this.steps)
  }
}

/** Writes down every series, step by step, until an end is reached or the steps run out. */
class SeriesWatch<State> implements Watch<State> {
  readonly seen: Readonly<Record<string, number[]>>
  private readonly model: Model<State>
  private readonly length: number

  constructor(model: Model<State>, length: number, seen: Readonly<Record<string, number[]>> = seriesOf(model)) {
    this.model = model
    this.length = length
    this.seen = seen
  }

  observe(state: State): void {
    for (const [name, measure] of Object.entries(this.model.series)) this.seen[name]!.push(measure.read(state))
  }

  enough(state: State, steps: number): boolean {
    return steps >= this.length || this.model.ends.judge(state) !== null
  }
}

class Driven<State> implements ModelRun<State> {
  readonly values: Values
  private readonly seed: number
  private readonly watch: SeriesWatch<State>
  private readonly loop: Loop<State, PublishedKinds>

  constructor(model: Model<State>, values: Values, seed: number, kept?: Kept<State>) {
    this.values = values
    this.seed = seed
    this.watch = new SeriesWatch(model, Math.round(values['steps']!), kept?.seen)
    this.loop = new Loop(model, kept?.state ?? model.start(values, seed), this.watch, kept?.steps)
  }

  get state(): State {
    return this.loop.state
  }

  get steps(): number {
    return this.loop.steps
  }

  get over(): boolean {
    return this.loop.over
  }

  step(): void {
    this.loop.step()
  }

  record(): ModelRecord {
    const { model, state, steps } = this.loop
    const series = Object.fromEntries(Object.entries(this.watch.seen).map(([name, values]) => [name, Float64Array.from(values)]))
    return { steps, series, events: model.events(state), outcome: model.ends.judge(state) }
  }

  checkpoint(): Uint8Array {
    const { values, seed, steps } = this
    return packState({ values, seed, steps, seen: this.watch.seen, state: this.loop.state })
  }

  fingerprint(): string {
    const { series, events, outcome } = this.record()
    const said = Object.entries(series).map(([name, column]) => [name, new Fingerprint().add(column).digest()])
    const told = events.map(({ step, kind, values }) => [step, kind, values])
    return textDigest(JSON.stringify([this.values, this.seed, this.steps, said, told, outcome]))
  }
}

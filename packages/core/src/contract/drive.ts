/** The loop that drives any model that keeps the contract: start, step, observe, end. */
import { defaultsOf } from '../quantities/index.ts'
import { Fingerprint, textDigest } from '../random/index.ts'
import { nearest, type Words } from '../text/index.ts'
import type { Model, ModelEvent, Values } from './contract.ts'

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
  /** 32 hex digits over values, seed, series, events and outcome; equal for equal runs on every machine. */
  fingerprint(): string
}

/** A value that the model does not take, or not so. */
export interface ValueProblem {
  readonly name: string
  readonly words: Words
}

/** The values that are wrong, each with what was expected; empty where all are well. */
export function valueProblems(model: Model<unknown>, given: Readonly<Record<string, number>>): readonly ValueProblem[] {
  const names = Object.keys(model.setup)
  return Object.entries(given).flatMap(([name, value]) => {
    const quantity = Object.hasOwn(model.setup, name) ? model.setup[name] : undefined
    if (quantity === undefined) {
      const near = nearest(name, names)
      const en = `there is no number “${name}”${near === undefined ? '' : `; the nearest is “${near}”`}`
      const ar = `لا يوجد رقم اسمه «${name}»${near === undefined ? '' : `، والأقرب إليه «${near}»`}`
      return [{ name, words: { en, ar } }]
    }
    if (Number.isFinite(value) && value >= quantity.min && value <= quantity.max) return []
    return [
      {
        name,
        words: {
          en: `${name} is ${value}: expected a number from ${quantity.min} to ${quantity.max}`,
          ar: `${name} قيمته ${value}، والمتوقع رقم من ${quantity.min} إلى ${quantity.max}`,
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

/** Runs to the end. */
export function runModel<State>(model: Model<State>, given: Readonly<Record<string, number>>, seed: number): ModelRun<State> {
  const run = startModel(model, given, seed)
  while (!run.over) run.step()
  return run
}

class Driven<State> implements ModelRun<State> {
  steps = 0
  readonly state: State
  readonly values: Values
  private readonly model: Model<State>
  private readonly seed: number
  private readonly length: number
  private readonly seen: Record<string, number[]>

  constructor(model: Model<State>, values: Values, seed: number) {
    this.model = model
    this.values = values
    this.seed = seed
    this.length = Math.round(values['steps']!)
    this.state = model.start(values, seed)
    this.seen = Object.fromEntries(Object.entries(model.series).map(([name, measure]) => [name, [measure.read(this.state)]]))
  }

  get over(): boolean {
    return this.steps >= this.length || this.model.ends.judge(this.state) !== null
  }

  step(): void {
    if (this.over) return
    this.model.step(this.state)
    this.steps++
    for (const [name, measure] of Object.entries(this.model.series)) this.seen[name]!.push(measure.read(this.state))
  }

  record(): ModelRecord {
    const series = Object.fromEntries(Object.entries(this.seen).map(([name, values]) => [name, Float64Array.from(values)]))
    return { steps: this.steps, series, events: this.model.events(this.state), outcome: this.model.ends.judge(this.state) }
  }

  fingerprint(): string {
    const { series, events, outcome } = this.record()
    const said = Object.entries(series).map(([name, column]) => [name, new Fingerprint().add(column).digest()])
    const told = events.map(({ step, kind, values }) => [step, kind, values])
    return textDigest(JSON.stringify([this.values, this.seed, this.steps, said, told, outcome]))
  }
}

/** A run of the national model: started, taken up again from a checkpoint, recorded hour by hour; the loop is that of any model. */
import { Loop } from '../contract/index.ts'
import {
  columnsOf,
  modelVersion,
  nationalModel,
  partsOf,
  restoreParts,
  type EngineName,
  type NationalKinds,
  type PlaceExplanation,
  type Step,
} from '../national/index.ts'
import { textDigest } from '../random/index.ts'
import { packCheckpoint, unpackCheckpoint, type CheckpointHead } from './checkpoint.ts'
import type { Run, RunRecord, RunSetup } from './contract.ts'
import { fingerprintOf } from './fingerprint.ts'
import { Observer } from './observer.ts'
import { holdParts } from './received.ts'

/** Starts a run at hour 0. */
export function startRun(setup: RunSetup, engine: EngineName = 'frontier'): Run {
  const model = nationalModel(engine)
  const step = model.start(setup, setup.scenario.seed)
  const observer = new Observer(step.setting)
  return new NationalRun(setup, new Loop(model, step, observer), observer)
}

/**
 * Goes on from a checkpoint of the same setup, to the bit.
 * @throws RangeError if the bytes are not a checkpoint of this version, or of another country or length; OtherModel, a
 * RangeError too, if another version of the model wrote it.
 */
export function resumeRun(setup: RunSetup, checkpoint: Uint8Array, engine: EngineName = 'frontier'): Run {
  const model = nationalModel(engine)
  const step = model.start(setup, setup.scenario.seed)
  const observer = new Observer(step.setting)
  const { head, people } = unpackCheckpoint(checkpoint, step.setting.population.people, [...columnsOf(step.state), ...observer.columns()], {
    model: modelVersion(),
    inputs: inputsOf(setup, step),
  })
  const { hours, stepHours, playbook } = step.setting.course
  holdParts(head.parts, step.state, {
    places: step.setting.places,
    answers: (playbook ?? setup.profile.playbook).length,
    hours,
    steps: Math.ceil(hours / stepHours),
  })
  if (head.hours > hours) throw new RangeError('the checkpoint is of a longer run')
  restoreParts(step.state, head.parts)
  observer.hours = head.hours
  step.people.restore(people)
  return new NationalRun(setup, new Loop(model, step, observer, step.state.now.step), observer)
}

function inputsOf(setup: RunSetup, { setting }: Step): string {
  return textDigest(JSON.stringify([setup, setting.c]))
}

class NationalRun implements Run {
  readonly setup: RunSetup
  private readonly loop: Loop<Step, NationalKinds>
  private readonly observer: Observer

  constructor(setup: RunSetup, loop: Loop<Step, NationalKinds>, observer: Observer) {
    this.setup = setup
    this.loop = loop
    this.observer = observer
  }

  get hour(): number {
    return this.loop.steps * this.setup.scenario.stepHours
  }

  get over(): boolean {
    return this.loop.over
  }

  step(): void {
    this.loop.step()
  }

  record(): RunRecord {
    const { model, state, over } = this.loop
    return { ...this.observer.view(), events: model.events(state), outcome: over ? model.ends.judge(state) : null }
  }

  checkpoint(): Uint8Array {
    const { state: step } = this.loop
    const head: CheckpointHead = {
      parts: partsOf(step.state),
      hours: this.observer.hours,
      model: modelVersion(),
      inputs: inputsOf(this.setup, step),
    }
    return packCheckpoint(head, [...columnsOf(step.state), ...this.observer.columns()], step.people.save())
  }

  fingerprint(): string {
    return fingerprintOf(this.setup, this.record())
  }

  explain(place: number): PlaceExplanation {
    return this.loop.model.explain(this.loop.state, place)
  }
}

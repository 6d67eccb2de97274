/** The run loop: start, step, observe, checkpoint, resume, explain. It holds a running model and its record, nothing else. */
import {
  columnsOf,
  explainPlace,
  explainSeat,
  judgeOutcome,
  modelVersion,
  partsOf,
  restoreParts,
  startNational,
  stepNational,
  type EngineName,
  type Step,
} from '../national/index.ts'
import { textDigest } from '../random/index.ts'
import { packCheckpoint, unpackCheckpoint, type CheckpointHead } from './checkpoint.ts'
import type { PlaceExplanation, Run, RunEvent, RunRecord, RunSetup } from './contract.ts'
import { fingerprintOf } from './fingerprint.ts'
import { Observer } from './observer.ts'
import { holdParts } from './received.ts'

/** Starts a run at hour 0. */
export function startRun(setup: RunSetup, engine: EngineName = 'frontier'): Run {
  const model = startNational(setup.profile, setup.scenario, engine)
  return new NationalRun(setup, model, new Observer(model.setting))
}

/**
 * Goes on from a checkpoint of the same setup, to the bit.
 * @throws RangeError if the bytes are not a checkpoint of this version, or of another country or length; OtherModel, a
 * RangeError too, if another version of the model wrote it.
 */
export function resumeRun(setup: RunSetup, checkpoint: Uint8Array, engine: EngineName = 'frontier'): Run {
  const model = startNational(setup.profile, setup.scenario, engine)
  const observer = new Observer(model.setting)
  const { head, people } = unpackCheckpoint(
    checkpoint,
    model.setting.population.people,
    [...columnsOf(model.state), ...observer.columns()],
    { model: modelVersion(), inputs: inputsOf(setup, model) },
  )
  const { hours, stepHours, playbook } = model.setting.course
  holdParts(head.parts, model.state, {
    places: model.setting.places,
    answers: (playbook ?? setup.profile.playbook).length,
    hours,
    steps: Math.ceil(hours / stepHours),
  })
  if (head.hours > hours) throw new RangeError('the checkpoint is of a longer run')
  restoreParts(model.state, head.parts)
  observer.hours = head.hours
  model.people.restore(people)
  return new NationalRun(setup, model, observer)
}

function inputsOf(setup: RunSetup, model: Step): string {
  return textDigest(JSON.stringify([setup, model.setting.c]))
}

class NationalRun implements Run {
  readonly setup: RunSetup
  private readonly model: Step
  private readonly observer: Observer

  constructor(setup: RunSetup, model: Step, observer: Observer) {
    this.setup = setup
    this.model = model
    this.observer = observer
  }

  get hour(): number {
    return this.model.state.now.step * this.setup.scenario.stepHours
  }

  get over(): boolean {
    const { hours, untilCalm } = this.setup.scenario
    return this.hour >= hours || (untilCalm !== undefined && this.observer.calmHours() >= untilCalm)
  }

  step(): void {
    if (this.over) return
    const hour = this.hour
    stepNational(this.model)
    this.observer.observe(this.model, hour)
  }

  record(): RunRecord {
    const outcome = this.over ? judgeOutcome(this.model.setting, this.model.state) : null
    return { ...this.observer.view(), events: this.model.state.story as unknown as readonly RunEvent[], outcome }
  }

  checkpoint(): Uint8Array {
    const head: CheckpointHead = {
      parts: partsOf(this.model.state),
      hours: this.observer.hours,
      model: modelVersion(),
      inputs: inputsOf(this.setup, this.model),
    }
    return packCheckpoint(head, [...columnsOf(this.model.state), ...this.observer.columns()], this.model.people.save())
  }

  fingerprint(): string {
    return fingerprintOf(this.setup, this.record())
  }

  explain(place: number): PlaceExplanation {
    return { place, hour: this.hour, groups: explainPlace(this.model, place), seat: explainSeat(this.model, place) }
  }
}

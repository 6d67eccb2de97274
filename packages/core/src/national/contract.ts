/** The national model by the contract of a model: what it takes, what can be read off it, how it ends and explains itself. */
import type { Kinds, Measure, Model } from '../contract/index.ts'
import type { Profile } from '../country/index.ts'
import {
  nationalColumns,
  outcomes,
  placeColumns,
  type NationalColumn,
  type OutcomeReport,
  type PlaceColumn,
  type RunEvent,
} from '../vocabulary/index.ts'
import { total } from './answers.ts'
import { explainPlace, explainRules, type PlaceExplanation } from './explain.ts'
import { explainSeat } from './explainSeat.ts'
import { startNational, stepNational, type EngineName } from './model.ts'
import { judgeOutcome } from './outcome.ts'
import type { Step } from './phases.ts'
import { seatState } from './seats.ts'
import { nationalSetup, type NationalScenario } from './setup.ts'
import type { PlaceColumns } from './state.ts'

export interface NationalKinds extends Kinds {
  readonly setup: { readonly profile: Profile; readonly scenario: NationalScenario }
  readonly schema: typeof nationalSetup
  readonly event: RunEvent
  readonly end: OutcomeReport
  readonly reason: PlaceExplanation
}

export type NationalModel = Model<Step, NationalKinds>

type Read<Value> = (step: Step) => Value

const column =
  (name: keyof PlaceColumns): Read<Float64Array> =>
  ({ state }) =>
    state.at[name]

const sum =
  (name: keyof PlaceColumns): Read<number> =>
  ({ state }) =>
    total(state.at[name])

const ofPlaces: Readonly<Record<PlaceColumn, Read<Float64Array>>> = {
  crowd: column('visible'),
  mobilised: column('mobilised'),
  security: column('security'),
  aside: column('aside'),
  violence: column('violence'),
  news: column('news'),
  danger: column('danger'),
  outrage: column('outrage'),
  fear: column('fear'),
  detained: column('detained'),
  injured: column('injured'),
  dead: ({ state: { at } }) => at.dead.map((dead, p) => dead + at.deadForces[p]!),
  seat: ({ setting, state }) => state.at.visible.map((_, p) => seatState(setting, state, p)),
}

const ofCountry: Readonly<Record<NationalColumn, Read<number>>> = {
  crowd: sum('visible'),
  mobilised: sum('mobilised'),
  striking: sum('striking'),
  attention: ({ state }) => state.now.attention,
  armyRefusing: ({ state }) => state.now.armyRefusing,
  net: ({ state }) => state.now.net,
  detained: sum('detained'),
  injured: ({ state: { at } }) => total(at.injured) + total(at.injuredForces),
  dead: ({ state: { at } }) => total(at.dead) + total(at.deadForces),
  deadForces: sum('deadForces'),
  pressure: ({ state }) => state.now.pressure,
}

/** The words of a table and the way to read each of its names. */
function measured<Name extends string, Value>(
  words: Readonly<Record<Name, Omit<Measure<Step, Value>, 'read'>>>,
  reads: Readonly<Record<Name, Read<Value>>>,
): Readonly<Record<Name, Measure<Step, Value>>> {
  const names = Object.keys(reads) as Name[] // its own keys
  return Object.fromEntries(names.map((name) => [name, { ...words[name], read: reads[name] }])) as Record<Name, Measure<Step, Value>>
}

export const placeMeasures = measured(placeColumns, ofPlaces)
export const countryMeasures = measured(nationalColumns, ofCountry)

/** @param engine both give the same bits; `reference` is the plain one. */
export function nationalModel(engine: EngineName = 'frontier'): NationalModel {
  return {
    setup: nationalSetup,
    start: ({ profile, scenario }, seed) => startNational(profile, { ...scenario, seed }, engine),
    step: stepNational,
    columns: {
      layout: ({ setting: { profile } }) => ({
        kind: 'points',
        x: profile.places.map(({ longitude }) => longitude),
        y: profile.places.map(({ latitude }) => latitude),
      }),
      measures: placeMeasures,
    },
    series: countryMeasures,
    events: ({ state }) => state.story,
    ends: { outcomes, judge: ({ setting, state }) => judgeOutcome(setting, state) },
    explain: (step, place) => ({
      place,
      hour: step.state.now.step * step.setting.course.stepHours,
      groups: explainPlace(step, place),
      seat: explainSeat(step, place),
      rules: explainRules(step, place),
    }),
  }
}

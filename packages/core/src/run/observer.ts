/** What is written down of a running model, hour by hour: the columns of the record. */
import { countryMeasures, placeMeasures, type Step } from '../national/index.ts'
import type { Watch } from '../contract/index.ts'
import { nationalColumns, placeColumns, type NationalColumn, type PlaceColumn } from '../vocabulary/index.ts'
import type { RunRecord } from './contract.ts'

type Setting = Step['setting']

/** The crowd is still large while it is this share of its peak, and this many people (chosen). */
const largeShare = 0.05
const largeCrowd = 1000

/** People of a large crowd where the largest was `peak`. */
export function largeOf(peak: number): number {
  return Math.max(largeCrowd, largeShare * peak)
}

export class Observer implements Watch<Step> {
  hours = 0
  private readonly setting: Setting
  private readonly place: Record<PlaceColumn, Float32Array>
  private readonly national: Record<NationalColumn, Float64Array>

  constructor(setting: Setting) {
    this.setting = setting
    const hours = setting.course.hours + 2
    this.place = columnsNamed(placeColumns, () => new Float32Array(hours * setting.places))
    this.national = columnsNamed(nationalColumns, () => new Float64Array(hours))
  }

  /** Writes the step that has just been: a short step adds to its hour, a long one fills several. */
  observe(step: Step, steps: number): void {
    if (steps === 0) return
    const { stepHours, hours } = this.setting.course
    const hour = (steps - 1) * stepHours
    const first = Math.floor(hour)
    const last = Math.max(first, Math.ceil(hour + stepHours) - 1)
    const again = hour > first
    for (let row = first; row <= last; row++) {
      this.writePlaces(step, row, again)
      this.writeCountry(step, row, again)
    }
    this.hours = Math.min(last + 1, hours)
  }

  /** The hours of the scenario are over, or the streets have been calm for as long as it waits. */
  enough(_: Step, steps: number): boolean {
    const { hours, stepHours, untilCalm } = this.setting.course
    return steps * stepHours >= hours || (untilCalm !== undefined && this.calmHours() >= untilCalm)
  }

  private writePlaces(step: Step, row: number, again: boolean): void {
    const { places } = this.setting
    const base = row * places
    const { crowd, ...others } = this.place
    const visible = placeMeasures.crowd.read(step)
    for (let p = 0; p < places; p++) crowd[base + p] = again ? Math.max(crowd[base + p]!, visible[p]!) : visible[p]!
    for (const name of namesOf(others)) others[name].set(placeMeasures[name].read(step), base)
  }

  private writeCountry(step: Step, row: number, again: boolean): void {
    const { crowd, ...others } = this.national
    const people = countryMeasures.crowd.read(step)
    crowd[row] = again ? Math.max(crowd[row]!, people) : people
    for (const name of namesOf(others)) others[name][row] = countryMeasures[name].read(step)
  }

  /** Hours since the last large crowd, or since the beginning. */
  calmHours(): number {
    const { crowd } = this.national
    const large = largeOf(crowd.subarray(0, this.hours).reduce((most, people) => Math.max(most, people), 0))
    let hour = this.hours
    while (hour > 0 && crowd[hour - 1]! < large) hour--
    return this.hours - hour
  }

  /** The record so far, as views: they are overwritten by nothing, only longer later. */
  view(): Pick<RunRecord, 'places' | 'hours' | 'columns' | 'national'> {
    const { profile, places } = this.setting
    const columns = Object.fromEntries(
      Object.entries(this.place).map(([name, column]) => [name, column.subarray(0, this.hours * places)]),
    ) as RunRecord['columns']
    const national = Object.fromEntries(
      Object.entries(this.national).map(([name, column]) => [name, column.subarray(0, this.hours)]),
    ) as RunRecord['national']
    return { places: profile.places.map((place) => place.id), hours: this.hours, columns, national }
  }

  /** All columns in a fixed order, for checkpoints. */
  columns(): (Float32Array | Float64Array)[] {
    return [...Object.values(this.place), ...Object.values(this.national)]
  }
}

function columnsNamed<Name extends string, Column>(names: Readonly<Record<Name, unknown>>, make: () => Column): Record<Name, Column> {
  return Object.fromEntries(Object.keys(names).map((name) => [name, make()])) as Record<Name, Column> // one for each of its keys
}

function namesOf<Name extends string>(columns: Readonly<Record<Name, unknown>>): readonly Name[] {
  return Object.keys(columns) as Name[] // its own keys
}

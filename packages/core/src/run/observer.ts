/** What is written down of a running model, hour by hour: the columns of the record. */
import { seatState, total, type Step } from '../national/index.ts'
import { nationalColumns, placeColumns, type NationalColumn, type PlaceColumn, type RunRecord } from './contract.ts'

type Setting = Step['setting']
type State = Step['state']

/** Columns taken from the state as they are. */
const same = ['security', 'aside', 'violence', 'news', 'danger', 'outrage', 'fear', 'detained', 'injured', 'mobilised'] as const

/** The crowd is still large while it is this share of its peak, and this many people (chosen). */
const largeShare = 0.05
const largeCrowd = 1000

/** People of a large crowd where the largest was `peak`. */
export function largeOf(peak: number): number {
  return Math.max(largeCrowd, largeShare * peak)
}

export class Observer {
  hours = 0
  private readonly setting: Setting
  private readonly place: Record<PlaceColumn, Float32Array>
  private readonly national: Record<NationalColumn, Float64Array>

  constructor(setting: Setting) {
    this.setting = setting
    const hours = setting.course.hours + 2
    this.place = Object.fromEntries(Object.keys(placeColumns).map((name) => [name, new Float32Array(hours * setting.places)])) as Record<
      PlaceColumn,
      Float32Array
    >
    this.national = Object.fromEntries(Object.keys(nationalColumns).map((name) => [name, new Float64Array(hours)])) as Record<
      NationalColumn,
      Float64Array
    >
  }

  /** Writes the step that began at `hour`: a short step adds to its hour, a long one fills several. */
  observe(model: Step, hour: number): void {
    const { state, setting } = model
    const first = Math.floor(hour)
    const last = Math.max(first, Math.ceil(hour + setting.course.stepHours) - 1)
    const again = hour > first
    for (let row = first; row <= last; row++) {
      this.writePlaces(setting, state, row, again)
      this.writeCountry(state, row, again)
    }
    this.hours = Math.min(last + 1, setting.course.hours)
  }

  private writePlaces(setting: Setting, state: State, row: number, again: boolean): void {
    const { places } = setting
    const base = row * places
    const { at } = state
    const { crowd, dead, seat } = this.place
    for (let p = 0; p < places; p++) {
      const i = base + p
      crowd[i] = again ? Math.max(crowd[i]!, at.visible[p]!) : at.visible[p]!
      dead[i] = at.dead[p]! + at.deadForces[p]!
      seat[i] = seatState(setting, state, p)
    }
    for (const name of same) this.place[name].set(at[name], base)
  }

  private writeCountry(state: State, row: number, again: boolean): void {
    const { at, now } = state
    const n = this.national
    const crowd = total(at.visible)
    n.crowd[row] = again ? Math.max(n.crowd[row]!, crowd) : crowd
    n.mobilised[row] = total(at.mobilised)
    n.attention[row] = now.attention
    n.armyRefusing[row] = now.armyRefusing
    n.net[row] = now.net
    n.detained[row] = total(at.detained)
    n.injured[row] = total(at.injured) + total(at.injuredForces)
    n.deadForces[row] = total(at.deadForces)
    n.dead[row] = total(at.dead) + n.deadForces[row]
    n.pressure[row] = now.pressure
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

/** One run of a plan, from its inputs to the numbers that are kept: a pure function, the same wherever it is called. */
import { measureTargets } from '../episodes/index.ts'
import { nationalColumns, startRun, type NationalColumn, type Run, type RunRecord, type RunSetup } from '../run/index.ts'
import { applySettings } from '../scenario/index.ts'
import { outputNames, type OutputName, type Plan, type PlannedRun, type RunResult, type SeriesDetail } from './contract.ts'

/**
 * Executes one run. A run that throws is a result with an `error`: it stops nothing else.
 * @param step called after each step of the model with the run, to tell how far it is; may throw to give the run up, and
 *   what it throws is passed on.
 */
export function executeRun(of: Plan, planned: PlannedRun, step: (run: Run) => void = () => undefined): RunResult {
  let run: Run
  try {
    run = startRun(setupOf(of, planned), of.engine)
  } catch (error) {
    return failed(planned, error)
  }
  while (!run.over) {
    try {
      run.step()
    } catch (error) {
      return failed(planned, error)
    }
    step(run)
  }
  return resultOf(of, planned, run)
}

/** The inputs of a run of the plan. @throws RangeError naming every setting that is not allowed. */
export function setupOf(of: Plan, { point, seed }: PlannedRun): RunSetup {
  const { arm, settings } = of.points[point]!
  const { profile, scenario } = of.arms[arm]!.setup
  const changed = applySettings(scenario, { ...settings, seed })
  if (changed.scenario === null) throw new RangeError(changed.problems.map(({ words }) => words.en).join(' '))
  return { profile, scenario: changed.scenario }
}

function failed(planned: PlannedRun, error: unknown): RunResult {
  const text = error instanceof Error ? error.message : String(error)
  return { ...planned, outcome: null, error: text === '' ? 'unknown' : text, fingerprint: '', values: noValues(), targets: [], series: {} }
}

function noValues(): Record<OutputName, number | null> {
  return Object.fromEntries(outputNames.map((name) => [name, null])) as Record<OutputName, number | null>
}

function resultOf(of: Plan, planned: PlannedRun, run: Run): RunResult {
  const arm = of.arms[of.points[planned.point]!.arm]!
  const record = run.record()
  return {
    ...planned,
    outcome: record.outcome?.outcome ?? null,
    error: null,
    fingerprint: run.fingerprint(),
    values: valuesOf(run.setup, record),
    targets: arm.record === null ? [] : measureTargets(arm.record, run.setup, record),
    series: seriesOf(record, of.series),
  }
}

/** A wave begins where one in twenty thousand inhabitants is visibly out in at least two regions (chosen: far above daily protest). */
const onsetShare = 1 / 20_000
const onsetRegions = 2
/** Calm is the hour from which the crowd stays below this share of its peak (chosen: the edge of what the record can see). */
const calmShare = 0.05
/** A protest is seen at all where so many are visibly out. */
const firstCrowd = 100
/** A sizeable protest in the core, the places of political weight and the largest town, has so many people out (chosen). */
const coreCrowd = 1000
const coreWeight = 2
/** The crowd is still large while it is this share of its peak, and this many people (chosen). */
const largeShare = 0.05
const largeCrowd = 1000
/** A region is reached where a place of it has a visible crowd of this many (the threshold of the record's own spread targets). */
const reachedCrowd = 100

/** The numbers of `outputs` for a finished run. */
export function valuesOf(setup: RunSetup, record: RunRecord): Record<OutputName, number | null> {
  const { national, outcome } = record
  const crowd = national.crowd
  let peakHour = 0
  for (let hour = 1; hour < crowd.length; hour++) if (crowd[hour]! > crowd[peakHour]!) peakHour = hour
  const peak = crowd[peakHour] ?? 0
  const last = (name: NationalColumn): number => national[name].at(-1) ?? 0
  const strength = (name: string): number | null => outcome?.strengths[name] ?? null
  const result = (name: string): number | null => outcome?.results.find((one) => one.name === name)?.value ?? null
  const { onset, regions } = spreadOf(setup, record)
  const large = Math.max(largeCrowd, largeShare * peak)
  return {
    peakCrowd: peak,
    peakHour: peak > 0 ? peakHour : null,
    firstHour: at(crowd.findIndex((people) => people >= firstCrowd)),
    coreHour: at(coreCrowds(setup, record).findIndex((people) => people >= coreCrowd)),
    lastHour: at(crowd.findLastIndex((people) => people >= large)),
    onsetHour: onset,
    calmHour: calmAfter(crowd, peakHour),
    regions,
    firstAnswerHour: record.events.find(({ kind }) => kind === 'answer')?.hour ?? null,
    seatsLost: new Set(record.events.filter(({ kind }) => kind === 'seat-lost').map(({ place }) => place)).size,
    dead: last('dead'),
    deadForces: last('deadForces'),
    injured: last('injured'),
    detained: last('detained'),
    armyRefusing: national.armyRefusing.reduce((most, value) => Math.max(most, value), 0),
    pressure: national.pressure.reduce((most, value) => Math.max(most, value), 0),
    mass: strength('mass'),
    discipline: strength('discipline'),
    reach: strength('reach'),
    neutrality: strength('neutrality'),
    movement: strength('movement'),
    deep: strength('deep'),
    rival: strength('rival'),
    resultHardship: result('hardship'),
    resultCorruption: result('corruption'),
    resultRepression: result('repression'),
    resultRule: result('rule'),
  }
}

/** An hour that was found, or null. */
function at(hour: number): number | null {
  return hour < 0 ? null : hour
}

/** Visible crowd of each hour in the core. */
function coreCrowds({ profile: { places } }: RunSetup, record: RunRecord): Float64Array {
  const largest = places.reduce((most, place, p) => (place.kind !== 'rural' && place.population > places[most]!.population ? p : most), 0)
  const core = places.flatMap((place, p) => (place.weight >= coreWeight || p === largest ? [p] : []))
  return Float64Array.from({ length: record.hours }, (_, hour) =>
    core.reduce((sum, p) => sum + record.columns.crowd[hour * places.length + p]!, 0),
  )
}

function calmAfter(crowd: Float64Array, peakHour: number): number | null {
  const peak = crowd[peakHour] ?? 0
  if (peak <= 0) return null
  let hour = crowd.length
  while (hour > peakHour && crowd[hour - 1]! < calmShare * peak) hour--
  return hour < crowd.length ? hour : null
}

function spreadOf({ profile }: RunSetup, record: RunRecord): { readonly onset: number | null; readonly regions: number } {
  const regionIndex = new Map(profile.regions.map(({ id }, index) => [id, index]))
  const regionOf = profile.places.map(({ region }) => regionIndex.get(region)!)
  const people = profile.places.reduce((sum, place) => sum + place.population, 0)
  const places = regionOf.length
  const reached = new Set<number>()
  let onset: number | null = null
  for (let hour = 0; hour < record.hours; hour++) {
    const now = new Set<number>()
    for (let p = 0; p < places; p++) if (record.columns.crowd[hour * places + p]! >= reachedCrowd) now.add(regionOf[p]!)
    for (const region of now) reached.add(region)
    if (onset === null && now.size >= onsetRegions && record.national.crowd[hour]! >= onsetShare * people) onset = hour
  }
  return { onset, regions: reached.size }
}

function seriesOf(record: RunRecord, detail: SeriesDetail): Partial<Record<NationalColumn, readonly number[]>> {
  if (detail === 'none') return {}
  const names = Object.keys(nationalColumns) as NationalColumn[]
  return Object.fromEntries(
    names.map((name) => [name, detail === 'hours' ? [...record.national[name]] : byDay(name, record.national[name])]),
  )
}

function byDay(name: NationalColumn, hours: Float64Array): readonly number[] {
  return Array.from({ length: Math.ceil(hours.length / 24) }, (_, day) => {
    const own = hours.subarray(24 * day, 24 * (day + 1))
    return name === 'crowd' || name === 'mobilised' ? own.reduce((most, value) => Math.max(most, value), 0) : (own.at(-1) ?? 0)
  })
}

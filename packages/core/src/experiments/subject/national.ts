/** The national model as experiments see it: its outputs, and how a run becomes the numbers that are kept. */
import { conditions, pillars, pillarsInUse, rangesInUse } from '../../country/index.ts'
import { measureTargets, type EpisodeRecord } from '../../episodes/index.ts'
import { constants, mechanisms, modelVersion, type Mechanism } from '../../national/index.ts'
import type { Quantity, QuantityTable } from '../../quantities/index.ts'
import { largeOf, startRun, type Run, type RunRecord, type RunSetup } from '../../run/index.ts'
import { nationalColumns, outcomes, type NationalColumn } from '../../vocabulary/index.ts'
import { change } from '../../scenario/index.ts'
import type { SeriesDetail } from '../contract.ts'
import type { Ending, Going, ModelCard, Subject } from './contract.ts'
import type { Setup } from './setup.ts'
import { outputs, type OutputName } from './outputs.ts'

const numbers: Readonly<Record<string, Quantity>> = { ...conditions, ...pillars, ...constants }

export const nationalCard: ModelCard = {
  id: 'national',
  version: modelVersion,
  outputs,
  series: nationalColumns,
  outcomes,
  numbers,
  mechanisms,
  usual: 'peakCrowd',
}

export function isNational(setup: Setup): setup is RunSetup {
  return 'scenario' in setup
}

export function nationalSubject(setup: RunSetup): Subject {
  const { scenario, profile } = setup
  const people = profile.places.reduce((sum, place) => sum + place.population, 0) / scenario.sample
  const steps = Math.ceil(scenario.hours / scenario.stepHours)
  return {
    card: nationalCard,
    seed: scenario.seed,
    length: scenario.hours,
    unit: 'h',
    sample: scenario.sample,
    size: { people: Math.ceil(people), steps, rows: scenario.hours * profile.places.length },
    valueInUse: (name) => valueInUse(setup, name),
    rangeInUse: (name) => rangesInUse(scenario)[name] ?? null,
    isOff: (mechanism) => isMechanism(mechanism) && scenario.mechanisms[mechanism] === false,
    change: (own) => change.apply(setup, own),
    start: (engine) => new NationalGoing(startRun(setup, engine)),
  }
}

class NationalGoing implements Going {
  private readonly run: Run

  constructor(run: Run) {
    this.run = run
  }

  get over(): boolean {
    return this.run.over
  }

  get done(): number {
    return this.run.hour / this.run.setup.scenario.hours
  }

  step(): void {
    this.run.step()
  }

  finish(held: EpisodeRecord | null, detail: SeriesDetail): Ending {
    const { run } = this
    const record = run.record()
    return {
      outcome: record.outcome?.outcome ?? null,
      fingerprint: run.fingerprint(),
      values: valuesOf(run.setup, record),
      targets: held === null ? [] : measureTargets(held, run.setup, record),
      series: seriesOf(record, detail),
    }
  }
}

export function isMechanism(name: string): name is Mechanism {
  return Object.hasOwn(mechanisms, name)
}

const tables: Readonly<Record<'conditions' | 'constants', QuantityTable>> = { conditions, constants }

/** The value in use: of the scenario, else of the country, else the default; null where there is no such number. */
function valueInUse({ scenario, profile }: RunSetup, name: string): number | null {
  if (Object.hasOwn(pillars, name)) return pillarsInUse(profile, scenario)[name as keyof typeof pillars]
  for (const table of ['conditions', 'constants'] as const) {
    const quantity = tables[table][name]
    if (quantity === undefined) continue
    const own: Readonly<Record<string, number>> = scenario[table]
    const given = table === 'constants' ? undefined : profile[table][name]
    return own[name] ?? given?.value ?? quantity.default
  }
  return null
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
  const large = largeOf(peak)
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
    deadExpected: expectedDead(setup, record),
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

/**
 * Dead of the people without the rounding to simulated persons, each of whom stands for as many as the sample says; from the
 * margin `force`, which is their number and a share of the detained, per million.
 */
function expectedDead({ profile, scenario }: RunSetup, { national, outcome }: RunRecord): number | null {
  const force = outcome?.margins.find(({ name }) => name === 'force')
  if (force === undefined) return null
  const people = profile.places.reduce((sum, place) => sum + place.population, 0)
  const detained = (scenario.constants.detentionForce ?? constants.detentionForce.default) * (national.detained.at(-1) ?? 0)
  return Math.max(0, (force.value * people) / 1e6 - detained)
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

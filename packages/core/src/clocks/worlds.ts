/** Many worlds: what is kept of each, fans of waves a year beside the record, and what one change does on the same chance. */
import { Fingerprint } from '../random/index.ts'
import { clusterMeasures, clustersOf, type Clusters } from './clusters.ts'
import { spread5, type Spread5 } from './eras.ts'
import { runWorld, type World, type WorldOptions } from './world.ts'
import { recordedByYear, type WorldModel } from './worldModel.ts'
import { yearOfWeek } from './weeks.ts'
import { largeCluster, years } from './method.ts'

/** What is kept of a world. */
export interface WorldSummary {
  readonly seed: number
  readonly clusters: Clusters
  readonly byYear: readonly number[]
  readonly byCountry: readonly number[]
  readonly falls: number
  readonly deaths: number
  /** Strong waves: bloc and year begun. */
  readonly strong: readonly (readonly [bloc: string, year: number])[]
  /** Of all waves: equal for equal worlds on every machine. */
  readonly digest: string
}

export function summariseWorld(model: WorldModel, world: World, seed: number): WorldSummary {
  const { waves, spells, from, to } = world
  const byYear = new Array<number>(to - from + 1).fill(0)
  const byCountry = new Array<number>(model.countries.length).fill(0)
  for (const { week, country } of waves) {
    const year = yearOfWeek(week)
    if (year >= from && year <= to) byYear[year - from]! += 1
    byCountry[country]! += 1
  }
  return {
    seed,
    clusters: clustersOf(waves, model.bloc, from, to),
    byYear,
    byCountry,
    falls: waves.filter(({ fall }) => fall !== null).length,
    deaths: waves.reduce((sum, { deaths }) => sum + deaths, 0),
    strong: spells.map(({ bloc, from: week }) => [model.blocs[bloc]!, yearOfWeek(week)]),
    digest: new Fingerprint()
      .add(Float64Array.from(waves.flatMap(({ week, country, deaths, fall }) => [week, country, deaths, fall ?? -1])))
      .digest(),
  }
}

export interface WorldsAnswer {
  readonly definition: string
  readonly fitted: readonly [number, number]
  readonly from: number
  readonly to: number
  readonly worlds: number
  readonly years: readonly { readonly year: number; readonly runs: Spread5; readonly recorded: number | null }[]
  readonly clusters: readonly { readonly measure: keyof Clusters; readonly runs: Spread5; readonly recorded: number | null }[]
  /** Years that the record and the worlds can be held against each other. */
  readonly compared: readonly [from: number, to: number] | null
  readonly countries: readonly { readonly iso3: string; readonly waves: number; readonly recorded: number }[]
  /** Chance of a cluster of eleven or more in one bloc within half a year. */
  readonly largeCluster: number
  readonly falls: Spread5
  readonly deaths: Spread5
}

const recordTo = years.record.last

export function answerWorlds(model: WorldModel, worlds: readonly WorldSummary[], from: number, to: number): WorldsAnswer {
  const compared = from <= recordTo ? ([from, Math.min(to, recordTo)] as const) : null
  const recorded = compared === null ? null : recordedByYear(model.data, ...compared)
  const recordedWaves = model.data.record.onsets
    .map(([country, week]) => ({ country, week }))
    .filter(({ country, week }) => model.data.covered[country]![yearOfWeek(week) - model.data.first] === 1)
    .toSorted((a, b) => a.week - b.week)
  // only where both have the same years
  const own = compared !== null && compared[1] === to ? clustersOf(recordedWaves, model.bloc, from, to) : null
  return {
    definition: model.data.definition,
    fitted: model.data.fitted,
    from,
    to,
    worlds: worlds.length,
    years: Array.from({ length: to - from + 1 }, (_, k) => ({
      year: from + k,
      runs: spread5(worlds.map(({ byYear }) => byYear[k]!)),
      recorded: recorded?.[k] ?? null,
    })),
    clusters: clusterMeasures.map((measure) => ({
      measure,
      runs: spread5(worlds.map(({ clusters }) => clusters[measure])),
      recorded: own?.[measure] ?? null,
    })),
    compared,
    countries: model.countries.map((iso3, c) => ({
      iso3,
      waves: worlds.reduce((sum, { byCountry }) => sum + byCountry[c]!, 0) / worlds.length,
      recorded: recordedWaves.filter(({ country, week }) => country === c && yearOfWeek(week) >= from && yearOfWeek(week) <= to).length,
    })),
    largeCluster: worlds.filter(({ clusters }) => clusters.largest >= largeCluster).length / worlds.length,
    falls: spread5(worlds.map(({ falls }) => falls)),
    deaths: spread5(worlds.map(({ deaths }) => deaths)),
  }
}

/** Two worlds on the same chance. */
export interface Paired {
  readonly seed: number
  /** Waves with, and without. */
  readonly whole: number
  readonly other: number
  /** Waves of the whole that the other does not have. */
  readonly gone: readonly { readonly iso3: string; readonly week: number }[]
}

export function pairedWorlds(model: WorldModel, options: WorldOptions, change: Partial<WorldOptions>): Paired {
  const whole = runWorld(model, options, model.surrogate)
  const other = runWorld(model, { ...options, ...change }, model.surrogate)
  const there = new Set(other.waves.map(({ country, week }) => `${country} ${week}`))
  return {
    seed: options.seed,
    whole: whole.waves.length,
    other: other.waves.length,
    gone: whole.waves
      .filter(({ country, week }) => !there.has(`${country} ${week}`))
      .map(({ country, week }) => ({ iso3: model.countries[country]!, week })),
  }
}

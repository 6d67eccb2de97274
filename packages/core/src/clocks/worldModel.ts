/**
 * What a world runs on, made once from the record: the chance of a wave by country and year from its conditions, the weights of
 * history and news, nearness, people, and the state of memory at the start of any year. Small enough to be sent to a page.
 */
import type { WaveDefinitionName } from './definitions.ts'
import { waveDefinitions } from './definitions.ts'
import { surrogateEpisode, fitSurrogate, killingLogOdds, type Surrogate } from './surrogate.ts'
import type { EpisodeMaker } from './episode.ts'
import { conditionNames } from './ground.ts'
import { etasOf, fitHazard, rowsOf, seen, type Hazard, type TermName } from './hazard.ts'
import { countryEffects } from './level.ts'
import type { History } from './history.ts'
import { hazardNumbers, worldNumbers } from './numbers.ts'
import type { Records } from './records.ts'
import { exp, textDigest } from '../random/index.ts'
import { weekOfYear, weeksOfYear, yearOfWeek } from './weeks.ts'
import { decimals, halfCount, recordedWeeks, years as recorded } from './method.ts'

/** Terms that a world can carry on by itself; small protests and concessions it does not simulate. */
export const worldTerms = ['own', 'fear', 'bloc', 'near', 'success'] as const satisfies readonly TermName[]

export interface Memory {
  readonly own: Float64Array
  readonly fear: Float64Array
  readonly near: Float64Array
  readonly falls: Float64Array
  readonly waves: Float64Array
  readonly since: Float64Array
  readonly blocWaves: Float64Array
  readonly blocFalls: Float64Array
}

/** Plain data: the same as JSON. */
export interface WorldData {
  readonly definition: WaveDefinitionName
  /** Years of the fit. */
  readonly fitted: readonly [from: number, to: number]
  readonly countries: readonly string[]
  readonly blocs: readonly string[]
  readonly bloc: readonly number[]
  readonly first: number
  readonly last: number
  /** Log-odds by country and year from conditions; null where the country is not there. */
  readonly base: readonly (readonly (number | null)[])[]
  /** First and last year of cover by the record of protests, or null. */
  readonly covered: readonly (readonly number[])[]
  readonly killing: readonly (readonly (number | null)[])[]
  /** Log of people by country and year. */
  readonly people: readonly (readonly (number | null)[])[]
  /** Sparks a week. */
  readonly sparks: readonly number[]
  readonly terms: Readonly<Record<(typeof worldTerms)[number], number>>
  /** Conditions: what one unit moves, for scenarios over decades. */
  readonly weights: readonly { readonly name: string; readonly beta: number; readonly spread: number }[]
  readonly polyarchy: readonly (readonly (number | null)[])[]
  readonly abroadHalfLife: number
  /** Row by row; 0 where far. */
  readonly near: readonly number[]
  readonly surrogate: Omit<Surrogate, 'scale' | 'killing'>
  /** Onsets, killings and falls of the record: country, week, count. */
  readonly record: Readonly<Record<'onsets' | 'killings' | 'falls', readonly (readonly [country: number, week: number, count: number])[]>>
}

export interface WorldModel {
  readonly data: WorldData
  readonly countries: readonly string[]
  readonly blocs: readonly string[]
  readonly bloc: Int32Array
  readonly members: readonly number[]
  readonly near: Float64Array
  readonly terms: WorldData['terms']
  readonly abroadHalfLife: number
  readonly quietWeeks: number
  readonly sparks: readonly number[]
  /** −Infinity where the country is not there (or not covered). Years after the last keep its conditions. */
  base(country: number, year: number, coveredOnly: boolean): number
  population(country: number, year: number): number
  killing(country: number, year: number): number
  /** Fresh memory as the record has it at the start of a year; null: blank. */
  startOf(year: number | null): Memory
  /** The same at a week; what happened from the week `known` on has not been heard of. */
  memoryAt(week: number, known?: number): Memory
  readonly surrogate: EpisodeMaker
}

const short = (value: number, places: number): number => Number(value.toFixed(places))

/** Sparks of each country a week, as far as the record goes. */
function sparksOf({ ground, weeks, sparks }: History, to: number): readonly number[] {
  const last = Math.min(to, recorded.record.last)
  const covered = recordedWeeks * (last - recorded.record.from + 1)
  return ground.countries.map((_, c) => {
    let count = 0
    for (let w = weekOfYear(recorded.record.from); w < weekOfYear(last + 1); w++) count += sparks[c * weeks + w]!
    return short((count + halfCount) / covered, decimals.sparks)
  })
}

export function worldData(
  history: History,
  records: Records,
  definition: WaveDefinitionName,
  to: number,
  hazard: Hazard = fitHazard(history, definition, recorded.learn.from, to, { terms: worldTerms }),
): WorldData {
  const { ground, weeks } = history
  const wide = conditionNames.length
  const width = ground.last - ground.first + 1
  const surrogate = fitSurrogate(history, records.waves, definition, recorded.record.from, to)
  const { scale: _scale, killing: _killing, ...drawn } = surrogate
  const years = Array.from({ length: width }, (_, k) => ground.first + k)
  const is = (c: number, k: number): boolean => !Number.isNaN(ground.conditions[(c * width + k) * wide]!)
  const row = new Float64Array(wide)
  const rows = rowsOf(history, definition, hazard.from, hazard.to)
  const effects = countryEffects(rows, etasOf(hazard, history, rows), ground.countries.length, worldNumbers.countrySpread.default)
  const baseOf = (c: number, k: number): number | null => {
    if (!is(c, k)) return null
    seen(ground, hazard.scale, c, ground.first + k, row, 0)
    return short(
      row.reduce((sum, value, j) => sum + value * hazard.beta[1 + j]!, hazard.beta[0]! + effects[c]!),
      decimals.base,
    )
  }
  const each = <T>(of: (c: number, k: number) => T): T[][] => ground.countries.map((_, c) => years.map((__, k) => of(c, k)))
  const listed = (events: Float32Array | Uint8Array): [number, number, number][] =>
    Array.from(events).flatMap((count, at): [number, number, number][] => (count > 0 ? [[Math.floor(at / weeks), at % weeks, count]] : []))
  const sparks = sparksOf(history, to)
  const k = (name: TermName): number => short(hazard.beta[1 + wide + hazard.terms.indexOf(name)]!, decimals.term)
  return {
    definition,
    fitted: [hazard.from, hazard.to],
    countries: ground.countries,
    blocs: ground.blocs,
    bloc: [...ground.bloc],
    first: ground.first,
    last: ground.last,
    base: each(baseOf),
    covered: each((c, y) => ground.covered[c * width + y]!),
    killing: each((c, y) => (is(c, y) ? short(killingLogOdds(surrogate, history, c, ground.first + y), decimals.killing) : null)),
    people: each((c, y) => (is(c, y) ? short(ground.conditions[(c * width + y) * wide]!, decimals.people) : null)),
    sparks,
    terms: { own: k('own'), fear: k('fear'), bloc: k('bloc'), near: k('near'), success: k('success') },
    weights: conditionNames.map((name, j) => ({
      name,
      beta: short(hazard.beta[1 + j]!, decimals.weight),
      spread: short(hazard.scale.spread[j]!, decimals.weight),
    })),
    polyarchy: each((c, y) => {
      const value = ground.conditions[(c * width + y) * wide + conditionNames.indexOf('v2x_polyarchy')]!
      return Number.isNaN(value) ? null : short(value, decimals.polyarchy)
    }),
    abroadHalfLife: hazard.abroadHalfLife,
    near: Array.from(ground.near, (value) => short(value, decimals.near)),
    surrogate: drawn,
    record: { onsets: listed(history.onsets[definition]), killings: listed(history.killings), falls: listed(history.falls) },
  }
}

/** Of anything that the clocks are made of: other digest, other worlds. */
export function clockDigest(of: unknown): string {
  return textDigest(JSON.stringify(of))
}

export function worldModel(data: WorldData): WorldModel {
  const n = data.countries.length
  const near = Float64Array.from(data.near)
  const bloc = Int32Array.from(data.bloc)
  const yearly = (table: readonly (readonly (number | null)[])[]): readonly Float64Array[] =>
    table.map((row) => Float64Array.from(row, (value) => value ?? NaN))
  const [base, killing, people] = [yearly(data.base), yearly(data.killing), yearly(data.people)] as const
  const at = (year: number): number => Math.min(data.last, Math.max(data.first, year)) - data.first
  const members = data.blocs.map((_, b) => data.bloc.filter((own) => own === b).length)
  return {
    data,
    countries: data.countries,
    blocs: data.blocs,
    bloc,
    members,
    near,
    terms: data.terms,
    abroadHalfLife: data.abroadHalfLife,
    quietWeeks: waveDefinitions[data.definition].quietWeeks,
    sparks: data.sparks,
    base: (country, year, coveredOnly) => {
      const k = at(year)
      const value = base[country]![k]!
      return Number.isNaN(value) || (coveredOnly && data.covered[country]![k] !== 1) ? -Infinity : value
    },
    population: (country, year) => exp(people[country]![at(year)]!),
    killing: (country, year) => killing[country]![at(year)]!,
    startOf: (year) => memoryAt(data, near, bloc, n, year === null ? null : weekOfYear(year)),
    memoryAt: (week, known) => memoryAt(data, near, bloc, n, week, known),
    surrogate: (episode) => surrogateEpisode(data.surrogate, episode),
  }
}

function memoryAt(data: WorldData, near: Float64Array, bloc: Int32Array, n: number, start: number | null, known?: number): Memory {
  const zero = (): Float64Array => new Float64Array(n)
  const memory: Memory = {
    own: zero(),
    fear: zero(),
    near: zero(),
    falls: zero(),
    waves: zero(),
    since: zero().fill(Infinity),
    blocWaves: new Float64Array(data.blocs.length),
    blocFalls: new Float64Array(data.blocs.length),
  }
  if (start === null) return memory
  const until = Math.min(start, known ?? start)
  const left = (week: number, halfLife: number): number => exp((-Math.LN2 * (start - 1 - week)) / halfLife)
  for (const [c, week] of data.record.onsets) {
    if (week >= until) continue
    memory.own[c]! += left(week, hazardNumbers.ownYears.default * weeksOfYear)
    const news = left(week, data.abroadHalfLife)
    memory.waves[c]! += news
    memory.blocWaves[bloc[c]!]! += news
    for (let other = 0; other < n; other++) memory.near[other]! += news * near[c * n + other]!
    memory.since[c] = Math.min(memory.since[c]!, start - 1 - week)
  }
  for (const [c, week, count] of data.record.killings) {
    if (week < until) memory.fear[c]! += count * left(week, hazardNumbers.fearYears.default * weeksOfYear)
  }
  for (const [c, week, count] of data.record.falls) {
    if (week >= until) continue
    const news = count * left(week, hazardNumbers.successWeeks.default)
    memory.falls[c]! += news
    memory.blocFalls[bloc[c]!]! += news
  }
  return memory
}

/** Waves of the record by year, among covered countries. */
export function recordedByYear(data: WorldData, from: number, to: number): Float64Array {
  const counts = new Float64Array(to - from + 1)
  for (const [c, week] of data.record.onsets) {
    const year = yearOfWeek(week)
    if (year >= from && year <= to && data.covered[c]![year - data.first] === 1) counts[year - from]! += 1
  }
  return counts
}

/**
 * An era: one country over decades. Its waves are drawn week by week from the same hazard as in a world, with the news from abroad
 * as the record has it (before 1990 and after March 2020, where there is no record, as in its mean year). Rulers come and go; what a
 * wave leaves in polyarchy, corruption, safety and income is drawn from the aftermath table. What the record does not support as a
 * cause (a promise that protects, rulers who learn) can be switched on and is off.
 */
import { logistic } from '../foresight/index.ts'
import { exp, log, stream, uniform } from '../random/index.ts'
import { horizons, resultNames, type Aftermath, type AftermathGroup, type ResultSeries } from './aftermath.ts'
import type { EpisodeMaker, EpisodeOut } from './episode.ts'
import { keeps } from './history.ts'
import { drawResponse } from './response.ts'
import { eraNumbers } from './eraNumbers.ts'
import { hazardNumbers } from './numbers.ts'
import type { WorldModel } from './worldModel.ts'
import { weekOfYear, weeksOfYear, yearOfWeek } from './weeks.ts'
import { reachNumbers } from './reachNumbers.ts'
import { years as recorded } from './method.ts'

/** A condition moved from a year on: `by` in its own unit. */
export interface ConditionShift {
  readonly condition: string
  readonly by: number
  readonly from: number
}

export interface EraOptions {
  readonly country: number
  readonly seed: number
  readonly from: number
  readonly to: number
  readonly shifts?: readonly ConditionShift[]
  /** News from abroad matters. */
  readonly contagion?: boolean
  readonly fear?: boolean
  /** Log-odds that a new ruler’s promise takes from tension at first; 0 is off. */
  readonly promise?: number
  /** Share of the odds of force that a ruler gives up with each earlier wave; 0 is off. */
  readonly learning?: number
  /** Nothing is remembered at the start. */
  readonly blank?: boolean
}

export const answerNames = ['ignored', 'crumbs', 'granted', 'force'] as const
export type Answer = (typeof answerNames)[number]

export interface EraWave extends EpisodeOut {
  readonly week: number
  readonly year: number
  readonly hazard: number
  readonly answer: Answer
  /** Which row of the aftermath it answers to; null where it did not aim at the regime. */
  readonly group: AftermathGroup | null
  /** Share of the hazard that came from abroad. */
  readonly abroad: number
}

export interface Ruler {
  readonly from: number
  readonly to: number
  readonly end: 'protest' | 'ordinary' | 'in office'
}

export interface Era {
  readonly waves: readonly EraWave[]
  readonly rulers: readonly Ruler[]
  /** Chance of a wave in each year, as it stood week by week. */
  readonly hazard: Float64Array
  /** Added to each series by the waves so far, by year. */
  readonly results: Readonly<Record<ResultSeries, Float64Array>>
}

/** What a country hears: memories of others’ waves and falls by week, and their weekly mean where nothing is on record. */
export interface News {
  readonly first: number
  readonly bloc: Float64Array
  readonly near: Float64Array
  readonly falls: Float64Array
  readonly mean: readonly [bloc: number, near: number, falls: number]
}

/** Made once for a country. */
export function newsOf(model: WorldModel, country: number): News {
  const { data, bloc, near, countries } = model
  const first = weekOfYear(recorded.record.from)
  const last = weekOfYear(recorded.record.end)
  const weeks = last - first
  const [fromBloc, fromNear, falls] = [new Float64Array(weeks), new Float64Array(weeks), new Float64Array(weeks)]
  const n = countries.length
  const add = (into: Float64Array, week: number, count: number, halfLife: number): void => {
    const keep = keeps(halfLife)
    let held = count
    for (let at = week + 1 - first; at < weeks; at++) {
      if (at >= 0) into[at]! += held
      held *= keep
      if (held < reachNumbers.leastMemory.default) break
    }
  }
  for (const [c, week] of data.record.onsets) {
    if (c === country) continue
    if (bloc[c] === bloc[country]) add(fromBloc, week, 1, data.abroadHalfLife)
    const weight = near[country * n + c]!
    if (weight > 0) add(fromNear, week, weight, data.abroadHalfLife)
  }
  for (const [c, week, count] of data.record.falls) {
    if (c !== country && bloc[c] === bloc[country]) add(falls, week, count, hazardNumbers.successWeeks.default)
  }
  const mean = (of: Float64Array): number => of.reduce((sum, value) => sum + value, 0) / weeks
  return { first, bloc: fromBloc, near: fromNear, falls, mean: [mean(fromBloc), mean(fromNear), mean(falls)] }
}

const onsetStream = stream('clocks/era')
const answerStream = stream('clocks/answer')
const exitStream = stream('clocks/exit')
const captureStream = stream('clocks/capture')
const aimStream = stream('clocks/aim')
const longestHorizon = Math.max(...horizons)

/** How a country’s rulers have answered: its own waves, filled up with those of all. */
export type Habit = Readonly<Record<Answer, number>>

/** one piece: the loop of a week in the life of one country. */
export function runEra(model: WorldModel, news: News, habit: Habit, aftermath: Aftermath, options: EraOptions, make: EpisodeMaker): Era {
  const { country, seed, from, to } = options
  const { terms, data } = model
  const years = to - from + 1
  const start = model.startOf(options.blank === true ? null : from)
  let [own, fear, since] = [start.own[country]!, start.fear[country]!, start.since[country]!]
  const keepOwn = keeps(hazardNumbers.ownYears.default * weeksOfYear)
  const keepFear = keeps(hazardNumbers.fearYears.default * weeksOfYear)
  const promise = options.promise ?? 0
  const learning = options.learning ?? 0
  const hazardOfYear = new Float64Array(years)
  const waves: EraWave[] = []
  const rulers: Ruler[] = []
  const results = Object.fromEntries(resultNames.map((name) => [name, new Float64Array(years)])) as Record<ResultSeries, Float64Array>
  let [began, falls] = [weekOfYear(from), -1]
  const shareCaptured = episodesOf(aftermath, 'successCoup') / Math.max(1, episodesOf(aftermath, 'success'))
  const ordinary = 1 / (eraNumbers.termYears.default * weeksOfYear)
  const endRuler = (week: number, end: Ruler['end']): void => {
    rulers.push({ from: began, to: week, end })
    began = week
    falls = -1
  }
  const last = weekOfYear(to + 1)
  for (let week = weekOfYear(from); week < last; week++) {
    const year = yearOfWeek(week)
    since += 1
    const at = week - news.first
    const [b, n, f] = at >= 0 && at < news.bloc.length ? [news.bloc[at]!, news.near[at]!, news.falls[at]!] : news.mean
    const inside =
      model.base(country, nearestYear(model, country, year), false) +
      shiftOf(data, country, year, options.shifts ?? []) +
      terms.own * log(1 + own) +
      (options.fear === false ? 0 : terms.fear * log(1 + fear)) -
      promise * exp((-Math.LN2 * (week - began)) / (eraNumbers.promiseYears.default * weeksOfYear))
    const abroad = options.contagion === false ? 0 : terms.bloc * log(1 + b) + terms.near * log(1 + n) + terms.success * log(1 + f)
    const hazard = logistic(inside + abroad)
    if (year >= from && year <= to) hazardOfYear[year - from]! += hazard
    const risk = since > model.quietWeeks
    const drawn = uniform(seed, onsetStream, week, country)
    if (risk && drawn < hazard) {
      const answer = answerOf(habit, learning, waves.length, uniform(seed, answerStream, week, country))
      const made = make({
        iso3: model.countries[country]!,
        year,
        week,
        population: model.population(country, nearestYear(model, country, year)),
        hazard,
        sparks: model.sparks[country]!,
        drawn,
        own,
        fear,
        abroad: b,
        killing: model.killing(country, nearestYear(model, country, year)),
        seed,
        country,
      })
      const captured = uniform(seed, captureStream, week, country) < shareCaptured
      const aimed = made.fallWeeks !== null || uniform(seed, aimStream, week, country) < eraNumbers.aimsAtRegime.default
      const group = aimed ? (made.fallWeeks === null ? 'failed' : captured ? 'successCoup' : 'successPlain') : null
      waves.push({ ...made, week, year, hazard, answer, group, abroad: Math.max(0, (hazard - logistic(inside)) / hazard) })
      own += 1
      fear += made.killings
      since = 0
      if (made.fallWeeks !== null) falls = week + Math.max(1, made.fallWeeks)
      if (group !== null) {
        // after ten years nothing is known of it
        const end = Math.min(years, year - from + 1 + longestHorizon)
        for (const name of resultNames) {
          for (let k = year - from + 1; k < end; k++) results[name][k]! += responseBy(aftermath, group, name, k - (year - from), seed, week)
        }
      }
    }
    own *= keepOwn
    fear *= keepFear
    if (week === falls) endRuler(week, 'protest')
    else if (week > began + 1 && uniform(seed, exitStream, week, country) < ordinary) endRuler(week, 'ordinary')
  }
  rulers.push({ from: began, to: last, end: 'in office' })
  return { waves, rulers, hazard: hazardOfYear, results }
}

function episodesOf(aftermath: Aftermath, group: AftermathGroup): number {
  return aftermath.rows.find((row) => row.group === group)?.episodes ?? 0
}

/** Between horizons of the table, the nearer one before. */
function responseBy(aftermath: Aftermath, group: AftermathGroup, name: ResultSeries, years: number, seed: number, week: number): number {
  const cells = aftermath.rows.find((row) => row.group === group && row.series === name)?.cells ?? []
  const cell = cells.findLast(({ horizon }) => horizon <= years)
  if (cell === undefined) return 0
  const drawn = drawResponse(aftermath, group, name, cell.horizon, seed, week)
  return Number.isNaN(drawn) ? 0 : drawn
}

function answerOf(habit: Habit, learning: number, earlier: number, u: number): Answer {
  let left = 1
  for (let k = 0; k < earlier; k++) left *= 1 - learning
  const weights = answerNames.map((name) => habit[name] * (name === 'force' ? left : 1))
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  let reached = 0
  for (const [k, weight] of weights.entries()) {
    reached += weight / all
    if (u < reached) return answerNames[k]!
  }
  return 'force'
}

/** The year itself where the country is there with its conditions, else the nearest that is. */
export function nearestYear({ data }: WorldModel, country: number, year: number): number {
  const row = data.base[country]!
  const at = Math.min(data.last, Math.max(data.first, year)) - data.first
  for (let apart = 0; apart < row.length; apart++) {
    for (const k of [at + apart, at - apart]) if ((row[k] ?? null) !== null) return data.first + k
  }
  return year
}

/** What moved conditions add to the log-odds. The square of democracy moves with it. */
function shiftOf(data: WorldModel['data'], country: number, year: number, shifts: readonly ConditionShift[]): number {
  let sum = 0
  for (const { condition, by, from } of shifts) {
    const weight = data.weights.find(({ name }) => name === condition)
    if (weight === undefined || year < from) continue
    sum += (weight.beta * by) / weight.spread
    if (condition !== 'v2x_polyarchy') continue
    const square = data.weights.find(({ name }) => name === 'poly_sq')!
    const polyarchy = data.polyarchy[country]![Math.min(data.last, Math.max(data.first, year)) - data.first] ?? squareCentre
    const apart = polyarchy - squareCentre
    sum += (square.beta * ((apart + by) * (apart + by) - apart * apart)) / square.spread
  }
  return sum
}

const squareCentre = eraNumbers.squareCentre.default

/** Habit of answering from coded waves: the country’s own, and all others as one wave more. */
export function habitOf(waves: readonly { readonly iso3: string; readonly answer: string }[], iso3: string): Habit {
  const share = (of: readonly { readonly answer: string }[], name: Answer): number =>
    of.length === 0 ? 0 : of.filter(({ answer }) => answer === name).length / of.length
  const own = waves.filter((wave) => wave.iso3 === iso3)
  const fill = eraNumbers.habitFill.default
  return Object.fromEntries(
    answerNames.map((name) => [name, (own.length * share(own, name) + fill * share(waves, name)) / (own.length + fill)]),
  ) as Habit // one for each answer
}

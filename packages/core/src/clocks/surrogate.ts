/**
 * The statistical surrogate of an episode, given that it begins: whether it is met with killing, how many die, how large it grows,
 * whether and when the ruler falls. Fitted to the waves of the record up to a year; it has no skill in size (docs/experiments.md).
 */
import { logistic, ridge, etaOf } from '../foresight/index.ts'
import { log10, normal, pow, stream, uniform } from '../random/index.ts'
import type { WaveDefinitionName } from './definitions.ts'
import type { EpisodeIn, EpisodeOut } from './episode.ts'
import { conditionNames } from './ground.ts'
import { scaleOf, designOf, type HazardScale, type WeekRows } from './hazard.ts'
import type { History } from './history.ts'
import { surrogateNumbers } from './numbers.ts'
import type { RecordedWave } from './records.ts'
import { yearOfWeek } from './weeks.ts'
import { base10, perMillion } from './method.ts'
import { reachNumbers } from './reachNumbers.ts'

export interface Surrogate {
  readonly scale: HazardScale
  /** Log-odds of killing: intercept, then conditions. */
  readonly killing: Float64Array
  /** Protests met with killing in a wave that has any, as often as they came. */
  readonly killings: readonly number[]
  /** Share of waves after which a ruler falls within two years, and weeks until then as often as they came. */
  readonly falls: number
  readonly delays: readonly number[]
  /** Of log10 of the people in the largest crowd on log10 of the people of the country: line, and spread about it. */
  readonly crowd: { readonly base: number; readonly slope: number; readonly spread: number }
  /** Mean and spread of log10 of deaths a million people, in waves with killing. */
  readonly deadMean: number
  readonly deadSpread: number
  readonly waves: number
}

const [courseWeeks, fallWeeks] = [reachNumbers.courseWeeks.default, reachNumbers.fallWeeks.default]

export function fitSurrogate(
  history: History,
  waves: readonly RecordedWave[],
  definition: WaveDefinitionName,
  from: number,
  to: number,
): Surrogate {
  const { ground, weeks, killings, crowds, falls } = history
  const onsets = history.onsets[definition]
  const [country, week, killed, counts, delays]: number[][] = [[], [], [], [], []]
  const sizes: (readonly [people: number, crowd: number])[] = []
  for (let w = 0; w < weeks; w++) {
    const year = yearOfWeek(w)
    if (year < from || year > to) continue
    for (let c = 0; c < ground.countries.length; c++) {
      if (onsets[c * weeks + w] !== 1) continue
      let count = 0
      let delay = -1
      let crowd = 0
      for (let v = Math.max(0, w - 1); v < Math.min(weeks, w + fallWeeks); v++) {
        if (v < w + courseWeeks) {
          count += killings[c * weeks + v]!
          crowd = Math.max(crowd, crowds[c * weeks + v]!)
        }
        if (delay < 0 && falls[c * weeks + v]! > 0) delay = Math.max(0, v - w)
      }
      const people = logPeople(ground, c, year)
      if (!Number.isNaN(people) && crowd > 0) sizes.push([people * Math.LOG10E, log10(crowd)])
      country!.push(c)
      week!.push(w)
      killed!.push(Number(count > 0))
      if (count > 0) counts!.push(count)
      if (delay >= 0) delays!.push(delay)
    }
  }
  const rows: WeekRows = {
    country: Int32Array.from(country!),
    week: Int32Array.from(week!),
    year: Int32Array.from(week!, yearOfWeek),
    onset: Float64Array.from(killed!),
  }
  const scale = scaleOf(ground, rows)
  const dead = deadOf(history, waves, from, to)
  return {
    scale,
    killing: ridge(designOf(ground, rows, scale, new Map(), weeks), rows.onset, surrogateNumbers.killingPenalty.default),
    killings: counts!.toSorted((a, b) => a - b),
    falls: delays!.length / killed!.length,
    delays: delays!.toSorted((a, b) => a - b),
    crowd: lineThrough(sizes),
    ...dead,
    waves: killed!.length,
  }
}

/** Least squares. */
function lineThrough(points: readonly (readonly [x: number, y: number])[]): Surrogate['crowd'] {
  const mean = (of: (point: readonly [number, number]) => number): number => points.reduce((sum, each) => sum + of(each), 0) / points.length
  const [x, y] = [mean((each) => each[0]), mean((each) => each[1])]
  const slope = mean((each) => (each[0] - x) * (each[1] - y)) / mean((each) => (each[0] - x) * (each[0] - x))
  const base = y - slope * x
  const square = (value: number): number => value * value
  return { base, slope, spread: Math.sqrt(mean((each) => square(each[1] - base - slope * each[0]))) }
}

/** NaN where the year is not known. */
function logPeople(ground: History['ground'], country: number, year: number): number {
  const width = ground.last - ground.first + 1
  const at = Math.min(ground.last, Math.max(ground.first, year)) - ground.first
  return ground.conditions[(country * width + at) * conditionNames.length]!
}

/** Of the coded waves with deaths, whose people are known: the middle of low and high by the geometric mean. */
function deadOf({ ground }: History, waves: readonly RecordedWave[], from: number, to: number) {
  const values = waves.flatMap(({ iso3, year, deathsLow, deathsHigh }) => {
    const place = ground.place.get(iso3)
    if (place === undefined || year < from || year > to || deathsLow === null || deathsHigh === null || deathsHigh < 1) return []
    const people = logPeople(ground, place, year)
    if (Number.isNaN(people)) return []
    return [log10(Math.sqrt(Math.max(reachNumbers.leastDeaths.default, deathsLow) * deathsHigh)) - people * Math.LOG10E + perMillion.log10]
  })
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0)
  return { deadMean: mean, deadSpread: Math.sqrt(squares / (values.length - 1)) }
}

/** Log-odds that a wave in the country and year is met with killing. */
export function killingLogOdds(surrogate: Surrogate, history: History, country: number, year: number): number {
  const rows: WeekRows = {
    country: Int32Array.of(country),
    week: Int32Array.of(0),
    year: Int32Array.of(Math.min(history.ground.last, Math.max(history.ground.first, year))),
    onset: new Float64Array(1),
  }
  return etaOf(designOf(history.ground, rows, surrogate.scale, new Map(), history.weeks), 0, surrogate.killing)
}

const killedStream = stream('clocks/killed')
const countStream = stream('clocks/killings')
const deadStream = stream('clocks/dead')
const peakStream = stream('clocks/peak')
const fallStream = stream('clocks/fall')
const delayStream = stream('clocks/delay')

type Drawn = Pick<Surrogate, 'crowd' | 'killings' | 'falls' | 'delays' | 'deadMean' | 'deadSpread'>

export function surrogateEpisode(surrogate: Drawn, episode: EpisodeIn): EpisodeOut {
  const { seed, week, country, population } = episode
  const draw = (of: number): number => uniform(seed, of, week, country)
  const killed = draw(killedStream) < logistic(episode.killing)
  const { killings, delays } = surrogate
  const deadRate = pow(base10, surrogate.deadMean + surrogate.deadSpread * normal(seed, deadStream, week, country))
  const { base, slope, spread } = surrogate.crowd
  const crowd = pow(base10, base + slope * log10(population) + spread * normal(seed, peakStream, week, country))
  const falls = draw(fallStream) < surrogate.falls
  return {
    by: 'surrogate',
    peak: Math.min(surrogateNumbers.peakMost.default, crowd / population),
    deaths: killed ? Math.max(1, Math.round((deadRate * population) / perMillion.of)) : 0,
    killings: killed ? killings[Math.floor(draw(countStream) * killings.length)]! : 0,
    fallWeeks: falls ? delays[Math.floor(draw(delayStream) * delays.length)]! : null,
    outcome: null,
    days: null,
    reserve: null,
  }
}

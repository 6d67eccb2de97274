/**
 * The level of the world and of each country, followed in time: after every week the level moves towards what came (a random walk,
 * by the Laplace approximation), a country’s effect towards what came there, shrunk. A forecast of a week uses weeks before it only.
 */
import { logistic } from '../foresight/index.ts'
import type { WeekRows } from './hazard.ts'
import { levelNumbers } from './numbers.ts'
import { weeksOfYear } from './weeks.ts'
import { newton } from './method.ts'

export interface Followed {
  /** Chance of an onset in each row, made before its week. */
  readonly chance: Float64Array
  /** World level by row. */
  readonly level: Float64Array
}

/** What each country lies off its hazard by, shrunk: the mode of its effect given all its weeks, a normal of this spread before. */
export function countryEffects(rows: WeekRows, etas: Float64Array, countries: number, spread: number): Float64Array {
  const effects = new Float64Array(countries)
  for (let step = 0; step < newtonSteps; step++) {
    const gradient = effects.map((effect) => -effect / (spread * spread))
    const curvature = new Float64Array(countries).fill(1 / (spread * spread))
    for (let k = 0; k < etas.length; k++) {
      const c = rows.country[k]!
      const p = logistic(etas[k]! + effects[c]!)
      gradient[c]! += rows.onset[k]! - p
      curvature[c]! += p * (1 - p)
    }
    for (let c = 0; c < countries; c++) effects[c]! += gradient[c]! / curvature[c]!
  }
  return effects
}

const newtonSteps = newton.levels

export interface LevelOptions {
  readonly walk?: number
  readonly country?: number
}

/** @param rows in the order of weeks; `etas` their log-odds without levels. */
export function followLevel(rows: WeekRows, etas: Float64Array, countries: number, options: LevelOptions = {}): Followed {
  const yearly = options.walk ?? levelNumbers.walk.default
  const spread = options.country ?? levelNumbers.country.default
  const weekly = (yearly * yearly) / weeksOfYear
  const chance = new Float64Array(etas.length)
  const levels = new Float64Array(etas.length)
  const own = new Float64Array(countries)
  const ownVariance = new Float64Array(countries).fill(spread * spread)
  let level = 0
  let variance = weekly
  for (let start = 0, end = 0; start < etas.length; start = end) {
    let gradient = 0
    let curvature = 0
    while (end < etas.length && rows.week[end] === rows.week[start]) {
      const p = logistic(etas[end]! + level + own[rows.country[end]!]!)
      chance[end] = p
      levels[end] = level
      gradient += rows.onset[end]! - p
      curvature += p * (1 - p)
      end++
    }
    if (spread > 0) {
      for (let k = start; k < end; k++) {
        const c = rows.country[k]!
        const precision = 1 / ownVariance[c]! + chance[k]! * (1 - chance[k]!)
        own[c]! += (rows.onset[k]! - chance[k]!) / precision
        ownVariance[c] = 1 / precision
      }
    }
    if (yearly > 0) {
      const precision = 1 / variance + curvature
      level += gradient / precision
      variance = 1 / precision + weekly
    }
  }
  return { chance, level: levels }
}

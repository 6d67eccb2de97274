/** How tense each country was in a week of the record: the chance of a wave as the ordinary hazard has it, from what had happened before. */
import { logistic } from '../foresight/index.ts'
import { log } from '../random/index.ts'
import type { WorldModel } from './worldModel.ts'
import { yearOfWeek } from './weeks.ts'

export interface Tension {
  /** Chance of a wave a week, by country; NaN where there is none. */
  readonly chance: Float64Array
  /** Share of it that comes from other countries. */
  readonly abroad: Float64Array
}

/** @param known last week whose events are heard of; later ones did not happen yet for whoever asks. */
export function tensionAt(model: WorldModel, week: number, known: number = week): Tension {
  const { countries, bloc, terms } = model
  const { own, fear, near, falls, blocWaves, blocFalls, waves } = model.memoryAt(week, known)
  const year = yearOfWeek(week)
  const ln1p = (value: number): number => log(1 + Math.max(0, value))
  const chance = new Float64Array(countries.length).fill(NaN)
  const abroad = new Float64Array(countries.length)
  for (let c = 0; c < countries.length; c++) {
    const base = model.base(c, year, false)
    if (base === -Infinity) continue
    const b = bloc[c]!
    const inside = base + terms.own * ln1p(own[c]!) + terms.fear * ln1p(fear[c]!)
    const news =
      terms.bloc * ln1p(blocWaves[b]! - waves[c]!) + terms.near * ln1p(near[c]!) + terms.success * ln1p(blocFalls[b]! - falls[c]!)
    const whole = logistic(inside + news)
    chance[c] = whole
    abroad[c] = Math.max(0, 1 - logistic(inside) / whole)
  }
  return { chance, abroad }
}

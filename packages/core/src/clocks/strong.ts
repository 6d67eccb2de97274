/**
 * The strong wave of a bloc: a state in which each wave lights others directly, also where tension is low, so that the chance of an
 * ordinary week p becomes 1 − (1 − p)(1 − s Ẽ): s the strength, Ẽ recent waves of the bloc. A bloc may enter it when a ruler falls in
 * it. It is not seen but inferred, week by week, by Bayes' rule from who rises and who does not. Its strength and half-life are
 * those of 1986–91 in the East alone, by maximum likelihood on a grid.
 */
import { exp, log } from '../random/index.ts'
import type { WaveDefinitionName } from './definitions.ts'
import { keeps, type History } from './history.ts'
import type { EastUnit } from './records.ts'
import { weekOf } from './weeks.ts'
import { strongNumbers } from './numbers.ts'
import { likelihoodDrop, strongGrid } from './method.ts'
import { reachNumbers } from './reachNumbers.ts'

export interface Strength {
  /** Chance a week for each recent wave of the bloc. */
  readonly weekly: number
  readonly low: number
  readonly high: number
  readonly halfLifeWeeks: number
  /** Chance a week without any news. */
  readonly base: number
  readonly onsets: number
  readonly units: number
  /** Log-likelihood, and that of the best without contagion. */
  readonly logLikelihood: number
  readonly without: number
}

const first = weekOf('1986-07-01')
const last = weekOf('1991-06-30')

function geometric(low: number, high: number, count: number): readonly number[] {
  const step = (log(high) - log(low)) / (count - 1)
  return Array.from({ length: count }, (_, k) => exp(log(low) + k * step))
}

/**
 * Each unit until its first crowd of 10,000; those whose first came before the window are no longer at risk.
 * @param silent country whose crowd lights no other.
 */
export function fitStrength(units: readonly EastUnit[], silent?: string): Strength {
  const weeks = last - first + 1
  const risen = new Float64Array(weeks)
  const heard = new Float64Array(weeks)
  let before = 0
  for (const { iso3, large } of units) {
    if (large === null || large > last) continue
    if (large < first) before++
    else {
      risen[large - first]! += 1
      if (iso3 !== silent) heard[large - first]! += 1
    }
  }
  const bases = geometric(...strongGrid.bases)
  const strengths = [0, ...geometric(...strongGrid.strengths)]
  const best = { value: -Infinity, halfLife: 0, base: 0, strength: 0 }
  const profile = new Map<number, number>()
  for (const halfLife of strongGrid.halfLives) {
    const keep = keeps(halfLife)
    for (const strength of strengths) {
      for (const base of bases) {
        let held = 0
        let risk = units.length - before
        let sum = 0
        for (let week = 0; week < weeks; week++) {
          const p = Math.min(strongGrid.most, base + strength * held)
          const came = risen[week]!
          sum += came * log(p) + (risk - came) * log(1 - p)
          risk -= came
          held = held * keep + heard[week]!
        }
        profile.set(strength, Math.max(profile.get(strength) ?? -Infinity, sum))
        if (sum > best.value) Object.assign(best, { value: sum, halfLife, base, strength })
      }
    }
  }
  const inside = [...profile].filter(([, value]) => value > best.value - likelihoodDrop).map(([strength]) => strength)
  return {
    weekly: best.strength,
    low: Math.min(...inside),
    high: Math.max(...inside),
    halfLifeWeeks: best.halfLife,
    base: best.base,
    onsets: risen.reduce((sum, value) => sum + value, 0),
    units: units.length,
    logLikelihood: best.value,
    without: profile.get(0)!,
  }
}

export interface Filtered {
  /** By bloc and week: chance that the bloc is in a strong wave, before the week is seen. */
  readonly chance: Float64Array
  /** By bloc and week: recent waves of the bloc. */
  readonly recent: Float64Array
  readonly blocs: readonly string[]
  readonly weeks: number
}

const fewestMembers = reachNumbers.fewestMembers.default

/**
 * @param ordinary chance of an onset in an ordinary week, countries × weeks; 0 where not at risk.
 * @param until weeks from here on are not looked at.
 */
export function filterStrong(
  history: History,
  definition: WaveDefinitionName,
  ordinary: Float64Array,
  strength: Pick<Strength, 'weekly' | 'halfLifeWeeks'>,
  until: number = history.weeks,
): Filtered {
  const { ground, weeks } = history
  const blocs = ground.blocs
  const members = blocs.map((_, b) => Array.from(ground.bloc.keys()).filter((c) => ground.bloc[c] === b))
  const chance = new Float64Array(blocs.length * weeks)
  const recent = new Float64Array(blocs.length * weeks)
  const onsets = history.onsets[definition]
  const keep = keeps(strength.halfLifeWeeks)
  const enters = strongNumbers.enters.default
  const ends = strongNumbers.ends.default
  const stays = keeps(strongNumbers.lastsWeeks.default)
  for (const [b, own] of members.entries()) {
    if (own.length < fewestMembers) continue
    let p = 0
    let held = 0
    for (let week = 0; week < until; week++) {
      chance[b * weeks + week] = p
      recent[b * weeks + week] = held
      let came = 0
      let fell = 0
      let odds = 0
      for (const country of own) {
        const at = country * weeks + week
        came += onsets[at]!
        fell += history.falls[at]!
        const usual = ordinary[at]!
        if (p === 0 || usual === 0) continue
        const calm = (1 - usual) * (1 - Math.min(reachNumbers.mostDirect.default, strength.weekly * held))
        odds += onsets[at] === 1 ? log((1 - calm) / usual) : log(calm / (1 - usual))
      }
      if (p > 0) p = 1 / (1 + ((1 - p) / p) * exp(-odds))
      held = held * keep + came
      p = held < ends ? 0 : p * stays
      for (let k = 0; k < fell; k++) p += (1 - p) * enters
    }
  }
  return { chance, recent, blocs, weeks }
}

/**
 * Who lit whom: for each wave, recorded or simulated, the share of its hazard that each earlier wave or fall had a part in, by the
 * ordinary news of bloc, nearness and success; the rest comes from inside the country. A share is no proof of a cause.
 */
import { logistic } from '../foresight/index.ts'
import { exp, log } from '../random/index.ts'
import { hazardNumbers } from './numbers.ts'
import type { WorldModel } from './worldModel.ts'
import { dateOfWeek, weeksOfYear, yearOfWeek } from './weeks.ts'
import { parents as looked } from './method.ts'

export interface Parent {
  readonly iso3: string
  readonly date: string
  readonly by: 'wave' | 'fall'
  readonly share: number
}

export interface CascadeWave {
  readonly iso3: string
  readonly date: string
  readonly week: number
  /** Chance of a wave in that week. */
  readonly hazard: number
  /** Share of the hazard from inside the country. */
  readonly inside: number
  /** Largest first; shares below a hundredth are left out. */
  readonly parents: readonly Parent[]
}

const { leastShare, weeks: longest } = looked

export function cascadeOf(model: WorldModel, from: number, to: number): readonly CascadeWave[] {
  const { data, near, bloc, terms, countries } = model
  const n = countries.length
  const waves = data.record.onsets.toSorted((a, b) => a[1] - b[1])
  const left = (weeks: number, halfLife: number): number => exp((-Math.LN2 * (weeks - 1)) / halfLife)
  return waves.flatMap(([c, week]): readonly CascadeWave[] => {
    const year = yearOfWeek(week)
    const base = model.base(c, year, false)
    if (year < from || year > to || base === -Infinity) return []
    const memory = (events: readonly (readonly [number, number, number])[], halfLife: number): number =>
      events.reduce((sum, [k, at, count]) => (k === c && at < week ? sum + count * left(week - at, halfLife) : sum), 0)
    const inside =
      base +
      terms.own * log(1 + memory(data.record.onsets, hazardNumbers.ownYears.default * weeksOfYear)) +
      terms.fear * log(1 + memory(data.record.killings, hazardNumbers.fearYears.default * weeksOfYear))
    const heard = waves
      .filter(([k, at]) => k !== c && at < week && week - at <= longest)
      .map(([k, at]) => ({ k, at, left: left(week - at, data.abroadHalfLife) }))
    const fallen = data.record.falls
      .filter(([k, at]) => k !== c && bloc[k] === bloc[c] && at < week && week - at <= longest)
      .map(([k, at, count]) => ({ k, at, left: count * left(week - at, hazardNumbers.successWeeks.default) }))
    const inBloc = heard.reduce((sum, one) => sum + (bloc[one.k] === bloc[c] ? one.left : 0), 0)
    const nearby = heard.reduce((sum, one) => sum + near[c * n + one.k]! * one.left, 0)
    const falls = fallen.reduce((sum, one) => sum + one.left, 0)
    const [fromBloc, fromNear, fromFalls] = [terms.bloc * log(1 + inBloc), terms.near * log(1 + nearby), terms.success * log(1 + falls)]
    const eta = inside + fromBloc + fromNear + fromFalls
    const hazard = logistic(eta)
    const outside = Math.max(0, (hazard - logistic(inside)) / hazard)
    const abroad = fromBloc + fromNear + fromFalls
    const part = (term: number): number => (abroad > 0 ? (outside * term) / abroad : 0)
    const parents: Parent[] = [
      ...heard.map((one) => ({
        iso3: countries[one.k]!,
        date: dateOfWeek(one.at),
        by: 'wave' as const,
        share:
          (inBloc > 0 && bloc[one.k] === bloc[c] ? (part(fromBloc) * one.left) / inBloc : 0) +
          (nearby > 0 ? (part(fromNear) * near[c * n + one.k]! * one.left) / nearby : 0),
      })),
      ...fallen.map((one) => ({
        iso3: countries[one.k]!,
        date: dateOfWeek(one.at),
        by: 'fall' as const,
        share: falls > 0 ? (part(fromFalls) * one.left) / falls : 0,
      })),
    ]
    return [
      {
        iso3: countries[c]!,
        date: dateOfWeek(week),
        week,
        hazard,
        inside: 1 - outside,
        parents: parents.filter(({ share }) => share >= leastShare).toSorted((a, b) => b.share - a.share),
      },
    ]
  })
}

/** Section 9.4 of model.md: the terms of the decision at a place now, group by group. */
import { incomeGroups } from '../population/index.ts'
import type { BudgetTerm } from '../vocabulary/index.ts'
import { bareHardship, costOfActing, placeTerms, shareWilling, sumOf } from './acting.ts'
import { acquiescenceOf } from './conditions.ts'
import type { SeatExplanation } from './explainSeat.ts'
import type { Step } from './phases.ts'

export interface PlaceExplanation {
  readonly place: number
  readonly hour: number
  /** By income group, poorest first: terms of the budget, the danger, and the share willing without a friend in the street. */
  readonly groups: readonly {
    readonly group: number
    readonly income: number
    readonly people: number
    readonly terms: Readonly<Record<BudgetTerm, number>>
    readonly budget: number
    readonly danger: number
    readonly willing: number
    readonly active: number
  }[]
  /** What pushes at the seat of power here and what it bears (section 5); null where there is none. */
  readonly seat: SeatExplanation | null
}

/** Budgets and dangers of the income groups of a place as they stand, poorest first, for people without a friend in the street. */
export function explainPlace(step: Step, place: number): PlaceExplanation['groups'] {
  const { setting, state, people } = step
  const { population, c, assembly } = setting
  const shared = placeTerms(setting, state, place)
  const calm = acquiescenceOf(setting, state, place)
  const cost = costOfActing(setting, state, place)
  return Array.from({ length: incomeGroups }, (_, q) => {
    const g = population.placeGroup[place]! + q
    const hardship = bareHardship(setting, state, place, q, calm)
    const budget = hardship + sumOf(shared)
    return {
      group: q,
      income: population.income[place * incomeGroups + q]!,
      people: (population.groupStart[g + 1]! - population.groupStart[g]!) * population.sample,
      terms: { hardship, ...shared },
      budget,
      danger: cost - 1,
      willing: shareWilling(budget / (c.cautionMedian * cost), c.cautionTail, assembly[place]!),
      active: people.active[g]! * population.sample,
    }
  })
}

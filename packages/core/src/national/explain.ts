/** Section 9.4 of model.md: the terms of the decision at a place now, group by group. */
import { incomeGroups } from '../population/index.ts'
import type { Degree } from '../country/index.ts'
import { degrees } from '../country/index.ts'
import { fill, type Words } from '../text/index.ts'
import type { BudgetTerm } from '../vocabulary/index.ts'
import { bareHardship, costOfActing, placeTerms, shareWilling, sumOf } from './acting.ts'
import { acquiescenceOf } from './conditions.ts'
import type { SeatExplanation } from './explainSeat.ts'
import { orders } from './mathematics.ts'
import type { Step } from './phases.ts'
import { standingOrders } from './seats.ts'

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
  /** Rules of engagement in force here, and those that stand without an order of fire. */
  readonly rules: { readonly now: Degree; readonly standing: Degree }
}

const byForce = Object.keys(orders) as Degree[] // its own keys, by rising force

export function explainRules({ setting, state }: Step, place: number): PlaceExplanation['rules'] {
  return { now: byForce[state.at.rules[place]!]!, standing: byForce[standingOrders(setting, state)[place]!]! }
}

/** Them in a sentence. */
export function rulesSentence({ now, standing }: PlaceExplanation['rules']): Words {
  return fill(
    { en: 'Rules of engagement here: {now}; standing orders: {standing}.', ar: 'قواعد الاشتباك هنا: {now}؛ والأوامر الدائمة: {standing}.' },
    { now: degrees[now], standing: degrees[standing] },
  )
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

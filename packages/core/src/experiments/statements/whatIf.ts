/** What a change does: both sides of it on equal seeds, number by number and end by end. */
import type { RunResult } from '../contract.ts'
import { nationalCard, type ModelCard } from '../subject/index.ts'
import { fanOfRuns, numberStatement, valuesOfRuns, type Fan, type NumberStatement } from './numbers.ts'
import { pairedOutcomes, pairedOutput, pairs, type PairedDifference, type Transitions } from './paired.ts'
import { outcomeShares, usualLevel, type OutcomeShare } from './shares.ts'

export interface WhatIfSide {
  readonly shares: readonly OutcomeShare[]
  readonly numbers: Readonly<Record<string, NumberStatement>>
  readonly fans: Readonly<Record<string, Fan>>
  readonly failed: number
}

export interface WhatIfStatement {
  readonly pairs: number
  readonly level: number
  readonly before: WhatIfSide
  readonly after: WhatIfSide
  readonly outcomes: Transitions
  readonly differences: Readonly<Record<string, PairedDifference>>
}

/** @param results of both points of the plan. */
export function whatIfStatement(
  results: readonly RunResult[],
  card: ModelCard = nationalCard,
  level: number = usualLevel,
): WhatIfStatement {
  const [before, after] = [0, 1]
  const both = pairs(results, before, after)
  const byName = <T>(of: (name: string) => T): Record<string, T> =>
    Object.fromEntries(Object.keys(card.outputs).map((name) => [name, of(name)]))
  const side = (point: number): WhatIfSide => {
    const own = results.filter((result) => result.point === point)
    const whole = own.filter(({ error }) => error === null)
    const kept = [...new Set(whole.flatMap(({ series }) => Object.keys(series)))]
    return {
      shares: outcomeShares(own, level, card),
      numbers: byName((name) => numberStatement(valuesOfRuns(own, name), level)),
      fans: Object.fromEntries(kept.map((name) => [name, fanOfRuns(whole, name)])),
      failed: own.length - whole.length,
    }
  }
  return {
    pairs: both.length,
    level,
    before: side(before),
    after: side(after),
    outcomes: pairedOutcomes(both, level, card),
    differences: byName((name) => pairedOutput(both, name, level)),
  }
}

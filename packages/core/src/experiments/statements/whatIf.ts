/** What a change does: both sides of it on equal seeds, number by number and end by end. */
import type { NationalColumn } from '../../run/index.ts'
import { outputNames, type OutputName, type RunResult } from '../contract.ts'
import { fanOfRuns, numberStatement, valuesOfRuns, type Fan, type NumberStatement } from './numbers.ts'
import { pairedOutcomes, pairedOutput, pairs, type PairedDifference, type Transitions } from './paired.ts'
import { outcomeShares, usualLevel, type OutcomeShare } from './shares.ts'

export interface WhatIfSide {
  readonly shares: readonly OutcomeShare[]
  readonly numbers: Readonly<Record<OutputName, NumberStatement>>
  readonly fans: Readonly<Partial<Record<NationalColumn, Fan>>>
  readonly failed: number
}

export interface WhatIfStatement {
  readonly pairs: number
  readonly level: number
  readonly before: WhatIfSide
  readonly after: WhatIfSide
  readonly outcomes: Transitions
  readonly differences: Readonly<Record<OutputName, PairedDifference>>
}

/** @param results of both points of the plan. */
export function whatIfStatement(results: readonly RunResult[], before = 0, after = 1, level: number = usualLevel): WhatIfStatement {
  const both = pairs(results, before, after)
  const byName = <T>(of: (name: OutputName) => T): Record<OutputName, T> =>
    Object.fromEntries(outputNames.map((name) => [name, of(name)])) as Record<OutputName, T> // all names
  const side = (point: number): WhatIfSide => {
    const own = results.filter((result) => result.point === point)
    const whole = own.filter(({ error }) => error === null)
    const kept = [...new Set(whole.flatMap(({ series }) => Object.keys(series)))] as NationalColumn[] // the keys of series
    return {
      shares: outcomeShares(own, level),
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
    outcomes: pairedOutcomes(both, level),
    differences: byName((name) => pairedOutput(both, name, level)),
  }
}

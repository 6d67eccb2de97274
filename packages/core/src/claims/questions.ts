/** What is asked of a single case; undefined where the case does not say. */
import { valueOf, type Case, type CodeColumn, type CodeOf, type NumberColumn } from '../episodes/index.ts'
import type { Question } from './tests.ts'

/** Whether the code is one of those named. */
export function isOneOf<C extends CodeColumn>(column: C, ...codes: readonly CodeOf<C>[]): Question {
  return (one) => {
    const code: string | undefined = valueOf(one, column)
    return code === undefined ? undefined : (codes as readonly string[]).includes(code)
  }
}

export function atLeast(column: NumberColumn, line: number): Question {
  return (one) => {
    const value = numberOf(column)(one)
    return value === undefined ? undefined : value >= line
  }
}

export function numberOf(column: NumberColumn): (one: Case) => number | undefined {
  return (one) => {
    const value: number | undefined = valueOf(one, column)
    return value
  }
}

/** Both, where both are known; false as soon as one is. */
export function both(first: Question, second: Question): Question {
  return (one) => {
    const [a, b] = [first(one), second(one)]
    if (a === false || b === false) return false
    return a === undefined || b === undefined ? undefined : true
  }
}

/** The ruling group lost power for good, or had to make a pact: what a movement can call a gain. */
export const change: Question = isOneOf('outcome', 'regime_change_lasted', 'negotiated_reform')
/** Something came into reach that a rival could take. */
export const prize: Question = isOneOf(
  'outcome',
  'regime_change_lasted',
  'negotiated_reform',
  'captured',
  'figurehead_replaced_same_system',
)
export const led: Question = isOneOf('unified_leadership', 'yes')
export const leaderless: Question = isOneOf('unified_leadership', 'no')
export const wavered: Question = isOneOf('security_defection', 'partial', 'decisive')
export const capture: Question = isOneOf('captured_by_rival', 'yes', 'partly')
/** Arab states, by the country part of the id. */
export const arab: Question = (one) => /^(EGY|TUN|SDN|LBY|SYR|YEM|DZA|LBN|IRQ|MAR|JOR|BHR|KWT|OMN|SAU|MRT)/.test(one.id)

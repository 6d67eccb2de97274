/** A time on the command line: `90s`, `30m`, `2h`. */
import { fill } from '@sharara/core'
import { Failure } from '../../store/index.ts'
import { usage } from '../usageWords.ts'
import { fitWords } from './words.ts'

const seconds: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600 }

export function time(option: string): (given: string) => number {
  return (given) => {
    const [, amount, unit] = /^\s*(\d+(?:\.\d+)?)\s*([smh])\s*$/.exec(given) ?? []
    const value = Number(amount) * (seconds[unit ?? ''] ?? NaN)
    if (value > 0) return value
    throw new Failure(fill(usage.badNumber, { option, got: given, wanted: fitWords.badBudget }), 2)
  }
}

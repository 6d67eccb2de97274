/** A number of an option within a range, or a failure that says what is wanted. */
import { fill } from '@sharara/core'
import { Failure } from '../../store/index.ts'
import { usage } from '../usageWords.ts'

export function shareOf(option: string, min: number, max: number): (given: string) => number {
  return (given) => {
    const value = Number(given)
    if (given.trim() !== '' && Number.isFinite(value) && value >= min && value <= max) return value
    const wanted = { en: `a number from ${min} to ${max}`, ar: `رقم من ${min} إلى ${max}` }
    throw new Failure(fill(usage.badNumber, { option, got: given, wanted }), 2)
  }
}

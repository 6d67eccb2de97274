/** The hour of the day: which part of the mobilised is to be seen (model.md section 3). */
import type { ConstantValues } from './constants/index.ts'
import type { NationalScenario } from './setup.ts'
import { hoursPerDay } from './mathematics.ts'

/** Visible share of the mobilised by hour of the day, 0–23. */
export function hourShares(c: ConstantValues): Float64Array {
  return Float64Array.from({ length: hoursPerDay }, (_, hour) => c[`visibleAt${hour}` as keyof ConstantValues])
}

/** The hour of the clock at which a scenario starts. */
export function startHourOf({ start }: NationalScenario): number {
  return Number(start.split('T')[1]!.split(':')[0])
}

/** The share integrated over a step that begins `hour` hours after a start at `startHour` o'clock (notes of the prototype, correction 15). */
export function hourFactor(shares: Float64Array, startHour: number, hour: number, stepHours: number): number {
  if (stepHours <= 1) return shares[clockHour(startHour, hour)]!
  let sum = 0
  for (let k = 0; k < stepHours; k++) sum += shares[clockHour(startHour, hour + k)]!
  return sum / stepHours
}

export function clockHour(startHour: number, hour: number): number {
  return Math.floor(startHour + hour) % hoursPerDay
}

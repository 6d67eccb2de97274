/** Between the value of a number and the place of a slider: whole steps, linear or by orders of magnitude. */
import type { NumberControl } from './lever.ts'

/** Steps of a slider whose quantity names none. */
const usualSteps = 100

/** A round number near a hundredth of the range: 1, 2 or 5 times a power of ten. */
export function roundStep(range: number): number {
  const rough = range / usualSteps
  const power = 10 ** Math.floor(Math.log10(rough))
  const times = rough / power
  return (times >= 5 ? 5 : times >= 2 ? 2 : 1) * power
}

export function stepsOf({ low, high, step, scale }: NumberControl): number {
  return scale === 'log' ? usualSteps : Math.max(1, Math.round((high - low) / step))
}

export function toPlace(control: NumberControl, value: number): number {
  const { low, high, scale } = control
  const part = scale === 'log' ? Math.log(Math.max(value, low) / low) / Math.log(high / low) : (value - low) / (high - low)
  return Math.round(stepsOf(control) * Math.min(1, Math.max(0, part)))
}

export function fromPlace(control: NumberControl, place: number): number {
  const { low, high, scale } = control
  const part = place / stepsOf(control)
  const value = scale === 'log' ? low * (high / low) ** part : low + (high - low) * part
  return rounded(control, value)
}

/** The nearest value that is allowed and round. */
export function rounded({ min, max, step, scale }: NumberControl, value: number): number {
  const unit = scale === 'log' ? Math.max(step, 10 ** (Math.floor(Math.log10(Math.abs(value) || 1)) - 1)) : step
  const inside = Math.min(max, Math.max(min, Math.round(value / unit) * unit))
  return Number(inside.toPrecision(12))
}

/** A number as the reader typed it, in either kind of digits; null if it is none, or out of range. */
export function readNumber({ min, max, whole }: NumberControl, text: string): number | null {
  const plain = text
    .trim()
    .replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)))
    .replace('٫', '.')
    .replaceAll('٬', '')
    .replace('−', '-')
  if (plain === '' || !/^-?\d*\.?\d*(e-?\d+)?$/i.test(plain)) return null
  const value = Number(plain)
  if (!Number.isFinite(value) || value < min || value > max) return null
  return whole === true && !Number.isInteger(value) ? null : value
}

/** The normal distribution function, by Marsaglia's series (2004, "Evaluating the normal distribution"). */
import { exp } from '../random/index.ts'

/** Φ(x), to the last digits of a double within eight standard deviations. */
export function normalShare(x: number): number {
  if (x < -8) return 0
  if (x > 8) return 1
  let term = x
  let sum = x
  for (let n = 3; sum + term !== sum; n += 2) {
    term *= (x * x) / n
    sum += term
  }
  const density = exp(-(x * x) / 2) / Math.sqrt(2 * Math.PI)
  return 0.5 + sum * density
}

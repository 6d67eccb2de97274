/**
 * exp, log, pow, cosine and the normal quantile from + − × ÷ √ alone, so that every machine gives the same last bit
 * (model.md section 9.1; the language leaves the last digit of Math.exp and its kin open).
 * exp and log follow the classic reductions of fdlibm (argument reduction by ln 2, then a short polynomial), re-derived
 * here as plain series; errors stay below 2 units in the last place, and known-answer tests pin the bits.
 */
const ln2High = 0.6931471803691238
const ln2Low = 1.9082149292705877e-10
const log2e = 1.4426950408889634

// One number seen as its two halves; which half is the high one depends on the machine.
const whole = new Float64Array(1)
const halves = new Int32Array(whole.buffer)
whole[0] = 1
const highHalf = halves[0] === 0 ? 1 : 0
const lowHalf = 1 - highHalf

/** 2^k for −1022 ≤ k ≤ 1023, built from its exponent field. */
function powerOfTwo(k: number): number {
  halves[highHalf] = (k + 1023) << 20
  halves[lowHalf] = 0
  return whole[0]!
}

/** e^x. 0 below −708, Infinity above 709. */
export function exp(x: number): number {
  if (x !== x) return x
  if (x > 709) return Infinity
  if (x < -708) return 0
  const k = Math.floor(x * log2e + 0.5)
  const r = x - k * ln2High - k * ln2Low
  // Taylor series on |r| ≤ 0.3466 to the 13th order: truncation below 4e-18.
  const tail = 1 / 39916800 + r * (1 / 479001600 + r * (1 / 6227020800))
  const upper = 1 / 5040 + r * (1 / 40320 + r * (1 / 362880 + r * (1 / 3628800 + r * tail)))
  const series = 1 + r * (1 + r * (0.5 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120 + r * (1 / 720 + r * upper))))))
  return series * powerOfTwo(k)
}

/** Natural logarithm of x > 0; −Infinity at 0, NaN below. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN
  if (x === Infinity) return x
  let shift = 0
  let value = x
  if (value < 2.2250738585072014e-308) {
    value *= 18014398509481984
    shift = -54
  }
  whole[0] = value
  const high = halves[highHalf]!
  let k = ((high >> 20) & 0x7ff) - 1023 + shift
  halves[highHalf] = (high & 0x000fffff) | 0x3ff00000
  let m = whole[0]
  if (m > 1.4142135623730951) {
    m *= 0.5
    k += 1
  }
  // log m = 2 artanh(s) with s = (m − 1)/(m + 1), |s| ≤ 0.1716: odd series to the 21st order, truncation below 1e-18.
  const s = (m - 1) / (m + 1)
  const z = s * s
  const far = 1 / 13 + z * (1 / 15 + z * (1 / 17 + z * (1 / 19 + z * (1 / 21))))
  const series = z * (1 / 3 + z * (1 / 5 + z * (1 / 7 + z * (1 / 9 + z * (1 / 11 + z * far)))))
  return k * ln2High + (2 * s + (2 * s * series + k * ln2Low))
}

/** x^y for x ≥ 0. */
export function pow(x: number, y: number): number {
  if (x === 0) return y === 0 ? 1 : y > 0 ? 0 : Infinity
  return exp(y * log(x))
}

/** x^(quarters/4) for x ≥ 0 and a whole number of quarters: × and √ alone, several times faster than `pow`. */
export function quarterPower(x: number, quarters: number): number {
  // the shipped tail, 2.75: the same products in the same order, without the loop
  if (quarters === 11) {
    const root = Math.sqrt(x)
    return x * x * root * Math.sqrt(root)
  }
  let result = 1
  for (let times = quarters >> 2; times > 0; times--) result *= x
  if ((quarters & 3) === 0) return result
  const root = Math.sqrt(x)
  if ((quarters & 2) !== 0) result *= root
  return (quarters & 1) === 0 ? result : result * Math.sqrt(root)
}

/** Base-10 logarithm. */
export function log10(x: number): number {
  return log(x) * 0.4342944819032518
}

/** 1 − 2^(−step/half): the part of the way that a relaxation with this half-time goes in one step (model.md, notation). */
export function relaxation(step: number, half: number): number {
  return 1 - exp(-0.6931471805599453 * (step / half))
}

/** Cosine of an angle in radians, |x| ≤ 4π: series after folding into [−π/4, π/4]. */
export function cos(x: number): number {
  const half = 1.5707963267948966
  const quarter = Math.floor(x / half + 0.5)
  const r = x - quarter * half
  const turn = ((quarter % 4) + 4) % 4
  if (turn === 0) return cosSeries(r)
  if (turn === 1) return -sinSeries(r)
  return turn === 2 ? -cosSeries(r) : sinSeries(r)
}

export function sin(x: number): number {
  return cos(x - 1.5707963267948966)
}

function cosSeries(r: number): number {
  const z = r * r
  const far = 1 / 3628800 - z * (1 / 479001600 - z * (1 / 87178291200))
  return 1 - z * (0.5 - z * (1 / 24 - z * (1 / 720 - z * (1 / 40320 - z * far))))
}

function sinSeries(r: number): number {
  const z = r * r
  const far = 1 / 362880 - z * (1 / 39916800 - z * (1 / 6227020800))
  return r * (1 - z * (1 / 6 - z * (1 / 120 - z * (1 / 5040 - z * far))))
}

/**
 * Quantile of the standard normal distribution for 0 < p < 1: Wichura 1988, algorithm AS 241 (PPND16), about 16 digits.
 */
export function normalQuantile(p: number): number {
  const q = p - 0.5
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q
    return q * ratio(r, centralTop, centralBottom)
  }
  const tail = Math.sqrt(-log(q < 0 ? p : 1 - p))
  const value = tail <= 5 ? ratio(tail - 1.6, middleTop, middleBottom) : ratio(tail - 5, farTop, farBottom)
  return q < 0 ? -value : value
}

function ratio(x: number, top: readonly number[], bottom: readonly number[]): number {
  return horner(x, top) / horner(x, bottom)
}

function horner(x: number, coefficients: readonly number[]): number {
  let sum = 0
  for (let i = coefficients.length - 1; i >= 0; i--) sum = sum * x + coefficients[i]!
  return sum
}

const centralTop = [
  3.387132872796366608, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125, 45921.953931549871457, 67265.770927008700853,
  33430.575583588128105, 2509.0809287301226727,
]
const centralBottom = [
  1, 42.313330701600911252, 687.1870074920579083, 5394.1960214247511077, 21213.794301586595867, 39307.89580009271061, 28729.085735721942674,
  5226.495278852545925,
]
const middleTop = [
  1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504, 1.27045825245236838258,
  0.24178072517745061177, 0.0227238449892691845833, 0.00077454501427834140764,
]
const middleBottom = [
  1, 2.05319162663775882187, 1.6763848301838038494, 0.68976733498510000455, 0.14810397642748007459, 0.0151986665636164571966,
  0.00054759380849953444, 1.05075007164441684324e-9,
]
const farTop = [
  6.6579046435011037772, 5.4637849111641143699, 1.7848265399172913358, 0.29656057182850489123, 0.026532189526576123093,
  0.0012426609473880784386, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
]
const farBottom = [
  1, 0.59983220655588793769, 0.13692988092273580531, 0.0148753612908506148525, 7.868691311456132591e-4, 1.8463183175100546818e-5,
  1.4215117583164458887e-7, 2.04426310338993978564e-15,
]

/** Where a number stands on an axis, and which numbers are written along it. */

export interface Scale {
  readonly at: (value: number) => number
  readonly ticks: readonly number[]
}

/** Numbers above 0 that span more than this factor are drawn by their logarithm. */
const widest = 60

export function scaleOf(values: readonly number[], from: number, to: number): Scale {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const spread = low > 0 && high / low > widest
  const shown = spread ? Math.log10 : (value: number): number => value
  const pad = (shown(high) - shown(low)) * 0.04 || 1
  const [first, last] = [shown(low) - pad, shown(high) + pad]
  const at = (value: number): number => {
    const share = (shown(spread ? Math.max(value, low / 10) : value) - first) / (last - first)
    return from + Math.min(1, Math.max(0, share)) * (to - from)
  }
  return { at, ticks: spread ? decades(low, high) : evenTicks(low, high) }
}

function decades(low: number, high: number): number[] {
  const from = Math.ceil(Math.log10(low) - 1e-9)
  const to = Math.floor(Math.log10(high) + 1e-9)
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, k) => Number((10 ** (from + k)).toPrecision(6)))
}

/** Round numbers, five or so. */
function evenTicks(low: number, high: number): number[] {
  const rough = (high - low) / 4
  if (!(rough > 0)) return [low]
  const size = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * size).find((one) => one >= rough) ?? rough
  const ticks: number[] = []
  for (let tick = Math.ceil(low / step - 1e-9) * step; tick <= high + step * 1e-9; tick += step) ticks.push(Number(tick.toPrecision(8)))
  return ticks
}

/**
 * A lower bound on how many groups are needed to cover what is open: Lagrangian relaxation of set covering (Held and Karp;
 * Beasley 1987). Each open row has a price; no group may be worth more than 1, or its excess is taken off. Prices are
 * moved towards rows that are covered too seldom; those of the node above are where a node starts from.
 */
export class Relaxation {
  /** Entries looked at so far: a measure of time that is the same on every machine. */
  work = 0
  private readonly starts: Int32Array
  private readonly rows: Int32Array
  private readonly times: Float64Array
  private readonly watched: Uint8Array

  constructor(columns: readonly Int32Array[], rowCount: number) {
    this.starts = new Int32Array(columns.length + 1)
    columns.forEach((rows, i) => (this.starts[i + 1] = this.starts[i]! + rows.length))
    this.rows = new Int32Array(this.starts[columns.length]!)
    columns.forEach((rows, i) => this.rows.set(rows, this.starts[i]))
    this.times = new Float64Array(rowCount)
    this.watched = new Uint8Array(rowCount)
    for (const row of this.rows) this.watched[row] = 1
  }

  get columnCount(): number {
    return this.starts.length - 1
  }

  /** Whether the row is in some column; others cost nothing. */
  watches(row: number): boolean {
    return this.watched[row] === 1
  }

  /** Whether more than `left` groups are needed. `prices` are changed; those of rows that are not open must be 0. */
  exceeds(left: number, open: readonly number[], prices: Float64Array, barred: Uint8Array, rounds: number): boolean {
    let scale = 1.2
    let best = -Infinity
    for (let round = 0; round < rounds; round++) {
      const bound = this.bound(open, prices, barred)
      if (bound > left + 1e-7) return true
      if (bound > best + 1e-4) best = bound
      else scale *= 0.75
      if (!this.move(left + 0.3 - bound, scale, open, prices)) return false
    }
    return this.bound(open, prices, barred) > left + 1e-7
  }

  /** The largest bound found in so many rounds. */
  best(open: readonly number[], prices: Float64Array, barred: Uint8Array, target: number, rounds: number): number {
    let scale = 1.2
    let best = 0
    for (let round = 0; round < rounds; round++) {
      const bound = this.bound(open, prices, barred)
      if (bound > best + 1e-4) best = bound
      else scale *= 0.9
      if (!this.move(target - bound, scale, open, prices)) break
    }
    return best
  }

  private bound(open: readonly number[], prices: Float64Array, barred: Uint8Array): number {
    const { starts, rows, times } = this
    let sum = 0
    for (const row of open) {
      sum += prices[row]!
      times[row] = 0
    }
    const end = starts.length - 1
    this.work += rows.length
    for (let i = 0; i < end; i++) {
      if (barred[i] === 1) continue
      let worth = -1
      const stop = starts[i + 1]!
      for (let j = starts[i]!; j < stop; j++) worth += prices[rows[j]!]!
      if (worth <= 0) continue
      sum -= worth
      for (let j = starts[i]!; j < stop; j++) times[rows[j]!]!++
    }
    return sum
  }

  private move(gap: number, scale: number, open: readonly number[], prices: Float64Array): boolean {
    let norm = 0
    for (const row of open) norm += (1 - this.times[row]!) * (1 - this.times[row]!)
    if (norm === 0) return false
    const step = (scale * Math.max(gap, 0.05)) / norm
    for (const row of open) prices[row] = Math.max(0, prices[row]! + step * (1 - this.times[row]!))
    return true
  }
}

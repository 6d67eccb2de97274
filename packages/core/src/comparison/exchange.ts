/**
 * Short covers by local search: a cover of one column fewer is sought by exchanging one column at a time, rows that stay uncovered
 * grow heavier (row weighting local search for unicost set covering: Gao, Weise and Li 2015). No proof of anything; it always
 * takes the same course, because it is ended by counted work and its choices are drawn from a fixed sequence.
 */
import { turned } from './groups.ts'

export interface Covering {
  /** By column: the rows that it holds. */
  readonly columns: readonly Int32Array[]
  readonly rows: number
}

/** A cover at most as long as `start`; ends at `enough` columns, or when so many entries of the chart were looked at. */
export function shortCover(chart: Covering, start: readonly number[], enough: number, mostWork: number): readonly number[] {
  if (start.length <= enough) return start
  const search = new Exchange(chart, start)
  return search.run(enough, mostWork)
}

class Exchange {
  private readonly columns: readonly Int32Array[]
  private readonly byRow: readonly Int32Array[]
  private readonly weight: Float64Array
  /** How many chosen columns hold the row. */
  private readonly held: Int32Array
  /** Of a column outside: weight of the rows that it would cover. Of a chosen one: minus the weight that only it covers. */
  private readonly score: Float64Array
  private readonly changed: Int32Array
  private readonly mayJoin: Uint8Array
  private readonly isChosen: Uint8Array
  private readonly place: Int32Array
  private readonly chosen: number[] = []
  private readonly open: number[] = []
  private readonly openPlace: Int32Array
  private work = 0
  private state = 0x9e3779b9

  constructor({ columns, rows }: Covering, start: readonly number[]) {
    this.columns = columns
    this.byRow = turned(columns, rows)
    this.weight = new Float64Array(rows).fill(1)
    this.held = new Int32Array(rows)
    this.score = Float64Array.from(columns, (own) => own.length)
    this.changed = new Int32Array(columns.length)
    this.mayJoin = new Uint8Array(columns.length).fill(1)
    this.isChosen = new Uint8Array(columns.length)
    this.place = new Int32Array(columns.length)
    this.openPlace = new Int32Array(rows)
    for (let row = 0; row < rows; row++) this.opened(row)
    for (const column of start) this.add(column)
  }

  run(enough: number, mostWork: number): readonly number[] {
    let best: readonly number[] = [...this.chosen]
    let last = -1
    for (let turn = 1; this.work < mostWork; turn++) {
      while (this.open.length === 0) {
        best = [...this.chosen]
        if (best.length <= enough) return best
        this.remove(this.leastMissed(-1), turn)
      }
      // what came last may not leave at once, unless it is all there is
      const leaving = this.chosen.length > 1 ? this.leastMissed(last) : (this.chosen[0] ?? -1)
      if (leaving < 0) return best
      this.remove(leaving, turn)
      this.mayJoin[leaving] = 0
      const joining = this.bestFor(this.open[this.next(this.open.length)]!)
      this.add(joining, turn)
      last = joining
      for (const row of this.open) {
        this.weight[row]!++
        for (const column of this.byRow[row]!) this.score[column]!++
        this.work += this.byRow[row]!.length
      }
    }
    return best
  }

  /** A number below `count` from a fixed sequence (xorshift). */
  private next(count: number): number {
    let x = this.state
    x ^= x << 13
    x ^= x >>> 17
    x ^= x << 5
    this.state = x
    return (x >>> 0) % count
  }

  /** The chosen column whose rows are missed least; of equal ones the one that was changed longest ago. */
  private leastMissed(barred: number): number {
    let best = -1
    for (const column of this.chosen) {
      if (column === barred) continue
      if (best < 0 || this.isBetter(column, best)) best = column
    }
    this.work += this.chosen.length
    return best
  }

  private bestFor(row: number): number {
    let best = -1
    for (const column of this.byRow[row]!) {
      // where all holders of the row have just left, one of them comes back
      if (best < 0 || this.mayJoin[column]! > this.mayJoin[best]!) best = column
      else if (this.mayJoin[column] === this.mayJoin[best] && this.isBetter(column, best)) best = column
    }
    this.work += this.byRow[row]!.length
    return best
  }

  private isBetter(one: number, other: number): boolean {
    const gain = this.score[one]! - this.score[other]!
    return gain > 0 || (gain === 0 && this.changed[one]! < this.changed[other]!)
  }

  private opened(row: number): void {
    this.openPlace[row] = this.open.length
    this.open.push(row)
  }

  private closed(row: number): void {
    const last = this.open.pop()!
    if (last === row) return
    this.open[this.openPlace[row]!] = last
    this.openPlace[last] = this.openPlace[row]!
  }

  private add(column: number, turn = 0): void {
    this.isChosen[column] = 1
    this.place[column] = this.chosen.length
    this.chosen.push(column)
    this.changed[column] = turn
    this.score[column] = -this.score[column]!
    for (const row of this.columns[column]!) {
      const before = this.held[row]!++
      const weight = this.weight[row]!
      const list = this.byRow[row]!
      this.work += list.length
      if (before === 0) this.closed(row)
      for (const other of list) {
        if (other === column) continue
        this.mayJoin[other] = 1
        // the first takes the row from those outside, the second from the one that alone held it
        if (before === 0) this.score[other]! -= weight
        else if (before === 1 && this.isChosen[other] === 1) this.score[other]! += weight
      }
    }
  }

  private remove(column: number, turn: number): void {
    this.isChosen[column] = 0
    const last = this.chosen.pop()!
    if (last !== column) {
      this.chosen[this.place[column]!] = last
      this.place[last] = this.place[column]!
    }
    this.changed[column] = turn
    this.score[column] = -this.score[column]!
    for (const row of this.columns[column]!) {
      const after = --this.held[row]!
      const weight = this.weight[row]!
      const list = this.byRow[row]!
      this.work += list.length
      if (after === 0) this.opened(row)
      for (const other of list) {
        if (other === column) continue
        this.mayJoin[other] = 1
        if (after === 0) this.score[other]! += weight
        else if (after === 1 && this.isChosen[other] === 1) this.score[other]! -= weight
      }
    }
  }
}

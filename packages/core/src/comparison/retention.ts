/**
 * The chance that a truth table stays as it is when cases are lost or wrongly coded (Thiem, Spöhel and Dusa 2016), as R's
 * `retention`. Crisp sets. Counted exactly: rows do not share cases, so the ways in which none of them changes multiply.
 */
import { pow } from '../random/index.ts'

export interface RetentionOptions {
  readonly inclusionCut?: number
  readonly casesCut?: number
  /** Cases are lost, or their outcome is coded the other way round. */
  readonly kind?: 'deletion' | 'corruption'
  /** This many of all cases are hit, whichever; 1 if nothing is given. */
  readonly hit?: number
  /** Instead: each case is hit with this chance, whatever happens to the others. */
  readonly chance?: number
}

/** Cases of each row: with the outcome and without. */
export interface RowCounts {
  readonly positive: number
  readonly negative: number
}

export function retention(rows: readonly RowCounts[], given: RetentionOptions = {}): number {
  const { inclusionCut = 1, casesCut = 1, kind = 'corruption', hit = 1, chance } = given
  const all = sum(rows.map(({ positive, negative }) => positive + negative))
  const counted = rows.filter(({ positive, negative }) => positive + negative >= casesCut)
  const outcomes = counted.map((row) => stays(row, inclusionCut, casesCut, kind))
  if (chance !== undefined) {
    return outcomes.reduce(
      (whole, same) => whole * sum(same.map(({ lost, kept, ways }) => ways * pow(chance, lost) * pow(1 - chance, kept))),
      1,
    )
  }
  const free = all - sum(counted.map(({ positive, negative }) => positive + negative))
  let ways = polynomial(free)
  for (const same of outcomes) {
    const row = new Array<number>(same.reduce((most, { lost }) => Math.max(most, lost), 0) + 1).fill(0)
    for (const one of same) row[one.lost]! += one.ways
    ways = product(ways, row)
  }
  return (ways[hit] ?? 0) / choose(all, hit)
}

interface Way {
  readonly lost: number
  readonly kept: number
  readonly ways: number
}

/** Ways of hitting cases of a row after which it has the output it had. */
function stays({ positive, negative }: RowCounts, cut: number, casesCut: number, kind: 'deletion' | 'corruption'): Way[] {
  const total = positive + negative
  const before = positive / total >= cut
  const found: Way[] = []
  for (let a = 0; a <= positive; a++) {
    for (let b = 0; b <= negative; b++) {
      const left = kind === 'deletion' ? total - a - b : total
      if (left < casesCut) continue
      const after = (kind === 'deletion' ? positive - a : positive - a + b) / left >= cut
      if (after === before) found.push({ lost: a + b, kept: total - a - b, ways: choose(positive, a) * choose(negative, b) })
    }
  }
  return found
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function choose(n: number, k: number): number {
  let result = 1
  for (let i = 1; i <= k; i++) result = (result * (n - k + i)) / i
  return k > n ? 0 : Math.round(result)
}

/** (1 + z)ⁿ */
function polynomial(n: number): number[] {
  return Array.from({ length: n + 1 }, (_, k) => choose(n, k))
}

function product(a: readonly number[], b: readonly number[]): number[] {
  const result = new Array<number>(a.length + b.length - 1).fill(0)
  a.forEach((x, i) => b.forEach((y, j) => (result[i + j]! += x * y)))
  return result
}

/** How waves cluster: spread of the yearly counts against a Poisson process (Fano factor), the busiest year, the largest cluster of one bloc. */
import { weeksOf } from './method.ts'
import { weekOfYear, yearOfWeek } from './weeks.ts'

export interface Clusters {
  readonly waves: number
  readonly fano: number
  readonly busiest: number
  readonly largest: number
}

export const clusterMeasures = ['waves', 'fano', 'busiest', 'largest'] as const
export const clusterWeeks = weeksOf.cluster

/** @param waves country and week, in the order of weeks; `blocOf` by country. */
export function clustersOf(
  waves: readonly { readonly country: number; readonly week: number }[],
  blocOf: Int32Array,
  from: number,
  to: number,
): Clusters {
  const counts = new Float64Array(to - from + 1)
  const byBloc = new Map<number, number[]>()
  const [first, last] = [weekOfYear(from) - 1, weekOfYear(to + 1)]
  let all = 0
  for (const { country, week } of waves) {
    if (week < first || week > last) continue
    const year = yearOfWeek(week)
    if (year < from || year > to) continue
    counts[year - from]! += 1
    all++
    const bloc = blocOf[country]!
    byBloc.set(bloc, [...(byBloc.get(bloc) ?? []), week])
  }
  const mean = all / counts.length
  const variance = counts.reduce((sum, count) => sum + (count - mean) * (count - mean), 0) / counts.length
  let largest = 0
  for (const weeks of byBloc.values()) {
    let head = 0
    for (let tail = 0; tail < weeks.length; tail++) {
      while (head < weeks.length && weeks[head]! - weeks[tail]! <= clusterWeeks) head++
      largest = Math.max(largest, head - tail)
    }
  }
  return { waves: all, fano: mean > 0 ? variance / mean : NaN, busiest: Math.max(...counts), largest }
}

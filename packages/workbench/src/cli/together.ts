/** The rows of many runs as one table: median and middle 80 %, the commonest word where there are no numbers. */
import type { ScoreRow, ScoreValue } from '../report/index.ts'

export function together(runs: readonly (readonly ScoreRow[])[]): readonly ScoreRow[] {
  return (runs[0] ?? []).map((first, index) =>
    gather(
      first,
      runs.flatMap((rows) => rows[index] ?? []),
    ),
  )
}

/** The record is hit where the band of the model and the record's own range meet; a word, where it is the commonest. */
function gather(first: ScoreRow, rows: readonly ScoreRow[]): ScoreRow {
  const numbers = rows
    .map(({ model }) => model)
    .filter((value) => typeof value === 'number')
    .toSorted((a, b) => a - b)
  if (numbers.length < rows.length / 2 || numbers.length === 0) return { ...first, ...commonest(rows) }
  const band = [at(numbers, 0.1), at(numbers, 0.9)] as const
  const low = first.low ?? Number.NEGATIVE_INFINITY
  const high = first.high ?? Number.POSITIVE_INFINITY
  const hit = rows.every((row) => row.hit === null) ? null : band[0] <= high && band[1] >= low
  return { ...first, model: at(numbers, 0.5), band, hit }
}

function at(sorted: readonly number[], share: number): number {
  const position = share * (sorted.length - 1)
  const below = Math.floor(position)
  const low = sorted[below] ?? Number.NaN
  const high = sorted[below + 1] ?? low
  return low + (high - low) * (position - below)
}

function commonest(rows: readonly ScoreRow[]): { readonly model: ScoreValue; readonly hit: boolean | null } {
  const groups = [...Map.groupBy(rows, ({ model }) => JSON.stringify(model)).values()].toSorted((a, b) => b.length - a.length)
  const most = groups[0]?.[0]
  return { model: most?.model ?? null, hit: most?.hit ?? null }
}

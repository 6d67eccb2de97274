/** The name that was probably meant: smallest number of insertions, deletions, swaps and changes of letters. */
export function nearest(got: string, known: Iterable<string>): string | undefined {
  const wanted = got.trim().toLowerCase().slice(0, 80)
  const limit = Math.max(2, Math.floor(wanted.length * 0.4))
  let best: string | undefined
  let bestDistance = limit + 1
  for (const name of known) {
    if (Math.abs(name.length - wanted.length) >= bestDistance) continue
    const distance = editDistance(wanted, name.toLowerCase(), bestDistance - 1)
    if (distance < bestDistance) {
      best = name
      bestDistance = distance
    }
  }
  return best ?? startingAlike(wanted, known)
}

/** "price" for "priceShock": one is the beginning of the other; "corupt" for "corruption": but for a letter. */
function startingAlike(wanted: string, known: Iterable<string>): string | undefined {
  if (wanted.length < 3) return undefined
  let near: string | undefined
  for (const name of known) {
    const lower = name.toLowerCase()
    if (lower.startsWith(wanted) || (lower.length >= 3 && wanted.startsWith(lower))) return name
    const beginnings = [0, 1, -1].map((more) => lower.slice(0, wanted.length + more))
    if (wanted.length >= 5 && beginnings.some((beginning) => editDistance(wanted, beginning, 1) <= 1)) near ??= name
  }
  return near
}

/**
 * Damerau–Levenshtein distance, neighbours swapped counting one (optimal string alignment). Above `limit` any number above it
 * will do: only the cells within `limit` of the diagonal are filled, and a row that is all above it ends the search.
 */
export function editDistance(a: string, b: string, limit: number = a.length + b.length): number {
  const far = a.length + b.length + 1
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const line = new Array<number>(b.length + 1).fill(far)
    line[0] = row
    let least = row
    const to = Math.min(b.length, row + limit)
    for (let column = Math.max(1, row - limit); column <= to; column++) {
      const changed = above[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1)
      let cost = Math.min(above[column]! + 1, line[column - 1]! + 1, changed)
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (swapped) cost = Math.min(cost, before[column - 2]! + 1)
      line[column] = cost
      if (cost < least) least = cost
    }
    if (least > limit + 1) return far
    before = above
    above = line
  }
  return above[b.length]!
}

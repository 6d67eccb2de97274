/** The name that was probably meant: smallest number of insertions, deletions, swaps and changes of letters. */
export function nearest(got: string, known: Iterable<string>): string | undefined {
  const wanted = got.trim().toLowerCase().slice(0, 80)
  const limit = Math.max(2, Math.floor(wanted.length * 0.4))
  let best: string | undefined
  let bestDistance = limit + 1
  for (const name of known) {
    if (Math.abs(name.length - wanted.length) >= bestDistance) continue
    const distance = editDistance(wanted, name.toLowerCase())
    if (distance < bestDistance) {
      best = name
      bestDistance = distance
    }
  }
  return best ?? startingAlike(wanted, known)
}

/** "price" for "priceShock": one is the beginning of the other. */
function startingAlike(wanted: string, known: Iterable<string>): string | undefined {
  if (wanted.length < 3) return undefined
  for (const name of known) {
    const lower = name.toLowerCase()
    if (lower.startsWith(wanted) || (lower.length >= 3 && wanted.startsWith(lower))) return name
  }
  return undefined
}

/** Damerau–Levenshtein distance, neighbours swapped counting one (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const line = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      let cost = Math.min(above[column]! + 1, line[column - 1]! + 1, above[column - 1]! + (same ? 0 : 1))
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (swapped) cost = Math.min(cost, before[column - 2]! + 1)
      line.push(cost)
    }
    before = above
    above = line
  }
  return above[b.length]!
}

/** In which order many runs are made, and by how many workers at once. */
import { runsOf, type Plan, type PlannedRun } from '@sharara/core'

/** Scenarios that are to be compared meet a seed one after the other: what is done when the reader stops consists of pairs. */
export function bySeed(plan: Plan): PlannedRun[] {
  const places = new Map<number, number>()
  const runs = runsOf(plan)
  for (const { seed } of runs) if (!places.has(seed)) places.set(seed, places.size)
  return runs.toSorted((a, b) => places.get(a.seed)! - places.get(b.seed)! || a.run - b.run)
}

/** Two from four cores on: the page, its own run and the system need the others; each worker holds much memory. */
export function handsOf(cores: number | undefined): number {
  return (cores ?? 1) >= 4 ? 2 : 1
}

/** What every program of the comparison is given: Epstein's run 2 at some size, and how its speed is taken. */
export const setting = {
  citizens: 0.7,
  officers: 0.04,
  vision: 7,
  legitimacy: 0.82,
  jailMost: 30,
  arrestConstant: 2.3,
  threshold: 0.1,
} as const

export interface Sizes {
  readonly side: number
  readonly citizens: number
  readonly officers: number
}

/** A square of sites of which three in four are taken, as in the paper. */
export function sizesOf(people: number): Sizes {
  const side = Math.round(Math.sqrt(people / (setting.citizens + setting.officers)))
  return { side, citizens: Math.round(setting.citizens * side * side), officers: Math.round(setting.officers * side * side) }
}

/** Steps from a site to all that are seen from it, the site itself not among them. */
export function offsetsSeen(): readonly (readonly [dx: number, dy: number])[] {
  const { vision } = setting
  const line = Array.from({ length: 2 * vision + 1 }, (_, k) => k - vision)
  return line.flatMap((dy) =>
    line.flatMap((dx) => (dx * dx + dy * dy <= vision * vision && (dx !== 0 || dy !== 0) ? [[dx, dy] as const] : [])),
  )
}

/** Whether a citizen rebels; the ratio of officers to rebels rounded down, as in the runs that burst. */
export function rebels(hardship: number, aversion: number, seenOfficers: number, seenRebels: number): boolean {
  const { legitimacy, arrestConstant, threshold } = setting
  const grievance = hardship * (1 - legitimacy)
  const chance = 1 - Math.exp(-arrestConstant * Math.floor(seenOfficers / (1 + seenRebels)))
  return grievance - aversion * chance > threshold
}

/**
 * Million updates a second of processor time: `batch` makes some and says how many. The first batch, in which code is
 * compiled, is not counted. Prints the speed, which is what bench/peers.ts reads.
 */
export function time(batch: () => number, seconds: number): void {
  batch()
  const before = process.cpuUsage()
  let updates = 0
  let spent = 0
  while (spent < seconds * 1e6) {
    updates += batch()
    const { user, system } = process.cpuUsage(before)
    spent = user + system
  }
  console.log(JSON.stringify({ speed: updates / spent, megabytes: Math.round(process.resourceUsage().maxRSS / 1024) }))
}

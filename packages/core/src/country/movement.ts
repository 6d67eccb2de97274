/**
 * What a movement stands on, in one run. Nobody knows it before the first day: so a pillar may be a range, and the movement one of
 * those that countries like this one had. A run draws its own by its seed, from streams that are named by what is drawn: runs of
 * one seed draw alike, whatever else differs between them.
 */
import { defaultsOf, type Given, type ValueRange, type ValuesOf } from '../quantities/index.ts'
import { stream, uniform } from '../random/index.ts'
import { pillars as table } from './conditions.ts'
import type { Profile } from './profile.ts'

export const pillarNames = ['leadership', 'programme', 'guard', 'discipline'] as const satisfies readonly (keyof typeof table)[]
type PillarName = (typeof pillarNames)[number]
export type Pillars = ValuesOf<typeof table>
export type PillarRanges = Readonly<Record<PillarName, ValueRange>>

/** A movement by two columns of a table of cases; a code that is not known is that of a movement nobody leads. */
export interface Movement {
  readonly leadership: string
  readonly method: string
}

/**
 * Pillars by the column `unified_leadership`, which is coded knowing the end. A word in a table is a range, not a point: each run
 * draws its own between the two ends.
 */
export const pillarsByLeadership = {
  yes: { leadership: [0.5, 0.9], programme: [0.4, 0.8], guard: [0.2, 0.6] },
  partly: { leadership: [0.2, 0.5], programme: [0.2, 0.5], guard: [0, 0.3] },
  no: { leadership: [0, 0.16], programme: [0, 0.24], guard: [0, 0.1] },
} as const

/** Discipline by the column `method`. */
export const disciplineByMethod = { nonviolent: [0.4, 0.8], mixed: [0, 0.4], violent: [0, 0] } as const

export const unled = { leadership: 'no', method: 'mixed' } as const satisfies Movement

export function pillarsOf({ leadership, method }: Movement): PillarRanges {
  const led = pillarsByLeadership[leadership as keyof typeof pillarsByLeadership] ?? pillarsByLeadership.no
  const discipline = disciplineByMethod[method as keyof typeof disciplineByMethod] ?? disciplineByMethod.violent
  const ends: Readonly<Record<PillarName, readonly [low: number, high: number]>> = { ...led, discipline }
  return mapped(ends, ([low, high]) => ({ low, high }))
}

/** One of several, each as likely; of none, one that nobody leads. */
export function drawnFrom(movements: readonly Movement[], seed: number): Movement {
  return movements[Math.floor(uniform(seed, stream('pillars-beforehand'), 0, 0) * movements.length)] ?? unled
}

/** The pillars of one run of a movement: each evenly drawn from its range. */
export function drawnPillars(movement: Movement, seed: number): Pillars {
  return mapped(pillarsOf(movement), (range, name) => drawn(name, range, seed))
}

function drawn(name: string, { low, high }: ValueRange, seed: number): number {
  return low + (high - low) * uniform(seed, stream(`pillar-${name}`), 0, 0)
}

/** What a scenario says of pillars. */
export interface Standing {
  readonly seed: number
  /** Points and ranges, before all else. */
  readonly pillars: Readonly<Record<string, Given>>
  /** What stands for pillars that are not given, before the country's own. */
  readonly movements?: readonly Movement[] | undefined
}

/** The pillars of a run: of the scenario, else of the movement that it draws, else of the country, else the declared ones. */
export function pillarsInUse(profile: Pick<Profile, 'pillars'>, { seed, pillars, movements }: Standing): Pillars {
  const own = mapped(profile.pillars, ({ value }) => value)
  const like = movements === undefined ? {} : pillarsOf(drawnFrom(movements, seed))
  const given: Readonly<Record<PillarName, Given>> = { ...defaultsOf(table), ...own, ...like, ...pillars }
  return mapped(given, (value, name) => (typeof value === 'number' ? value : drawn(name, value, seed)))
}

/** Within what the pillars lie that runs draw, whatever the seed; those that are points are not in it. */
export function rangesInUse({ pillars, movements = [] }: Omit<Standing, 'seed'>): Readonly<Record<string, ValueRange>> {
  const all = movements.map(pillarsOf)
  const ranges = pillarNames.flatMap((name): [string, ValueRange][] => {
    const given = pillars[name] ?? widest(all.map((one) => one[name]))
    return given === undefined || typeof given === 'number' ? [] : [[name, given]]
  })
  return Object.fromEntries(ranges)
}

function widest(ranges: readonly ValueRange[]): ValueRange | undefined {
  if (ranges.length === 0) return undefined
  return { low: Math.min(...ranges.map(({ low }) => low)), high: Math.max(...ranges.map(({ high }) => high)) }
}

function mapped<K extends string, A, B>(values: Readonly<Record<K, A>>, make: (value: A, name: K) => B): Record<K, B> {
  const entries = Object.entries<A>(values) as [K, A][] // all names of K
  return Object.fromEntries(entries.map(([name, value]) => [name, make(value, name)])) as Record<K, B> // the same names
}

/** A design: rows in the unit cube, a number for each factor, and the points of a plan that they are. */
import { bits, stream } from '../../random/index.ts'
import type { Arm, Point } from '../contract.ts'
import { isNational } from '../subject/index.ts'
import { settingsAt, type Factor, type SwitchFactor } from './factors.ts'

export interface Design {
  readonly factors: readonly Factor[]
  /** `rows[r][k]`, from 0 to 1, is where factor k stands in row r. */
  readonly rows: readonly (readonly number[])[]
}

export interface DesignPoints {
  readonly points: readonly Point[]
  /** The point of each row: rows that mean the same (switches have two values only) are run once. */
  readonly pointOfRow: readonly number[]
}

/** All points meet the same seeds, those of the plan: common random numbers. */
export function pointsOf({ factors, rows }: Design, arm: number = 0): DesignPoints {
  const points: Point[] = []
  const known = new Map<string, number>()
  const pointOfRow = rows.map((row) => {
    const settings = settingsAt(factors, row)
    const name = JSON.stringify(settings)
    const found = known.get(name)
    if (found !== undefined) return found
    known.set(name, points.length)
    return points.push({ arm, settings }) - 1
  })
  return { points, pointOfRow }
}

const ownSeeds = stream('design seeds')

/** The same points with seeds of their own, where chance is to differ from point to point: `count` each, drawn by `seed`. */
export function withOwnSeeds(points: readonly Point[], count: number, seed: number): readonly Point[] {
  return points.map((point, index) => ({
    ...point,
    seeds: Array.from({ length: count }, (_, k) => bits(seed, ownSeeds, index, k) >>> 0),
  }))
}

/** The arm with every mechanism on that the factors switch: what they do not switch off is on. */
export function armFor(arm: Arm, factors: readonly Factor[]): Arm {
  const on = factors.filter((factor): factor is SwitchFactor => factor.kind === 'switch').map(({ mechanism }) => [mechanism, true] as const)
  if (on.length === 0 || !isNational(arm.setup)) return arm
  const { profile, scenario } = arm.setup
  const mechanisms = { ...scenario.mechanisms, ...Object.fromEntries(on) }
  return { ...arm, setup: { profile, scenario: { ...scenario, mechanisms } } }
}

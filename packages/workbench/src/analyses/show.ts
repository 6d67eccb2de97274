/** How numbers, names and seeds stand in tables and pages of an analysis. */
import { fill, subjectOf, withUnit, type Factor, type Plan, type Response, type Words } from '@sharara/core'
import type { Again } from '../report/experiment/index.ts'
import { number, whole } from './print.ts'
import { analysisWords as words } from './words.ts'

/** As a table writes it: 12 %, 1,234, 0.123. */
export function written(value: number, response: Response): string {
  if (!Number.isFinite(value)) return '–'
  if (response.unit === 'share') return `${number(100 * value)} %`
  return Math.abs(value) >= 100 ? whole(value) : number(value)
}

export function span(interval: readonly [number, number], response: Response): string {
  return `${written(interval[0], response)} … ${written(interval[1], response)}`
}

/** Where the result is itself a share, no part of it lies beyond the whole, and no interval says so. */
export function within([low, high]: readonly [number, number], { unit }: Response): readonly [number, number] {
  return unit === 'share' ? [Math.max(-1, low), Math.min(1, high)] : [low, high]
}

/** "Hour of onset (h)", "Share of runs that end as “crushed”". */
export function nameOf(response: Response): Words {
  if (response.kind === 'end') return fill(words.shareOf, { end: response.words })
  return withUnit(response.words, response.unit)
}

/** Scenario and seeds, as every page says them. */
export function factsOf({ arms, points, seeds }: Plan): Again['facts'] {
  const { words: name, setup } = arms[0]!
  const { sample } = subjectOf(setup)
  const own = points.some((point) => point.seeds !== undefined)
  const range = seeds.length === 1 ? String(seeds[0]) : fill(words.seedRange, { first: seeds[0]!, last: seeds.at(-1)! })
  const sampled = sample === 1 ? [] : [[words.sample, String(sample)] as const]
  return [[words.scenario, name], [words.seeds, own ? words.ownSeeds : range], [words.points, whole(points.length)], ...sampled]
}

/** The unit of a factor as it is printed; of a switch none. */
export function unitOf(factor: Factor): string {
  return factor.kind === 'switch' ? '' : factor.unit
}

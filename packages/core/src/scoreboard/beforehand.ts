/**
 * The rule with pillars known beforehand only. Nobody knows before the first day whether a movement will be led; what is known
 * is how the movements of countries like this one were. So each run draws the columns of another case: one of the twelve whose
 * civil society was likest, never one of the same country.
 */
import { drawnFrom, type Movement } from '../country/index.ts'
import type { CodedCase } from './coded.ts'

const neighbours = 12

/** What of a case or a country is compared. */
type Like = Pick<CodedCase, 'iso3' | 'civilSociety'>

/** Cases of other countries, nearest by civil society first; of equals the earlier id. Cases without the number come last. */
export function likestCases(one: Like, all: readonly CodedCase[]): readonly CodedCase[] {
  const away = ({ civilSociety }: CodedCase): number =>
    civilSociety === null || one.civilSociety === null ? 2 : Math.abs(civilSociety - one.civilSociety)
  return all.filter(({ iso3 }) => iso3 !== one.iso3).toSorted((a, b) => away(a) - away(b) || (a.id < b.id ? -1 : 1))
}

/** The columns on the movement that a run takes. */
export function drawnMovement(one: CodedCase, all: readonly CodedCase[], seed: number): Movement {
  return drawnFrom(movementsLike(one, all), seed)
}

/** The movements of cases like this one, for runs to draw from; where nothing is known of it, those of all other countries. */
export function movementsLike(one: Like, all: readonly CodedCase[]): readonly (Movement & Pick<CodedCase, 'id'>)[] {
  const like = likestCases(one, all)
  const near = one.civilSociety === null ? like : like.slice(0, neighbours)
  return near.map(({ id, leadership, method }) => ({ id, leadership, method }))
}

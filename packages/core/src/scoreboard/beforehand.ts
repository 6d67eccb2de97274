/**
 * The rule with pillars known beforehand only. Nobody knows before the first day whether a movement will be led; what is known
 * is how the movements of countries like this one were. So each run draws the columns of another case: one of the twelve whose
 * civil society was likest, never one of the same country.
 */
import { stream, uniform } from '../random/index.ts'
import type { CodedCase } from './coded.ts'

const neighbours = 12
const draw = stream('pillars-beforehand')

/** Cases of other countries, nearest by civil society first; of equals the earlier id. Cases without the number come last. */
export function likestCases(one: CodedCase, all: readonly CodedCase[]): readonly CodedCase[] {
  const away = ({ civilSociety }: CodedCase): number =>
    civilSociety === null || one.civilSociety === null ? 2 : Math.abs(civilSociety - one.civilSociety)
  return all.filter(({ iso3 }) => iso3 !== one.iso3).toSorted((a, b) => away(a) - away(b) || (a.id < b.id ? -1 : 1))
}

/** The columns on the movement that a run takes; without other cases, a movement that nobody leads. */
export function drawnMovement(one: CodedCase, all: readonly CodedCase[], seed: number): Pick<CodedCase, 'leadership' | 'method'> {
  const like = likestCases(one, all)
  const near = one.civilSociety === null ? like : like.slice(0, neighbours)
  const drawn = near[Math.floor(uniform(seed, draw, 0, 0) * near.length)]
  return drawn === undefined ? { leadership: 'no', method: 'mixed' } : { leadership: drawn.leadership, method: drawn.method }
}

/** Who is nearest to a reference, and the placebo that belongs beside it: how well likeness to every other country foretells. */
import { targets } from './labels.ts'
import { distance, distanceBy, likenessMeasure, referenceAreas, type LikenessQuestion, type LikenessSpace } from './likeness.ts'
import type { LikenessMeasure } from './evidence.ts'
import type { Panel } from './panel.ts'

export interface Near {
  readonly iso3: string
  readonly name: string
  readonly distance: number
  /** In the order of the space's conditions. */
  readonly by: readonly number[]
}

/** @param year what was known at its end. Nearest first; the reference's own country is left out. */
export function nearestTo(panel: Panel, space: LikenessSpace, reference: number, year: number): readonly Near[] {
  const rows = Array.from(panel.year, (_, row) => row).filter(
    (row) => panel.year[row] === year + 1 && panel.country[row] !== panel.country[reference],
  )
  return rows
    .map((row) => ({
      iso3: panel.countries[panel.country[row]!]!.iso3,
      name: panel.countries[panel.country[row]!]!.name,
      distance: distance(space, row, reference),
      by: distanceBy(space, row, reference),
    }))
    .toSorted((a, b) => a.distance - b.distance)
}

export interface Placebo extends LikenessMeasure {
  /** The best reference and its area. */
  readonly best: { readonly iso3: string; readonly area: number } | null
}

/** For each source of onsets, within one year and within five. */
export const likenessQuestions: readonly LikenessQuestion[] = (['either', 'csra', 'massMobilization'] as const).flatMap((target) => {
  const { last } = targets[target]
  return [
    { target, years: 1, first: 2000, last },
    { target, years: 5, first: 2000, last: last - 4 },
  ]
})

export function placeboOf(panel: Panel, space: LikenessSpace, reference: number, question: LikenessQuestion): Placebo {
  const best = referenceAreas(panel, space, reference, question)[0]
  return {
    ...likenessMeasure(panel, space, reference, question),
    best: best === undefined ? null : { iso3: panel.countries[best.country]!.iso3, area: best.area },
  }
}

/** The shares of an attribution in their order, and what is said of how they were found. */
import { fill, type Attribution, type Words } from '@sharara/core'
import { attributeWords as words } from './words.ts'

/** Largest first. */
export function sorted({ shares }: Attribution): Attribution['shares'] {
  return shares.toSorted((a, b) => Math.abs(b.shapley.value) - Math.abs(a.shapley.value))
}

/** How the shares were found, and what is missing. */
export function notes({ orders, seeds, leftOut }: Attribution, points: number): readonly Words[] {
  const how = orders === 0 ? fill(words.exact, { points, seeds }) : fill(words.sampled, { orders, seeds })
  return leftOut === 0 ? [how] : [how, fill(words.leftOut, { count: leftOut })]
}

/** Whether everybody of a model has room on its torus, and sees no further than around it: told in words before a run begins. */
import type { ValueProblem, Values } from '../contract/index.ts'
import { fill, type Words } from '../text/index.ts'

const sentences = {
  people: {
    en: '{names} together are {people} people, and there are only {sites} sites: lower their shares.',
    ar: 'مجموع {names} هو {people:people} والمواقع {sites} فقط: اخفض حصصهم.',
  },
  sight: {
    en: '{name} is {reach} and would reach around a torus of {side} sites: make it at most {most}, or the torus larger.',
    ar: '{name} قيمته {reach} فيلتف حول طارة ضلعها {side} موقعًا: اجعله {most} على الأكثر، أو كبّر الطارة.',
  },
} as const satisfies Record<string, Words>

interface Torus {
  readonly width: string
  readonly height: string
  /** Shares of the sites on which somebody stands at the start. */
  readonly shares: readonly string[]
  /** How far one sees. */
  readonly sight: string
}

export const roomProblems =
  ({ width, height, shares, sight }: Torus) =>
  (values: Values): readonly ValueProblem[] => {
    const [columns, rows] = [Math.round(values[width]!), Math.round(values[height]!)]
    const sites = columns * rows
    const people = shares.reduce((sum, name) => sum + Math.round(values[name]! * sites), 0)
    const [side, reach] = [Math.min(columns, rows), values[sight]!]
    return [
      ...(people > sites ? [{ name: shares[0]!, words: fill(sentences.people, { names: shares.join(' + '), people, sites }) }] : []),
      ...(2 * Math.floor(reach) + 1 > side
        ? [{ name: sight, words: fill(sentences.sight, { name: sight, reach, side, most: Math.floor((side - 1) / 2) }) }]
        : []),
    ]
  }

/**
 * The search: a (1+λ) evolution strategy with sparse steps. Each child changes a few coordinates of its parent, because
 * some directions are so stiff (notes of the prototype, section 1.3) that a step in all of them at once is always worse. The step
 * adapts by the rule of one fifth (Rechenberg 1973). Deterministic for a seed.
 */
import { normal, stream, uniform } from '../../packages/core/src/random/index.ts'

export interface Searcher {
  /** Children of the parent, each coordinate in 0…1. */
  ask(): Float64Array[]
  /** Losses of those children, in order; says whether one of them is the new parent. */
  tell(children: readonly Float64Array[], losses: readonly number[]): boolean
}

export function sparseEvolution(start: Float64Array, loss: number, step: number, children: number, seed: number): Searcher {
  let parent = start
  let best = loss
  let size = step
  let generation = 0
  return {
    ask() {
      generation++
      return Array.from({ length: children }, (_, k) => {
        const share = (2 + (k % 5)) / parent.length
        const width = size * (k % 3 === 0 ? 3 : 1)
        return parent.map((value, i) => {
          const subject = k * 1000 + i
          if (uniform(seed, stream('which'), generation, subject) > share) return value
          return Math.min(1, Math.max(0, value + width * normal(seed, stream('step'), generation, subject)))
        })
      })
    },
    tell(offspring, losses) {
      const winner = losses.reduce((a, value, k) => (value < losses[a]! ? k : a), 0)
      const better = losses.filter((value) => value < best).length / losses.length
      size = Math.min(0.15, Math.max(0.003, size * (better > 0.2 ? 1.2 : 0.93)))
      if (losses[winner]! >= best) return false
      parent = offspring[winner]!
      best = losses[winner]!
      return true
    },
  }
}

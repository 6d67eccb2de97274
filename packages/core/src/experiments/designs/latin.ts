/** Latin hypercubes (McKay, Beckman and Conover 1979, Technometrics 21, 239–245): each factor's range is met evenly. */
import { bits, permutation, permute, stream, uniform } from '../../random/index.ts'
import type { Design } from './design.ts'
import type { Factor } from './factors.ts'

const order = stream('latin hypercube, order')
const place = stream('latin hypercube, place')

/** `count` rows: of each factor, every one of `count` equal parts holds one row, at a place drawn within it. */
export function latinHypercube(factors: readonly Factor[], count: number, seed: number): Design {
  const orders = factors.map((_, k) => permutation(count, bits(seed, order, 0, k)))
  const rows = Array.from({ length: count }, (_, row) => orders.map((own, k) => (permute(own, row) + uniform(seed, place, row, k)) / count))
  return { factors, rows }
}

/**
 * The crossed samples for indices of variance (Saltelli 2002, Comput. Phys. Commun. 145, 280–297; Saltelli et al. 2010): two
 * independent samples A and B, and for each factor A with that factor's column taken from B, and the reverse for second order.
 */
import type { Design } from './design.ts'
import type { Factor } from './factors.ts'
import { sobolColumns, type SobolOptions } from './sobol.ts'

export interface SaltelliDesign extends Design {
  /** Rows of A. */
  readonly base: number
  readonly secondOrder: boolean
}

/** Rows in the order of SALib: of each base row A, A with each column of B, B with each column of A where asked, B. */
export function saltelliDesign(factors: readonly Factor[], base: number, secondOrder: boolean, options: SobolOptions = {}): SaltelliDesign {
  const count = factors.length
  const columns = sobolColumns(base, 2 * count, options)
  const rows: number[][] = []
  for (let point = 0; point < base; point++) {
    const a = columns.slice(0, count).map((column) => column[point]!)
    const b = columns.slice(count).map((column) => column[point]!)
    rows.push(a)
    for (let k = 0; k < count; k++) rows.push(a.with(k, b[k]!))
    if (secondOrder) for (let k = 0; k < count; k++) rows.push(b.with(k, a[k]!))
    rows.push(b)
  }
  return { factors, rows, base, secondOrder }
}

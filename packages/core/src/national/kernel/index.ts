/**
 * The loop of `moveFrontiers` (acting.ts) in WebAssembly, two income groups at a time: the same operations in the same order, so
 * the same bits, in half of the time. The columns that it moves lie in a memory of the run's own. Where there is no WebAssembly,
 * or a constant is one that it does not know, there is no kernel and the plain loop does the work.
 */
import { incomeGroups, tieCount, type Population } from '../../population/index.ts'
import { bytes } from './bytes.ts'

/** What the kernel asks of a run's setting. */
interface Fixed {
  readonly population: Population
  readonly c: { readonly cautionTail: number; readonly patienceFade: number }
  readonly on: { readonly acquiescence: boolean }
}

export interface Kernel {
  readonly reach: Float64Array
  readonly frontier: Int32Array
  readonly everOut: Int32Array
  readonly moved: Int32Array
  /** By place, `rowWidth` numbers: shared budget, scale, rest, patience, price of the basket, rate down, able, spark by group. */
  readonly rows: Float64Array
  /** Moves all frontiers, up at the given rate; returns how many ranks changed, named by `moved`. */
  readonly move: (up: number) => number
}

export const rowWidth = 8

const quarters = 4
const alignment = 16
const page = 65536

/** What is used of WebAssembly, which the language's own library does not declare. */
interface Assembly {
  readonly Module: new (code: Uint8Array) => object
  readonly Memory: new (size: { initial: number; maximum: number }) => { readonly buffer: ArrayBuffer }
  readonly Instance: new (module: object, given: Record<string, Record<string, unknown>>) => { readonly exports: Record<string, unknown> }
}

// A standard with one result everywhere, and not the host's own. Old browsers and locked-down pages have none.
declare const WebAssembly: Assembly | undefined
const assembly = typeof WebAssembly === 'undefined' ? undefined : WebAssembly

let compiled: object | null | undefined

/** The code, compiled once; null where there is no WebAssembly with vectors, or the page may not use it. */
function codeOf(): object | null {
  try {
    compiled ??= assembly === undefined ? null : new assembly.Module(bytes())
  } catch {
    compiled = null
  }
  return compiled
}

/** A kernel for one run, by what 0…8 friends add and the keyed uniform of each group; undefined where the plain loop has to do. */
export function kernelFor(fixed: Fixed, friends: Float64Array, offset: Float64Array): Kernel | undefined {
  const steps = fixed.c.cautionTail * quarters
  const code = steps === Math.floor(steps) && steps >= quarters ? codeOf() : null
  if (code === null) return undefined
  try {
    return layOut(code, fixed, friends, offset)
  } catch {
    // no memory of its own to be had
    return undefined
  }
}

/** Bytes one after another, each column at an address that vectors like. */
function addresses(lengths: Readonly<Record<string, number>>): { readonly at: Record<string, number>; readonly end: number } {
  let end = 0
  const at: Record<string, number> = {}
  for (const [name, length] of Object.entries(lengths)) {
    at[name] = end
    end += Math.ceil(length / alignment) * alignment
  }
  return { at, end }
}

function layOut(code: object, { population, c, on }: Fixed, friends: Float64Array, offset: Float64Array): Kernel {
  const { groups, groupStart, placeGroup, income } = population
  const steps = c.cautionTail * quarters
  const places = placeGroup.length
  const frontiers = groups * (tieCount + 1)
  const counts = {
    first: [places, Int32Array],
    rows: [places * rowWidth, Float64Array],
    income: [places * incomeGroups, Float64Array],
    size: [places * incomeGroups, Float64Array],
    offset: [groups, Float64Array],
    friends: [tieCount + 1, Float64Array],
    reach: [frontiers, Float64Array],
    frontier: [frontiers, Int32Array],
    everOut: [groups, Int32Array],
    moved: [frontiers, Int32Array],
  } as const
  const lengths = Object.fromEntries(Object.entries(counts).map(([name, [count, kind]]) => [name, count * kind.BYTES_PER_ELEMENT]))
  const { at, end } = addresses(lengths)
  const pages = Math.ceil(end / page)
  const memory = new assembly!.Memory({ initial: pages, maximum: pages })
  const whole = (name: 'first' | 'frontier' | 'everOut' | 'moved'): Int32Array => new Int32Array(memory.buffer, at[name], counts[name][0])
  const real = (name: 'rows' | 'income' | 'size' | 'offset' | 'friends' | 'reach'): Float64Array =>
    new Float64Array(memory.buffer, at[name], counts[name][0])
  whole('first').set(placeGroup)
  real('income').set(income)
  real('offset').set(offset)
  real('friends').set(friends)
  const size = real('size')
  for (let k = 0; k < size.length; k++) {
    const g = placeGroup[Math.floor(k / incomeGroups)]! + (k % incomeGroups)
    size[k] = groupStart[g + 1]! - groupStart[g]!
  }
  const { exports } = new assembly!.Instance(code, {
    run: {
      memory,
      ...at,
      places,
      wholes: Math.floor(steps / quarters),
      half: (steps >> 1) & 1,
      quarter: steps & 1,
      acquiescence: on.acquiescence ? 1 : 0,
      patienceFade: c.patienceFade,
    },
  })
  return {
    reach: real('reach'),
    frontier: whole('frontier'),
    everOut: whole('everOut'),
    moved: whole('moved'),
    rows: real('rows'),
    move: exports.move as Kernel['move'], // declared so in frontiers.wat
  }
}

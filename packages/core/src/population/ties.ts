/**
 * Ties (model.md sections 1 and 9.3): eight layers, each a keyed matching over a range of people, stored nowhere.
 * Layers 0–2 kin and neighbours (same group), 3–5 townspeople (same place), 6 the same bloc, 7 anywhere.
 */
import { bits, partner, permutation, stream, type Permutation } from '../random/index.ts'
import type { Population } from './layout.ts'
import { layers, stretchesPerGroup } from './shape.ts'

export interface Ties {
  /** The person tied to `person` of `group` in `layer`, or −1. Symmetric; may name the same friend in two layers. */
  of(person: number, group: number, layer: number): number
  /** Group of a person. */
  groupOf(person: number): number
}

const tieStream = stream('ties')
const { kin: kinLayers, town: townLayers, bloc: blocLayer } = layers

export function tie(population: Population, seed: number): Ties {
  const { groupStart, groupPlace, placeGroup, placeGroupEnd, blocStart, blocEnd, placeBloc, people, groups } = population
  const key = (layer: number, range: number): number => bits(seed, tieStream, layer, range)
  const places = placeGroup.length
  // made when they are first asked for: in a small run most never are
  const kin = Array<Permutation | undefined>(kinLayers * groups).fill(undefined)
  const town = Array<Permutation | undefined>((townLayers - kinLayers) * places).fill(undefined)
  const kinOf = (layer: number, g: number): Permutation =>
    (kin[layer * groups + g] ??= permutation(groupStart[g + 1]! - groupStart[g]!, key(layer, g)))
  const townOf = (layer: number, p: number): Permutation =>
    (town[(layer - kinLayers) * places + p] ??= permutation(groupStart[placeGroupEnd[p]!]! - groupStart[placeGroup[p]!]!, key(layer, p)))
  const bloc = Array.from(blocStart, (start, index) => permutation(Math.max(1, blocEnd[index]! - start), key(blocLayer, index)))
  const far = permutation(people, key(blocLayer + 1, 0))

  const shift = stretchBits(people, groups)
  const firstGroup = firstGroups(population, shift)

  const within = (p: Permutation, base: number, person: number): number => {
    const found = partner(p, person - base)
    return found < 0 ? -1 : base + found
  }
  return {
    of(person, group, layer) {
      if (layer < kinLayers) return within(kinOf(layer, group), groupStart[group]!, person)
      const place = groupPlace[group]!
      if (layer < townLayers) return within(townOf(layer, place), groupStart[placeGroup[place]!]!, person)
      if (layer === blocLayer) return within(bloc[placeBloc[place]!]!, blocStart[placeBloc[place]!]!, person)
      return within(far, 0, person)
    },
    groupOf(person) {
      let g = firstGroup[person >> shift]!
      while (groupStart[g + 1]! <= person) g++
      return g
    },
  }
}

/** Bits of an index within a stretch of people; there are a few stretches for each group. */
function stretchBits(people: number, groups: number): number {
  let shift = 0
  while (people >> shift > stretchesPerGroup * groups) shift++
  return shift
}

/** Group of the first person of each stretch: from there the group of a person is a step or none away. */
function firstGroups({ people, groups, groupStart }: Population, shift: number): Int32Array {
  const first = new Int32Array((people >> shift) + 1)
  let g = 0
  for (let k = 0; k < first.length; k++) {
    while (g < groups - 1 && groupStart[g + 1]! <= k << shift) g++
    first[k] = g
  }
  return first
}

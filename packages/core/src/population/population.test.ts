/** The layout of people and their ties on random small countries: everybody once, in one group, tied both ways. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyCountry, type SmallCountry } from '../../test/countries.ts'
import { incomeGroups, layOut, tie, tieCount, type Population } from './index.ts'

const options = { unitSize: 40, policeTowns: 0.7, policeRural: 0.5 }
const lay = ({ profile, scenario }: SmallCountry): Population => layOut(profile, { ...options, sample: scenario.sample })
const runs = { seed: 3, numRuns: 60 }

/** Checks the layout of each of many countries. */
function forAll(check: (country: SmallCountry, population: Population) => void): void {
  fc.assert(
    fc.property(anyCountry(24), (country) => check(country, lay(country))),
    runs,
  )
}

describe('layout', () => {
  test('groups part the people, and places the groups', () =>
    forAll((_, population) => {
      const { groups, groupStart, people, placeGroup, placeGroupEnd } = population
      expect([groupStart[0], groupStart[groups]]).toEqual([0, people])
      for (let g = 0; g < groups; g++) expect(groupStart[g + 1]).toBeGreaterThan(groupStart[g]!)
      const ranges = [...placeGroup.keys()].map((p) => [placeGroup[p]!, placeGroupEnd[p]!] as const).sort((a, b) => a[0] - b[0])
      expect(ranges.flatMap(([first, end]) => [first, end])).toEqual([0, ...ranges.slice(0, -1).flatMap(([, end]) => [end, end]), groups])
    }))

  test('each place has sixteen equal groups of civilians and then its units, all of its own', () =>
    forAll((_, population) => {
      const { placeGroup, placeGroupEnd, groupStart, groupForce, groupPlace } = population
      for (const [p, first] of placeGroup.entries()) {
        const own = Array.from({ length: placeGroupEnd[p]! - first }, (__, k) => first + k)
        expect(own.every((g) => groupPlace[g] === p)).toBe(true)
        expect(own.map((g) => groupForce[g]! < 0)).toEqual(own.map((__, k) => k < incomeGroups))
        const sizes = own.slice(0, incomeGroups).map((g) => groupStart[g + 1]! - groupStart[g]!)
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
      }
    }))

  test('people of a place add up to its population, where there are more of them than men of the forces', () =>
    forAll(({ profile }, population) => {
      const { placeGroup, placeGroupEnd, groupStart, sample } = population
      for (const [p, place] of profile.places.entries()) {
        const people = groupStart[placeGroupEnd[p]!]! - groupStart[placeGroup[p]!]!
        const members = groupStart[placeGroupEnd[p]!]! - groupStart[placeGroup[p]! + incomeGroups]!
        const expected = Math.max(incomeGroups, Math.round(place.population / sample))
        expect(people).toBe(Math.max(expected, incomeGroups + members))
      }
    }))

  test('units of a force add up to its number; foreign ones live elsewhere', () =>
    forAll(({ profile }, population) => {
      const { groupForce, groupStart, sample } = population
      const police = profile.regions.some((region) => region.policePer100k > 0)
      for (const [f, force] of profile.forces.entries()) {
        const members = [...groupForce.keys()].reduce((sum, g) => sum + (groupForce[g] === f ? groupStart[g + 1]! - groupStart[g]! : 0), 0)
        const wanted =
          force.garrisons === 'abroad' || (force.kind === 'police' && !police) ? 0 : (force.number ?? members * sample) / sample
        // Each place rounds its own share.
        expect(Math.abs(members - wanted)).toBeLessThanOrEqual(0.5 * profile.places.length)
      }
    }))

  test('blocs are ranges that part the people, and hold their own places', () =>
    forAll((_, population) => {
      const { blocStart, blocEnd, placeBloc, placeGroup, placeGroupEnd, groupStart, people } = population
      expect([...blocStart.keys()].reduce((sum, b) => sum + blocEnd[b]! - blocStart[b]!, 0)).toBe(people)
      for (const [p, bloc] of placeBloc.entries()) {
        expect(groupStart[placeGroup[p]!]).toBeGreaterThanOrEqual(blocStart[bloc]!)
        expect(groupStart[placeGroupEnd[p]!]).toBeLessThanOrEqual(blocEnd[bloc]!)
      }
    }))

  test('incomes rise from group to group and average to the mean of the place, but for the tails', () =>
    forAll(({ profile }, population) => {
      for (const [p, place] of profile.places.entries()) {
        const own = population.income.subarray(p * incomeGroups, (p + 1) * incomeGroups)
        const region = profile.regions.find(({ id }) => id === place.region)!
        const mean = own.reduce((sum, x) => sum + x, 0) / incomeGroups / (region.income * place.incomeFactor)
        expect(own.every((x, q) => x > 0 && (q === 0 || x >= own[q - 1]!))).toBe(true)
        expect(mean).toBeGreaterThan(0.6)
        expect(mean).toBeLessThan(1.001)
      }
    }))
})

describe('ties', () => {
  test('are symmetric in every layer, within group, place and bloc, and never with oneself', () =>
    forAll(({ scenario }, population) => {
      const ties = tie(population, scenario.seed)
      const { groupStart, groups, groupPlace, placeBloc } = population
      const wrong: string[] = []
      for (let g = 0; g < groups; g++)
        for (let i = groupStart[g]!; i < groupStart[g + 1]!; i++) {
          if (ties.groupOf(i) !== g) wrong.push(`person ${i} is said to be of group ${ties.groupOf(i)}, not ${g}`)
          for (let layer = 0; layer < tieCount; layer++) {
            const j = ties.of(i, g, layer)
            if (j < 0) continue
            const h = ties.groupOf(j)
            const near = layer < 3 ? g === h : layer < 6 ? groupPlace[g] === groupPlace[h] : true
            const kin = layer !== 6 || placeBloc[groupPlace[g]!] === placeBloc[groupPlace[h]!]
            if (j === i || ties.of(j, h, layer) !== i || !near || !kin) wrong.push(`layer ${layer}: ${i} of ${g}, ${j} of ${h}`)
          }
        }
      expect(wrong).toEqual([])
    }))

  test('other seeds tie other people', () => {
    const [country] = fc.sample(anyCountry(24), runs)
    const population = lay(country!)
    const friends = (seed: number): number[] => Array.from({ length: population.people }, (_, i) => tie(population, seed).of(i, 0, 7))
    expect(friends(1)).not.toEqual(friends(2))
  })
})

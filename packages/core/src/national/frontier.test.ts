/** The fast people against the plain ones, person by person, on frontiers that jump as no model moves them. */
import { expect, test } from 'vitest'
import { stream, uniform } from '../random/index.ts'
import { frontierPeople } from './frontier.ts'
import { peopled } from './peopled.cases.ts'
import { frontiersPerGroup, type Fate, type Moved, type People } from './people.ts'
import { referencePeople } from './reference.ts'
import { workOut } from './worked.cases.ts'

/** 2,500 people and some men of the forces, so that lists grow and batches are filled. */
const { population, ties } = workOut({ given: { country: peopled, sample: 40 } }, 'reference').setting
const { people, groups, groupStart, groupForce } = population
const drawn = stream('frontiers-that-jump')
const sizeOf = (g: number): number => groupStart[g + 1]! - groupStart[g]!

/** A whole number below a limit, by its key. */
const below = (limit: number, seed: number, step: number, subject: number): number =>
  Math.floor(limit * uniform(seed, drawn, step, subject))

/** Half of the groups get other frontiers, few people or all of them out; the forces one for all. Returns those that moved. */
function jump(frontier: Int32Array, seed: number, step: number): Moved {
  const before = frontier.slice()
  for (let g = 0; g < groups; g++) {
    if (below(2, seed, step, g) === 0) continue
    const most = [0, sizeOf(g) / 8, sizeOf(g) / 2, sizeOf(g) + 1][below(4, seed, step, 1000 + g)]!
    const ranks = Int32Array.from({ length: frontiersPerGroup }, (_, f) => below(most, seed, step, 2000 + g * frontiersPerGroup + f)).sort()
    frontier.set(groupForce[g] === -1 ? ranks : ranks.fill(ranks[4]!), g * frontiersPerGroup)
  }
  const at = Int32Array.from(frontier.keys()).filter((k) => frontier[k] !== before[k])
  return { length: at.length, at }
}

/** A draw among some groups, of those who are out or of anybody. */
function taking(seed: number, step: number): Parameters<People['take']> {
  const first = below(groups, seed, step, 5000)
  const some = Int32Array.from({ length: Math.min(groups - first, 1 + below(20, seed, step, 5001)) }, (_, k) => first + k)
  const part = 1 + below(3, seed, step, 5002)
  const limit = (g: number): number => Math.floor(sizeOf(g) / part)
  return [
    { seed, stream: drawn, step, subject: 5003 },
    some,
    limit,
    below(2, seed, step, 5004) === 0,
    below(30, seed, step, 5005),
    (1 + below(3, seed, step, 5006)) as Fate, // 1, 2 or 3
  ]
}

function different(fast: People, plain: People): string[] {
  const found: string[] = []
  for (let i = 0; i < people; i++) if (fast.stateOf(i) !== plain.stateOf(i)) found.push(`person ${i}`)
  for (const name of ['active', 'detained', 'injured', 'dead'] as const)
    for (let g = 0; g < groups; g++) if (fast[name][g] !== plain[name][g]) found.push(`${name} of group ${g}`)
  return found
}

test.each([1, 2, 3, 4, 5, 6])('drawn by %d', (seed) => {
  let fast = frontierPeople(population, ties)
  const plain = referencePeople(population, ties)
  const frontier = new Int32Array(groups * frontiersPerGroup)
  let taken = 0
  for (let step = 0; step < 40; step++) {
    const moved = jump(frontier, seed, step)
    fast.move(frontier, step % 3 === 0 ? undefined : moved)
    plain.move(frontier)
    expect(different(fast, plain)).toEqual([])
    for (let k = step % 3; k > 0; k--) {
      const given = taking(seed, 100 * k + step)
      const found = fast.take(...given)
      expect(found).toBe(plain.take(...given))
      taken += found
    }
    expect(different(fast, plain)).toEqual([])
    if (step % 5 !== 4) continue
    const saved = fast.save()
    expect(saved).toEqual(plain.save())
    // into one that was in use, or into a new one
    if (step % 2 === 0) fast = frontierPeople(population, ties)
    fast.restore(saved)
    plain.restore(saved)
    expect(different(fast, plain)).toEqual([])
  }
  expect(taken).toBeGreaterThan(100)
  expect(plain.active.some((count) => count > 0)).toBe(true)
})

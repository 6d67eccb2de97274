/** The networks of Siegel 2009: who influences whom. Links are symmetric and named once. */
import { stream, uniform } from '../../random/index.ts'

export const networkKinds = { complete: 0, smallWorld: 1, villages: 2, opinionLeaders: 3, hierarchy: 4 } as const

export type Link = readonly [from: number, to: number]

const streams = { rewire: stream('siegel/rewire'), bridge: stream('siegel/bridge'), attach: stream('siegel/attach') } as const

/** @param ties links a person has in the small world, people of a village, links a newcomer makes to leaders, or those below each in a hierarchy. */
export function networkOf(kind: number, people: number, ties: number, far: number, seed: number): readonly Link[] {
  if (kind === networkKinds.smallWorld) return smallWorld(people, ties, far, seed)
  if (kind === networkKinds.villages) return villages(people, ties, far, seed)
  if (kind === networkKinds.opinionLeaders) return leaders(people, ties, seed)
  if (kind === networkKinds.hierarchy) return hierarchy(people, ties)
  return []
}

/** A ring with links to the nearest, each moved to somebody at random with the chance `far` (Watts and Strogatz 1998). */
function smallWorld(people: number, ties: number, far: number, seed: number): readonly Link[] {
  const links: Link[] = []
  for (let i = 0; i < people; i++) {
    for (let k = 1; k <= Math.floor(ties / 2); k++) {
      const subject = i * ties + k
      const moved = uniform(seed, streams.rewire, 0, subject) < far
      const to = moved ? Math.floor(uniform(seed, streams.rewire, 1, subject) * people) : (i + k) % people
      if (to !== i) links.push([i, to])
    }
  }
  return links
}

/** Villages where all know each other, with a link out of a village for a share `far` of people. */
function villages(people: number, size: number, far: number, seed: number): readonly Link[] {
  const links: Link[] = []
  for (let i = 0; i < people; i++) {
    const end = Math.min(people, (Math.floor(i / size) + 1) * size)
    for (let j = i + 1; j < end; j++) links.push([i, j])
    if (uniform(seed, streams.bridge, 0, i) >= far) continue
    const to = Math.floor(uniform(seed, streams.bridge, 1, i) * people)
    if (to !== i) links.push([i, to])
  }
  return links
}

/** Newcomers tie themselves to those who have many ties already (Barabási and Albert 1999). */
function leaders(people: number, ties: number, seed: number): readonly Link[] {
  const links: Link[] = []
  const ends: number[] = [0]
  for (let i = 1; i < people; i++) {
    const chosen = new Set<number>()
    for (let k = 0; k < Math.min(ties, i); k++) chosen.add(ends[Math.floor(uniform(seed, streams.attach, k, i) * ends.length)]!)
    for (const to of chosen) {
      links.push([i, to])
      ends.push(i, to)
    }
  }
  return links
}

/** A tree: each has `below` people under it. */
function hierarchy(people: number, below: number): readonly Link[] {
  return Array.from({ length: people - 1 }, (_, i) => [i + 1, Math.floor(i / Math.max(1, below))] as const)
}

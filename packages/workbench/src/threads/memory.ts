/** How many runs fit into this machine at once. */
import { availableParallelism } from 'node:os'
import { availableMemory } from 'node:process'
import { isNational, nationalColumns, placeColumns, subjectOf, type Plan } from '@sharara/core'

/**
 * Bytes of one run for each person. Measured at the height of a process over three runs one after another: Kazakhstan's 19.5
 * million took 96 MB (4.9 a person), Iran's 79.9 million 191 MB (2.4); rounded up for a country in which everybody is out.
 */
export const bytesPerPerson = 8
/**
 * The same for an episode of the clocks, alone in its thread and without an ensemble's record: India's 1,244 million took 1.8 GB at the
 * height of the process (1.4 a person), Iran's 79.9 million 2.4; rounded up for lists of those who move when a tenth of a people does.
 */
export const bytesPerPersonOfEpisode = 3
/** Of a published model, for each site or person: its typed arrays, those of the people on it, and room for the step (chosen, generously). */
const bytesPerSite = 200
/** A thread of its own before it has done anything: the engine, our modules, a copy of the plan. */
export const bytesPerThread = 100e6
/**
 * Chosen: room for what is new in a thread. Node would let it grow to 192 MB in each of them, and keep it; what a run holds
 * for long are arrays of numbers, which lie elsewhere.
 */
export const newMb = 32

/** Left to everything else on the machine. */
export const usable = 0.8

/** What one run takes at its height: its people, and the record of its places and of the country. */
export function bytesOfRun({ arms }: Plan): number {
  const each = arms.map(({ setup }) => {
    if (!isNational(setup)) return subjectOf(setup).size.people * bytesPerSite + subjectOf(setup).size.rows * 16
    const { profile, scenario } = setup
    const people = profile.places.reduce((sum, place) => sum + place.population, 0) / scenario.sample
    const cells = scenario.hours * (profile.places.length * Object.keys(placeColumns).length * 4 + Object.keys(nationalColumns).length * 8)
    return people * bytesPerPerson + 2 * cells
  })
  return bytesPerThread + Math.max(0, ...each)
}

/** Never more threads than cores unless they are asked for, never more than fit into memory, and always one. */
export function threadsFor(plan: Plan, wanted?: number, memory: number = availableMemory()): number {
  const fit = Math.floor((usable * memory) / bytesOfRun(plan))
  return Math.max(1, Math.min(wanted ?? availableParallelism(), fit))
}

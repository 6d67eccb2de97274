/** The national model at work, with its phases timed and its people watched. */
import type { Profile, Scenario } from '../packages/core/src/index.ts'
import { phases, startNational, type Step } from '../packages/core/src/national/index.ts'
import { tieCount } from '../packages/core/src/population/index.ts'

type People = Step['people']
type Setting = Step['setting']

const frontiersPerGroup = tieCount + 1

export function startModel({ profile, scenario }: { profile: Profile; scenario: Scenario }): Step {
  return startNational(profile, scenario)
}

/** One step; adds what each phase took to `spent`, in milliseconds. */
export function stepTimed(step: Step, spent: Float64Array): void {
  for (let k = 0; k < phases.length; k++) {
    const start = performance.now()
    phases[k]!.run(step)
    spent[k]! += performance.now() - start
  }
  step.state.now.step++
}

/** Civilians in the street. */
export function civiliansOut({ setting, people }: Step): number {
  const { groups, groupForce } = setting.population
  let out = 0
  for (let g = 0; g < groups; g++) if (groupForce[g] === -1) out += people.active[g]!
  return out
}

/** The same model with a count of how often a civilian went out, or home or into detention or hospital. */
export function counted(step: Step): { step: Step; switches: () => number } {
  const { people } = step
  const { people: size, groups, groupStart, groupForce } = step.setting.population
  const out = new Uint8Array(size)
  const before = new Int32Array(groups)
  let switches = 0
  const move = (frontier: Int32Array): void => {
    people.move(frontier)
    for (let g = 0; g < groups; g++) {
      if (groupForce[g] !== -1) continue
      // Whoever is or was out stands below the frontier of those with eight friends.
      const now = frontier[g * frontiersPerGroup + tieCount]!
      const end = Math.min(groupStart[g]! + Math.max(before[g]!, now), groupStart[g + 1]!)
      for (let i = groupStart[g]!; i < end; i++) {
        const active = people.stateOf(i) & 1
        if (active !== out[i]) switches++
        out[i] = active
      }
      before[g] = now
    }
  }
  return { step: { ...step, people: { ...people, move } }, switches: () => switches }
}

/** What a plain loop over everybody needs to repeat a run: frontiers and losses of each step, and what must come out. */
export interface RecordedCourse {
  readonly frontiers: Int32Array[]
  /** People taken out (killed, injured, detained) after the move of each step. */
  readonly removed: number[][]
  /** Active people of each group after the move of each step. */
  readonly active: Int32Array[]
}

/** The same model with a record of all that its people were told and what came out. */
export function recorded(step: Step): { step: Step; course: RecordedCourse } {
  const { people, setting } = step
  const course: RecordedCourse = { frontiers: [], removed: [], active: [] }
  const move = (frontier: Int32Array): void => {
    people.move(frontier)
    course.frontiers.push(frontier.slice())
    course.active.push(people.active.slice())
    course.removed.push([])
  }
  const take: People['take'] = (draw, groups, limit, ...rest) => {
    const free = freePeople(setting, people, groups, limit)
    const taken = people.take(draw, groups, limit, ...rest)
    for (const i of free) if (people.stateOf(i) > 1) course.removed.at(-1)!.push(i)
    return taken
  }
  return { step: { ...step, people: { ...people, move, take } }, course }
}

/** Those below the limits whom nothing has befallen. */
function freePeople({ population }: Setting, people: People, groups: Int32Array, limit: (group: number) => number): number[] {
  const free: number[] = []
  for (const g of groups) {
    const start = population.groupStart[g]!
    for (let i = start; i < start + limit(g); i++) if (people.stateOf(i) <= 1) free.push(i)
  }
  return free
}

/** Bytes of all typed arrays that can be reached from a value. */
export function reachableBytes(value: unknown, seen: Set<unknown> = new Set()): number {
  if (typeof value !== 'object' || value === null || seen.has(value)) return 0
  seen.add(value)
  if (ArrayBuffer.isView(value)) return value.byteLength
  return Object.values(value).reduce((sum: number, part) => sum + reachableBytes(part, seen), 0)
}

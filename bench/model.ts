/** The national model put together by hand, as `startNational` does it, so that its parts can be measured and watched. */
import {
  countForces,
  drawPositions,
  frontierPeople,
  groupOffsets,
  newState,
  phases,
  settle,
  type People,
  type Setting,
  type Step,
} from '../packages/core/src/national/index.ts'
import { tie, type Ties } from '../packages/core/src/population/index.ts'
import type { Profile, Scenario } from '../packages/core/src/index.ts'

export function settingOf({ profile, scenario }: { profile: Profile; scenario: Scenario }): Setting {
  return settle(profile, scenario)
}

export function modelOf(setting: Setting, people: People): Step {
  const step: Step = { setting, state: newState(setting), people, offset: groupOffsets(setting.course.seed, setting.population.groups) }
  countForces(setting, step.state, people)
  return step
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

/** The frontier engine with a count of how often a civilian went out or home: each asks for the first tie once. */
export function countedPeople(setting: Setting): { people: People; switches: () => number } {
  const ties = tie(setting.population, setting.course.seed)
  let switches = 0
  const counting: Ties = {
    groupOf: (person) => ties.groupOf(person),
    of(person, group, layer) {
      if (layer === 0) switches++
      return ties.of(person, group, layer)
    },
  }
  return { people: frontierPeople(setting.population, counting), switches: () => switches }
}

/** What a plain loop over everybody needs to repeat a run: frontiers and losses of each step, and what must come out. */
export interface RecordedCourse {
  readonly frontiers: Int32Array[]
  /** People taken out (killed, injured, detained) after the move of each step. */
  readonly removed: number[][]
  /** Active people of each group after the move of each step. */
  readonly active: Int32Array[]
}

/** The engine with a record of all that it was told and what came out. Taking is a pure draw, so it can be foreseen. */
export function recordedPeople(setting: Setting, people: People): { people: People; course: RecordedCourse } {
  const course: RecordedCourse = { frontiers: [], removed: [], active: [] }
  const { groupStart } = setting.population
  return {
    course,
    people: {
      ...people,
      move(frontier) {
        people.move(frontier)
        course.frontiers.push(frontier.slice())
        course.active.push(people.active.slice())
        course.removed.push([])
      },
      take(draw, groups, limit, activeOnly, count, fate) {
        const removed = course.removed.at(-1)!
        const now = new Set<number>()
        drawPositions(draw, groups, limit, count, (group, rank) => {
          const i = groupStart[group]! + rank
          const byte = people.stateOf(i)
          if (byte >> 1 !== 0 || (activeOnly && (byte & 1) === 0) || now.has(i)) return false
          now.add(i)
          removed.push(i)
          return true
        })
        return people.take(draw, groups, limit, activeOnly, count, fate)
      },
    },
  }
}

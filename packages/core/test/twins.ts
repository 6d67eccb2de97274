/** The two engines side by side: what must hold of them at every step, and what happened in a run. */
import { columnsOf, fates, partsOf, startNational, stepNational, type NationalScenario, type Step } from '../src/national/index.ts'
import { tieCount } from '../src/population/index.ts'
import type { SmallCountry } from './countries.ts'

/** What happened in a run, to see that it was not dull. */
export interface Happenings {
  readonly moved: number
  readonly detained: number
  readonly injured: number
  readonly dead: number
  readonly deadForces: number
  readonly refused: number
  readonly dissolved: number
  readonly seats: number
  readonly answers: number
}

/**
 * Runs both engines and compares them person by person after every step; also that counts are conserved and that
 * frontiers do not fall with friends.
 * @throws Error saying where the first difference is.
 */
export function compareEngines({ profile, scenario }: SmallCountry): Happenings {
  const course = scenario as NationalScenario
  const fast = startNational(profile, course, 'frontier')
  const plain = startNational(profile, course, 'reference')
  const steps = Math.ceil(scenario.hours / scenario.stepHours)
  let moved = 0
  let refused = 0
  for (let k = 0; k < steps; k++) {
    stepNational(fast)
    stepNational(plain)
    samePeople(fast, plain)
    sameColumns(fast, plain)
    const { out, aside } = conserved(fast)
    monotone(fast)
    moved = Math.max(moved, out / fast.setting.population.people)
    refused = Math.max(refused, aside)
  }
  if (partsOf(fast.state) !== partsOf(plain.state)) throw new Error('the engines tell different stories')
  const told = (kind: string): number => fast.state.story.filter((event) => event.kind === kind).length
  const sum = (column: Float64Array): number => column.reduce((a, b) => a + b, 0)
  const { at } = fast.state
  return {
    moved,
    refused,
    detained: sum(at.detained),
    injured: sum(at.injured),
    dead: sum(at.dead),
    deadForces: sum(at.deadForces),
    dissolved: told('unit-dissolved'),
    seats: told('seat-lost'),
    answers: told('answer'),
  }
}

function samePeople(fast: Step, plain: Step): void {
  const { people } = fast.setting.population
  for (let i = 0; i < people; i++) {
    if (fast.people.stateOf(i) !== plain.people.stateOf(i)) throw new Error(differenceAt(fast, plain, i))
  }
}

function differenceAt(fast: Step, plain: Step, i: number): string {
  const { setting, state } = fast
  const { groupStart, groupPlace, groupForce, placeGroup } = setting.population
  const g = setting.ties.groupOf(i)
  const place = groupPlace[g]!
  const force = groupForce[g]!
  const who = force < 0 ? `income group ${g - placeGroup[place]!}` : `a unit of ${setting.profile.forces[force]!.id}`
  const friends = Array.from({ length: tieCount }, (_, layer) => setting.ties.of(i, g, layer))
  const frontier = state.frontier.subarray(g * 9, g * 9 + 9).join(' ')
  return [
    `step ${state.now.step}, person ${i}: rank ${i - groupStart[g]!} of ${who} in ${setting.profile.places[place]!.id}`,
    `frontier engine: ${inWords(fast.people.stateOf(i))}; reference: ${inWords(plain.people.stateOf(i))}`,
    `frontiers by friends: ${frontier}`,
    `friends: ${friends.map((j) => (j < 0 ? '–' : `${j} (${inWords(plain.people.stateOf(j))})`)).join(', ')}`,
  ].join('\n')
}

function inWords(state: number): string {
  const fate = Object.entries(fates).find(([, value]) => value === state >> 1)?.[0] ?? 'in no state'
  return (state & 1) === 0 ? fate : `${fate} and in the street`
}

const counts = ['active', 'detained', 'injured', 'dead'] as const

function sameColumns(fast: Step, plain: Step): void {
  for (const name of counts) {
    const g = fast.people[name].findIndex((count, group) => count !== plain.people[name][group])
    if (g >= 0) throw new Error(`step ${fast.state.now.step}, group ${g}: ${fast.people[name][g]} and ${plain.people[name][g]} ${name}`)
  }
  for (const [k, column] of columnsOf(fast.state).entries()) {
    const other = columnsOf(plain.state)[k]!
    const at = column.findIndex((value, index) => !Object.is(value, other[index]) || !Number.isFinite(value))
    if (at >= 0) throw new Error(`step ${fast.state.now.step}, column ${k}, entry ${at}: ${column[at]} and ${other[at]}`)
  }
}

/** Everybody is in exactly one state, and each group's people add up. */
function conserved(step: Step): { out: number; aside: number } {
  const { groups, groupStart, groupForce } = step.setting.population
  const found = new Int32Array(5)
  let out = 0
  let aside = 0
  for (let g = 0; g < groups; g++) {
    found.fill(0)
    for (let i = groupStart[g]!; i < groupStart[g + 1]!; i++) {
      const state = step.people.stateOf(i)
      const kind = state === 0 ? 0 : state === 1 ? 1 : (state & 1) === 0 ? 1 + (state >> 1) : -1
      if (kind < 0) throw new Error(`step ${step.state.now.step}: person ${i} is ${inWords(state)}`)
      found[kind]!++
    }
    for (const [k, name] of counts.entries()) {
      if (found[k + 1] !== step.people[name][g]) {
        throw new Error(`step ${step.state.now.step}, group ${g}: ${found[k + 1]} people ${name}, ${step.people[name][g]} counted`)
      }
    }
    if (groupForce[g] === -1) out += found[1]!
    else aside += found[1]!
  }
  return { out, aside }
}

/** More friends never keep anybody at home, and no frontier leaves its group. */
function monotone(step: Step): void {
  const { groups, groupStart } = step.setting.population
  const { frontier } = step.state
  for (let g = 0; g < groups; g++) {
    const own = frontier.subarray(g * 9, g * 9 + 9)
    const size = groupStart[g + 1]! - groupStart[g]!
    const falls = own.some((rank, f) => rank < 0 || rank > size || (f > 0 && rank < own[f - 1]!))
    if (falls) throw new Error(`step ${step.state.now.step}, group ${g} of ${size}: frontiers ${own.join(' ')}`)
  }
}

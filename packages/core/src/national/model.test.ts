/** A country at hour 0 and a step of it; which engine is which. */
import { expect, test } from 'vitest'
import { shareWilling } from './acting.ts'
import { groundOf } from './ground.ts'
import { stepNational } from './model.ts'
import { phases } from './phases.ts'
import { columnsOf } from './state.ts'
import { profile, workOut, type Given } from './worked.cases.ts'

/** 320 people called out in the capital. */
const lit: Given = { sparks: [{ place: 'capital', hour: 0, hours: 9, people: 320 }] }

test('a step is every phase in order, and one more counted', () => {
  const [one, other] = [workOut({ given: lit }, 'frontier'), workOut({ given: lit }, 'frontier')]
  stepNational(one)
  for (const phase of phases) phase.run(other)
  expect(columnsOf(one.state)).toEqual(columnsOf(other.state))
  expect([one.state.now.step, other.state.now.step, one.state.at.mobilised[0]! >= 320]).toEqual([1, 0, true])
})

test('frontiers are moved by the kernel, and by the plain loop in the reference engine', () => {
  expect(workOut({ given: lit }, 'frontier').state.kernel).toBeDefined()
  expect(workOut({ given: lit }, 'reference').state.kernel).toBeUndefined()
})

test('the reference engine looks at everybody; the other only where it is told that a frontier has moved', () => {
  const outAfter = (engine: 'frontier' | 'reference'): number => {
    const { state, people } = workOut({ given: lit }, engine)
    const told = { length: 0, at: state.moved.at }
    people.move(state.frontier, told)
    state.frontier.fill(2, 0, 9)
    people.move(state.frontier, told)
    return people.active[0]!
  }
  expect([outAfter('reference'), outAfter('frontier')]).toEqual([2, 0])
})

test('runs of one country share its ground, as long as its distances are the same', () => {
  const by = { localNewsKm: 60, nearKm: 300, marchKm: 45, squareKm: 2 }
  const ground = groundOf(profile, by)
  expect(groundOf(profile, { ...by })).toBe(ground)
  for (const name of ['localNewsKm', 'nearKm', 'marchKm', 'squareKm'] as const) {
    expect(groundOf(profile, { ...by, [name]: 7 })).not.toBe(ground)
    expect(groundOf(profile, by)).not.toBe(ground)
  }
})

test('a tail in whole quarters needs only products and roots, to the bit', () => {
  for (let k = 1; k < 200; k++) {
    const x = k / 77
    expect(shareWilling(x, 2, 1)).toBe((x * x) / (1 + x * x))
  }
})

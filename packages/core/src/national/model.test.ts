/** A country at hour 0 and a step of it; which engine is which. */
import { expect, test } from 'vitest'
import { stepNational } from './model.ts'
import { phases } from './phases.ts'
import { columnsOf } from './state.ts'
import { workOut, type Given } from './worked.cases.ts'

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

/** A country at hour 0 and a step of it; which engine is which. */
import { expect, test } from 'vitest'
import type { Place } from '../country/index.ts'
import { shareWilling } from './acting.ts'
import { groundOf } from './ground.ts'
import { stepNational } from './model.ts'
import { phases } from './phases.ts'
import { columnsOf, partsOf, restoreParts } from './state.ts'
import { peopled } from './peopled.cases.ts'
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

test('what a country begins with', () => {
  const [region, south] = peopled.regions
  const [police, guard, army] = peopled.forces
  const country = {
    ...peopled,
    regions: [
      { ...region!, organisation: 0.2, memory: 3 },
      { ...south!, organisation: 0.3, memory: 4 },
    ],
    places: peopled.places.map((place, p) => (p === 2 ? { ...place, organisation: 0.4 } : place)),
    // one of two guards stands at the capital, the other waits in a village
    forces: [
      police!,
      {
        ...guard!,
        garrisons: [
          { place: 'capital', share: 0.5 },
          { place: 'village', share: 0.5 },
        ],
      },
      army!,
    ],
  }
  const { setting, state } = workOut({ given: { country } }, 'frontier')
  const { at, post, ledger, story } = state
  expect([at.organisation, at.oldSuffering, at.rules, at.adapted].map((column) => [...column])).toEqual([
    [0.2, 0.3, 0.4],
    [3, 4, 3],
    [1, 0, 1],
    [1, 1, 1],
  ])
  for (const hours of [at.seatLost, at.firstClash, at.firstGathering]) expect([...hours]).toEqual([-1, -1, -1])
  const posted = [...setting.units].map((g) => `${country.forces[setting.population.groupForce[g]!]!.id} ${post[g]}`)
  expect(posted.toSorted()).toEqual(['army -1', 'army -1', 'guard -1', 'guard 0', 'police 0', 'police 1', 'police 2'])
  expect([...post].filter((place, g) => setting.population.groupForce[g]! < 0 && place !== -1)).toEqual([])
  expect([ledger, story]).toEqual([{ pending: [], done: {}, triggered: [], lessons: {}, open: [], crowds: [] }, []])
  expect([...workOut({ given: { country, off: ['outrage'] } }, 'frontier').state.at.oldSuffering]).toEqual([0, 0, 0])
})

test('what is no column is saved and taken up again', () => {
  const [one, other] = [workOut({ given: { ...lit, first: ['acting'] } }, 'frontier'), workOut({ given: {} }, 'frontier')]
  Object.assign(one.state.now, { step: 3, trust: 0.25 })
  one.state.ledger.done['concede'] = 2
  restoreParts(other.state, partsOf(one.state))
  expect([other.state.now, other.state.ledger, other.state.story]).toEqual([one.state.now, one.state.ledger, one.state.story])
  expect(other.state.story.map(({ kind }) => kind)).toEqual(['spark'])
})

test('the columns are all of the places and all of the people, in one order', () => {
  const { state } = workOut({ given: lit }, 'frontier')
  const columns = columnsOf(state)
  expect(columns.slice(0, -5)).toEqual(Object.values(state.at))
  expect(columns.slice(-5)).toEqual([state.post, state.broken, state.reach, state.frontier, state.everOut])
})

test('every phase is said in both languages', () => {
  for (const { words } of phases) expect([words.en.length > 3, words.ar.length > 3]).toEqual([true, true])
})

test('the heart is the metropolis, else the capital, else the first place', () => {
  const heart = (...roles: readonly (Place['role'] | undefined)[]): number => {
    const [, village] = peopled.places
    const places = roles.map((role, p) => ({
      ...village!,
      id: peopled.places[p]!.id,
      region: peopled.places[p]!.region,
      ...(role === undefined ? {} : { role }),
    }))
    return workOut({ given: { country: { ...peopled, places } } }, 'frontier').setting.heart
  }
  expect([
    heart('capital', undefined, 'metropolis'),
    heart(undefined, 'capital', undefined),
    heart(undefined, undefined, undefined),
  ]).toEqual([2, 1, 0])
})

test('a scenario says before a profile, and a profile before the defaults', () => {
  const source = 'made'
  const entry = (value: number) => ({ value, source })
  const country = {
    ...profile,
    conditions: { trust: entry(0.3), budget: entry(2) },
    pillars: { guard: entry(0.4), leadership: entry(0.6) },
  }
  const { setting } = workOut({ given: { country, conditions: { trust: 0.9 }, pillars: { guard: 0.8 } } }, 'frontier')
  expect([setting.conditions.trust, setting.conditions.budget, setting.pillars.guard, setting.pillars.leadership]).toEqual([
    0.9, 2, 0.8, 0.6,
  ])
  expect(setting.conditions.resolveDays).toBe(workOut({ given: {} }, 'frontier').setting.conditions.resolveDays)
})

/** What of a scenario shapes a run: what holds anyway says nothing, everything else does. */
import { expect, test } from 'vitest'
import { changed, library, smallProfile, smallScenario, text } from '../../test/smallland.ts'
import { conditions, pillars } from '../country/index.ts'
import { constants } from '../national/index.ts'
import type { Changes } from './brokenScenarios.ts'
import { readScenario } from './check.ts'
import { essenceOf } from './essence.ts'

function essence(changes: Changes): Readonly<Record<string, unknown>> {
  const { setup } = readScenario({ file: 'x.json', text: text(changed(smallScenario(), changes)) }, library)
  return essenceOf(setup!.profile, setup!.scenario)
}
const usual = essence({})

test('entries that are there and not empty, without names and words', () => {
  const [shock] = smallScenario()['shocks'] as Record<string, unknown>[]
  const { label: _, ...unlabelled } = shock!
  const { country, start, hours, stepHours, sample, seed, sparks, calls, foreignNews, mechanisms } = smallScenario()
  expect(usual).toEqual({
    country,
    start,
    hours,
    stepHours,
    sample,
    seed,
    sparks,
    calls,
    foreignNews,
    mechanisms,
    shocks: [unlabelled],
    conditions: { reserve: 0.15 },
  })
})

test.each<[string, Changes]>([
  ['the country’s own playbook', { playbook: smallProfile()['playbook'] }],
  ['a value that the country has', { 'conditions.corruption': 0.6, 'pillars.leadership': 0.2 }],
  ['values as they are declared', { 'conditions.trust': conditions.trust.default, 'pillars.guard': pillars.guard.default }],
  ['a constant as it ships', { constants: { fallHours: constants.fallHours.default } }],
  ['a mechanism that is on', { 'mechanisms.fear': true }],
  ['other words, and what it is held against', { note: { en: 'a', ar: 'أ' }, episode: 'bread-2020', 'shocks[0].label.en': 'other' }],
  ['nothing extended', { regions: {} }],
])('%s says nothing', (_, changes) => expect(essence(changes)).toEqual(usual))

test.each<[string, Changes, Readonly<Record<string, unknown>>]>([
  ['no answer at all, which the country would give', { playbook: [] }, { playbook: [] }],
  ['a playbook of one answer', { playbook: [{ do: 'curfew', when: {} }] }, { playbook: [{ do: 'curfew', when: {} }] }],
  ['a value of the country changed', { 'conditions.corruption': 0.5 }, { conditions: { reserve: 0.15, corruption: 0.5 } }],
  ['a value as declared where the country has another', { 'pillars.leadership': 0.9 }, { pillars: { leadership: 0.9 } }],
  [
    'a constant',
    { constants: { fallHours: constants.fallHours.default + 1 } },
    { constants: { fallHours: constants.fallHours.default + 1 } },
  ],
  ['a mechanism off', { 'mechanisms.fear': false }, { mechanisms: { rivals: false, fear: false } }],
  ['numbers of a region', { regions: { north: { memory: 1 } } }, { regions: { north: { memory: 1 } } }],
])('%s does', (_, changes, differing) => expect(essence(changes)).toEqual({ ...usual, ...differing }))

test('what is empty is not there', () => {
  expect(essence({ shocks: [], sparks: [], calls: [], foreignNews: [], conditions: {}, mechanisms: {} })).toEqual(
    Object.fromEntries(['country', 'start', 'hours', 'stepHours', 'sample', 'seed'].map((name) => [name, usual[name]])),
  )
})

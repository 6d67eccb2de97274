/** What of a scenario shapes a run: two scenarios of the same essence are the same run, whatever they are called. */
import type { Profile } from '../country/index.ts'
import { conditions, pillars } from '../country/index.ts'
import { constants } from '../national/index.ts'
import { defaultsOf } from '../quantities/index.ts'
import { valueDigest } from '../random/index.ts'
import type { Scenario } from './scenario.ts'

/** Entries that name a scenario, tell of it, or say what it is held against. */
const told: readonly string[] = ['format', 'extends', 'name', 'note', 'episode']

/**
 * Names, notes and labels are left out; so is everything that says what holds anyway: a value as the country has it, a mechanism
 * that is on, an empty list, the country's own playbook. What a later version adds to scenarios therefore changes the essence
 * of those alone that use it.
 */
export function essenceOf(profile: Profile, scenario: Scenario): Readonly<Record<string, unknown>> {
  const playbook = scenario.playbook !== undefined && valueDigest(scenario.playbook) !== valueDigest(profile.playbook)
  const entries = Object.entries({
    ...scenario,
    shocks: scenario.shocks.map((shock) => ({ ...shock, label: undefined })),
    playbook: playbook ? scenario.playbook : undefined,
    conditions: changed(scenario.conditions, { ...defaultsOf(conditions), ...ownValues(profile.conditions) }),
    movements: scenario.movements?.map(({ leadership, method }) => ({ leadership, method })),
    pillars: changed(scenario.pillars, { ...defaultsOf(pillars), ...ownValues(profile.pillars) }),
    constants: changed(scenario.constants, defaultsOf(constants)),
    mechanisms: Object.fromEntries(Object.entries(scenario.mechanisms).filter(([, on]) => !on)),
  })
  // a playbook without answers is another one than the country's own
  const says = ([name, value]: [string, unknown]): boolean => (name === 'playbook' ? value !== undefined : !isEmpty(value))
  return Object.fromEntries(entries.filter((entry) => !told.includes(entry[0]) && says(entry)))
}

function ownValues(entries: Readonly<Record<string, { readonly value: number }>>): Record<string, number> {
  return Object.fromEntries(Object.entries(entries).map(([name, { value }]) => [name, value]))
}

function changed<T>(given: Readonly<Record<string, T>>, usual: Readonly<Record<string, number>>): Record<string, T> {
  return Object.fromEntries(Object.entries(given).filter(([name, value]) => value !== usual[name]))
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)
}

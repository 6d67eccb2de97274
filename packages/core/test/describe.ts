/** A small country as a page to read, for counter-examples. */
import type { Profile } from '../src/country/index.ts'
import { mechanismNames } from '../src/national/index.ts'
import type { Scenario } from '../src/scenario/index.ts'

export function describeCountry(profile: Profile, scenario: Scenario): string {
  const off = mechanismNames.filter((name) => scenario.mechanisms[name] === false)
  const line = (name: string, value: unknown): string => `  ${name}: ${JSON.stringify(value)}`
  const rows = (name: string, list: readonly unknown[]): string[] => [`  ${name}:`, ...list.map((row) => `    ${JSON.stringify(row)}`)]
  const bare = (row: object): unknown => Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'name'))
  return [
    '',
    line('seed', scenario.seed),
    line('start', scenario.start),
    line('hours', scenario.hours),
    line('step', scenario.stepHours),
    line('sample', scenario.sample),
    line('switched off', off),
    ...rows('places', profile.places.map(bare)),
    ...rows('regions', profile.regions.map(bare)),
    ...rows('forces', profile.forces.map(bare)),
    ...rows('shocks', scenario.shocks),
    ...rows('sparks', scenario.sparks),
    ...rows('calls', scenario.calls),
    ...rows('foreign news', scenario.foreignNews),
    ...rows('playbook', scenario.playbook ?? profile.playbook),
    line('conditions', Object.fromEntries(Object.entries(profile.conditions).map(([name, entry]) => [name, entry.value]))),
    line('pillars', Object.fromEntries(Object.entries(profile.pillars).map(([name, entry]) => [name, entry.value]))),
    line('constants', scenario.constants),
    '',
  ].join('\n')
}

/**
 * A change of a scenario: what flags, levers, ready changes, addresses and files say. It is what a file says that extends a
 * scenario, with numbers by name whichever table declares them; whoever has one asks here what comes of it.
 */
import { conditions, pillars, type Profile } from '../country/index.ts'
import { withRegions } from '../country/index.ts'
import { constants, mechanismNames } from '../national/index.ts'
import type { Given } from '../quantities/index.ts'
import { nearest } from '../text/index.ts'
import { noSuch, readProfile, type CheckedScenario } from './check.ts'
import type { Library } from './document.ts'
import { phrases } from './messages.ts'
import { asObject } from './path.ts'
import { same as sameText, toProblem, type Finding } from './problem.ts'
import { scenarioFormat, scenarioSchema, type Scenario } from './scenario.ts'
import { scenarioFindings } from './scenarioChecks.ts'
import { shapeFindings } from './shape.ts'

/** Entries that replace the scenario's as a whole; of `regions` each region by its name. */
export type Parts = Partial<
  Omit<Scenario, 'format' | 'extends' | 'seed' | 'sample' | 'hours' | 'conditions' | 'pillars' | 'constants' | 'mechanisms'>
>

export interface Change {
  readonly seed?: number
  readonly sample?: number
  /** A shorter run never reaches what comes after its end. */
  readonly hours?: number
  /** Conditions, pillars and constants by name; a pillar may be a range. */
  readonly values?: Readonly<Record<string, Given>>
  /** Mechanisms to switch off, and on. */
  readonly off?: readonly string[]
  readonly on?: readonly string[]
  readonly parts?: Parts
}

export const none: Change = {}

const tables = { conditions, pillars, constants } as const

/** Names that a changed number may have. */
export const numberNames: readonly string[] = Object.values(tables).flatMap((table) => Object.keys(table))

interface Setup {
  readonly scenario: Scenario
  readonly profile: Profile
}

/**
 * The scenario with the change in it. What the change says is checked, and the whole against the country where it can matter;
 * what it leaves alone was checked when it was read.
 * @param library where another country or episode is found, for changes that name one.
 */
export function apply({ scenario, profile }: Setup, change: Change, library?: Library): CheckedScenario {
  const { delta, findings } = deltaOf(scenario, change)
  findings.push(...shapeFindings(deltaSchema, delta))
  const merged = mergedWith(scenario, delta)
  const { country, episode, regions } = change.parts ?? {}
  const other = country === undefined || country === profile.id ? null : countryOf(country, library)
  if (other?.missing !== undefined) findings.push(other.missing)
  if (episode !== undefined && episode !== scenario.episode && library !== undefined && library.load('episode', episode) === null)
    findings.push(noSuch(['episode'], episode, 'episode', library))
  const home = other?.profile ?? profile
  const wide = change.parts !== undefined || change.hours !== undefined
  if (findings.length === 0 && wide) findings.push(...scenarioFindings(merged, home))
  const problems = [...findings.map((finding) => toProblem(finding, '', undefined)), ...(other?.problems ?? [])]
  if (problems.length > 0) return { setup: null, problems }
  return { setup: { scenario: merged as Scenario, profile: withRegions(home, regions) }, problems } // its parts have been checked
}

const deltaSchema = scenarioSchema.partial()
const order = Object.keys(scenarioSchema.shape)

/** What a change says as entries of a scenario; findings for names that nobody knows. */
function deltaOf(scenario: Scenario, change: Change): { readonly delta: Readonly<Record<string, unknown>>; readonly findings: Finding[] } {
  const { values = {}, off = [], on = [], parts, ...whole } = change
  const findings: Finding[] = []
  const delta: Record<string, unknown> = { ...parts, ...whole }
  if (change.hours !== undefined) {
    const end = change.hours
    for (const table of ['shocks', 'sparks', 'calls', 'foreignNews'] as const) {
      if (parts?.[table] === undefined) delta[table] = scenario[table].filter(({ hour }) => hour < end)
    }
  }
  const put = (table: string, name: string, value: unknown): void => {
    delta[table] = { ...asObject(delta[table]), [name]: value }
  }
  for (const [name, value] of Object.entries(values)) {
    const table = tableOf(name)
    if (table !== undefined) put(table, name, value)
    else
      findings.push({ path: [`--set ${name}`], got: sameText(`"${name}"`), wanted: phrases.setting, nearest: nearest(name, numberNames) })
  }
  for (const [names, to, flag] of [
    [off, false, '--off'],
    [on, true, '--on'],
  ] as const) {
    for (const name of names) {
      if ((mechanismNames as readonly string[]).includes(name)) put('mechanisms', name, to)
      else
        findings.push({
          path: [`${flag} ${name}`],
          got: sameText(`"${name}"`),
          wanted: phrases.mechanism,
          nearest: nearest(name, mechanismNames),
        })
    }
  }
  return { delta, findings }
}

function tableOf(name: string): keyof typeof tables | undefined {
  return (Object.keys(tables) as (keyof typeof tables)[]).find((table) => Object.hasOwn(tables[table], name))
}

const byName: ReadonlySet<string> = new Set(['conditions', 'pillars', 'constants', 'mechanisms', 'regions'])

/** In the order of the schema, so that the same scenario is the same text however it came about. */
function mergedWith(scenario: Scenario, delta: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const whole: Readonly<Record<string, unknown>> = scenario
  return Object.fromEntries(
    order.flatMap((name) => {
      const own = delta[name]
      if (own === undefined) return whole[name] === undefined ? [] : [[name, whole[name]]]
      return [[name, byName.has(name) ? { ...asObject(whole[name]), ...asObject(own) } : own]]
    }),
  )
}

function countryOf(id: string, library: Library | undefined) {
  const file = library?.load('country', id) ?? null
  if (file === null) {
    const known = library ?? { names: () => [], load: () => null }
    return { profile: null, problems: [], missing: noSuch(['country'], id, 'country', known) }
  }
  return { ...readProfile(file, id), missing: undefined }
}

/** What a whole scenario changes about another. */
export function between(base: Scenario, changed: Scenario): Change {
  const values: Record<string, Given> = {}
  for (const table of Object.keys(tables) as (keyof typeof tables)[]) {
    for (const [name, value] of Object.entries(changed[table])) if (ordered(base[table][name]) !== ordered(value)) values[name] = value
  }
  const was: Readonly<Record<string, boolean | undefined>> = base.mechanisms
  const turned = Object.entries(changed.mechanisms).filter(([name, on]) => on !== undefined && on !== (was[name] ?? true))
  const [off, on] = [false, true].map((to) => turned.filter(([, now]) => now === to).map(([name]) => name))
  const moved = partNames.filter((name) => changed[name] !== undefined && ordered(base[name]) !== ordered(changed[name]))
  const parts = Object.fromEntries(moved.map((name) => [name, changed[name]])) as Parts // names of parts
  return {
    ...(base.seed === changed.seed ? {} : { seed: changed.seed }),
    ...(base.sample === changed.sample ? {} : { sample: changed.sample }),
    ...(base.hours === changed.hours ? {} : { hours: changed.hours }),
    ...(isEmpty(values) ? {} : { values }),
    ...(isEmpty(off) ? {} : { off: off! }),
    ...(isEmpty(on) ? {} : { on: on! }),
    ...(isEmpty(parts) ? {} : { parts }),
  }
}

const partNames = [
  'name',
  'note',
  'country',
  'episode',
  'start',
  'untilCalm',
  'stepHours',
  'shocks',
  'sparks',
  'calls',
  'foreignNews',
  'playbook',
  'regions',
  'movements',
] as const satisfies readonly (keyof Parts)[]

function isEmpty(table: object | undefined): boolean {
  return table === undefined || Object.keys(table).length === 0
}

/** The scenario file that extends `base` by the change. Unknown names go in too, for the checker to name. */
export function fileOf(id: string, change: Change): Readonly<Record<string, unknown>> {
  const { values = {}, off = [], on = [], parts, ...whole } = change
  const grouped: Record<string, Record<string, Given>> = {}
  for (const [name, value] of Object.entries(values)) (grouped[tableOf(name) ?? 'constants'] ??= {})[name] = value
  const mechanisms: Record<string, boolean> = {}
  for (const name of off) mechanisms[name] = false
  for (const name of on) mechanisms[name] = true
  return { format: scenarioFormat, extends: id, ...parts, ...whole, ...grouped, ...(isEmpty(mechanisms) ? {} : { mechanisms }) }
}

/** How many things it changes; the seed is not one of them. */
export function count({ sample, hours, values = {}, off = [], on = [], parts = {} }: Change): number {
  const whole = [sample, hours].filter((one) => one !== undefined).length
  return whole + Object.keys(values).length + off.length + on.length + Object.keys(parts).length
}

/** Whether they change the same, whatever the order in which they say so. */
export function same(one: Change, other: Change): boolean {
  const sorted = (change: Change): string =>
    ordered({ ...change, off: change.off?.toSorted(), on: change.on?.toSorted() }).replaceAll(/"(values|off|on|parts)":(\{\}|\[\]),?/g, '')
  return sorted(one) === sorted(other)
}

/** Equal texts for equal data, whatever the order in which entries were written. */
function ordered(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) => {
      const object = asObject(inner)
      return object === null ? inner : Object.fromEntries(Object.entries(object).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    }) ?? ''
  )
}

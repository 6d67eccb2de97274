/**
 * What the reader has changed about a shipped scenario. It is kept in the form of a scenario file that extends the shipped
 * one, so that what is on the screen, in the address bar and in a downloaded file is one thing and is checked by one checker.
 */
import { conditions, constants, pillars, scenarioFormat, type Scenario } from '@sharara/core'

/** Entries that replace the shipped scenario's as a whole. */
export type Parts = Partial<Omit<Scenario, 'format' | 'extends' | 'seed' | 'conditions' | 'pillars' | 'constants' | 'mechanisms'>>

export interface Edits {
  readonly seed?: number
  /** Conditions, pillars and constants by name. */
  readonly values: Readonly<Record<string, number>>
  readonly mechanisms: Readonly<Record<string, boolean>>
  readonly parts: Parts
}

export const noEdits: Edits = { values: {}, mechanisms: {}, parts: {} }

const tables = { conditions, pillars, constants } as const

export type Table = keyof typeof tables

/** The table that declares a number; undefined for a name that none of them knows. */
export function tableOf(name: string): Table | undefined {
  return (Object.keys(tables) as Table[]).find((table) => Object.hasOwn(tables[table], name))
}

/** The scenario file that these edits stand for. Unknown names go in too, for the checker to name. */
export function fileOf(base: string, edits: Edits): Readonly<Record<string, unknown>> {
  const grouped: Record<string, Record<string, number>> = {}
  for (const [name, value] of Object.entries(edits.values)) (grouped[tableOf(name) ?? 'constants'] ??= {})[name] = value
  return {
    format: scenarioFormat,
    extends: base,
    ...edits.parts,
    ...(edits.seed === undefined ? {} : { seed: edits.seed }),
    ...grouped,
    ...(Object.keys(edits.mechanisms).length === 0 ? {} : { mechanisms: edits.mechanisms }),
  }
}

const plainParts = [
  'name',
  'note',
  'country',
  'episode',
  'start',
  'hours',
  'stepHours',
  'sample',
  'shocks',
  'sparks',
  'calls',
  'foreignNews',
  'playbook',
  'regions',
] as const satisfies readonly (keyof Parts)[]

/** What a whole scenario changes about a shipped one. */
export function editsBetween(base: Scenario, changed: Scenario): Edits {
  const values: Record<string, number> = {}
  for (const table of Object.keys(tables) as Table[]) {
    for (const [name, value] of Object.entries(changed[table])) if (base[table][name] !== value) values[name] = value
  }
  const mechanisms: Record<string, boolean> = {}
  for (const [name, on] of Object.entries(changed.mechanisms)) {
    if (on !== undefined && on !== (base.mechanisms[name as keyof typeof base.mechanisms] ?? true)) mechanisms[name] = on
  }
  const parts = Object.fromEntries(
    plainParts.filter((name) => changed[name] !== undefined && !same(base[name], changed[name])).map((name) => [name, changed[name]]),
  ) as Parts
  return { ...(base.seed === changed.seed ? {} : { seed: changed.seed }), values, mechanisms, parts }
}

export function setValue(edits: Edits, name: string, value: number | undefined): Edits {
  const { [name]: _, ...values } = edits.values
  return { ...edits, values: value === undefined ? values : { ...values, [name]: value } }
}

export function setMechanism(edits: Edits, name: string, on: boolean | undefined): Edits {
  const { [name]: _, ...mechanisms } = edits.mechanisms
  return { ...edits, mechanisms: on === undefined ? mechanisms : { ...mechanisms, [name]: on } }
}

export function setPart<K extends keyof Parts>(edits: Edits, name: K, value: Parts[K] | undefined): Edits {
  const { [name]: _, ...parts } = edits.parts
  return { ...edits, parts: value === undefined ? parts : { ...parts, [name]: value } }
}

export function setSeed(edits: Edits, seed: number | undefined): Edits {
  const { seed: _, ...rest } = edits
  return seed === undefined ? rest : { ...rest, seed }
}

/** How many things differ from the shipped scenario; the seed is not one of them. */
export function countOf(edits: Edits): number {
  return Object.keys(edits.values).length + Object.keys(edits.mechanisms).length + Object.keys(edits.parts).length
}

export function sameEdits(a: Edits, b: Edits): boolean {
  return same(a, b)
}

/** Equal as data, whatever the order in which entries were written. */
function same(a: unknown, b: unknown): boolean {
  return ordered(a) === ordered(b)
}

function ordered(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

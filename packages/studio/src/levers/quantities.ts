/** Levers of everything that core declares as a number or a switch: conditions, pillars, constants, mechanisms. */
import {
  conditions,
  constants,
  mechanismNames,
  mechanisms,
  pillars,
  rangesInUse,
  type Given,
  type Profile,
  type Quantity,
  type QuantityTable,
  type RunSetup,
  type Scenario,
  type ValueRange,
} from '@sharara/core'
import type { Declared, GroupId, LeverSource, NumberControl } from './lever.ts'
import { roundStep } from './slider.ts'

const tables = { conditions, pillars, constants } as const satisfies Record<string, QuantityTable>
type TableName = keyof typeof tables

/** Conditions and constants that speak of the state's answers or of the forces stand with those. */
const elsewhere: Readonly<Partial<Record<string, GroupId>>> = {
  trust: 'state',
  learning: 'state',
  budget: 'state',
  resolveDays: 'state',
  punishment: 'forces',
  centreNeed: 'forces',
}

export function quantityLevers({ profile, scenario }: RunSetup): Declared[] {
  return (Object.keys(tables) as TableName[]).flatMap((table) =>
    Object.entries<Quantity>(tables[table]).map(([name, quantity]): Declared => {
      const { value, source } = shippedOf(table, name, quantity, profile, scenario)
      const drawn = (now: Scenario): ValueRange | null => (table === 'pillars' ? (rangesInUse(now)[name] ?? null) : null)
      return {
        id: `${table}.${name}`,
        group: elsewhere[name] ?? table,
        label: { words: quantity.label },
        help: [{ words: quantity.help }],
        source,
        control: controlOf(quantity, value),
        shipped: value,
        drawn,
        read: (now) => middle(drawn(now) ?? now[table][name] ?? value),
        write: (now, to: number) => ({ ...now, [table]: withEntry<Given>(now[table], name, to === value ? scenario[table][name] : to) }),
      }
    }),
  )
}

/** The entry set, or taken out where it was not there as it ships. */
function withEntry<T>(table: Readonly<Record<string, T>>, name: string, value: T | undefined): Record<string, T> {
  const { [name]: _, ...rest } = table
  return value === undefined ? rest : { ...rest, [name]: value }
}

/** The scenario's own value, else the country's, else the declared one. */
function shippedOf(
  table: TableName,
  name: string,
  quantity: Quantity,
  profile: Profile,
  scenario: Scenario,
): { readonly value: number; readonly source: LeverSource | null } {
  const own = (table === 'pillars' ? rangesInUse(scenario)[name] : undefined) ?? scenario[table][name]
  if (own !== undefined) return { value: middle(own), source: null }
  const entry = table === 'constants' ? undefined : profile[table][name]
  if (entry === undefined) return { value: quantity.default, source: quantity.source }
  return { value: entry.value, source: profile.sources[entry.source] ?? null }
}

/** A range stands at its middle; put back there, it is a range again. */
function middle(given: Given): number {
  return typeof given === 'number' ? given : (given.low + given.high) / 2
}

/** Beyond this ratio of its ends a range is shown by orders of magnitude, around the value that ships. */
const wideRatio = 1000
const aroundShipped = 10

function controlOf({ unit, min, max, step }: Quantity, shipped: number): NumberControl {
  if (min > 0 && max / min > wideRatio && shipped > 0) {
    const [low, high] = [Math.max(min, shipped / aroundShipped), Math.min(max, shipped * aroundShipped)]
    return { kind: 'number', unit, min, max, low, high, scale: 'log', step: step ?? 0 }
  }
  return { kind: 'number', unit, min, max, low: min, high: max, scale: 'linear', step: step ?? roundStep(max - min) }
}

export function mechanismLevers({ scenario }: RunSetup): Declared[] {
  return mechanismNames.map((name): Declared => ({
    id: `mechanisms.${name}`,
    group: 'mechanisms',
    label: { words: mechanisms[name] },
    help: [],
    source: null,
    control: { kind: 'switch' },
    shipped: scenario.mechanisms[name] ?? true,
    read: (now) => now.mechanisms[name] ?? true,
    write: (now, on: boolean) => ({
      ...now,
      mechanisms: withEntry<boolean | undefined>(
        now.mechanisms,
        name,
        on === (scenario.mechanisms[name] ?? true) ? scenario.mechanisms[name] : on,
      ),
    }),
  }))
}

/** What a point of a plan changes, in numbers and in words. */
import { conditions, pillars } from '../country/index.ts'
import { constants, mechanisms, type Mechanism } from '../national/index.ts'
import type { Quantity, QuantityTable } from '../quantities/index.ts'
import type { RunSetup } from '../run/index.ts'
import { fill, type Words } from '../text/index.ts'
import type { Plan } from './contract.ts'

const tables: Readonly<Record<'conditions' | 'pillars' | 'constants', QuantityTable>> = { conditions, pillars, constants }

/** The declaration of a condition, pillar or constant. */
export function quantityOf(name: string): Quantity | null {
  return Object.values(tables).find((table) => Object.hasOwn(table, name))?.[name] ?? null
}

/** The value in use: of the scenario, else of the country, else the default; null where there is no such number. */
export function valueInUse({ scenario, profile }: RunSetup, name: string): number | null {
  for (const table of ['conditions', 'pillars', 'constants'] as const) {
    const quantity = tables[table][name]
    if (quantity === undefined) continue
    const own: Readonly<Record<string, number>> = scenario[table]
    const given = table === 'constants' ? undefined : profile[table][name]
    return own[name] ?? given?.value ?? quantity.default
  }
  return null
}

const sentences = {
  value: { en: '{label} {to} instead of {from}', ar: '{label} {to} بدل {from}' },
  off: { en: 'without: {label}', ar: 'من دون: {label}' },
  hours: { en: '{to} hours', ar: '{to} ساعة' },
  sample: { en: 'one simulated person stands for {to}', ar: 'كل شخص محاكى يمثل {to}' },
} as const satisfies Record<string, Words>

/** What the settings of a point change in its arm, one sentence each. */
export function changesOf({ arms, points }: Plan, point: number): readonly Words[] {
  const { arm, settings } = points[point]!
  const { setup } = arms[arm]!
  const values = Object.entries(settings.values ?? {}).map(([name, to]) =>
    fill(sentences.value, { label: quantityOf(name)?.label ?? name, to: short(to), from: short(valueInUse(setup, name) ?? NaN) }),
  )
  const off = (settings.off ?? []).map((name) => fill(sentences.off, { label: isMechanism(name) ? mechanisms[name] : name }))
  const hours = settings.hours === undefined ? [] : [fill(sentences.hours, { to: settings.hours })]
  const sample = settings.sample === undefined ? [] : [fill(sentences.sample, { to: settings.sample })]
  return [...values, ...off, ...hours, ...sample]
}

export function isMechanism(name: string): name is Mechanism {
  return Object.hasOwn(mechanisms, name)
}

function short(value: number): string {
  return String(Number(value.toPrecision(4)))
}

/** How the room writes its figures, and what stands in the address of one of its parts. */
import { foresight, type Words } from '@sharara/core'
import { studio } from '../../state/index.ts'
import { regionWords } from '../../words/foresight.ts'

export const partNames = ['ranking', 'country', 'like', 'record', 'own'] as const
export type PartName = (typeof partNames)[number]

export function partOf(more: Readonly<Record<string, string>>): PartName {
  return partNames.find((name) => name === more['part']) ?? 'ranking'
}

export function targetOf(more: Readonly<Record<string, string>>): foresight.ShippedTarget {
  return foresight.shippedTargets.find((name) => name === more['target']) ?? 'either'
}

/** The address of this view with something else chosen in it. */
export function linkWith(change: Readonly<Record<string, string>>): string {
  return studio.link({ view: 'foresight', more: { ...studio.address.more, ...change } })
}

export function goWith(change: Readonly<Record<string, string>>): void {
  studio.go({ more: { ...studio.address.more, ...change } })
}

/** 9.1 %, 23 %. */
export function percent(p: number): string {
  return Number.isNaN(p) ? '–' : studio.writer.share(p, p < 0.1 ? 1 : 0)
}

/** With all its decimals: 0.700. */
export function fixed(value: number, decimals: number): string {
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
  return Number.isFinite(value) ? new Intl.NumberFormat(studio.writer.locale, options).format(value) : '–'
}

/** A value of a table, three leading digits. */
export function figure(value: number): string {
  if (Number.isNaN(value)) return '–'
  const size = Math.abs(value)
  return studio.writer.number(value, size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3)
}

export function regionOf(region: string): Words {
  return regionWords[region] ?? { en: region, ar: region }
}

/** Shade of a band, from paper to teal: the more likely the darker; never red. */
export function shadeOf(probability: number): number {
  return [0.08, 0.22, 0.42, 0.66, 0.95][4 - foresight.bands.findIndex((band) => band === foresight.bandOf(probability))] ?? 0
}

export function tint(shade: number): string {
  return `color-mix(in srgb, var(--model) ${Math.round(100 * shade)}%, var(--land))`
}

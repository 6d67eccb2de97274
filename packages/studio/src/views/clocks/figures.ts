/** How the room writes its figures, and what stands in the address of its parts. */
import { clocks } from '@sharara/core'
import { studio } from '../../state/index.ts'

export const partNames = ['world', 'cascade', 'country', 'left'] as const
export type PartName = (typeof partNames)[number]

export function partOf(more: Readonly<Record<string, string>>): PartName {
  return partNames.find((name) => name === more['part']) ?? 'world'
}

/** The address of this view with something else chosen in it. */
export function linkWith(more: Readonly<Record<string, string>>): string {
  return studio.link({ view: 'clocks', more: { ...studio.address.more, ...more } })
}

export function goWith(more: Readonly<Record<string, string>>): void {
  studio.go({ more: { ...studio.address.more, ...more } })
}

/** A whole number of the address within bounds, or what is usual. */
export function numberOf(name: string, least: number, most: number, usual: number): number {
  const value = Number(studio.address.more[name] ?? NaN)
  return Number.isInteger(value) && value >= least && value <= most ? value : usual
}

export function percent(share: number): string {
  return Number.isNaN(share) ? '–' : studio.writer.share(share, share < 0.1 ? 1 : 0)
}

const weeks = 52

/** Within a year, from a chance a week. */
export function within(weekly: number): number {
  return 1 - (1 - weekly) ** weeks
}

/** First day of a week: 14 Jan 2011. */
export function dayText(week: number): string {
  const form = new Intl.DateTimeFormat(studio.writer.locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
  return form.format(Date.parse(`${clocks.dateOfWeek(week)}T00:00Z`))
}

/** Bands of the map, from the least. */
export const bands = [0, 0.05, 0.1, 0.2, 0.35, 0.5] as const

export function shadeOf(chance: number): string {
  const band = bands.findLastIndex((least) => chance >= least)
  return `color-mix(in srgb, var(--model) ${[4, 18, 34, 52, 72, 94][band] ?? 0}%, var(--land))`
}

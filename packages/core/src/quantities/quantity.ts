/**
 * A number of the model, declared once (CONTRIBUTING.md, rule 3). Types, checks, JSON Schema, flags, reference tables and the
 * manifest's list of unpublished numbers are all derived from these declarations.
 */
import { z } from 'zod'
import type { Words } from '../text/index.ts'

/** Where a number comes from (CONTRIBUTING.md, rule 3). `text` cites the page, says to what it was fitted, or why it was chosen. */
export interface Source {
  readonly kind: 'published' | 'estimated' | 'fitted' | 'chosen' | 'missing'
  readonly text: string
  /** The same in Arabic, where the file has it. */
  readonly arabic?: string
  readonly url?: string
  /** Year that the number is of. */
  readonly year?: number
  readonly certainty?: 'high' | 'medium' | 'low'
}

/** Where a fit looks for a number if nobody says otherwise: narrower than `min` to `max` where runs outside are absurd. */
export interface SearchRange {
  readonly low: number
  readonly high: number
  readonly scale: 'even' | 'in proportion'
}

export interface Quantity {
  /** Unit as it should be printed: 'h', 'days', 'people', 'share', '1' for a pure number … */
  readonly unit: string
  readonly min: number
  readonly max: number
  readonly default: number
  /** Step of a slider; a hundredth of the range where absent. */
  readonly step?: number
  readonly label: Words
  readonly help: Words
  readonly source: Source
  readonly search?: SearchRange
}

export type QuantityTable = Readonly<Record<string, Quantity>>

/** All that lies between two numbers. */
export interface ValueRange {
  readonly low: number
  readonly high: number
}

/** A value as it may be given: a number, or a range from which every run draws its own by its seed. */
export type Given = number | ValueRange

/** Of either; whether it is allowed is asked where it is put to use. */
export const givenSchema: z.ZodType<Given> = z.union([z.number(), z.strictObject({ low: z.number(), high: z.number() })])

/** One value for each declared quantity. */
export type ValuesOf<T extends QuantityTable> = { readonly [K in keyof T]: number }

export function defaultsOf<const T extends QuantityTable>(table: T): ValuesOf<T> {
  return Object.fromEntries(Object.entries(table).map(([name, quantity]) => [name, quantity.default])) as ValuesOf<T>
}

/** Schema of an object that may set any of the declared quantities, each within its range. */
export function overridesSchema(table: QuantityTable): z.ZodType<Record<string, number>> {
  return optionalOf(table, valueSchema)
}

/** The same where a range may stand for a number. */
export function rangesSchema(table: QuantityTable): z.ZodType<Record<string, Given>> {
  return optionalOf(table, (quantity) => {
    const value = valueSchema(quantity)
    const range = z.strictObject({ low: value, high: value }).refine(({ low, high }) => low <= high, { path: ['high'] })
    return z.union([value, range])
  })
}

function optionalOf<T>(table: QuantityTable, schemaOf: (quantity: Quantity) => z.ZodType<T>): z.ZodType<Record<string, T>> {
  const shape = Object.fromEntries(Object.entries(table).map(([name, quantity]) => [name, schemaOf(quantity).optional()]))
  return z.strictObject(shape) as unknown as z.ZodType<Record<string, T>> // what may be absent is absent, never undefined
}

/** Schema of a single value of the quantity: a finite number within its range, with unit, label and source as metadata. */
export function valueSchema(quantity: Quantity): z.ZodNumber {
  return z
    .number()
    .min(quantity.min)
    .max(quantity.max)
    .meta({
      title: quantity.label.en,
      arabic: quantity.label.ar,
      description: `${quantity.help.en} Unit: ${quantity.unit}.`,
      unit: quantity.unit,
      source: quantity.source.kind,
    })
}

/** A value in use that is not published, as the manifest lists it. */
export interface UnpublishedValue {
  readonly name: string
  readonly label: Words
  readonly value: number
  readonly unit: string
  readonly source: Source
}

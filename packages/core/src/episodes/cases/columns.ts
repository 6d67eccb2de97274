/**
 * The columns of the case table, each declared once: what it means, how it was coded, what may stand in it. The schema, the
 * checks of users' own tables, the codebook page and the command line all follow from this.
 */
import { z } from 'zod'
import { countryColumns } from './columnsCountry.ts'
import { eventColumns } from './columnsEvent.ts'
import { judgedColumns } from './columnsJudged.ts'
import type { CaseColumnSpec } from './spec.ts'

export const caseColumns = { ...eventColumns, ...judgedColumns, ...countryColumns } as const satisfies Record<string, CaseColumnSpec>

export type CaseColumn = keyof typeof caseColumns

export const caseColumnNames: readonly CaseColumn[] = Object.keys(caseColumns) as CaseColumn[]

/** The columns of one kind, such as all that hold numbers. */
type ColumnsOfKind<K extends CaseColumnSpec['kind']> = {
  [C in CaseColumn]: (typeof caseColumns)[C]['kind'] extends K ? C : never
}[CaseColumn]

export type NumberColumn = ColumnsOfKind<'number'>
export type CodeColumn = ColumnsOfKind<'code'>
export type TextColumn = ColumnsOfKind<'text'>
export type DateColumn = ColumnsOfKind<'date'>
/** The codes of a column, such as `captured` of `outcome`. */
export type CodeOf<C extends CodeColumn> = Extract<keyof (typeof caseColumns)[C]['codes'], string>

/** The same column without its own type, for loops over all of them. */
export function columnSpec(name: CaseColumn): CaseColumnSpec {
  return caseColumns[name]
}

const words = z.strictObject({ en: z.string().min(1).max(600), ar: z.string().min(1).max(600) })

/** What may stand in a cell; `flat` is a sheet, where a text has one language only. */
export function cellValue(name: CaseColumn, flat: boolean): z.ZodType {
  const spec = columnSpec(name)
  if (spec.kind === 'code') return z.enum(Object.keys(spec.codes))
  if (spec.kind === 'date') return z.string().regex(/^\d{4}-\d\d-\d\d$/)
  if (spec.kind === 'text') return flat ? z.string().min(1).max(600) : words
  const number = spec.whole === true ? z.int() : z.number()
  return number.min(spec.min).max(spec.max).meta({ unit: spec.unit })
}

/** Says in both languages what a schema wants, and finds the part of a schema that stands at a path. */
import { z } from 'zod'
import { fill, inUnit, type Words } from '../text/index.ts'
import { phrases } from './messages.ts'
import type { Path } from './path.ts'
import { quoted, same } from './problem.ts'

type Schema = z.core.$ZodType

/** The schema without "may be left out". */
export function bare(schema: Schema): Schema {
  return schema instanceof z.ZodOptional ? bare(schema.unwrap()) : schema
}

/** The schema of what stands at a path; undefined where nothing is allowed to stand. */
export function schemaAt(schema: Schema, path: Path): Schema | undefined {
  let here: Schema | undefined = bare(schema)
  for (const part of path) {
    if (here === undefined) return undefined
    here = child(here, part)
  }
  return here
}

function child(schema: Schema, part: string | number): Schema | undefined {
  if (schema instanceof z.ZodObject) {
    const inner: Schema | undefined = Object.hasOwn(schema.shape, part) ? (schema.shape[part] as Schema) : undefined
    return inner && bare(inner)
  }
  if (schema instanceof z.ZodArray) return typeof part === 'number' ? bare(schema.element) : undefined
  if (schema instanceof z.ZodRecord) return bare(schema.valueType)
  if (schema instanceof z.ZodUnion) {
    for (const option of schema.options) {
      const inner = child(bare(option), part)
      if (inner) return inner
    }
  }
  return undefined
}

/** Names of the entries that an object may have; empty for anything else. */
export function entryNames(schema: Schema | undefined): readonly string[] {
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => entryNames(bare(option)))
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
}

/** The texts that a schema allows, where it lists them. */
export function allowedTexts(schema: Schema): readonly string[] {
  if (schema instanceof z.ZodEnum) return schema.options.map(String)
  if (schema instanceof z.ZodLiteral) return [...schema.values].map(String)
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => allowedTexts(bare(option)))
  return []
}

export function describeWanted(given: Schema): Words {
  const schema = bare(given)
  if (schema instanceof z.ZodNumber) return describeNumber(schema)
  if (schema instanceof z.ZodURL) return phrases.url
  if (schema instanceof z.ZodString) return describeText(schema)
  if (schema instanceof z.ZodBoolean) return phrases.truth
  if (schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral) return describeChoice(schema)
  if (schema instanceof z.ZodUnion)
    return schema.options.map((option) => describeWanted(option)).reduce((a, b) => fill(phrases.or, { a, b }))
  if (schema instanceof z.ZodArray) return describeList(schema)
  if (schema instanceof z.ZodObject) return describeObject(schema)
  return phrases.object
}

function describeObject(schema: z.ZodObject): Words {
  const needed = Object.entries(schema.shape)
    .filter(([, inner]) => !(inner instanceof z.ZodOptional))
    .map(([name]) => name)
  return needed.length === 0 ? phrases.object : fill(phrases.objectWith, { names: quoted(needed, 6) })
}

function describeChoice(schema: z.ZodEnum | z.ZodLiteral): Words {
  const values: readonly unknown[] = schema instanceof z.ZodEnum ? schema.options : [...schema.values]
  const written = values.map((value) => JSON.stringify(value)).join(', ')
  return values.length === 1 ? same(written) : fill(phrases.oneOf, { names: written })
}

/** The bounds that a schema's checks set. */
interface Limits {
  min?: number
  above?: number
  max?: number
  whole?: boolean
  pattern?: string
}

interface CheckLike {
  readonly check: string
  readonly value?: number
  readonly inclusive?: boolean
  readonly minimum?: number
  readonly maximum?: number
  readonly format?: string
  readonly pattern?: RegExp
}

function limitsOf(schema: Schema): Limits {
  const def = schema._zod.def as unknown as CheckLike & { readonly checks?: readonly { readonly _zod: { readonly def: unknown } }[] } // zod types its checks one by one
  const limits: Limits = {}
  for (const check of [def, ...(def.checks ?? []).map((each) => each._zod.def as CheckLike)]) {
    if (check.check === 'greater_than' && check.inclusive) limits.min = check.value!
    else if (check.check === 'greater_than') limits.above = check.value!
    else if (check.check === 'less_than') limits.max = check.value!
    else if (check.check === 'number_format') limits.whole = check.format === 'safeint'
    else if (check.check === 'min_length') limits.min = check.minimum!
    else if (check.check === 'max_length') limits.max = check.maximum!
    else if (check.check === 'string_format' && check.pattern) limits.pattern = check.pattern.source
  }
  return limits
}

function describeNumber(schema: z.ZodNumber): Words {
  const limits = limitsOf(schema)
  const kind = limits.whole === true ? phrases.whole : phrases.number
  const max = limits.max ?? '∞'
  let wanted: Words = kind
  if (limits.above !== undefined) wanted = fill(phrases.above, { kind, min: limits.above, max })
  else if (limits.min !== undefined) wanted = fill(phrases.from, { kind, min: limits.min, max })
  const { unit, title, arabic } = schema.meta() ?? {}
  if (typeof unit === 'string') wanted = inUnit(wanted, unit)
  if (typeof title !== 'string' || typeof arabic !== 'string') return wanted
  return fill(phrases.forName, { wanted, name: { en: title, ar: arabic } })
}

function describeText(schema: z.ZodString): Words {
  const { pattern = '', min, max } = limitsOf(schema)
  if (pattern.includes('T\\d\\d')) return phrases.localHour
  if (pattern.includes('\\d\\d-\\d\\d')) return phrases.date
  if (pattern.includes('[A-Za-z0-9]+')) return phrases.caseId
  if (pattern.includes('[a-z0-9]+')) return phrases.id
  if (min !== undefined && max !== undefined) return fill(phrases.textBetween, { min, max })
  return min === undefined ? phrases.text : fill(phrases.textFrom, { min })
}

function describeList(schema: z.ZodArray): Words {
  const { min, max } = limitsOf(schema)
  if (min !== undefined) return fill(phrases.listFrom, { min, max: max ?? '∞' })
  return max === undefined ? phrases.list : fill(phrases.listTo, { max })
}

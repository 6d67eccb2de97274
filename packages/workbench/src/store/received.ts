/**
 * What we once wrote and may now come from anybody: manifest, plan, crate. Read here and nowhere else, up to a size, and held
 * against a schema, so that what goes on from here has the shape that its type says.
 */
import { readFileSync, statSync } from 'node:fs'
import { fill, firstOf, readPlan, shapeFindings, toProblem, type Plan, type Problem } from '@sharara/core'
import { z } from 'zod'
import { Failure, systemCode } from './failure.ts'
import { whyNotRead } from './readable.ts'
import { shown } from './shown.ts'
import { words } from './words.ts'

/** Bytes; the largest manifest and crate have some hundred kilobytes, a plan of a large design some ten megabytes. */
const ceilings = { document: 20_000_000, plan: 200_000_000 } as const

/** The text of a file of a folder; null where there is none. @throws Failure where it cannot be read, or is too large to be ours. */
export function receivedText(path: string, kind: keyof typeof ceilings = 'document'): string | null {
  try {
    const refused = whyNotRead(statSync(path), ceilings[kind])
    if (refused === null) return readFileSync(path, 'utf8')
    throw refusal(path, [toProblem({ path: [], ...refused }, shown(path), undefined)])
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error))) return null
    if (systemCode(error) === '') throw error
    throw new Failure(fill(words.cannotRead, { path: shown(path), code: systemCode(error) }), 3)
  }
}

/** Undefined where it is no JSON. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** @throws Failure with all that is wrong. */
export function holdAgainst<T>(schema: z.ZodType<T>, value: unknown, path: string): T {
  const findings = shapeFindings(schema, value)
  if (findings.length === 0) return schema.parse(value)
  throw refusal(path, firstOf(findings.map((finding) => toProblem(finding, shown(path), undefined))))
}

/** @throws Failure with all that is wrong, inside its countries and scenarios too. */
export function planIn(text: string, path: string): Plan {
  const value = parsed(text)
  if (value === undefined) throw refusal(path, [toProblem({ path: [], got: words.noJson, wanted: words.json }, shown(path), undefined)])
  const { plan, problems } = readPlan(value, shown(path))
  if (plan === null) throw refusal(path, problems)
  return plan
}

function refusal(path: string, problems: readonly Problem[]): Failure {
  return new Failure(fill(words.notAsWritten, { path: shown(path) }), 2, problems)
}

/** Other entries pass: a later version may write more. */
export const manifestSchema = z.looseObject({
  format: z.literal('sharara-experiment/1'),
  kind: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(60),
  options: z.record(z.string(), z.unknown()),
  title: z.strictObject({ en: z.string().max(5000), ar: z.string().max(5000) }),
  command: z.string().max(100_000).optional(),
  version: z.string().max(100),
  model: z.string().max(200),
  created: z.string().max(60),
  runsPerChunk: z.int().min(1).max(1_000_000),
  plan: z.string().regex(/^[0-9a-f]{64}$/),
  status: z.enum(['running', 'interrupted', 'over']),
})

const entity = z.looseObject({ '@id': z.string() })
export const crateSchema = z.looseObject({ '@graph': z.array(entity).max(50_000) })

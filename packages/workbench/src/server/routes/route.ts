/** What all routes have in common: their environment, how they refuse, and how they are described. */
import { createRoute, OpenAPIHono, type RouteConfig, type z } from '@hono/zod-openapi'
import type { HttpBindings } from '@hono/node-server'
import { fill, type Language, type Words } from '@sharara/core'
import { Refusal } from '../refusal.ts'
import { problemSchema } from '../schemas.ts'
import { words } from '../words.ts'

export interface Env {
  /** Absent where the app is called without a socket, in tests. */
  readonly Bindings: Partial<HttpBindings>
  readonly Variables: { language: Language }
}

export type App = OpenAPIHono<Env>

const refused = {
  description: 'Refused: a problem document in both languages.',
  content: { 'application/problem+json': { schema: problemSchema } },
}

export function json<S extends z.ZodType>(schema: S, description: string) {
  return { description, content: { 'application/json': { schema } } }
}

export function body<S extends z.ZodType>(schema: S) {
  return { required: true, content: { 'application/json': { schema } } } as const
}

/** A route whose refusals are described too. */
export function route<const R extends RouteConfig>(config: R) {
  return createRoute({ ...config, responses: { ...config.responses, default: refused } })
}

interface Issue {
  readonly code?: string | undefined
  readonly path: readonly PropertyKey[]
  readonly keys?: readonly string[]
}

/** An app whose checks of what comes in end in a refusal with every mistake, each with its place. */
export function newApp(): App {
  return new OpenAPIHono<Env>({
    defaultHook: (result) => {
      if (result.success) return undefined
      const told = (result.error.issues as readonly Issue[]).slice(0, 20).map((issue) => tell(issue)) // what zod's issues have in common
      const list: Words = { en: told.map(({ en }) => en).join('; '), ar: told.map(({ ar }) => ar).join('؛ ') }
      throw new Refusal(
        result.target === 'param' ? 404 : 400,
        result.target === 'param' ? 'not-found' : 'bad-input',
        result.target === 'param' ? words.notFound : fill(words.badInput, { list }),
      )
    },
  })
}

function tell({ code, path, keys }: Issue): Words {
  const place = [...path.map(String), ...(keys ?? []).slice(0, 3)].join('.').slice(0, 80)
  const why = code === 'unrecognized_keys' ? words.unknownKey : code === 'too_small' || code === 'too_big' ? words.outOfRange : words.wanted
  return fill(words.inField, { path: place === '' ? words.wholeBody : place, why })
}

/** An object whose shape is described where it is made; here it only passes through. */
export function plain(value: unknown): Record<string, unknown> {
  return value as Record<string, unknown> // said by those who call it
}

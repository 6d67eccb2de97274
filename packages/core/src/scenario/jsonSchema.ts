/** JSON Schema (2020-12) of the files, for editors and other programs. */
import { z } from 'zod'
import { profileSchema } from '../country/index.ts'
import { scenarioSchema } from './scenario.ts'

const schemas = { scenario: scenarioSchema, country: profileSchema } as const

export type SchemaName = keyof typeof schemas

export const schemaNames: readonly SchemaName[] = ['scenario', 'country']

export function jsonSchema(name: SchemaName): Record<string, unknown> {
  return { ...z.toJSONSchema(schemas[name], { target: 'draft-2020-12', io: 'input' }), title: `Sharara ${name}` }
}

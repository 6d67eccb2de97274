import { jsonSchema, recordJsonSchema, schemaNames, scoreboardJsonSchema, scoreboardSchemaNames } from '@sharara/core'
import type { Output } from './output.ts'
import { oneOf } from './usage.ts'

const schemas: ReadonlyMap<string, () => unknown> = new Map([
  ...schemaNames.map((name) => [name, () => jsonSchema(name)] as const),
  ['record', recordJsonSchema] as const,
  ...scoreboardSchemaNames.map((name) => [name, () => scoreboardJsonSchema(name)] as const),
])

/** `sharara schema scenario` */
export function printSchema(given: string, out: Output): void {
  const name = oneOf('schema', [...schemas.keys()])(given)
  out.say(JSON.stringify(schemas.get(name)!(), null, 2))
}

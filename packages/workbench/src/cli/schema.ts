import { jsonSchema, schemaNames } from '@sharara/core'
import type { Output } from './output.ts'
import { oneOf } from './usage.ts'

/** `sharara schema scenario` */
export function printSchema(given: string, out: Output): void {
  out.say(JSON.stringify(jsonSchema(oneOf('schema', schemaNames)(given)), null, 2))
}

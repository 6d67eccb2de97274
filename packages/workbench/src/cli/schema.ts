import {
  jsonSchema,
  schemaNames,
  scoreboardJsonSchema,
  scoreboardSchemaNames,
  type SchemaName,
  type ScoreboardSchemaName,
} from '@sharara/core'
import type { Output } from './output.ts'
import { oneOf } from './usage.ts'

/** `sharara schema scenario` */
export function printSchema(given: string, out: Output): void {
  const name = oneOf<SchemaName | ScoreboardSchemaName>('schema', [...schemaNames, ...scoreboardSchemaNames])(given)
  out.say(JSON.stringify(isOfScoreboard(name) ? scoreboardJsonSchema(name) : jsonSchema(name), null, 2))
}

function isOfScoreboard(name: SchemaName | ScoreboardSchemaName): name is ScoreboardSchemaName {
  return scoreboardSchemaNames.some((each) => each === name)
}

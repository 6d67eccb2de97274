/** `sharara boolean`: statements of conditions turned about, without a table. */
import { comparison, fill, nearest } from '@sharara/core'
import type { Command } from 'commander'
import { Failure } from '../../store/index.ts'
import { dress } from '../dress.ts'
import { help } from '../helpWords.ts'
import type { Output } from '../output.ts'
import { joined } from '../usage.ts'
import { usage } from '../usageWords.ts'
import { booleanHelp, booleanWords as words } from './words.ts'

interface BooleanOptions {
  readonly values?: readonly string[]
  readonly json?: boolean
}

export function addBoolean(program: Command, out: Output): void {
  dress(program.command('boolean').description(booleanHelp.boolean[out.language]), out.language, [
    'sharara boolean negate "A*~B + C"',
    'sharara boolean simplify "A*B + A*~B"',
    'sharara boolean expand "A + B"',
    'sharara boolean factorise "A*B + A*C + D"',
    'sharara boolean intersect "A + B" "~A + C"',
    'sharara boolean within "A*B" "A + C"',
    'sharara boolean negate "REGION[1]" --values REGION=4',
  ])
    .argument('<tool>', booleanHelp.tool[out.language])
    .argument('<statements...>', booleanHelp.statements[out.language])
    .option('--values <name=number>', booleanHelp.values[out.language], again)
    .option('--json', help.json[out.language])
    .action((tool: string, statements: readonly string[], options: BooleanOptions) => runBoolean(tool, statements, options, out))
}

function again(given: string, before: readonly string[] = []): readonly string[] {
  return [...before, given]
}

function runBoolean(given: string, texts: readonly string[], { values = [], json }: BooleanOptions, out: Output): void {
  const tool = toolNamed(given, texts.length)
  const statements = texts.map(statementOf)
  const own = comparison.spaceNamed(statements)
  const space = comparison.spaceNamed(statements, Object.fromEntries(values.map((one) => valuesOf(one, own))))
  if (comparison.rowCount(space) > comparison.mostToolRows)
    throw new Failure(fill(words.tooMany, { most: comparison.mostToolRows, names: space.names.join(', ') }), 2)
  const answer = comparison.booleanTool(tool, statements, space)
  if (json === true) {
    out.say(JSON.stringify({ tool, of: texts, conditions: space.names, values: space.levels, ...answer }, null, 2))
    return
  }
  if (answer.holds !== null) out.say(answer.holds ? words.yes : words.no)
  for (const text of answer.texts) out.say(text)
  if (answer.texts.length > 1) out.tell(fill(words.several, { count: answer.texts.length }))
  const guessed = own.names.filter((name, place) => own.levels[place]! > 2 && !values.some((one) => one.startsWith(`${name}=`)))
  if (guessed.length > 0) out.tell(fill(words.guessed, { names: guessed.join(', ') }))
}

function toolNamed(given: string, count: number): comparison.ToolName {
  const tool = comparison.toolNames.find((name) => name === given)
  if (tool === undefined) {
    const near = nearest(given, comparison.toolNames)
    const sentence = fill(words.badTool, { got: given, names: comparison.toolNames.join(', ') })
    throw new Failure(near === undefined ? sentence : joined(sentence, fill(usage.nearest, { nearest: near })), 2)
  }
  const [least, most] = comparison.toolTakes[tool]
  if (count < least || count > most) throw new Failure(fill(words.badCount, { tool, got: count, least, most }), 2)
  return tool
}

function statementOf(text: string): comparison.Expression {
  const reading = comparison.parse(text)
  if ('problem' in reading) throw new Failure(fill(words.badStatement, { text, problem: reading.problem.words }), 2)
  if (reading.statement.relation !== undefined) throw new Failure(fill(words.arrow, { text }), 2)
  return reading.statement.left
}

/** `C=3`: not fewer than the statements name. */
function valuesOf(given: string, { names, levels }: comparison.Space): readonly [string, number] {
  const [, name = '', count] = /^(.*)=\s*(\d+)\s*$/.exec(given) ?? []
  const place = names.indexOf(name.trim())
  const least = levels[place] ?? 2
  if (place < 0 || Number(count) < least || Number(count) > 30) throw new Failure(fill(words.badValues, { got: given, least }), 2)
  return [name.trim(), Number(count)]
}

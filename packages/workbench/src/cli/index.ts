/** The command line: arguments in, a number to exit with out. */
import { fill, NotPlanned } from '@sharara/core'
import { CommanderError, type Command } from 'commander'
import { Failure } from '../store/index.ts'
import { PartDone } from './experiment/spread.ts'
import { gatherMistakes } from './gathered.ts'
import { languageOf } from './language.ts'
import { outputIn, tellProblems, type Output } from './output.ts'
import { buildProgram } from './program.ts'
import { withNewNames } from './renamed.ts'
import { usageFailure } from './usage.ts'
import { words } from './words.ts'

export async function main(given: readonly string[]): Promise<number> {
  const { args, said } = withNewNames(given)
  const out = outputIn(languageOf(args, process.env))
  for (const sentence of said) out.tell(sentence)
  // `sharara run x | head` closes the pipe early: nothing to say to nobody
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 3))
  const program = buildProgram(out)
  const mistakes = gatherMistakes(program)
  try {
    if (args.length === 0) program.outputHelp()
    else await program.parseAsync(args, { from: 'user' })
    return typeof process.exitCode === 'number' ? process.exitCode : 0
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    for (const mistake of mistakes) if (mistake !== error) tellFailure(mistake, program, out)
    return tellFailure(error, program, out)
  }
}

function tellFailure(error: unknown, program: Command, out: Output): number {
  if (error instanceof CommanderError) {
    const command = (error as CommanderError & { command?: Command }).command ?? program // put there by `dress`
    const failure = usageFailure(error, command)
    if (failure) out.tell(failure.words)
    return failure?.exitCode ?? 0
  }
  if (error instanceof PartDone) {
    out.say(error.words)
    return 0
  }
  if (error instanceof Failure || error instanceof NotPlanned) {
    tellProblems(error.problems, out.tell)
    out.tell(error.words)
    return error instanceof Failure ? error.exitCode : 2
  }
  out.tell(fill(words.ourFault, { message: error instanceof Error ? error.message : String(error) }))
  if (process.env['SHARARA_DEBUG'] && error instanceof Error) out.tell(error.stack ?? '')
  return 1
}

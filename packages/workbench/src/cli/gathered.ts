/** Mistakes in the values of options: the parser goes on after the first, so that all of them are told at once. */
import type { Command } from 'commander'
import { Failure } from '../store/index.ts'

/**
 * Puts a net under every option and argument of the program. Nothing is done while a mistake lies in it.
 * @returns the mistakes that were caught, in the order of the line
 */
export function gatherMistakes(program: Command): readonly Failure[] {
  const caught: Failure[] = []
  const net = (one: Parsed): void => {
    const own = one.parseArg
    if (own === undefined) return
    one.parseArg = (given, before) => {
      try {
        return own(given, before)
      } catch (error) {
        if (!(error instanceof Failure)) throw error
        caught.push(error)
        return before
      }
    }
  }
  const under = (command: Command): void => {
    for (const one of [...command.options, ...command.registeredArguments]) net(one)
    for (const below of command.commands) under(below)
  }
  under(program)
  program.hook('preAction', () => {
    const last = caught.at(-1)
    if (last !== undefined) throw last
  })
  return caught
}

interface Parsed {
  parseArg?: ((given: string, before: unknown) => unknown) | undefined
}

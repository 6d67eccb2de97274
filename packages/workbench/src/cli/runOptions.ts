/** Options that make a new scenario of the one that is named. */
import type { Language } from '@sharara/core'
import { Option, type Command } from 'commander'
import { help } from './helpWords.ts'
import { movementsOf } from './movements.ts'
import { gathered, oneOf, setting, wholeNumber } from './usage.ts'

export function runOptions(command: Command, language: Language): Command {
  return command
    .option('--seed <number>', help.seed[language], wholeNumber('--seed', 0, 4_294_967_295))
    .option('--sample <number>', help.sample[language], wholeNumber('--sample', 1, 1000))
    .option('--hours <number>', help.hours[language], wholeNumber('--hours', 1, 20_000))
    .option('--set <name=value>', help.set[language], setting)
    .option('--pillars-like <case>', help.pillarsLike[language], movementsOf)
    .option('--off <mechanism>', help.off[language], gathered)
    .addOption(new Option('--engine <name>', help.engine[language]).argParser(oneOf('--engine', ['frontier', 'reference'])))
}

/** Options of `sharara compare` that concern runs of the model. */
import type { Language } from '@sharara/core'
import { Option, type Command } from 'commander'
import { spreadOptions } from '../experiment/spread.ts'
import { optionWords } from '../experiment/words.ts'
import { oneOf, wholeNumber } from '../usage.ts'
import { onRunsHelp } from './words.ts'

export function onRunsOptions(command: Command, language: Language): Command {
  return spreadOptions(command, language)
    .option('--on <cases>', onRunsHelp.on[language])
    .option('--side-by-side', onRunsHelp.sideBySide[language])
    .option('--seeds <number>', onRunsHelp.seeds[language], wholeNumber('--seeds', 1, 10_000))
    .option('--sample <number>', onRunsHelp.sample[language], wholeNumber('--sample', 1, 1000))
    .addOption(new Option('--by <case>', onRunsHelp.by[language]).argParser(oneOf('--by', ['cell', 'run'])))
    .option('--threads <number>', optionWords.threads[language], wholeNumber('--threads', 1, 256))
    .option('--quiet', optionWords.quiet[language])
}

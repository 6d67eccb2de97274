/** Options that the commands of analysis share. */
import type { Language } from '@sharara/core'
import type { Command } from 'commander'
import { experimentOptions } from '../experiment/options.ts'
import { help } from '../helpWords.ts'
import { runOptions } from '../runOptions.ts'
import { gathered, wholeNumber } from '../usage.ts'
import { analysisHelp } from './words.ts'

/** @param runs seeds a point where they are not said. */
export function analysisOptions(command: Command, language: Language, runs: number): Command {
  const own = command
    .argument('<scenario>', help.scenarioArgument[language])
    .option('--of <names>', analysisHelp.of[language], gathered)
    .option('--runs <number>', analysisHelp.runs[language], wholeNumber('--runs', 1, 100_000), runs)
  return experimentOptions(runOptions(own, language), language)
}

/** Texts such as `reserve=0.1,0.2`, one an option: a comma belongs to the values. */
export function listed(given: string, before: readonly string[] = []): readonly string[] {
  return [...before, given]
}

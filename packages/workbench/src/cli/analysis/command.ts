/** Options that the commands of analysis share. */
import type { Language } from '@sharara/core'
import type { Command } from 'commander'
import { experimentOptions, type ExperimentOptions } from '../experiment/options.ts'
import { help } from '../helpWords.ts'
import { runOptions } from '../runOptions.ts'
import { gathered, wholeNumber } from '../usage.ts'
import { analysisHelp } from '../../analyses/words.ts'
import { tellers } from '../../analyses/write.ts'
import type { SettingOptions } from '../inputs.ts'
import type { Output } from '../output.ts'
import { analyse, finishTold } from './conclude.ts'
import { armOf, askedFrom } from './inputs.ts'

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

/** The action of a command of analysis. */
export function runAnalysis(
  kind: keyof typeof tellers,
  out: Output,
): (scenario: string, options: SettingOptions & ExperimentOptions) => Promise<void> {
  return (scenario, options) => {
    const arms = [armOf(scenario, options)]
    return analyse({ kind, arms, asked: askedFrom(kind, options), finish: finishTold(tellers[kind]) }, options, out)
  }
}

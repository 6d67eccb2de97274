/** The command `ensemble` and its options. */
import { fill } from '@sharara/core'
import { Option, type Command } from 'commander'
import { Failure } from '../../store/index.ts'
import { dress } from '../dress.ts'
import { experimentOptions } from '../experiment/options.ts'
import { optionWords } from '../experiment/words.ts'
import type { Output } from '../output.ts'
import { runOptions } from '../runOptions.ts'
import { oneOf, wholeNumber } from '../usage.ts'
import { runEnsemble, type EnsembleOptions } from './run.ts'
import { examples, words } from './words.ts'

export function addEnsemble(program: Command, out: Output): void {
  const { language } = out
  const command = dress(program.command('ensemble').description(words.help[language]), language, examples)
    .argument('<scenario>', words.scenario[language])
    .option('--runs <number>', optionWords.runs[language], wholeNumber('--runs', 1, 1_000_000), 200)
    .option('--until-error <number>', words.untilError[language], errorOf)
    .addOption(
      new Option('--series <detail>', optionWords.series[language]).argParser(oneOf('--series', ['none', 'days', 'hours'])).default('days'),
    )
  experimentOptions(runOptions(command, language), language).action((scenario: string, options: EnsembleOptions) =>
    runEnsemble(scenario, options, out),
  )
}

function errorOf(given: string): number {
  const value = Number(given)
  if (value >= 0.001 && value <= 0.5) return value
  throw new Failure(fill(words.badError, { got: given }), 2)
}

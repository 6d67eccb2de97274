/** The command `what-if` and its options. */
import { Option, type Command } from 'commander'
import { dress } from '../dress.ts'
import { experimentOptions } from '../experiment/options.ts'
import { optionWords } from '../experiment/words.ts'
import type { Output } from '../output.ts'
import { runOptions } from '../runOptions.ts'
import { oneOf, wholeNumber } from '../usage.ts'
import { runWhatIf } from './run.ts'
import { examples, words } from './words.ts'

export function addWhatIf(program: Command, out: Output): void {
  const { language } = out
  const command = dress(program.command('what-if').description(words.help[language]), language, examples)
    .argument('<scenario>', words.scenario[language])
    .argument('[other]', words.other[language])
    .option('--runs <number>', optionWords.runs[language], wholeNumber('--runs', 1, 1_000_000), 100)
    .addOption(
      new Option('--series <detail>', optionWords.series[language]).argParser(oneOf('--series', ['none', 'days', 'hours'])).default('days'),
    )
  runOptions(command, language)
  // they make the other side here, not both
  for (const option of command.options) {
    if (option.long === '--set') option.description = words.set[language]
    if (option.long === '--off') option.description = words.off[language]
  }
  experimentOptions(command, language).action((scenario: string, other: string | undefined, options: Parameters<typeof runWhatIf>[2]) =>
    runWhatIf(scenario, other, options, out),
  )
}

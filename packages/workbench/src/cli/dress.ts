/** What every command has in common: language option, help in our words with examples, errors thrown and not printed. */
import type { Language, Words } from '@sharara/core'
import { Help, Option, type Command } from 'commander'
import { help } from './helpWords.ts'
import { oneOf } from './usage.ts'

const plain = new Help()

export function dress(command: Command, language: Language, lines: readonly string[]): Command {
  const titles: Readonly<Record<string, Words>> = {
    'Usage:': help.usage,
    'Arguments:': help.arguments,
    'Options:': help.options,
    'Commands:': help.commands,
  }
  return command
    .addOption(new Option('--lang <language>', help.lang[language]).argParser(oneOf('--lang', ['en', 'ar'])))
    .helpOption('-h, --help', help.help[language])
    .configureHelp({
      styleTitle: (title) => titles[title]?.[language] ?? title,
      optionDescription: (option) => plain.optionDescription(option).replace(help.default.en, help.default[language]),
      helpWidth: 100,
    })
    .addHelpText('after', `\n${help.examples[language]}\n${lines.map((line) => `  ${line}`).join('\n')}`)
    .configureOutput({ outputError: () => {} })
    .showSuggestionAfterError(false)
    .exitOverride((error) => {
      throw Object.assign(error, { command })
    })
}

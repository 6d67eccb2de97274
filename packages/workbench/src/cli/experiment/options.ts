/** Options that commands with many runs have in common, and a place to write to. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Language } from '@sharara/core'
import type { Command } from 'commander'
import type { ShowOptions } from '../output.ts'
import { wholeNumber } from '../usage.ts'
import { startOptions, spreadOptions, type SpreadFlags } from './spread.ts'
import { optionWords } from './words.ts'

export interface ExperimentOptions extends ShowOptions, SpreadFlags {
  readonly threads?: number
  readonly out?: string
}

export function experimentOptions(command: Command, language: Language): Command {
  return spreadOptions(startOptions(command, language), language)
    .option('--threads <number>', optionWords.threads[language], wholeNumber('--threads', 1, 256))
    .option('--out <folder>', optionWords.out[language])
    .option('--open', optionWords.open[language])
    .option('--quiet', optionWords.quiet[language])
    .option('--json', optionWords.json[language])
}

/** Where it is not said: `runs/<name>-<time>` below the folder one stands in. */
export function folderFor(name: string, { out }: ExperimentOptions, now: Date): string {
  if (out !== undefined) return resolve(out)
  const base = resolve('runs', `${name}-${now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}`)
  for (let number = 1; ; number++) {
    const path = number === 1 ? base : `${base}-${number}`
    if (!existsSync(path)) return path
  }
}

/** The line as it was given, in a form that a shell takes. */
export function commandLine(): string {
  const words = process.argv.slice(2).map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`))
  return ['sharara', ...words].join(' ')
}

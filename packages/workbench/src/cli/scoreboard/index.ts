/** The command `scoreboard` and its options. */
import { boardOptions, type EntryKind } from '@sharara/core'
import type { Command } from 'commander'
import { dress } from '../dress.ts'
import { experimentOptions } from '../experiment/options.ts'
import type { Output } from '../output.ts'
import { aFile, gathered, oneOf, wholeNumber } from '../usage.ts'
import { runScoreboard, type ScoreboardOptions } from './run.ts'
import { scoreboardExamples, scoreboardHelp } from './words.ts'

export function addScoreboard(program: Command, out: Output): void {
  const t = (name: keyof typeof scoreboardHelp): string => scoreboardHelp[name][out.language]
  const command = dress(program.command('scoreboard').description(t('scoreboard')), out.language, scoreboardExamples)
    .option('--cases <file>', t('cases'), aFile('--cases'))
    .option('--predictions <file>', t('predictions'), aFile('--predictions'))
    .option('--no-model', t('model'))
    .option('--seeds <number>', t('seeds'), wholeNumber('--seeds', 1, 1000), boardOptions.seeds)
    .option('--days <number>', t('days'), wholeNumber('--days', 5, 800), boardOptions.days)
    .option('--people <number>', t('people'), wholeNumber('--people', 1000, 10_000_000), boardOptions.people)
    .option('--only <kinds>', t('only'), kindsOf)
    .option('--example', t('example'))
  experimentOptions(command, out.language).action((options: ScoreboardOptions) => runScoreboard(options, out))
}

/** `case,size`; each must be a kind of run. */
function kindsOf(given: string, before: readonly EntryKind[] = []): readonly EntryKind[] {
  return [...before, ...gathered(given).map(oneOf('--only', boardOptions.kinds))]
}

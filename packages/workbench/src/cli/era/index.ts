/** The command `era`: one country over decades. */
import type { Command } from 'commander'
import { clocks } from '@sharara/core'
import { Option } from 'commander'
import { dress } from '../dress.ts'
import { spreadOptions } from '../experiment/spread.ts'
import type { Output } from '../output.ts'
import { oneOf, wholeNumber } from '../usage.ts'
import { shareOf } from '../world/number.ts'
import { examples, help } from './helpWords.ts'
import type { EraCommandOptions } from './options.ts'
import { runEraCommand, shiftsOf } from './run.ts'

export function addEra(program: Command, out: Output): void {
  const t = (name: keyof typeof help): string => help[name][out.language]
  const era = dress(program.command('era').description(t('era')), out.language, examples)
  spreadOptions(era, out.language)
    .argument('<country>', t('country'))
    .option('--from <year>', t('from'), wholeNumber('--from', 1986, 2060), 1986)
    .option('--to <year>', t('to'), wholeNumber('--to', 1986, 2060), 2026)
    .option('--runs <number>', t('runs'), wholeNumber('--runs', 1, 100_000))
    .option('--seed <number>', t('seed'), wholeNumber('--seed', 0, 4_294_967_295), 1)
    .option('--known <year>', t('known'), wholeNumber('--known', 2000, 2019), 2019)
    .addOption(
      new Option('--definition <name>', t('definition'))
        .argParser(oneOf('--definition', clocks.waveDefinitionNames))
        .default('political5k'),
    )
    .option('--shift <condition=by@year>', t('shift'), shiftsOf)
    .option('--reform <year>', t('reform'), wholeNumber('--reform', 1986, 2060))
    .option('--no-contagion', t('contagion'))
    .option('--no-fear', t('fear'))
    .option('--promise <number>', t('promise'), shareOf('--promise', 0, 5))
    .option('--learning <share>', t('learning'), shareOf('--learning', 0, 1))
    .option('--blank', t('blank'))
    .option('--episodes <people>', t('episodes'), wholeNumber('--episodes', 1, 1000))
    .option('--threads <number>', t('threads'), wholeNumber('--threads', 1, 256))
    .option('--out <folder>', t('out'))
    .option('--open', t('open'))
    .option('--json', t('json'))
    .action((country: string, options: EraCommandOptions) => runEraCommand(country, options, out))
}

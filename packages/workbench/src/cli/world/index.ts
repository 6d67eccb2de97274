/** The command `world` and its own commands: many countries over decades, who lit whom, and how well that clock does out of time. */
import { clocks } from '@sharara/core'
import { Option, type Command } from 'commander'
import { dress } from '../dress.ts'
import { spreadOptions } from '../experiment/spread.ts'
import type { Output } from '../output.ts'
import { gathered, oneOf, wholeNumber } from '../usage.ts'
import { runCascade, type CascadeOptions } from './cascade.ts'
import { runFollow, type FollowFlags } from './follow.ts'
import { followExamples, followHelp } from './followWords.ts'
import { examples, help } from './helpWords.ts'
import { shareOf } from './number.ts'
import type { WorldRunOptions } from './options.ts'
import { runWorlds } from './run.ts'
import { runWorldScore, type WorldScoreOptions } from './score.ts'
import { runWorldTargets } from './targets.ts'

export function addWorld(program: Command, out: Output): void {
  const t = (name: keyof typeof help): string => help[name][out.language]
  const year = (option: string, first = 1990, last = 2060): ((given: string) => number) => wholeNumber(option, first, last)
  const definition = (): Option =>
    new Option('--definition <name>', t('definition')).argParser(oneOf('--definition', clocks.waveDefinitionNames)).default('political5k')
  program.enablePositionalOptions()
  const world = dress(program.command('world').description(t('world')), out.language, examples.world)
    .helpCommand(false)
    .enablePositionalOptions()
  spreadOptions(world, out.language)
    .option('--worlds <number>', t('worlds'), wholeNumber('--worlds', 1, 100_000))
    .option('--seed <number>', t('seed'), wholeNumber('--seed', 0, 4_294_867_295), 1)
    .option('--from <year>', t('from'), year('--from'), 1990)
    .option('--to <year>', t('to'), year('--to'), 2024)
    .option('--known <year>', t('known'), year('--known', 2000, 2019), 2019)
    .addOption(definition())
    .option('--no-contagion', t('contagion'))
    .option('--no-strong', t('strong'))
    .option('--strength <number>', t('strength'), shareOf('--strength', 0, 0.05))
    .option('--enters <share>', t('enters'), shareOf('--enters', 0, 1))
    .option('--level <number>', t('level'), shareOf('--level', 0, 1))
    .option('--without <country>', t('without'))
    .option('--episodes <people>', t('episodes'), wholeNumber('--episodes', 1, 1000))
    .option('--everyone', t('everyone'))
    .option('--plan', t('plan'))
    .option('--threads <number>', t('threads'), wholeNumber('--threads', 1, 256))
    .option('--out <folder>', t('out'))
    .option('--open', t('open'))
    .option('--quiet', t('quiet'))
    .option('--json', t('json'))
    .action((options: WorldRunOptions) => runWorlds(options, out))
  dress(world.command('cascade').description(t('cascade')), out.language, examples.cascade)
    .option('--from <year>', t('from'), year('--from', 1990, 2019), 2011)
    .option('--to <year>', t('to'), year('--to', 1990, 2019), 2011)
    .option('--known <year>', t('known'), year('--known', 2000, 2019), 2019)
    .addOption(definition())
    .option('--bloc <name>', t('bloc'))
    .option('--out <folder>', t('cascadeOut'))
    .option('--json', t('json'))
    .action((options: CascadeOptions) => runCascade(options, out))
  addFollow(world, definition(), out)
  dress(world.command('targets').description(t('targets')), out.language, examples.targets)
    .option('--out <folder>', t('targetsOut'))
    .option('--json', t('json'))
    .action((options: WorldScoreOptions) => runWorldTargets(options, out))
  dress(world.command('score').description(t('score')), out.language, examples.score)
    .option('--out <folder>', t('scoreOut'))
    .option('--json', t('json'))
    .action((options: WorldScoreOptions) => runWorldScore(options, out))
}

function addFollow(world: Command, definition: Option, out: Output): void {
  const f = (name: keyof typeof followHelp): string => followHelp[name][out.language]
  dress(world.command('follow [file]').description(f('follow'), { file: f('file') }), out.language, followExamples)
    .option('--bloc <name>', help.bloc[out.language], 'arab')
    .option('--from <day>', f('from'), '2010-12-01')
    .option('--to <day>', f('to'), '2012-12-31')
    .option('--known <year>', f('known'), wholeNumber('--known', 2000, 2019), 2010)
    .addOption(definition)
    .option('--on <day>', f('on'), gathered)
    .option('--beside <file>', f('beside'))
    .option('--out <folder>', f('out'))
    .option('--json', help.json[out.language])
    .action((file: string | undefined, options: FollowFlags) => runFollow(file, options, out))
}

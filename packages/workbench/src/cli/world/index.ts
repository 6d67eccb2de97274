/** The command `world` and its own commands: many countries over decades, and how well that clock does out of time. */
import type { Command } from 'commander'
import { dress } from '../dress.ts'
import type { Output } from '../output.ts'
import { examples, help } from './helpWords.ts'
import { runWorldScore, type WorldScoreOptions } from './score.ts'

export function addWorld(program: Command, out: Output): void {
  const t = (name: keyof typeof help): string => help[name][out.language]
  program.enablePositionalOptions()
  const world = dress(program.command('world').description(t('world')), out.language, examples.world)
    .helpCommand(false)
    .enablePositionalOptions()
  dress(world.command('score').description(t('score')), out.language, examples.score)
    .option('--out <folder>', t('scoreOut'))
    .option('--json', t('json'))
    .action((options: WorldScoreOptions) => runWorldScore(options, out))
}

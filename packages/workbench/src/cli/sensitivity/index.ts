/** `sharara sensitivity` on the command line. */
import { fill, sensitivityMethods } from '@sharara/core'
import { Option, type Command } from 'commander'
import { sensitivityExamples, sensitivityHelp as help, sensitivityMistakes } from '../../analyses/sensitivity/words.ts'
import { analysisHelp } from '../../analyses/words.ts'
import { analysisOptions, listed, runAnalysis } from '../analysis/command.ts'
import { dress } from '../dress.ts'
import { Failure } from '../../store/index.ts'
import type { Output } from '../output.ts'
import { oneOf, wholeNumber } from '../usage.ts'

export function addSensitivity(program: Command, out: Output): void {
  const { language } = out
  const command = program.command('sensitivity').description(help.sensitivity[language])
  analysisOptions(dress(command, language, sensitivityExamples), language, 2)
    .option('--vary <factor>', analysisHelp.vary[language], listed)
    .addOption(new Option('--method <name>', help.method[language]).argParser(oneOf('--method', sensitivityMethods)).default('morris'))
    .option('--trajectories <number>', help.trajectories[language], wholeNumber('--trajectories', 2, 10_000), 10)
    .option('--levels <number>', help.levels[language], wholeNumber('--levels', 2, 100), 4)
    .option('--candidates <number>', help.candidates[language], wholeNumber('--candidates', 2, 2000))
    .option('--base <number>', help.base[language], wholeNumber('--base', 2, 1_048_576), 64)
    .option('--second-order', help.secondOrder[language])
    .option('--scramble', help.scramble[language])
    .option('--points <number>', help.points[language], wholeNumber('--points', 20, 1_000_000), 200)
    .option('--slices <number>', help.slices[language], wholeNumber('--slices', 2, 100), 10)
    .option('--own-seeds', analysisHelp.ownSeeds[language])
    .option('--design-seed <number>', analysisHelp.designSeed[language], wholeNumber('--design-seed', 0, 4_294_967_295))
    .hook('preAction', refuseOfOthers)
    .action(runAnalysis('sensitivity', out))
}

/** Options that only one method asks for. */
const askedBy: Readonly<Record<string, (typeof sensitivityMethods)[number]>> = {
  trajectories: 'morris',
  levels: 'morris',
  candidates: 'morris',
  base: 'sobol',
  secondOrder: 'sobol',
  scramble: 'sobol',
  points: 'pawn',
  slices: 'pawn',
}

/** An option of another method would be passed over in silence. */
function refuseOfOthers(command: Command): void {
  const { method } = command.opts<{ method: string }>()
  for (const option of command.options) {
    const owner = askedBy[option.attributeName()]
    if (owner === undefined || owner === method || command.getOptionValueSource(option.attributeName()) !== 'cli') continue
    throw new Failure(fill(sensitivityMistakes.ofAnother, { option: option.long ?? option.flags, owner, method }), 2)
  }
}

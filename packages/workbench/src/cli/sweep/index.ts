/** `sharara sweep` on the command line. */
import { sweepDesigns } from '@sharara/core'
import { Option, type Command } from 'commander'
import { sweepExamples, sweepHelp as help } from '../../analyses/sweep/words.ts'
import { analysisHelp } from '../../analyses/words.ts'
import { analysisOptions, listed, runAnalysis } from '../analysis/command.ts'
import { dress } from '../dress.ts'
import type { Output } from '../output.ts'
import { oneOf, wholeNumber } from '../usage.ts'

export function addSweep(program: Command, out: Output): void {
  const { language } = out
  const command = program.command('sweep').description(help.sweep[language])
  analysisOptions(dress(command, language, sweepExamples), language, 10)
    .option('--vary <factor>', analysisHelp.vary[language], listed)
    .addOption(new Option('--design <name>', help.design[language]).argParser(oneOf('--design', sweepDesigns)).default('grid'))
    .option('--levels <number>', help.levels[language], wholeNumber('--levels', 2, 1000), 5)
    .option('--resolution <number>', help.resolution[language], wholeNumber('--resolution', 3, 6), 4)
    .option('--points <number>', help.points[language], wholeNumber('--points', 1, 100_000), 100)
    .option('--own-seeds', analysisHelp.ownSeeds[language])
    .option('--design-seed <number>', analysisHelp.designSeed[language], wholeNumber('--design-seed', 0, 4_294_967_295))
    .action(runAnalysis('sweep', out))
}

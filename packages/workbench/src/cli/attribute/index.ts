/** `sharara attribute` on the command line. */
import type { Command } from 'commander'
import { attributeExamples, attributeHelp } from '../../analyses/attribute/words.ts'
import { analysisHelp } from '../../analyses/words.ts'
import { analysisOptions, listed, runAnalysis } from '../analysis/command.ts'
import { dress } from '../dress.ts'
import type { Output } from '../output.ts'
import { wholeNumber } from '../usage.ts'

export function addAttribute(program: Command, out: Output): void {
  const command = program.command('attribute').description(attributeHelp.attribute[out.language])
  analysisOptions(dress(command, out.language, attributeExamples), out.language, 4)
    .option('--player <who>', attributeHelp.player[out.language], listed)
    .option('--orders <number>', attributeHelp.orders[out.language], wholeNumber('--orders', 2, 10_000), 16)
    .option('--design-seed <number>', analysisHelp.designSeed[out.language], wholeNumber('--design-seed', 0, 4_294_967_295))
    .action(runAnalysis('attribute', out))
}

/** The command `fit` and its options. */
import { kernelKinds, scaleKinds } from '@sharara/core'
import type { Command } from 'commander'
import { dress } from '../dress.ts'
import { experimentOptions } from '../experiment/options.ts'
import type { Output } from '../output.ts'
import { gathered, oneOf, wholeNumber } from '../usage.ts'
import { time } from './budget.ts'
import { fitExamples, fitHelp } from './words.ts'
import { runFit } from './run.ts'

export function addFit(program: Command, out: Output): void {
  const t = (name: keyof typeof fitHelp): string => fitHelp[name][out.language]
  const command = dress(program.command('fit').description(t('fit')), out.language, fitExamples)
    .argument('[scenarios...]', t('scenarios'))
    .option('--priors <file>', t('priors'))
    .option('--free <names>', t('free'), gathered)
    .option('--own <names>', t('own'), gathered)
    .option('--hold-out <names>', t('holdOut'), gathered)
    .option('--target <output>', t('target'), gathered)
    .option('--generations <number>', t('generations'), wholeNumber('--generations', 1, 1000))
    .option('--particles <number>', t('particles'), wholeNumber('--particles', 10, 100_000))
    .option('--first <number>', t('first'), wholeNumber('--first', 10, 1_000_000))
    .option('--sample <number>', t('sample'), wholeNumber('--sample', 1, 1000))
    .option('--budget <time>', t('budget'), time('--budget'))
    .option('--draws <number>', t('draws'), wholeNumber('--draws', 10, 10_000), 50)
    .option('--kernel <name>', t('kernel'), oneOf('--kernel', kernelKinds))
    .option('--scale <name>', t('scale'), oneOf('--scale', scaleKinds))
    .option('--seed <number>', t('seed'), wholeNumber('--seed', 0, 4_294_967_295))
  experimentOptions(command, out.language).action((scenarios: string[], options: Parameters<typeof runFit>[1]) =>
    runFit(scenarios, options, out),
  )
}

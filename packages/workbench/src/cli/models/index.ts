/** `sharara models`: the published models of the field, what they take, and whether their numbers come out. */
import type { Command } from 'commander'
import { findPublished, type Words } from '@sharara/core'
import { dress } from '../dress.ts'
import { help } from '../helpWords.ts'
import type { Output } from '../output.ts'
import { tellModel, tellModels, tellReplications } from './tell.ts'
import { modelsHelp } from './words.ts'

export { resumePublished, runPublished } from './run.ts'

export interface ModelsOptions {
  readonly replicate?: boolean
  readonly json?: boolean
}

export function addModels(program: Command, out: Output): void {
  const t = (words: Words): string => words[out.language]
  dress(program.command('models').description(t(modelsHelp.models)), out.language, [
    'sharara models',
    'sharara models epstein-2002',
    'sharara models epstein-2002 --replicate',
    'sharara run epstein-2002/run-7 --seed 3',
    'sharara run epstein-2002 --set legitimacy=0.8 --set officers=0.02',
  ])
    .argument('[model]', t(modelsHelp.model))
    .option('--replicate', t(modelsHelp.replicate))
    .option('--json', t(help.json))
    .action((name: string | undefined, options: ModelsOptions) => runModels(name, options, out))
}

function runModels(name: string | undefined, { replicate, json }: ModelsOptions, out: Output): void {
  if (name === undefined) return tellModels(json === true, replicate === true, out)
  const { published } = findPublished(name)
  if (replicate === true) return tellReplications([published], json === true, out)
  tellModel(published, json === true, out)
}

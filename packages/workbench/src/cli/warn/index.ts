/** The command `warn`, its own commands and options. */
import { foresight, standardSpark, type Words } from '@sharara/core'
import { Argument, Option, type Command } from 'commander'
import { dress } from '../dress.ts'
import type { Output } from '../output.ts'
import { aFile, gathered, oneOf, wholeNumber } from '../usage.ts'
import { runArchive, type ArchiveOptions } from './archive.ts'
import { runDataAdd, runDataCheck, runDataColumns, runDataLoad, runDataPanel } from './data.ts'
import { runExplainForecast, type ExplainOptions } from './explain.ts'
import { examples, help } from './helpWords.ts'
import type { PanelOptions } from './input.ts'
import { runContagion, type ContagionOptions } from './contagion.ts'
import { runLike, type LikeOptions } from './like.ts'
import { runRank, type RankOptions } from './rank.ts'
import { runScoreForecasts, type ScoreOptions } from './score.ts'
import { runWithModel, type WithModelOptions } from './withModel.ts'

const defaultArchive = 'foresight/archive'

export function addWarn(program: Command, out: Output): void {
  const t = (words: Words): string => words[out.language]
  const panelOptions = (command: Command): Command =>
    command.option('--open-only', t(help.openOnly)).option('--data <file>', t(help.ownData), aFile('--data'))
  const target = (): Option =>
    new Option('--target <name>', t(help.target)).argParser(oneOf('--target', foresight.targetNames)).default('either')
  const draws = (usual: number): Option =>
    new Option('--draws <number>', t(help.draws)).argParser(wholeNumber('--draws', 10, 10_000)).default(usual)
  const year = (): Option => new Option('--year <number>', t(help.year)).argParser(wholeNumber('--year', 1990, 2100))
  const own = (command: Command, name: keyof typeof examples): Command =>
    dress(command.description(t(help[name])), out.language, examples[name])

  // so that `warn explain --year` is the year of explain, not of warn
  program.enablePositionalOptions()
  const warn = own(program.command('warn'), 'warn').helpCommand(false).enablePositionalOptions()
  panelOptions(warn)
    .addOption(target())
    .addOption(year())
    .option('--top <number>', t(help.top), wholeNumber('--top', 1, 300), 20)
    .option('--region <name>', t(help.region))
    .addOption(new Option('--reading <name>', t(help.reading)).argParser(oneOf('--reading', foresight.readings)).default('highest'))
    .addOption(draws(100))
    .option('--archive <folder>', t(help.archiveFolder), defaultArchive)
    .option('--out <folder>', t(help.out))
    .option('--json', t(help.json))
    .action((options: RankOptions) => runRank(options, out))
  panelOptions(own(warn.command('explain'), 'explain').argument('<country>', t(help.countryArgument)))
    .addOption(target())
    .addOption(year())
    .addOption(draws(50))
    .option('--json', t(help.json))
    .action((country: string, options: ExplainOptions) => runExplainForecast(country, options, out))
  panelOptions(own(warn.command('score'), 'score'))
    .addOption(target())
    .addOption(draws(200))
    .option('--forecasts <file>', t(help.forecasts), aFile('--forecasts'))
    .option('--outcomes <file>', t(help.outcomes), aFile('--outcomes'))
    .option('--edges <numbers>', t(help.edges), edgesOf)
    .option('--refit <file>', t(help.refit), aFile('--refit'))
    .option('--evidence <file>', t(help.evidence))
    .option('--out <folder>', t(help.out))
    .option('--json', t(help.json))
    .action((options: ScoreOptions) => runScoreForecasts(options, out))
  panelOptions(own(warn.command('like'), 'like').argument('<reference>', t(help.referenceArgument)))
    .addOption(year())
    .option('--top <number>', t(help.top), wholeNumber('--top', 1, 300), 12)
    .option('--json', t(help.json))
    .action((reference: string, options: LikeOptions) => runLike(reference, options, out))
  panelOptions(own(warn.command('contagion'), 'contagion'))
    .addOption(target())
    .option('--monthly', t(help.monthly))
    .option('--json', t(help.json))
    .action((options: ContagionOptions) => runContagion(options, out))
  panelOptions(own(warn.command('archive'), 'archive'))
    .option('--archive <folder>', t(help.archiveFolder), defaultArchive)
    .option('--json', t(help.json))
    .action((options: ArchiveOptions) => runArchive(options, out))
  addWithModel(panelOptions(own(warn.command('with-model'), 'withModel')), out, [target(), year(), draws(50)])
  addData(warn, out, panelOptions)
}

function addWithModel(command: Command, out: Output, asked: readonly Option[]): void {
  const t = (words: Words): string => words[out.language]
  command.argument('<country>', t(help.countryArgument))
  for (const option of asked) command.addOption(option)
  command
    .option('--runs <number>', t(help.runs), wholeNumber('--runs', 2, 1000), standardSpark.runs)
    .option('--people <number>', t(help.people), wholeNumber('--people', 1000, 10_000_000), standardSpark.people)
    .option('--days <number>', t(help.days), wholeNumber('--days', 5, 365), standardSpark.days)
    .option('--seed <number>', t(help.seed), wholeNumber('--seed', 0, 4_294_967_295), standardSpark.firstSeed)
    .option('--json', t(help.json))
    .action((country: string, options: WithModelOptions) => runWithModel(country, options, out))
}

function addData(warn: Command, out: Output, panelOptions: (command: Command) => Command): void {
  const t = (words: Words): string => words[out.language]
  const data = dress(warn.command('data').description(t(help.data)), out.language, examples.data).helpCommand(false)
  const add = (name: 'check' | 'add' | 'load' | 'columns' | 'panel'): Command =>
    dress(data.command(name).description(t(help[name])), out.language, examples.data)
  add('check')
    .argument('<file...>', t(help.fileArgument))
    .action((files: string[]) => runDataCheck(files, out))
  add('add')
    .argument('<file>', t(help.fileArgument))
    .action((file: string) => runDataAdd(file, out))
  add('load')
    .addArgument(new Argument('<source>', t(help.sourceArgument)).argParser(oneOf('source', foresight.loaderNames)))
    .argument('<file>', t(help.fileArgument))
    .action((source: foresight.LoaderName, file: string) => runDataLoad(source, file, out))
  add('columns')
    .option('--json', t(help.json))
    .action((options: { json?: boolean }) => runDataColumns(options.json === true, out))
  panelOptions(add('panel').argument('<file>', t(help.fileArgument))).action((file: string, options: PanelOptions) =>
    runDataPanel(file, options, out),
  )
}

/** `0,0.1,0.5,1`, rising. */
function edgesOf(given: string): readonly number[] {
  return gathered(given)
    .map(Number)
    .filter((edge) => edge >= 0 && edge <= 1)
    .toSorted((a, b) => a - b)
}

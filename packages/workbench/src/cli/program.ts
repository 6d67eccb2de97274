/** The commands and their options, in the reader's language. */
import { isPublished, type Words } from '@sharara/core'
import { Command } from 'commander'
import { repeated, runCases, type CasesOptions } from './cases.ts'
import { casesExamples, casesHelp } from './casesWords.ts'
import { runCheck } from './check.ts'
import { runClaims, type ClaimsOptions } from './claims.ts'
import { runCompare, type CompareOptions } from './compare.ts'
import { compareExamples, compareHelp } from './compareHelp.ts'
import { studyOptions } from './compareOptions.ts'
import { onRunsOptions } from './onRuns/options.ts'
import { dress } from './dress.ts'
import { addCountry } from './country/index.ts'
import { addAftermath } from './aftermath/index.ts'
import { addAttribute } from './attribute/index.ts'
import { addBoolean } from './boolean/index.ts'
import { addEra } from './era/index.ts'
import { addEnsemble } from './ensemble/index.ts'
import type { ExperimentOptions } from './experiment/options.ts'
import { spreadOptions } from './experiment/spread.ts'
import { runExplain, type ExplainOptions } from './explain.ts'
import { addFit } from './fit/index.ts'
import { examples, help } from './helpWords.ts'
import { runList } from './list.ts'
import { addModels, runPublished } from './models/index.ts'
import type { Output } from './output.ts'
import { addQuery } from './query/index.ts'
import { runResume } from './resume.ts'
import { runRun } from './run.ts'
import { runOptions } from './runOptions.ts'
import { printSchema } from './schema.ts'
import { runScore, type ScoreOptions } from './score.ts'
import { addScoreboard } from './scoreboard/index.ts'
import { addStudio } from './studio/index.ts'
import { addSensitivity } from './sensitivity/index.ts'
import { addSweep } from './sweep/index.ts'
import { gathered, wholeNumber } from './usage.ts'
import { version } from './version.ts'
import { addWarn } from './warn/index.ts'
import { addWhatIf } from './whatIf/index.ts'
import { addWorker } from './worker/index.ts'
import { addWorld } from './world/index.ts'

export function buildProgram(out: Output): Command {
  const t = (words: Words): string => words[out.language]
  const program = new Command('sharara').description(t(help.program)).version(version, '-V, --version', t(help.version))
  dress(program, out.language, examples.program)
  program.helpCommand(false)
  const add = (name: keyof typeof examples, sentence: Words): Command =>
    dress(program.command(name).description(t(sentence)), out.language, examples[name])

  runOptions(add('run', help.run).argument('<scenario>', t(help.scenarioArgument)), out.language)
    .option('--out <folder>', t(help.out))
    .option('--open', t(help.open))
    .option('--quiet', t(help.quiet))
    .option('--json', t(help.json))
    .action((scenario: string, options: Parameters<typeof runRun>[1]) =>
      isPublished(scenario) ? runPublished(scenario, options, out) : runRun(scenario, options, out),
    )
  spreadOptions(add('resume', help.resume), out.language)
    .argument('<folder>', t(help.folderArgument))
    .option('--threads <number>', t(help.threads), wholeNumber('--threads', 1, 256))
    .option('--open', t(help.open))
    .option('--quiet', t(help.quiet))
    .option('--json', t(help.json))
    .action((folder: string, options: ExperimentOptions) => runResume(folder, options, out))
  add('check', help.check)
    .argument('<file...>', t(help.filesArgument))
    .option('--json', t(help.json))
    .action((files: string[], options: { json?: boolean }) => runCheck(files, options, out))
  runOptions(add('explain', help.explain).argument('<what>', t(help.whatArgument)), out.language)
    .option('--place <name>', t(help.place))
    .option('--hour <number>', t(help.hour), wholeNumber('--hour', 0, 20_000))
    .option('--group <number>', t(help.group), wholeNumber('--group', 1, 16))
    .option('--json', t(help.json))
    .action((what: string, options: ExplainOptions) => runExplain(what, options, out))
  runOptions(add('score', help.score).argument('<what>', t(help.scoreArgument)), out.language)
    .option('--runs <number>', t(help.runs), wholeNumber('--runs', 1, 100_000), 100)
    .option('--threads <number>', t(help.threads), wholeNumber('--threads', 1, 256))
    .option('--json', t(help.json))
    .action((what: string, options: ScoreOptions) => runScore(what, options, out))
  add('schema', help.schema)
    .argument('<kind>', t(help.schemaArgument))
    .action((kind: string) => printSchema(kind, out))
  add('list', help.list)
    .option('--json', t(help.json))
    .action((options: { json?: boolean }) => runList(options, out))
  addModels(program, out)
  addCases(program, out)
  addCountry(program, out)
  addFit(program, out)
  addSweep(program, out)
  addSensitivity(program, out)
  addAttribute(program, out)
  addCompare(program, out)
  addEnsemble(program, out)
  addStudio(program, out)
  addYears(program, out)
  addWhatIf(program, out)
  addQuery(program, out)
  addWorker(program, out)
  return program
}

/** Years and decades of many countries: forecasts of a year, the clock of the world. */
function addYears(program: Command, out: Output): void {
  addWarn(program, out)
  addWorld(program, out)
  addEra(program, out)
  addAftermath(program, out)
}

/** The comparison of cases: the table, the claims, the scoreboard. */
function addCases(program: Command, out: Output): void {
  addScoreboard(program, out)
  const t = (words: Words): string => words[out.language]
  const add = (name: keyof typeof casesExamples): Command =>
    dress(program.command(name).description(t(casesHelp[name])), out.language, casesExamples[name])
  add('cases')
    .argument('[case]', t(casesHelp.caseArgument))
    .option('--where <condition>', t(casesHelp.where), repeated)
    .option('--columns <names>', t(casesHelp.columns), gathered)
    .option('--table <file>', t(casesHelp.table))
    .option('--csv', t(casesHelp.csv))
    .option('--json', t(help.json))
    .action((id: string | undefined, options: CasesOptions) => runCases(id, options, out))
  add('claims')
    .option('--explain <number>', t(casesHelp.explain), wholeNumber('--explain', 1, 1000))
    .option('--table <file>', t(casesHelp.table))
    .option('--json', t(help.json))
    .option('--out <folder>', t(casesHelp.claimsOut))
    .action((options: ClaimsOptions) => runClaims(options, out))
}

function addCompare(program: Command, out: Output): void {
  const t = (words: Words): string => words[out.language]
  const command = dress(program.command('compare').description(t(compareHelp.compare)), out.language, compareExamples)
  studyOptions(onRunsOptions(command, out.language), out.language)
    .argument('[study]', t(compareHelp.study))
    .option('--table <file>', t(compareHelp.table))
    .option('--encoding <name>', t(compareHelp.encoding))
    .option('--r-script', t(compareHelp.rScript))
    .option('--out <folder>', t(compareHelp.out))
    .option('--json', t(compareHelp.json))
    .action((study: string | undefined, options: CompareOptions) => runCompare(study, options, out))
  addBoolean(program, out)
}

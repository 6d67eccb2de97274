/** `sharara country`: a profile of any country and year. `sharara country EGY 2010` is short for `country make EGY 2010`. */
import { fill, type Words } from '@sharara/core'
import type { Command } from 'commander'
import { Failure } from '../../store/index.ts'
import { repeated } from '../cases.ts'
import { compareHelp } from '../compareHelp.ts'
import { dress } from '../dress.ts'
import { help } from '../helpWords.ts'
import type { Output } from '../output.ts'
import { gathered, wholeNumber } from '../usage.ts'
import { runCheckCountry, type CheckCountryOptions } from './check.ts'
import { runImport, type ImportOptions } from './import.ts'
import { runRecordImport, type RecordOptions } from './importRecord.ts'
import { importExamples, importHelp, importWords, recordExamples } from './importWords.ts'
import { runList } from './list.ts'
import { runMake, type MakeOptions } from './make.ts'
import { runNew, type NewOptions } from './new.ts'
import { runShow, type ShowCountryOptions } from './show.ts'
import { countryExamples, countryHelp } from './words.ts'

/** Both commands: countries, and what happened in them. */
export function addCountry(program: Command, out: Output): void {
  addRecord(program, out)
  const t = (words: Words): string => words[out.language]
  const country = dress(program.command('country').description(t(countryHelp.country)), out.language, countryExamples.country)
  country.helpCommand(false)
  const add = (name: keyof typeof countryExamples, sentence: Words, isDefault = false): Command =>
    dress(country.command(name, { isDefault }).description(t(sentence)), out.language, countryExamples[name])

  add('list', countryHelp.list)
    .argument('[text]', t(countryHelp.text))
    .option('--json', t(help.json))
    .action((text: string | undefined, options: { json?: boolean }) => runList(text, options, out))
  cutOptions(add('show', countryHelp.show), t)
    .option('--table <name>', t(countryHelp.table))
    .option('--json', t(help.json))
    .action((who: string, year: number, options: ShowCountryOptions) => runShow(who, year, options, out))
  cutOptions(add('make', countryHelp.make, true), t)
    .option('--out <folder>', t(countryHelp.out))
    .option('--scenario', t(countryHelp.scenario))
    .option('--json', t(countryHelp.json))
    .action((who: string, year: number, options: MakeOptions) => runMake(who, year, options, out))
  add('check', countryHelp.check)
    .argument('<what>', t(countryHelp.what))
    .argument('[year]', t(countryHelp.year), wholeNumber('year', 0, 9999))
    .option('--runs <number>', t(countryHelp.runs), wholeNumber('--runs', 1, 1000))
    .option('--no-vdem', t(countryHelp.noVdem))
    .option('--json', t(help.json))
    .action((what: string, year: number | undefined, options: CheckCountryOptions) => runCheckCountry(what, year, options, out))
  dress(country.command('import').description(t(importHelp.import)), out.language, importExamples)
    .argument('<files...>', t(importHelp.files))
    .option('--country <country>', t(importHelp.country))
    .option('--year <year>', t(countryHelp.year), wholeNumber('--year', 0, 9999))
    .option('--pair <region=row>', t(importHelp.pair), repeated)
    .option('--from <day>', t(importHelp.from), day('--from'))
    .option('--to <day>', t(importHelp.to), day('--to'))
    .option('--encoding <name>', t(compareHelp.encoding))
    .option('--out <folder>', t(importHelp.out))
    .option('--no-vdem', t(countryHelp.noVdem))
    .action((files: readonly string[], options: ImportOptions) => runImport(files, options, out))
  add('new', countryHelp.new)
    .argument('[country]', t(countryHelp.who))
    .argument('[year]', t(countryHelp.year), wholeNumber('year', 0, 9999))
    .option('--out <folder>', t(countryHelp.out))
    .action((who: string | undefined, year: number | undefined, options: NewOptions) => runNew(who, year, options, out))
}

/** `sharara record`: what happened, from a table of events. */
function addRecord(program: Command, out: Output): void {
  const t = (words: Words): string => words[out.language]
  const record = dress(program.command('record').description(t(importHelp.record)), out.language, recordExamples.record)
  record.helpCommand(false)
  dress(record.command('import').description(t(importHelp.recordImport)), out.language, recordExamples.import)
    .argument('<events>', t(importHelp.events))
    .requiredOption('--country <country>', t(importHelp.of))
    .option('--from <day>', t(importHelp.from), day('--from'))
    .option('--to <day>', t(importHelp.to), day('--to'))
    .option('--encoding <name>', t(compareHelp.encoding))
    .option('--id <name>', t(importHelp.id))
    .option('--out <folder>', t(importHelp.out))
    .action((events: string, options: RecordOptions) => runRecordImport(events, options, out))
}

/** A day of the calendar, 2011-01-14. */
function day(option: string): (given: string) => string {
  return (given) => {
    if (/^\d{4}-\d\d-\d\d$/.test(given) && new Date(`${given}T00:00Z`).toJSON()?.startsWith(given)) return given
    throw new Failure(fill(importWords.badDay, { option, got: given }), 2)
  }
}

function cutOptions(command: Command, t: (words: Words) => string): Command {
  return command
    .argument('<country>', t(countryHelp.who))
    .argument('<year>', t(countryHelp.year), wholeNumber('year', 0, 9999))
    .option('--places <number>', t(countryHelp.places), wholeNumber('--places', 0, 100_000))
    .option('--regions <number>', t(countryHelp.regions), wholeNumber('--regions', 0, 100_000))
    .option('--keep <cities>', t(countryHelp.keep), gathered)
    .option('--origin <place>', t(countryHelp.origin))
    .option('--no-vdem', t(countryHelp.noVdem))
}

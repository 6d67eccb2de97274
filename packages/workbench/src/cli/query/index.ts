/** The command `query` and its options. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fill } from '@sharara/core'
import type { Command } from 'commander'
import { csvTable, Failure, isExperimentFolder, openQuestions, shown, type Answer, type Cell } from '../../store/index.ts'
import { dress } from '../dress.ts'
import { number, table, type Output } from '../output.ts'
import { examples, words } from './words.ts'

interface QueryOptions {
  readonly csv?: boolean
  readonly json?: boolean
  readonly out?: string
  readonly open?: boolean
}

export function addQuery(program: Command, out: Output): void {
  const { language } = out
  dress(program.command('query').description(words.help[language]), language, examples)
    .argument('<sql>', words.sql[language])
    .argument('[folder...]', words.folders[language])
    .option('--csv', words.csv[language])
    .option('--json', words.json[language])
    .option('--out <file>', words.out[language])
    .option('--open', words.open[language])
    .action((sql: string, folders: string[], options: QueryOptions) => runQuery(sql, folders, options, out))
}

export async function runQuery(sql: string, folders: readonly string[], options: QueryOptions, out: Output): Promise<void> {
  if ([options.csv, options.json, options.out].filter((one) => one !== undefined).length > 1) throw new Failure(words.twoForms, 2)
  const path = options.out === undefined ? {} : { out: resolve(options.out) }
  const questions = await openQuestions(folders.length > 0 ? folders : ownFolders(), { open: options.open === true, ...path })
  try {
    const asked = sql === '-' ? readFileSync(0, 'utf8') : sql
    if (path.out === undefined) tell(await questions.ask(asked), options, out)
    else {
      await questions.write(asked, path.out)
      out.tell(fill(words.rows, { path: shown(path.out) }))
    }
  } finally {
    questions.close()
  }
}

function ownFolders(): readonly string[] {
  const base = resolve('runs')
  const found = existsSync(base) ? readdirSync(base).map((name) => join(base, name)) : []
  const experiments = found.filter(isExperimentFolder)
  if (experiments.length === 0) throw new Failure(words.noFolders, 2)
  return experiments
}

/** Beyond that a terminal is no place to read it. */
const mostRows = 200

function tell({ columns, rows }: Answer, { csv, json }: QueryOptions, out: Output): void {
  if (json === true) {
    out.say(
      JSON.stringify(
        rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null]))),
        null,
        1,
      ),
    )
  } else if (csv === true) {
    out.say(csvTable(columns, rows).replace(/\n$/, ''))
  } else {
    out.say(table([columns, ...rows.slice(0, mostRows).map((row) => row.map(text))]))
    if (rows.length > mostRows) out.say(fill(words.more, { count: rows.length - mostRows }))
  }
}

function text(value: Cell): string {
  if (value === null) return ''
  if (typeof value !== 'number') return String(value)
  return Number.isInteger(value) ? String(value) : number(value).replace('−', '-')
}

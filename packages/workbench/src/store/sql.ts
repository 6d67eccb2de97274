/**
 * Questions in SQL over the chunks of experiments, by DuckDB in memory: the views `runs` (one row a run), `series` (one row a
 * run and time) and `points` (one row a point of the design). Nothing is copied and nothing is kept: the files are the store.
 * Closed unless it is opened: one question, which reads these views and nothing else of the machine or the network.
 */
import { renameSync, rmSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { cardOf, chunksOf, fill } from '@sharara/core'
import type { DuckDBConnection } from '@duckdb/node-api'
import { writeFailure } from './atomic.ts'
import { columnsOf, snake, statesOf } from './chunks/index.ts'
import { chunkFolderOf, readExperiment, type ExperimentFolder } from './experiment.ts'
import { Failure } from './failure.ts'
import { shown } from './shown.ts'
import { words } from './words.ts'

export type Cell = string | number | boolean | null

export interface Answer {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

export interface Questions {
  ask(sql: string): Promise<Answer>
  /** Writes the answer as CSV, JSON or Parquet, by the ending of the file's name; whole or not at all. */
  write(sql: string, path: string): Promise<void>
  close(): void
}

const formats: Readonly<Record<string, string>> = {
  '.csv': 'format csv, header',
  '.json': 'format json, array true',
  '.parquet': 'format parquet',
}

export interface QuestionOptions {
  /** Any statement, with all that the reader's own account may do: other files, the network, extensions that are installed. */
  readonly open?: boolean
  /** File that `write` will be given. */
  readonly out?: string
}

/** @throws Failure where a folder is no experiment or a chunk is damaged: it is named, and how it is made again. */
export async function openQuestions(folders: readonly string[], { open = false, out }: QuestionOptions = {}): Promise<Questions> {
  const experiments = folders.map((folder) => readExperiment(folder))
  const parts = await Promise.all(experiments.map(viewsOf))
  // loaded when it is needed: the largest of our dependencies
  const { DuckDBInstance } = await import('@duckdb/node-api')
  // an extension is never fetched, open or not: nothing is sent anywhere unasked
  const instance = await DuckDBInstance.create(':memory:', { autoinstall_known_extensions: 'false' })
  const connection = await instance.connect()
  for (const view of ['runs', 'series', 'points'] as const) {
    await connection.run(`create view ${view} as ${parts.map((part) => part[view]).join(' union all by name ')}`)
  }
  if (!open) await shut(connection, experiments.map(chunkFolderOf), out === undefined ? [] : [asideOf(out)])
  const checked = async (sql: string): Promise<void> => (open ? undefined : refuseOther(connection, sql))
  return {
    ask: (sql) => inWords(() => checked(sql).then(() => ask(connection, sql))),
    write: (sql, path) => inWords(() => checked(sql).then(() => write(connection, sql, path))),
    close: () => {
      connection.closeSync()
      instance.closeSync()
    },
  }
}

/** Only the chunks may be read and only the answer written; then the settings are locked. */
async function shut(connection: DuckDBConnection, folders: readonly string[], files: readonly string[]): Promise<void> {
  const list = (paths: readonly string[]): string => `[${paths.map(quoted).join(', ')}]`
  await connection.run(`set allowed_directories = ${list(folders.map((folder) => join(folder, '/')))}`)
  await connection.run(`set allowed_paths = ${list(files)}`)
  await connection.run('set autoload_known_extensions = false')
  await connection.run('set enable_external_access = false')
  await connection.run('set lock_configuration = true')
}

/** Of DuckDB's kinds of statements, the one that reads: select, from, with, describe, summarize, show. */
const reading = 1

async function refuseOther(connection: DuckDBConnection, sql: string): Promise<void> {
  if (sql.replaceAll(/--[^\n]*|\/\*[\s\S]*?\*\/|[\s;]/g, '') === '') throw new Failure(words.noQuestion, 2)
  const statements = await connection.extractStatements(sql)
  if (statements.count !== 1) throw new Failure(fill(words.severalQuestions, { count: statements.count }), 2)
  const statement = await statements.prepare(0)
  const kind: number = statement.statementType
  statement.destroySync()
  if (kind !== reading) throw new Failure(words.noReading, 2)
}

function asideOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.partial`)
}

async function ask(connection: DuckDBConnection, sql: string): Promise<Answer> {
  const reader = await connection.runAndReadAll(sql)
  const types = reader.columnTypes().map(String)
  return {
    columns: reader.deduplicatedColumnNames(),
    rows: reader.getRowsJson().map((row) => row.map((value, index) => cellOf(value, types[index] ?? ''))),
  }
}

/** Whole and decimal numbers beyond 32 bits come as text; lists and structures are shown as JSON. */
function cellOf(value: unknown, type: string): Cell {
  if (value === null || value === undefined) return null
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value !== 'string') return JSON.stringify(value)
  return /^(?:U?(?:BIG|HUGE)INT|DECIMAL.*)$/.test(type) && Number.isSafeInteger(Math.trunc(Number(value))) ? Number(value) : value
}

async function write(connection: DuckDBConnection, sql: string, path: string): Promise<void> {
  const format = formats[extname(path)]
  if (format === undefined) throw new Failure(fill(words.unknownEnding, { path: shown(path) }), 2)
  const aside = asideOf(path)
  try {
    await connection.run(`copy (${sql.trim().replace(/;\s*$/, '')}\n) to ${quoted(aside)} (${format})`)
    renameSync(aside, path)
  } catch (error) {
    throw writeFailure(error, path)
  } finally {
    rmSync(aside, { force: true })
  }
}

/** The database's own sentence, without its long tail. */
async function inWords<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Failure) throw error
    const said = error instanceof Error ? error.message.trim() : String(error)
    throw new Failure(fill(words.badSql, { said }), 2)
  }
}

interface Views {
  readonly runs: string
  readonly series: string
  readonly points: string
}

async function viewsOf(folder: ExperimentFolder): Promise<Views> {
  const { plan, manifest } = folder
  const columns = columnsOf(plan)
  const source = await sourceOf(folder)
  const name = quoted(basename(folder.path))
  const lists = columns.filter(({ type }) => type === 'list').map((column) => column.name)
  const settings = columns.map((column) => column.name).filter((column) => /^(?:set|off)_/.test(column))
  const numbers = columns.map((column) => column.name).filter((column) => !lists.includes(column))
  const each = Object.keys(cardOf(plan).series).map((column) => snake(column))
  const unnested =
    lists.length > 0 ? each.map((column) => `unnest(series_${column}) as ${column}`) : each.map((column) => `null::double as ${column}`)
  const step = lists.length > 0 ? `generate_subscripts(series_${each[0]!}, 1) - 1` : '0'
  const seen = lists.length > 0 ? 'where error is null' : 'where false'
  const inner = `select run, point, arm, seed, outcome, ${step} as step, ${unnested.join(', ')} from ${source} ${seen}`
  return {
    runs: `select ${name} as experiment, ${numbers.join(', ')} from ${source}`,
    series: `select ${name} as experiment, run, point, arm, seed, outcome, step * ${plan.series === 'days' ? 24 : 1} as hour, * exclude (run, point, arm, seed, outcome, step) from (${inner})`,
    points: `select distinct ${name} as experiment, ${quoted(manifest.kind)} as kind, point, arm${settings.map((column) => `, ${column}`).join('')} from ${source}`,
  }
}

/** The files of the plan that are there, after a look at their content. */
async function sourceOf(folder: ExperimentFolder): Promise<string> {
  const chunks = chunksOf(folder.plan, folder.manifest.runsPerChunk)
  const files: string[] = []
  for await (const { chunk, state } of statesOf(folder.store, chunks)) {
    const path = join(chunkFolderOf(folder), `${chunk.id}.parquet`)
    if (state === 'damaged') throw new Failure(fill(words.damagedChunk, { path: shown(path), folder: folder.shown }), 3)
    if (state === 'there') files.push(path)
  }
  if (files.length === 0) throw new Failure(fill(words.noRuns, { folder: folder.shown }), 2)
  return `read_parquet([${files.map(quoted).join(', ')}])`
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

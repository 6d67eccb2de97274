/**
 * Questions in SQL over the chunks of experiments, by DuckDB in memory: the views `runs` (one row a run), `series` (one row a
 * run and time) and `points` (one row a point of the design). Nothing is copied and nothing is kept: the files are the store.
 */
import { renameSync, rmSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { chunksOf, fill, nationalColumns } from '@sharara/core'
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

/** @throws Failure where a folder is no experiment or a chunk is damaged: it is named, and how it is made again. */
export async function openQuestions(folders: readonly string[]): Promise<Questions> {
  const experiments = folders.map((folder) => readExperiment(folder))
  const parts = await Promise.all(experiments.map(viewsOf))
  // loaded when it is needed: the largest of our dependencies
  const { DuckDBInstance } = await import('@duckdb/node-api')
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  for (const view of ['runs', 'series', 'points'] as const) {
    await connection.run(`create view ${view} as ${parts.map((part) => part[view]).join(' union all by name ')}`)
  }
  return {
    ask: (sql) => inWords(() => ask(connection, sql)),
    write: (sql, path) => inWords(() => write(connection, sql, path)),
    close: () => {
      connection.closeSync()
      instance.closeSync()
    },
  }
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
  const aside = join(dirname(path), `.${basename(path)}.${process.pid}.partial`)
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
  const each = Object.keys(nationalColumns).map((column) => snake(column))
  const unnested =
    lists.length > 0 ? each.map((column) => `unnest(series_${column}) as ${column}`) : each.map((column) => `null::double as ${column}`)
  const step = lists.length > 0 ? 'generate_subscripts(series_crowd, 1) - 1' : '0'
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

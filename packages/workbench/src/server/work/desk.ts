/** The thread that answers what takes a moment: checks, folders, tables, analyses. Each function takes and gives plain data. */
import {
  asObject,
  caseSheet,
  chunksOf,
  claims,
  compareCases,
  ledger,
  nationalColumns,
  prepareStudy,
  readStudy,
  subjectOf,
  verdicts,
  type CaseTable,
  type CompareStudy,
  type Evidence,
  type FileKind,
  type NationalColumn,
  type RunResult,
  type RunSetup,
  type Change,
  type Words,
} from '@sharara/core'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  createRunFolder,
  dayAt,
  freshFolder,
  home,
  openLibrary,
  outlineOf,
  readExperiment,
  readParquet,
  readRunFolder,
  readText,
  shippedCases,
  shippedRecord,
  shippedSide,
  type RunFacts,
} from '../../store/index.ts'
import { Refusal } from '../refusal.ts'
import { words } from '../words.ts'
import { answering, type Answer } from './answer.ts'
import { createEnsembleFolder, resultsOf, runsOf, writeSummary, type NewEnsemble } from './manyRuns.ts'
import { createAnalysisFolder, sizeOfAnalysis as sizeOfAsked, type AskedAnalysis, type NewAnalysis } from './experiments.ts'
import { documentOf, inspect, problemsOf, sizeOf, type Asked, type Inspected, type JobSize } from './inspect.ts'

type Reply<T> = Promise<Answer<T>>

export interface Named {
  readonly id: string
  readonly name: Words | null
}

export const list = (kind: FileKind): Reply<readonly Named[]> =>
  answering(() =>
    openLibrary(process.cwd())
      .names(kind)
      .map((id) => ({ id, name: nameIn(documentOf(kind, id)) })),
  )

function nameIn(document: unknown): Words | null {
  const name = asObject(asObject(document)?.['name'])
  return typeof name?.['en'] === 'string' && typeof name['ar'] === 'string' ? { en: name['en'], ar: name['ar'] } : null
}

/** Null where there is none. */
export const document = ({ kind, id }: { kind: FileKind; id: string }): Reply<unknown> => answering(() => documentOf(kind, id))

export const outline = (country: string): Reply<unknown> => answering(() => outlineOf(country))

export const check = ({ text }: { text: string }): Reply<ReturnType<typeof problemsOf>> => answering(() => problemsOf(text))

export const look = ({ asked, settings }: { asked: Asked; settings: Change }): Reply<Inspected> => answering(() => inspect(asked, settings))

/** What is left of a run that is stored may be all of it. */
export const sizeOfRun = ({ path }: { path: string }): Reply<JobSize> =>
  answering(() => {
    const { setup, facts } = readRunFolder(path)
    return { ...sizeOf(setup), runs: 1, engine: facts.engine }
  })

/** Of the runs of a plan that are not there yet, each as large as the largest. */
export const sizeOfPlan = ({ path }: { path: string }): Reply<JobSize> =>
  answering(async () => {
    const { plan, manifest, store } = readExperiment(path)
    const sizes = plan.points.map(({ arm, settings }) => {
      const { setup } = plan.arms[arm]!
      return subjectOf(subjectOf(setup).change(settings).setup ?? setup).size
    })
    const most = (of: (size: (typeof sizes)[number]) => number): number => sizes.reduce((largest, size) => Math.max(largest, of(size)), 0)
    const there = new Set(await store.list())
    const missing = chunksOf(plan, manifest.runsPerChunk).filter(({ id }) => !there.has(id))
    const runs = missing.reduce((sum, chunk) => sum + chunk.runs.length, 0)
    return {
      people: most(({ people }) => people),
      steps: most(({ steps }) => steps),
      rows: most(({ rows }) => rows),
      runs,
      engine: plan.engine,
    }
  })

export interface NewRun {
  readonly root: string
  readonly setup: RunSetup
  readonly facts: RunFacts
}

/** Makes the folder of a run and lets go of it: from here on it is found again whatever happens. */
export const createRun = ({ root, setup, facts }: NewRun): Reply<string> =>
  answering(() => {
    const path = freshFolder(facts.scenario, setup.scenario.seed, new Date(facts.created), root)
    createRunFolder(path, setup, facts).close()
    return path
  })

export const createEnsemble = (asked: NewEnsemble): Reply<string> => answering(() => createEnsembleFolder(asked))

/** What an analysis of any kind will cost. */
export const sizeOfAnalysis = (asked: AskedAnalysis): Reply<JobSize> => answering(() => sizeOfAsked(asked))

export const createAnalysis = (asked: NewAnalysis): Reply<string> => answering(() => createAnalysisFolder(asked))

export const results = ({ path }: { path: string }): Reply<Awaited<ReturnType<typeof resultsOf>>> => answering(() => resultsOf(path))

export const runs = ({ path }: { path: string }): Reply<readonly RunResult[]> => answering(() => runsOf(path))

export const summary = ({ path }: { path: string }): Reply<string | null> => answering(() => writeSummary(path))

export interface DayOfRun extends Readonly<Record<NationalColumn, number>> {
  readonly date: string
}

/** The national series of a finished run by day: the largest crowd of the day, everything else at its end. */
export const days = ({ path, start }: { path: string; start: string }): Reply<readonly DayOfRun[]> =>
  answering(async () => {
    const names = Object.keys(nationalColumns) as NationalColumn[] // its own keys
    const { columns } = await readParquet(readFileSync(join(path, 'national.parquet')), { cells: 2_000_000, bytes: 100_000_000 }, names)
    return daysFrom(
      start,
      byColumn((name) => (columns[names.indexOf(name)] ?? []).map(Number)),
    )
  })

export function byColumn<T>(value: (name: NationalColumn) => T): Record<NationalColumn, T> {
  const names = Object.keys(nationalColumns) as NationalColumn[] // its own keys
  return Object.fromEntries(names.map((name) => [name, value(name)])) as Record<NationalColumn, T> // all of them
}

export function daysFrom(start: string, series: Readonly<Record<NationalColumn, ArrayLike<number>>>): DayOfRun[] {
  const hours = series.crowd.length
  const found: DayOfRun[] = []
  for (let from = 0; from < hours;) {
    const date = dayAt(start, from)
    let to = from + 1
    while (to < hours && dayAt(start, to) === date) to++
    const value = (name: NationalColumn): number => {
      const column = series[name]
      if (name !== 'crowd' && name !== 'mobilised') return column[to - 1]!
      let most = 0
      for (let hour = from; hour < to; hour++) most = Math.max(most, column[hour]!)
      return most
    }
    found.push({ date, ...byColumn(value) })
    from = to
  }
  return found
}

/** The table as it ships, and what claims and comparisons are made from. */
function casesAsShipped(): Pick<Evidence, 'table' | 'background'> {
  const { table, background, problems } = shippedCases()
  if (table === null) throw new Refusal(500, 'fault', words.fault, { problems })
  return { table, background }
}

/** What is made of shipped files alone is made once. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}

const shippedTable = once(casesAsShipped)

export const cases = (): Reply<CaseTable> => answering(() => shippedTable().table)

/** The ledger on the shipped cases. */
const shippedLedger = once(() => {
  const { table, background } = shippedTable()
  const told = ledger({ table, background, record: shippedRecord(), side: shippedSide() })
  return {
    cases: table.cases.length,
    claims: told.map((result) => {
      const claim = claims.find(({ number }) => number === result.number)
      return { ...result, title: claim?.title, statement: claim?.statement, verdictWords: verdicts[result.verdict] }
    }),
  }
})

export const claimsTold = (): Reply<unknown> => answering(shippedLedger)

/** A study of the shipped cases; without one the study that ships. */
export const comparison = ({ study }: { study: string | null }): Reply<unknown> =>
  answering(() => {
    const source = study === null ? readText(join(home, 'examples/studies/leadership.json')) : { file: '', text: study }
    const read = readStudy(source)
    if (read.study === null) throw new Refusal(422, 'bad-study', words.badStudy, { problems: read.problems })
    const { table: _, ...asked }: CompareStudy = read.study
    if (study !== null && read.study.table !== undefined) throw new Refusal(422, 'bad-study', words.ownTable)
    const { table } = shippedTable()
    const { prepared, problems } = prepareStudy(asked, caseSheet(table, 'cases'))
    if (prepared === null) throw new Refusal(422, 'bad-study', words.badStudy, { problems })
    return compareCases(asked, prepared, 'cases')
  })

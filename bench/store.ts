/**
 * Ten thousand small runs through the pool into the store and back: `node bench/store.ts [runs]`. Prints how the memory of the
 * process goes with the number of runs, how large the store is, and how long it takes to look it over and to read it back.
 * Ratios are what counts: the machine differs, the shape should not.
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chunksOf, plan, readScenario, seedsFrom, type Plan } from '../packages/core/src/index.ts'
import {
  chunkFolderOf,
  createExperiment,
  findScenario,
  openQuestions,
  readResults,
  statesOf,
} from '../packages/workbench/src/store/index.ts'
import { runPlan } from '../packages/workbench/src/threads/index.ts'

const runs = Number(process.argv[2] ?? 10_000)
const place = mkdtempSync(join(tmpdir(), 'sharara-bench-'))
const scenario = join(import.meta.dirname, '../examples/smallland/scenarios/bread.json')

function smallPlan(): Plan {
  const { file, library } = findScenario(scenario)
  const { setup } = readScenario(file, library)
  if (setup === null) throw new Error('the example has problems')
  const small = { profile: setup.profile, scenario: { ...setup.scenario, hours: 48, sample: 50, calls: [] } }
  return plan(
    [{ id: 'bread', words: setup.scenario.name, setup: small, record: null }],
    [{ arm: 0, settings: {} }],
    seedsFrom(1, runs),
    'days',
  )
}

/** What it took, by the clock and of the processor (all threads): on a busy machine the second is what counts. */
async function timed<T>(work: () => Promise<T>): Promise<readonly [took: string, result: T]> {
  const began = performance.now()
  const before = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(before)
  return [`${((performance.now() - began) / 1000).toFixed(2)} s (processor ${((user + system) / 1e6).toFixed(2)} s)`, result]
}

const megabytes = (): number => process.memoryUsage().rss / 1e6

try {
  const of = smallPlan()
  const folder = createExperiment(join(place, 'e'), of, {
    kind: 'ensemble',
    options: {},
    title: of.arms[0]!.words,
    version: '0',
    created: '',
  })
  const chunks = chunksOf(of, folder.manifest.runsPerChunk)
  const memory: string[] = []
  const [making] = await timed(() =>
    runPlan(of, folder.store, {
      chunks,
      onProgress: ({ done }) => {
        if (done % Math.ceil(runs / 5) === 0) memory.push(`${done}: ${megabytes().toFixed(0)} MB`)
      },
    }),
  )
  const files = readdirSync(chunkFolderOf(folder)).map((name) => statSync(join(chunkFolderOf(folder), name)).size)
  const bytes = files.reduce((sum, size) => sum + size, 0)
  const count = async (source: AsyncIterable<unknown>): Promise<number> => {
    let sum = 0
    for await (const _ of source) sum++
    return sum
  }
  const [looking] = await timed(() => count(statesOf(folder.store, chunks)))
  const [numbers, found] = await timed(() => count(readResults(of, folder.store, chunks, 'numbers')))
  const [everything] = await timed(() => count(readResults(of, folder.store, chunks)))
  const [opening, questions] = await timed(() => openQuestions([folder.path]))
  const [asking] = await timed(() => questions.ask('select outcome, count(*), median(peak_crowd) from runs group by outcome'))
  questions.close()
  folder.close()
  if (found !== runs) throw new Error(`${found} of ${runs} runs came back`)
  const rows: readonly (readonly [string, string])[] = [
    ['runs made', `${runs} in ${making}`],
    ['memory of the process by runs done', memory.join(', ')],
    ['store', `${files.length} files, ${(bytes / 1e6).toFixed(1)} MB, ${Math.round(bytes / runs)} bytes a run`],
    ['every file looked over (SHA-256)', looking],
    ['numbers of all runs read back', numbers],
    ['numbers and series read back', everything],
    ['SQL: opened', opening],
    ['SQL: one question over all runs', asking],
  ]
  for (const [name, value] of rows) process.stdout.write(`${name.padEnd(38)} ${value}\n`)
} finally {
  rmSync(place, { recursive: true, force: true })
}

/** Files that an ensemble leaves beside its chunks: the statement, tables for spreadsheets, the page. */
import { join } from 'node:path'
import { cardOf, type EnsembleStatement, type MovedChances, type Plan } from '@sharara/core'
import { writeWhole } from '../atomic.ts'
import { csvTable } from '../csv.ts'
import type { ExperimentFolder } from '../experiment.ts'
import { Failure } from '../failure.ts'
import { mostRows, runsCsv } from './runsCsv.ts'

/** Returns why there is no report, null where there is one: a fault in it must not take the other results along. */
export async function writeEnsemble(
  folder: ExperimentFolder,
  statement: EnsembleStatement,
  moved: MovedChances | null,
  runs: number,
): Promise<string | null> {
  const at = (name: string): string => join(folder.path, name)
  writeWhole(at('summary.json'), `${JSON.stringify({ ...statement, moved }, null, 1)}\n`)
  writeWhole(at('outcomes.csv'), outcomesCsv(statement))
  writeWhole(at('numbers.csv'), numbersCsv(folder.plan, statement))
  if (runs <= mostRows) writeWhole(at('runs.csv'), await runsCsv(folder, runs))
  try {
    const { ensemblePage } = await import('../../report/index.ts')
    writeWhole(at('report.html'), ensemblePage({ ...folder.manifest, plan: folder.plan }, statement, moved))
    return null
  } catch (error) {
    if (error instanceof Failure) throw error
    return error instanceof Error ? error.message : String(error)
  }
}

function outcomesCsv({ shares }: EnsembleStatement): string {
  const rows = shares.map(({ end, words, count, of, share, wilson, jeffreys }) => [
    end,
    words.en,
    words.ar,
    count,
    of,
    share,
    ...wilson,
    ...jeffreys,
  ])
  const head = ['outcome', 'en', 'ar', 'runs', 'of', 'share', 'wilson_low', 'wilson_high', 'jeffreys_low', 'jeffreys_high']
  return csvTable(head, rows)
}

function numbersCsv(plan: Plan, { numbers }: EnsembleStatement): string {
  const { outputs } = cardOf(plan)
  const rows = Object.entries(numbers).map(([name, { runs, happened, mean, interval, deviation, quantiles }]) => {
    const { unit, words } = outputs[name]! // the keys are outputs
    return [name, unit, words.en, words.ar, runs, happened.count, mean, ...(interval ?? [null, null]), deviation, ...quantiles]
  })
  const head = [
    'number',
    'unit',
    'en',
    'ar',
    'runs',
    'happened',
    'mean',
    'mean_low',
    'mean_high',
    'deviation',
    'p5',
    'p25',
    'p50',
    'p75',
    'p95',
  ]
  return csvTable(head, rows)
}

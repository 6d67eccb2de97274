/** Files that a what-if leaves beside its chunks. */
import { join } from 'node:path'
import { cardOf, endsOf, type Plan, type WhatIfStatement } from '@sharara/core'
import { writeWhole } from '../atomic.ts'
import { csvTable } from '../csv.ts'
import type { ExperimentFolder } from '../experiment.ts'
import { Failure } from '../failure.ts'
import { mostRows, runsCsv } from './runsCsv.ts'

/** Returns why there is no report, null where there is one: a fault in it must not take the other results along. */
export async function writeWhatIf(folder: ExperimentFolder, statement: WhatIfStatement, runs: number): Promise<string | null> {
  const at = (name: string): string => join(folder.path, name)
  writeWhole(at('summary.json'), `${JSON.stringify(statement, null, 1)}\n`)
  writeWhole(at('differences.csv'), differencesCsv(folder.plan, statement))
  writeWhole(at('transitions.csv'), transitionsCsv(folder.plan, statement))
  if (runs <= mostRows) writeWhole(at('runs.csv'), await runsCsv(folder, runs))
  try {
    const { whatIfPage } = await import('../../report/index.ts')
    writeWhole(at('report.html'), whatIfPage({ ...folder.manifest, plan: folder.plan }, statement))
    return null
  } catch (error) {
    if (error instanceof Failure) throw error
    return error instanceof Error ? error.message : String(error)
  }
}

function differencesCsv(plan: Plan, { differences, before, after }: WhatIfStatement): string {
  const { outputs } = cardOf(plan)
  const rows = Object.entries(differences).map(([name, one]) => {
    const { unit, words } = outputs[name]! // the keys are outputs
    const ends = [...(one.interval ?? [null, null]), ...(one.bootstrap ?? [null, null])]
    const middles = [before.numbers[name]?.mean ?? null, after.numbers[name]?.mean ?? null]
    return [name, unit, words.en, words.ar, one.pairs, one.leftOut, ...middles, one.mean, ...ends, one.more, one.less, one.equal]
  })
  const intervals = ['t_low', 't_high', 'bootstrap_low', 'bootstrap_high']
  const head = ['number', 'unit', 'en', 'ar', 'pairs', 'left_out', 'before', 'after', 'difference', ...intervals, 'more', 'less', 'equal']
  return csvTable(head, rows)
}

/** Rows: the end before the change; columns: the end after it. */
function transitionsCsv(plan: Plan, { outcomes }: WhatIfStatement): string {
  const endNames = Object.keys(endsOf(cardOf(plan)))
  return csvTable(
    ['before', ...endNames],
    endNames.map((end, row) => [end, ...outcomes.table[row]!]),
  )
}

/** What `sharara what-if` prints: the ends before and after with the difference, and the numbers in pairs. */
import { join } from 'node:path'
import { cardOf, changesOf, endsOf, fill, type Plan, type WhatIfStatement, type Words } from '@sharara/core'
import { shown, type ExperimentFolder } from '../../store/index.ts'
import { amount, percent, shownNumbers, type Told } from '../ensemble/tell.ts'
import { longTime } from '../experiment/progress.ts'
import { words as manyWords } from '../experiment/words.ts'
import { openPage } from '../finish.ts'
import { number, table, whole, type Output } from '../output.ts'
import { otherScenario } from '../../report/index.ts'
import { words as cliWords } from '../words.ts'
import { words } from './words.ts'

export async function tellWhatIf(folder: ExperimentFolder, statement: WhatIfStatement, told: Told, out: Output): Promise<void> {
  const { fault, made, seconds } = told
  const report = join(folder.path, 'report.html')
  if (fault !== null) out.tell(fill(manyWords.noReport, { reason: fault }))
  if (told.json === true) out.say(JSON.stringify({ folder: folder.path, ...statement }, null, 1))
  else if (told.quiet === true) out.say(folder.shown)
  else {
    tellEnds(folder, statement, out)
    tellNumbers(folder.plan, statement, out)
    if (made > 0) out.tell(fill(manyWords.took, { made: whole(made), time: longTime(seconds), rate: number((60 * made) / seconds) }))
    out.say(fill(manyWords.folder, { folder: folder.shown }))
    if (fault === null) out.say(fill(manyWords.report, { path: shown(report) }))
  }
  if (fault === null && told.open === true && !(await openPage(report, out.language))) out.tell(cliWords.noOpen)
}

function tellEnds({ manifest, plan }: ExperimentFolder, { outcomes, pairs, before, after }: WhatIfStatement, out: Output): void {
  const t = (sentence: Words): string => sentence[out.language]
  out.say(fill(words.title, { name: manifest.title, pairs: whole(pairs) }))
  const other = otherScenario(plan)
  for (const change of [...(other === null ? [] : [other]), ...changesOf(plan, 1)]) out.say(fill(words.change, { change }))
  const heads = [words.outcome, words.before, words.after, words.differencePoints, words.interval, words.through, words.chance].map(t)
  const ends = endsOf(cardOf(plan))
  const rows = outcomes.changes
    .filter((one) => one.before + one.after > 0)
    .map((one) => [
      t(ends[one.end]!),
      percent(one.before / pairs),
      percent(one.after / pairs),
      signed(points, one.difference),
      `${signed(points, one.interval[0])} … ${signed(points, one.interval[1])}`,
      `${one.gained} / ${one.lost}`,
      number(one.chance),
    ])
  out.say(table([heads, ...rows]))
  if (before.failed + after.failed > 0) out.say(fill(words.failed, { before: before.failed, after: after.failed }))
}

function tellNumbers(plan: Plan, { differences, before, after }: WhatIfStatement, out: Output): void {
  const t = (sentence: Words): string => sentence[out.language]
  const heads = [words.number, words.before, words.after, words.difference, words.interval, words.moreLess].map(t)
  const card = cardOf(plan)
  const rows = shownNumbers(card).map((name) => {
    const { unit, words: said } = card.outputs[name]!
    const { mean, interval, more, less } = differences[name]!
    const change = (value: number | null | undefined): string =>
      value == null ? '–' : signed((size) => (unit === 'share' ? points(size) : number(size)), value)
    const range = interval === null ? '' : `${change(interval[0])} … ${change(interval[1])}`
    const moved = unit === 'share' && mean !== null ? t(fill(words.points, { value: change(mean) })) : change(mean)
    return [t(said), middle(before, name, unit), middle(after, name, unit), moved, range, `${more} / ${less}`]
  })
  out.say(`\n${t(words.numbers)}`)
  out.say(table([heads, ...rows]))
}

function middle({ numbers }: WhatIfStatement['before'], name: string, unit: string): string {
  return amount(numbers[name]!.quantiles[2] ?? null, unit)
}

/** A difference of shares, in percentage points. */
function points(size: number): string {
  return percent(size).replace(/ %$/, '')
}

export function signed(written: (size: number) => string, value: number): string {
  const text = written(Math.abs(value))
  return value < 0 ? `−${text}` : value > 0 ? `+${text}` : text
}

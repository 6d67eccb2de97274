/** What `sharara ensemble` prints: outcomes with their intervals, numbers and times with their ranges, the record. */
import { join } from 'node:path'
import {
  bandText,
  cardOf,
  fill,
  groupWords,
  isTime,
  movedWords,
  nationalArm,
  nationalCard,
  recordedOf,
  shownNumber,
  type EnsembleStatement,
  type ModelCard,
  type MovedChances,
  type Plan,
  type Words,
} from '@sharara/core'
import { momentWords } from '../../report/index.ts'
import { shown, type ExperimentFolder } from '../../store/index.ts'
import type { ExperimentOptions } from '../experiment/options.ts'
import { longTime } from '../experiment/progress.ts'
import { words as manyWords } from '../experiment/words.ts'
import { openPage } from '../finish.ts'
import { number, table, whole, type Output } from '../output.ts'
import { words as cliWords } from '../words.ts'
import { words } from './words.ts'

export interface Told extends ExperimentOptions {
  /** Why there is no report; null where there is one. */
  readonly fault: string | null
  readonly made: number
  readonly seconds: number
}

export async function tellEnsemble(
  folder: ExperimentFolder,
  { moved, ...statement }: EnsembleStatement & { readonly moved: MovedChances | null },
  told: Told,
  out: Output,
): Promise<void> {
  const { fault, made, seconds } = told
  if (fault !== null) out.tell(fill(manyWords.noReport, { reason: fault }))
  if (told.json === true) out.say(JSON.stringify({ folder: folder.path, ...statement, moved }, null, 1))
  else if (told.quiet === true) out.say(folder.shown)
  else {
    tellShares(folder, statement, out)
    if (moved !== null) tellMoved(moved, out)
    tellNumbers(folder, statement, out)
    tellTimes(folder, statement, out)
    tellRecord(statement, out)
    if (made > 0) out.tell(fill(manyWords.took, { made: whole(made), time: longTime(seconds), rate: number((60 * made) / seconds) }))
    out.say(fill(manyWords.folder, { folder: folder.shown }))
    if (fault === null) out.say(fill(manyWords.report, { path: shown(join(folder.path, 'report.html')) }))
  }
  if (fault === null && told.open === true && !(await openPage(join(folder.path, 'report.html'), out.language))) out.tell(cliWords.noOpen)
}

function tellShares({ manifest, plan }: ExperimentFolder, { shares, runs, level, failed }: EnsembleStatement, out: Output): void {
  const t = (sentence: Words): string => sentence[out.language]
  out.say(fill(words.title, { name: manifest.title, runs: whole(runs) }))
  const heads = [words.outcome, words.runs, words.share, fill(words.interval, { level: number(100 * level) })].map(t)
  const seen = shares.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count)
  const recorded = nationalArm(plan.arms[0]!)?.record?.outcome?.value
  const rows = seen.map(({ end, words: name, count, share, wilson: [low, high] }) => [
    t(name),
    whole(count),
    percent(share),
    `${percent(low)} – ${percent(high)}`,
    ...(end === recorded ? [t(words.happened)] : []),
  ])
  out.say(table([heads, ...rows]))
  const rest = shares.filter(({ count, end }) => count === 0 && end !== 'failed')
  if (rest.length > 0) out.say(fill(words.others, { most: percent(rest[0]!.wilson[1]) }))
  const [first] = failed
  if (first) out.say(fill(manyWords.failedRuns, { failed: failed.length, runs: whole(runs), seed: first.seed, error: first.error }))
}

function tellMoved({ waves, of, rows, numbers }: MovedChances, out: Output): void {
  const heads = [words.outcome, movedWords.chance, movedWords.base, movedWords.runs].map((word) => word[out.language].toLowerCase())
  out.say(`\n${movedWords.title[out.language]}`)
  out.say(fill(movedWords.lead, { waves: whole(waves), of: whole(of) }))
  out.say(table([heads, ...rows.map((row) => [row.words[out.language], ...[row.chance, row.base, row.runs].map(percent)])]))
  const t = (word: Words): string => word[out.language]
  out.say(`\n${t(movedWords.numbersTitle)}`)
  out.say(movedWords.numbersLead)
  const told = numbers.map(({ name, words: said, moved, base, runs, earned }) => [
    t(said),
    ...[moved, base, runs].map((band) => bandText(name, band)),
    shownNumber(earned),
  ])
  const { number: name, band, base, runs, earned } = movedWords
  out.say(table([[name, band, base, runs, earned].map((word) => t(word).toLowerCase()), ...told]))
}

const shownOfNation: readonly string[] = [
  'peakCrowd',
  'regions',
  'seatsLost',
  'dead',
  'deadForces',
  'injured',
  'detained',
  'armyRefusing',
  'pressure',
]

/** The numbers that a terminal has room for. */
export function shownNumbers(card: ModelCard): readonly string[] {
  return card === nationalCard ? shownOfNation : Object.keys(card.outputs).filter((name) => !isTime(card.outputs[name]!.unit))
}

function tellNumbers({ plan }: ExperimentFolder, { numbers }: EnsembleStatement, out: Output): void {
  const t = (sentence: Words): string => sentence[out.language]
  const heads = [words.number, words.median, words.half, words.most, words.record].map(t)
  const card = cardOf(plan)
  const rows = shownNumbers(card).map((name) => {
    const { unit, words: said } = card.outputs[name]!
    const [p5, p25, p50, p75, p95] = numbers[name]!.quantiles.map((value) => amount(value, unit))
    return [t(said), p50 ?? '', `${p25} – ${p75}`, `${p5} – ${p95}`, recordedText(plan, name)]
  })
  out.say(`\n${t(words.numbers)}`)
  out.say(table([heads, ...rows]))
}

function recordedText(plan: Plan, name: string): string {
  const recorded = recordedOf(plan.arms[0]!, name)
  if (recorded === null) return ''
  const { unit } = cardOf(plan).outputs[name]!
  const { value, low, high } = recorded
  return low === null || high === null || low === high
    ? amount(value, unit)
    : `${amount(value, unit)} (${amount(low, unit)} – ${amount(high, unit)})`
}

function tellTimes({ plan }: ExperimentFolder, { times }: EnsembleStatement, out: Output): void {
  const t = (sentence: Words): string => sentence[out.language]
  const start = nationalArm(plan.arms[0]!)?.setup.scenario.start
  const dated = (hour: number): string => (start === undefined ? number(hour) : t(momentWords(start, hour)))
  const at = (hour: number | null | undefined): string => (hour == null ? t(words.never) : dated(hour))
  const { outputs } = cardOf(plan)
  const rows = Object.entries(times).map(
    ([
      name,
      {
        quantiles: [p5, p25, p50, p75, p95],
        happened,
      },
    ]) => [
      t(outputs[name]!.words), // the keys are outputs
      at(p50),
      `${at(p25)} – ${at(p75)}`,
      `${at(p5)} – ${at(p95)}`,
      percent(happened.share),
    ],
  )
  out.say(`\n${t(words.times)}`)
  out.say(table([[words.number, words.median, words.half, words.most, words.happensIn].map(t), ...rows]))
}

function tellRecord({ record }: EnsembleStatement, out: Output): void {
  if (record === null) return
  out.say('')
  out.say(fill(words.targets, { hits: record.hits, all: record.of }))
  const groups = [...Map.groupBy(record.rows, ({ group }) => group)].map(([group, rows]) => [
    groupWords(group)[out.language],
    `${rows.filter(({ hit }) => hit).length}/${rows.length}`,
  ])
  out.say(table([[words.group, words.hits].map((word) => word[out.language]), ...groups]))
}

/** Three digits for shares and levels, whole people and places. */
export function amount(value: number | null, unit: string): string {
  if (value === null) return '–'
  if (unit === 'share') return percent(value)
  return unit === 'people' || unit === 'regions' || unit === 'seats' ? whole(Math.round(value)) : number(value)
}

export function percent(share: number): string {
  const value = 100 * share
  return `${value > 0 && value < 9.95 ? Number(value.toPrecision(2)) : Math.round(value)} %`
}

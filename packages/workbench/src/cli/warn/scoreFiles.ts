/** `sharara warn score --forecasts FILE --outcomes FILE`: any probability forecasts against what came. */
import { resolve } from 'node:path'
import { fill, foresight, toProblem, type Problem, type Sheet, type Words } from '@sharara/core'
import { Failure, readSheetFile } from '../../store/index.ts'
import { table, type Output } from '../output.ts'
import { percent } from './input.ts'
import { otherWords, scoreWords as say } from './words.ts'

const names = { forecast: ['probability', 'forecast', 'p'], outcome: ['outcome', 'event', 'y'], weight: ['weight', 'w'] } as const
const wanted = {
  probability: { en: 'a number from 0 to 1', ar: 'عدد من 0 إلى 1' },
  weight: { en: 'how often the row counts: a number from 0', ar: 'كم مرة يُعدّ الصف: عدد من 0' },
  outcome: { en: '0 or 1, or nothing where it is not known', ar: '0 أو 1، أو فراغ حيث لا تُعرف' },
  column: { en: 'a column {names}', ar: 'عمود {names}' },
  keys: { en: 'columns with which both files name their rows', ar: 'أعمدة يسمي بها الملفان صفوفهما' },
  once: { en: 'each row named once', ar: 'كل صف يُسمى مرة واحدة' },
  known: { en: 'rows with a forecast and an outcome', ar: 'صفوف لها توقع ونتيجة' },
  none: { en: 'none', ar: 'لا شيء' },
} as const satisfies Record<string, Words>

interface Scored {
  readonly outcomes: readonly number[]
  readonly forecasts: readonly number[]
  readonly years: readonly number[] | null
  /** Null: each row counts once. */
  readonly weights: readonly number[] | null
  readonly unmatched: number
}

export interface FileOptions {
  readonly forecasts: string
  readonly outcomes?: string
  readonly edges?: readonly number[]
  readonly json?: boolean
}

export async function scoreFiles(options: FileOptions, out: Output): Promise<void> {
  const forecasts = await sheetOf(options.forecasts)
  const outcomes = options.outcomes === undefined ? forecasts : await sheetOf(options.outcomes)
  const scored = matched(forecasts, outcomes)
  const result = scoresOf(scored, options.edges ?? foresight.tenths)
  if (options.json === true) out.say(JSON.stringify(result, null, 2))
  else tell(result, out)
  if (scored.unmatched > 0) out.tell(fill(say.unmatched, { count: scored.unmatched }))
}

async function sheetOf(path: string): Promise<Sheet> {
  const { sheet, problems } = await readSheetFile(resolve(path))
  if (sheet === null) throw new Failure(otherWords.dataBad, 2, problems)
  return { ...sheet, header: sheet.header.map((name) => name.trim()) }
}

function columnAt({ header, file }: Sheet, allowed: readonly string[], problems: Problem[]): number {
  const at = header.findIndex((name) => allowed.includes(name.toLowerCase()))
  if (at < 0)
    problems.push(
      toProblem({ path: [], got: both(header.join(', ')), wanted: fill(wanted.column, { names: allowed.join(' / ') }) }, file, 1),
    )
  return at
}

const both = (text: string): Words => ({ en: text, ar: text })

function matched(forecasts: Sheet, outcomes: Sheet): Scored {
  const problems: Problem[] = []
  const p = columnAt(forecasts, names.forecast, problems)
  const y = columnAt(outcomes, names.outcome, problems)
  const weightAt = forecasts.header.findIndex((name) => (names.weight as readonly string[]).includes(name.toLowerCase()))
  const special: readonly string[] = [...names.forecast, ...names.outcome, ...names.weight]
  const keys = forecasts.header.filter((name) => !special.includes(name.toLowerCase()) && outcomes.header.includes(name))
  if (forecasts !== outcomes && keys.length === 0)
    problems.push(toProblem({ path: [], got: both(outcomes.header.join(', ')), wanted: wanted.keys }, outcomes.file, 1))
  if (problems.length > 0) throw new Failure(otherWords.dataBad, 2, problems)
  const came = new Map<string, number>()
  for (const [k, row] of outcomes.rows.entries()) {
    const given = String(row.cells[y] ?? '').trim()
    const value = given === '' ? NaN : Number(given)
    if (given !== '' && value !== 0 && value !== 1)
      problems.push(toProblem({ path: [outcomes.header[y]!], got: both(given), wanted: wanted.outcome }, outcomes.file, row.line ?? k + 2))
    const key = forecasts === outcomes ? String(k) : keyOf(outcomes, keys, row.cells)
    if (came.has(key)) problems.push(toProblem({ path: keys, got: both(key), wanted: wanted.once }, outcomes.file, row.line ?? k + 2))
    came.set(key, value)
  }
  const pairs = forecasts.rows.map((row, k) => {
    const value = Number(row.cells[p] ?? NaN)
    if (String(row.cells[p] ?? '').trim() === '' || !(value >= 0 && value <= 1)) {
      problems.push(
        toProblem(
          { path: [forecasts.header[p]!], got: both(String(row.cells[p] ?? '')), wanted: wanted.probability },
          forecasts.file,
          row.line ?? k + 2,
        ),
      )
    }
    const year = forecasts.header.indexOf('year')
    return {
      p: value,
      w: weightAt < 0 ? 1 : weightOf(forecasts, weightAt, k, problems),
      y: came.get(forecasts === outcomes ? String(k) : keyOf(forecasts, keys, row.cells)) ?? NaN,
      year: year < 0 ? NaN : Number(row.cells[year]),
    }
  })
  const kept = pairs.filter((pair) => !Number.isNaN(pair.y))
  if (kept.length === 0) problems.push(toProblem({ path: [], got: wanted.none, wanted: wanted.known }, forecasts.file, undefined))
  if (problems.length > 0) throw new Failure(otherWords.dataBad, 2, problems)
  const years = kept.map(({ year }) => year)
  return {
    outcomes: kept.map((pair) => pair.y),
    forecasts: kept.map((pair) => pair.p),
    years: years.some((year) => Number.isNaN(year)) ? null : years,
    weights: weightAt < 0 ? null : kept.map((pair) => pair.w),
    unmatched: pairs.length - kept.length,
  }
}

function weightOf({ rows, header, file }: Sheet, at: number, k: number, problems: Problem[]): number {
  const given = String(rows[k]!.cells[at] ?? '').trim()
  const weight = given === '' ? NaN : Number(given)
  if (!(weight >= 0 && weight < Infinity))
    problems.push(toProblem({ path: [header[at]!], got: both(given), wanted: wanted.weight }, file, rows[k]!.line ?? k + 2))
  return weight
}

function keyOf({ header }: Sheet, keys: readonly string[], cells: Sheet['rows'][number]['cells']): string {
  return keys.map((key) => String(cells[header.indexOf(key)] ?? '').trim()).join(' ')
}

function scoresOf({ outcomes, forecasts, years, weights }: Scored, edges: readonly number[]) {
  const w = weights ?? outcomes.map(() => 1)
  const all = w.reduce((sum, each) => sum + each, 0)
  const events = outcomes.reduce((sum, y, i) => sum + y * w[i]!, 0)
  const rate = events / all
  const line = foresight.calibrationLine(outcomes, forecasts, w)
  const ranks = foresight.ranksWithin(years ?? outcomes.map(() => 0), forecasts)
  const least = outcomes.map(() => rate)
  return {
    n: outcomes.length,
    ...(weights === null ? {} : { weight: all }),
    events,
    rate,
    brier: foresight.brier(outcomes, forecasts, w),
    brierSkill: 1 - foresight.brier(outcomes, forecasts, w) / foresight.brier(outcomes, least, w),
    /** Exact: rows are grouped by their forecast. */
    brierParts: foresight.brierParts(outcomes, forecasts, null, w),
    brierPartsInBins: foresight.brierParts(outcomes, forecasts, edges, w),
    logLoss: foresight.logLoss(outcomes, forecasts, w),
    auc: foresight.auc(outcomes, forecasts, w),
    averagePrecision: foresight.averagePrecision(outcomes, forecasts, w),
    ...(years === null ? {} : { aucWithinYear: foresight.aucWithin(years, outcomes, forecasts) }),
    slope: line.slope,
    intercept: line.intercept,
    top: Object.fromEntries([5, 10, 20].map((k) => [k, foresight.recallAt(outcomes, ranks, k, w)])),
    calibration: foresight.calibration(outcomes, forecasts, edges, w),
  }
}

function tell(result: ReturnType<typeof scoresOf>, out: Output): void {
  const t = (sentence: Words): string => sentence[out.language]
  const { reliability, resolution, uncertainty } = result.brierParts
  const shown = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(6))
  out.say(fill(say.files, { n: result.n, events: result.events, rate: percent(result.rate) }))
  out.say(
    table([
      ['Brier', shown(result.brier)],
      [`  ${t(say.parts)}`, `${shown(reliability)} − ${shown(resolution)} + ${shown(uncertainty)}`],
      [t(say.brierSkill), shown(100 * result.brierSkill)],
      ['log', shown(result.logLoss)],
      ['AUC', shown(result.auc)],
      ['AUC-PR', shown(result.averagePrecision)],
      [t(say.slope), shown(result.slope)],
      ...Object.entries(result.top).map(([k, value]) => [t(fill(say.top, { k })), shown(value)]),
    ]),
  )
  out.say(`\n${t(say.calibration)}`)
  out.say(table(result.calibration.map((bin) => [`${percent(bin.meanForecast)} %`, `${percent(bin.rate)} %`, String(bin.count)])))
}

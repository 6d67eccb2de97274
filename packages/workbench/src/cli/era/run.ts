/** `sharara era`: eras of one country, and the same with a change. */
import { join, resolve } from 'node:path'
import { clocks, fill, nearest, type Words } from '@sharara/core'
import { clockGround, csvTable, documentDate, Failure, makeFolder, shown, writeWhole } from '../../store/index.ts'
import { commandLine } from '../experiment/options.ts'
import { openPage } from '../finish.ts'
import { table, type Output } from '../output.ts'
import { version } from '../version.ts'
import { progress } from '../warn/input.ts'
import { findCountryCode } from '../world/country.ts'
import { words as worldWords } from '../world/words.ts'
import { half, linesOf } from './lines.ts'
import { eraPage } from './page.ts'
import { words } from './words.ts'

export interface EraCommandOptions {
  readonly from: number
  readonly to: number
  readonly runs: number
  readonly seed: number
  readonly known: number
  readonly definition: clocks.WaveDefinitionName
  readonly shift?: readonly clocks.ConditionShift[]
  readonly reform?: number
  readonly contagion: boolean
  readonly fear: boolean
  readonly promise?: number
  readonly learning?: number
  readonly blank?: boolean
  readonly out?: string
  readonly open?: boolean
  readonly json?: boolean
}

/** `condition=by@year`, gathered. */
export function shiftsOf(given: string, before: readonly clocks.ConditionShift[] = []): readonly clocks.ConditionShift[] {
  const found = /^\s*(\w+)\s*=\s*([+-]?\d+(?:\.\d+)?)@(\d{4})\s*$/.exec(given)
  if (found === null) throw new Failure(fill(words.badShift, { got: given }), 2)
  const condition = found[1]!
  if (!clocks.conditionNames.some((name) => name === condition)) {
    const close = nearest(condition, clocks.conditionNames)
    const tail = close === undefined ? { en: '', ar: '' } : fill(words.near, { name: close })
    throw new Failure(fill(words.noCondition, { got: condition, near: tail, there: clocks.conditionNames.join(', ') }), 2)
  }
  return [...before, { condition, by: Number(found[2]), from: Number(found[3]) }]
}

const reform = (year: number): readonly clocks.ConditionShift[] => [
  { condition: 'v2x_polyarchy', by: 0.2, from: year },
  { condition: 'v2x_corr', by: -0.2, from: year },
  { condition: 'v2csreprss', by: 1, from: year },
]

/** one piece: from the options to the files, in order. */
export function runEraCommand(given: string, options: EraCommandOptions, out: Output): void {
  if (options.to < options.from) throw new Failure(fill(worldWords.backwards, { from: options.from, to: options.to }), 2)
  const show = progress(out)
  show(worldWords.reading, false)
  const { history, records, sources } = clockGround()
  const iso3 = findCountryCode(given, history.ground.countries)
  const data = clocks.worldData(history, records, options.definition, options.known)
  const model = clocks.worldModel(data)
  const aftermath = clocks.measureAftermath(sources, records)
  const country = model.countries.indexOf(iso3)
  const shifts = [...(options.shift ?? []), ...(options.reform === undefined ? [] : reform(options.reform))]
  const { from, to, runs, seed } = options
  const plain = { country, from, to, runs, firstSeed: seed, ...(options.blank === true ? { blank: true } : {}) }
  const changed = {
    ...plain,
    shifts,
    contagion: options.contagion,
    fear: options.fear,
    ...(options.promise === undefined ? {} : { promise: options.promise }),
    ...(options.learning === undefined ? {} : { learning: options.learning }),
  }
  const onRun = (done: number, of: number): void => show(fill(words.progress, { percent: Math.floor((100 * done) / of) }), done === of)
  const as = clocks.runEras(model, aftermath, records.waves, { ...plain, onRun })
  const differs =
    shifts.length > 0 || !options.contagion || !options.fear || options.promise !== undefined || options.learning !== undefined
  const other = differs ? clocks.runEras(model, aftermath, records.waves, { ...changed, onRun }) : null
  const result = { plan: { shifts, digest: clocks.clockDigest(data) }, era: as.summary, changed: other?.summary ?? null }
  if (options.json === true) out.say(JSON.stringify(result, null, 2))
  else tell(as.summary, other?.summary ?? null, out)
  if (options.out === undefined) return
  const folder = resolve(options.out)
  const at = (name: string): string => join(folder, name)
  makeFolder(folder)
  writeWhole(at('era.json'), `${JSON.stringify(result, null, 1)}\n`)
  writeWhole(
    at('years.csv'),
    csvTable(
      ['year', 'hazard', 'waves', 'changed_waves'],
      as.summary.byYear.map((waves, k) => [from + k, as.summary.hazard[k]!, waves, other?.summary.byYear[k] ?? null]),
    ),
  )
  writeWhole(
    at('waves.csv'),
    csvTable(
      ['seed', 'date', 'deaths', 'peak_share', 'fall_weeks', 'answer', 'aftermath', 'share_from_abroad'],
      as.eras.flatMap(({ waves }, k) =>
        waves.map((wave) => [
          seed + k,
          clocks.dateOfWeek(wave.week),
          wave.deaths,
          wave.peak,
          wave.fallWeeks,
          wave.answer,
          wave.group,
          wave.abroad,
        ]),
      ),
    ),
  )
  const again = { command: commandLine(), model: result.plan.digest, version, created: documentDate().toISOString(), runs, facts: [] }
  writeWhole(at('report.html'), eraPage(as.summary, other?.summary ?? null, again))
  out.tell(fill(worldWords.written, { folder: shown(folder) }))
  if (options.open === true) void openPage(at('report.html'))
}

function tell(era: clocks.EraSummary, changed: clocks.EraSummary | null, out: Output): void {
  const t = (sentence: Words): string => sentence[out.language]
  out.say(fill(words.lead, { country: era.country, from: era.from, to: era.to, runs: era.runs }))
  const others = changed === null ? [] : linesOf(changed)
  const head = changed === null ? ['', t(words.asRecorded)] : ['', t(words.asRecorded), t(words.changed)]
  out.say(table([head, ...linesOf(era).map(([name, value], k) => [t(name), value, ...(others[k] === undefined ? [] : [others[k][1]])])]))
  const { recorded } = era
  if (recorded !== null) {
    out.say(
      fill(words.recorded, {
        count: recorded.count,
        from: recorded.from,
        to: recorded.to,
        half: half(recorded.runs),
        verdict: recorded.inside ? words.insideHalf : words.outsideHalf,
      }),
    )
  }
  if (era.coded.length > 0) {
    out.say(words.codedTitle)
    const deaths = (low: number | null, high: number | null): string =>
      low === null || high === null ? '–' : low === high ? String(low) : `${low}–${high}`
    out.say(
      table(
        era.coded.map(({ start, trigger, deathsLow, deathsHigh, outcome }) => [start, trigger, deaths(deathsLow, deathsHigh), outcome]),
      ),
    )
  }
  out.say(words.note)
}

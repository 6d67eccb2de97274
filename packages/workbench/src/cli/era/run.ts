/** `sharara era`: eras of one country, and the same with a change. */
import { join, resolve } from 'node:path'
import { clocks, fill, nearest, type Words } from '@sharara/core'
import { clockGround, csvTable, documentDate, Failure, makeFolder, countryName, shown as shownPath, writeWhole } from '../../store/index.ts'
import { episodeJob } from '../coupled/job.ts'
import { episodeHead, episodeRows, tellCoupled } from '../coupled/tell.ts'
import { words as coupledWords } from '../coupled/words.ts'
import { commandLine } from '../experiment/options.ts'
import { openPage } from '../finish.ts'
import { table, type Output } from '../output.ts'
import { version } from '../version.ts'
import { progress } from '../warn/input.ts'
import { findCountryCode } from '../world/country.ts'
import { words as worldWords } from '../world/words.ts'
import { half, linesOf } from './lines.ts'
import type { EraCommandOptions } from './options.ts'
import { eraPage, type ShownEra } from './page.ts'
import { settleEras, takeEra } from './withEpisodes.ts'
import { words } from './words.ts'

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

/** What is asked of the eras, in order: as recorded, and with the change. */
interface Asked {
  readonly plain: clocks.ErasOptions
  /** Null where nothing is changed. */
  readonly changed: clocks.ErasOptions | null
  readonly shifts: readonly clocks.ConditionShift[]
}

function askedOf(options: EraCommandOptions, country: number, runs: number): Asked {
  const shifts = [...(options.shift ?? []), ...(options.reform === undefined ? [] : reform(options.reform))]
  const { from, to, seed, contagion, fear, promise, learning } = options
  const plain = { country, from, to, runs, firstSeed: seed, ...(options.blank === true ? { blank: true } : {}) }
  const differs = shifts.length > 0 || !contagion || !fear || promise !== undefined || learning !== undefined
  const more = { shifts, contagion, fear, ...(promise === undefined ? {} : { promise }), ...(learning === undefined ? {} : { learning }) }
  return { plain, changed: differs ? { ...plain, ...more } : null, shifts }
}

const usualRuns = { surrogate: 400, episodes: 20 } as const

/** one piece: from the options to the files, in order. */
export async function runEraCommand(given: string, options: EraCommandOptions, out: Output): Promise<void> {
  if (options.to < options.from) throw new Failure(fill(worldWords.backwards, { from: options.from, to: options.to }), 2)
  if (options.queue !== undefined && options.episodes === undefined) throw new Failure(coupledWords.queueNeedsEpisodes, 2)
  const show = progress(out)
  show(worldWords.reading, false)
  const ground = clockGround()
  const { records, sources, history } = ground
  const iso3 = findCountryCode(given, history.ground.countries)
  const data = clocks.worldData(history, records, options.definition, options.known)
  const model = clocks.worldModel(data)
  const aftermath = clocks.measureAftermath(sources, records)
  const coupled = options.episodes === undefined ? null : await episodeJob(ground, options.definition, options.episodes)
  const runs = options.runs ?? (coupled === null ? usualRuns.surrogate : usualRuns.episodes)
  const asked = askedOf(options, model.countries.indexOf(iso3), runs)
  show(worldWords.reading, true)
  const folder = options.out === undefined ? null : resolve(options.out)
  const digest = clocks.clockDigest(data)
  const command =
    folder !== null && coupled !== null ? takeEra(folder, given, options, { digest, asked, episodes: coupled.plan }) : commandLine()
  const eras = (of: clocks.ErasOptions, make?: clocks.EpisodeMaker): ReturnType<typeof clocks.runEras> =>
    clocks.runEras(model, aftermath, records.waves, {
      ...of,
      ...(make === undefined ? { onRun: (done: number, all: number) => show(percentOf(done, all), done === all) } : { make }),
    })
  const both = (make?: clocks.EpisodeMaker): readonly ReturnType<typeof clocks.runEras>[] =>
    [asked.plain, ...(asked.changed === null ? [] : [asked.changed])].map((of) => eras(of, make))
  const settled = coupled === null ? null : await settleEras(both, model, coupled.job, folder, options, out)
  const [as, other = null] = settled?.result ?? both()
  const shown: ShownEra = {
    name: countryName(iso3),
    era: as!.summary,
    changed: other?.summary ?? null,
    coupled: settled?.answer ?? null,
  }
  const { name: _name, ...told } = shown
  const result = { plan: { shifts: asked.shifts, digest }, ...told }
  if (options.json === true) out.say(JSON.stringify(result, null, 2))
  else {
    tell(shown, out)
    if (settled !== null) tellCoupled(settled.answer, settled.seconds, out)
  }
  if (folder === null) return
  makeFolder(folder)
  writeWhole(join(folder, 'era.json'), `${JSON.stringify(result, null, 1)}\n`)
  writeTables(folder, options, as!, other)
  if (settled !== null) writeWhole(join(folder, 'episodes.csv'), csvTable(episodeHead, episodeRows(settled.made)))
  const again = { command, model: digest, version, created: documentDate().toISOString(), runs, facts: [] }
  writeWhole(join(folder, 'report.html'), eraPage(shown, again))
  out.tell(fill(worldWords.written, { folder: shownPath(folder) }))
  if (options.open === true) void openPage(join(folder, 'report.html'), out.language)
}

const percentOf = (done: number, of: number): Words => fill(words.progress, { percent: Math.floor((100 * done) / of) })

type Eras = ReturnType<typeof clocks.runEras>

function writeTables(folder: string, { from, seed }: EraCommandOptions, as: Eras, other: Eras | null): void {
  const years = as.summary.byYear.map((waves, k) => [from + k, as.summary.hazard[k]!, waves, other?.summary.byYear[k] ?? null])
  writeWhole(join(folder, 'years.csv'), csvTable(['year', 'hazard', 'waves', 'changed_waves'], years))
  const head = ['seed', 'date', 'deaths', 'peak_share', 'fall_weeks', 'answer', 'aftermath', 'share_from_abroad']
  const waves = as.eras.flatMap((era, k) =>
    era.waves.map(({ week, deaths, peak, fallWeeks, answer, group, abroad }) => [
      seed + k,
      clocks.dateOfWeek(week),
      deaths,
      peak,
      fallWeeks,
      answer,
      group,
      abroad,
    ]),
  )
  writeWhole(join(folder, 'waves.csv'), csvTable(head, waves))
}

function tell({ name, era, changed }: ShownEra, out: Output): void {
  const t = (sentence: Words): string => sentence[out.language]
  out.say(fill(words.lead, { country: name, from: era.from, to: era.to, runs: era.runs }))
  const others = changed === null ? [] : linesOf(changed)
  const head = changed === null ? ['', t(words.asRecorded)] : ['', t(words.asRecorded), t(words.changed)]
  out.say(table([head, ...linesOf(era).map(([line, value], k) => [t(line), value, ...(others[k] === undefined ? [] : [others[k][1]])])]))
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

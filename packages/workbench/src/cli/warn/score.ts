/** `sharara warn score`: the track record out of time, beside what it must beat. */
import { join, resolve } from 'node:path'
import { fill, foresight, type Words } from '@sharara/core'
import { countryName, makeFolder, shippedDecades, shippedSources, shippedText, shown, writeWhole } from '../../store/index.ts'
import { table, type Output } from '../output.ts'
import { version } from '../version.ts'
import { needLabels, openPanel, percent, progress, type PanelOptions } from './input.ts'
import { refit } from './refit.ts'
import { writeRows } from './rows.ts'
import { scoreFiles } from './scoreFiles.ts'
import { scoreWords as say, words } from './words.ts'

export interface ScoreOptions extends PanelOptions {
  readonly target: foresight.TargetName
  readonly draws: number
  readonly forecasts?: string
  readonly outcomes?: string
  readonly edges?: readonly number[]
  readonly refit?: string
  readonly evidence?: string
  readonly out?: string
  readonly json?: boolean
}

export async function runScoreForecasts(options: ScoreOptions, out: Output): Promise<void> {
  if (options.forecasts !== undefined) return scoreFiles({ ...options, forecasts: options.forecasts }, out)
  if (options.refit !== undefined) return refit(options.refit, options.json === true, out)
  const panel = await openPanel(options, out)
  if (options.evidence !== undefined) return writeEvidence(panel, options.evidence, out)
  needLabels(panel, options.target)
  const show = progress(out)
  const forecasts = foresight.rollingForecasts(panel, options.target, {
    onYear: (year, done, of) => show(fill(words.progress, { year, percent: Math.floor((100 * done) / of) }), done === of),
  })
  const track = foresight.trackOf(panel, forecasts, panel.outcomes[options.target])
  const record = foresight.trackRecordOf(panel, options.target, track, options.draws)
  if (options.out !== undefined) await writeTrack(resolve(options.out), panel, record, track)
  if (options.json === true) out.say(JSON.stringify(record, null, 2))
  else tell(record, out)
  if (options.out !== undefined) out.tell(fill(words.written, { folder: shown(resolve(options.out)) }))
  return undefined
}

const three = (value: number): string => value.toFixed(3)
const hundredth = (value: number): string => (100 * value).toFixed(1)
const between = ({ value, low, high }: foresight.Interval, shape: (value: number) => string = three): string =>
  `${shape(value)} [${shape(low)}, ${shape(high)}]`

function tell(record: foresight.TrackRecord, out: Output): void {
  const t = (sentence: Words): string => sentence[out.language]
  const { target, years, n, events, models } = record
  out.say(
    fill(say.title, { target: foresight.targets[target].label, n, first: years[0], last: years[1], events, rate: percent(events / n) }),
  )
  const heads = [say.model, say.auc, say.within, say.precision, say.brierSkill, say.logSkill].map(t)
  const tops = [5, 10, 20].map((k) => t(fill(say.top, { k })))
  const rows = models.map((one) => [
    t(foresight.modelLabels[one.model]),
    three(one.auc.value),
    three(one.aucWithin),
    three(one.averagePrecision.value),
    hundredth(one.brierSkill.value),
    hundredth(one.logSkill.value),
    ...[one.top5, one.top10, one.top20].map(({ value }) => value.toFixed(2)),
    one.slope.toFixed(2),
    one.expected.toFixed(0),
  ])
  out.say(table([[...heads, ...tops, t(say.slope), t(say.expected)], ...rows]))
  const own = models.find(({ model }) => model === 'forecast')!
  out.say(`\n${t(say.intervals)}`)
  out.say(
    `  AUC ${between(own.auc)}; AUC-PR ${between(own.averagePrecision)}; ${t(say.brierSkill)} ${between(own.brierSkill, hundredth)}; ${t(fill(say.top, { k: 20 }))} ${between(own.top20)}`,
  )
  for (const { than, auc, logPerEvent } of record.differences) {
    out.say(`  ${t(fill(say.paired, { than: foresight.modelLabels[than], auc: between(auc), log: between(logPerEvent) }))}`)
  }
  out.say(`\n${t(say.periods)}`)
  out.say(
    table(record.periods.map((one) => [`${one.first}–${one.last}`, three(one.auc), `(${three(one.population)})`, String(one.events)])),
  )
  out.say(`\n${t(say.calibration)}`)
  out.say(table(record.calibration.map((bin) => [`${percent(bin.meanForecast)} %`, `${percent(bin.rate)} %`, String(bin.count)])))
  const placed = (list: readonly foresight.Placed[]): string =>
    list
      .map(({ iso3, year, rank, of, probability }) => `${t(countryName(iso3))} ${year}: ${rank}/${of} (${percent(probability)} %)`)
      .join(t(words.comma))
  if (record.famous.length > 0) {
    out.say(`\n${t(say.famous)}`)
    out.say(`  ${placed(record.famous)}`)
  }
  out.say(`\n${t(say.missed)}\n  ${placed(record.missed) || '–'}`)
  out.say(`\n${t(say.alarms)}\n  ${placed(record.alarms)}`)
  out.say(fill(say.median, { median: Math.round(record.medianRank), share: Math.round(100 * record.below100) }))
}

async function writeTrack(folder: string, panel: foresight.Panel, record: foresight.TrackRecord, track: foresight.Track): Promise<void> {
  const { trackPage } = await import('../../report/foresight/index.ts')
  const names = [...track.forecasts.keys()]
  const rows = {
    columns: [
      { name: 'iso3', type: 'STRING' as const },
      { name: 'year', type: 'INT32' as const },
      { name: 'outcome', type: 'INT32' as const },
      ...names.map((name) => ({ name, type: 'DOUBLE' as const })),
    ],
    rows: track.rows.map((row, i) => [
      panel.countries[panel.country[row]!]!.iso3,
      track.year[i]!,
      track.outcome[i]!,
      ...names.map((name) => track.forecasts.get(name)![i]!),
    ]),
  }
  const named = (list: readonly foresight.Placed[]) => list.map((one) => ({ ...one, name: countryName(one.iso3) }))
  const page = trackPage({ ...record, famous: named(record.famous), missed: named(record.missed), alarms: named(record.alarms) }, version)
  makeFolder(folder)
  writeRows(join(folder, 'track.csv'), rows)
  writeRows(join(folder, 'track.parquet'), rows, { target: record.target, panel: panel.digest, licence: panel.licence })
  writeWhole(join(folder, 'scores.json'), `${JSON.stringify(record, null, 1)}\n`)
  writeWhole(join(folder, 'track.html'), page)
}

function writeEvidence(panel: foresight.Panel, path: string, out: Output): void {
  const show = progress(out)
  const protests = shippedSources(true).tables['mass-mobilization']
  const means = foresight.meansOf(shippedText('csra'))
  const measured = foresight.measureEvidence(panel, foresight.answeredYears(protests), means, (target, group, share) => {
    const what = { en: `${foresight.groups[group].en}, ${target}`, ar: `${foresight.groups[group].ar}، ${target}` }
    show(fill(words.measuring, { what, percent: Math.floor(100 * share) }), false)
  })
  const whole: foresight.PanelEvidence = {
    ...measured,
    calendar: foresight.measureCalendar(shippedText('calendar'), shippedText('protests')),
    falls: foresight.measureFalls(shippedSources(false), shippedText('falls')),
    temper: foresight.measureTemper(panel, protests, 'KAZ', 2022),
    decades: shippedDecades(),
  }
  const short = (_: string, value: unknown): unknown => (typeof value === 'number' ? Number(value.toFixed(6)) : value)
  writeWhole(resolve(path), `${JSON.stringify(whole, short, 1)}\n`)
  show({ en: '', ar: '' }, true)
  out.tell(fill(say.evidence, { path: shown(resolve(path)) }))
}

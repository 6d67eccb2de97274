/** `sharara world cascade`: who lit whom among the recorded waves, by shares of the hazard. */
import { join, resolve } from 'node:path'
import { clocks, fill, type Words } from '@sharara/core'
import { clockGround, countryName, csvTable, Failure, makeFolder, shown, writeWhole } from '../../store/index.ts'
import { table, type Output } from '../output.ts'
import { oneOf } from '../usage.ts'
import { words } from './words.ts'

export interface CascadeOptions {
  readonly from: number
  readonly to: number
  readonly known: number
  readonly definition: clocks.WaveDefinitionName
  readonly bloc?: string
  readonly out?: string
  readonly json?: boolean
}

export function runCascade(options: CascadeOptions, out: Output): void {
  if (options.to < options.from) throw new Failure(fill(words.backwards, { from: options.from, to: options.to }), 2)
  const { history, records } = clockGround()
  if (options.bloc !== undefined) oneOf('--bloc', [...new Set(records.blocOf.values())])(options.bloc)
  const model = clocks.worldModel(clocks.worldData(history, records, options.definition, options.known))
  const all = clocks.cascadeOf(model, options.from, options.to)
  const waves = all.filter(({ iso3 }) => options.bloc === undefined || records.blocOf.get(iso3) === options.bloc)
  if (options.json === true) out.say(JSON.stringify(waves, null, 2))
  else tell(waves, out)
  if (options.out === undefined) return
  const folder = resolve(options.out)
  makeFolder(folder)
  writeWhole(join(folder, 'cascade.json'), `${JSON.stringify(waves, null, 1)}\n`)
  const rows = waves.flatMap((wave) => [
    [wave.iso3, wave.date, wave.hazard, '', '', 'inside', wave.inside],
    ...wave.parents.map((parent) => [wave.iso3, wave.date, wave.hazard, parent.iso3, parent.date, parent.by, parent.share]),
  ])
  writeWhole(join(folder, 'cascade.csv'), csvTable(['iso3', 'date', 'hazard_a_week', 'parent', 'parent_date', 'by', 'share'], rows))
  out.tell(fill(words.written, { folder: shown(folder) }))
}

function tell(waves: readonly clocks.CascadeWave[], out: Output): void {
  const t = (sentence: Words): string => sentence[out.language]
  const mark = { wave: '', fall: '†' }
  const name = (iso3: string): string => countryName(iso3)[out.language]
  const rows = waves.map(({ iso3, date, hazard, inside, parents }) => [
    name(iso3),
    date,
    (100 * hazard).toFixed(2),
    `${(100 * inside).toFixed(0)} %`,
    parents
      .slice(0, 4)
      .map((one) => `${name(one.iso3)}${mark[one.by]} ${(100 * one.share).toFixed(0)}`)
      .join(out.language === 'ar' ? '، ' : ', '),
  ])
  out.say(table([[t(words.country), t(words.date), t(words.chance), t(words.inside), t(words.parents)], ...rows]))
  out.say(words.cascadeNote)
}

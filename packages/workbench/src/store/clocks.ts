/** The record that the clocks of decades and of the world are made from. */
import { join } from 'node:path'
import { clocks, foresight, type Words } from '@sharara/core'
import { shippedSources } from './foresight.ts'
import { home } from '../shipped/index.ts'
import { readText } from './library.ts'

export interface ClockGround {
  readonly sources: foresight.Sources
  readonly panel: foresight.Panel
  readonly records: clocks.Records
  readonly history: clocks.History
}

/** The year after the last week that is read. */
const end = 2023

export function clockGround(): ClockGround {
  const text = (name: string): string => readText(join(home, 'packages/data/open', `${name}.csv`)).text
  const sources = shippedSources(false)
  const panel = foresight.buildPanel(sources)
  const records = clocks.readRecords(Object.fromEntries(clocks.clockTables.map((name) => [name, text(name)])))
  const ground = clocks.groundOf(sources, panel, records, text('countries'))
  return { sources, panel, records, history: clocks.historyOf(ground, records, clocks.weekOfYear(end)) }
}

/** What the ledger asks of decades. */
export function shippedDecades(): foresight.DecadesMeasure {
  const { sources, records, history } = clockGround()
  return { ...clocks.measureDecades(records, clocks.measureAftermath(sources, records)), ...clocks.measureAsked(sources, records, history) }
}

let names: ReadonlyMap<string, Words> | null = null

/** Countries by code, as a reader of either language names them. */
export function shippedNames(): ReadonlyMap<string, Words> {
  names ??= readNames()
  return names
}

/** One that is not among them, a state that is gone, by what it is called elsewhere. */
export function countryName(iso3: string, otherwise = iso3): Words {
  return shippedNames().get(iso3) ?? { en: otherwise, ar: otherwise }
}

function readNames(): ReadonlyMap<string, Words> {
  const rows = (name: string): readonly (readonly string[])[] =>
    readText(join(home, 'packages/data/open', `${name}.csv`))
      .text.trim()
      .split('\n')
      .map((line) => line.split(','))
  const arabic = new Map(rows('country-names').map(([iso3, name]) => [iso3 ?? '', name ?? '']))
  const [head = [], ...countries] = rows('countries')
  const [iso3, english] = [head.indexOf('iso3'), head.indexOf('name')]
  return new Map(
    countries.map((row) => [row[iso3] ?? '', { en: row[english] ?? '', ar: arabic.get(row[iso3] ?? '') ?? row[english] ?? '' }]),
  )
}

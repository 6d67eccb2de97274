/** `sharara warn data`: files of the user's own checked and added; the columns of the panel; the panel as a file. */
import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fill, foresight, type Words } from '@sharara/core'
import { csvTable, Failure, makeFolder, readSheetFile, shippedSources, shippedText, shown, writeWhole } from '../../store/index.ts'
import { table, type Output } from '../output.ts'
import { openPanel, originOf, ownFile, readOwn, type PanelOptions } from './input.ts'
import { known, writeRows } from './rows.ts'
import { otherWords as say, words } from './words.ts'

async function checked(file: string, out: Output): Promise<foresight.CountryYears> {
  const sources = shippedSources(false)
  const own = await readOwn(resolve(file), foresight.buildPanel(sources), originOf(sources) + 1)
  out.say(fill(say.dataFine, { file: shown(resolve(file)), rows: own.year.length, columns: own.columns.length }))
  for (const name of own.columns) {
    const column = foresight.columns.find((each) => each.name === name)
    if (column !== undefined) out.say(`  ${fill(say.carried, { column: name, years: column.carry })[out.language]}`)
  }
  return own
}

/** Every file is looked at, whatever is wrong with those before it. */
export async function runDataCheck(files: readonly string[], out: Output): Promise<void> {
  const bad: Failure[] = []
  for (const file of files) {
    await checked(file, out).catch((error: unknown) => {
      if (!(error instanceof Failure)) throw error
      bad.push(error)
    })
  }
  const [first] = bad
  const problems = bad.flatMap((failure) => failure.problems)
  if (first !== undefined) throw problems.length > 0 ? new Failure(say.dataBad, 2, problems) : first
}

/** Later cells stand before earlier ones; what a file does not speak of stays. */
export async function runDataAdd(file: string, out: Output): Promise<void> {
  await addToOwn(await checked(file, out), false, out)
}

/** @param union a label that was 1 stays 1: lists complete each other. */
async function addToOwn(own: foresight.CountryYears, union: boolean, out: Output): Promise<void> {
  const path = ownFile()
  // what is there and cannot be read is told, never written over
  const before = existsSync(path) ? await readOwn(path, foresight.buildPanel(shippedSources(false)), Infinity) : null
  const columns = [...new Set([...(before?.columns ?? []), ...own.columns])]
  const rows = new Map<string, Map<string, number>>()
  for (const source of [before, own]) {
    if (source === null) continue
    for (const [k, iso3] of source.iso3.entries()) {
      const key = `${iso3} ${source.year[k]}`
      const cells = rows.get(key) ?? new Map<string, number>()
      rows.set(key, cells)
      for (const name of source.columns) {
        const value = source.values.get(name)![k]!
        if (Number.isNaN(value)) continue
        cells.set(name, union && name.startsWith('onset_') ? Math.max(value, cells.get(name) ?? 0) : value)
      }
    }
  }
  fillYears(rows)
  const lines = [...rows]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, cells]) => [...key.split(' '), ...columns.map((name) => cells.get(name) ?? null)])
  makeFolder(dirname(path))
  writeWhole(path, csvTable(['iso3', 'year', ...columns], lines))
  out.tell(fill(say.dataAdded, { path: shown(path) }))
}

/** Two files without a gap may leave one between them: those years stand in the file and say nothing. */
function fillYears(rows: Map<string, Map<string, number>>): void {
  const keys = [...rows.keys()].map((key) => key.split(' ') as [iso3: string, year: string]) // as they were made above
  for (const [iso3, own] of Map.groupBy(keys, ([country]) => country)) {
    const years = own.map(([, year]) => Number(year))
    for (let year = Math.min(...years); year < Math.max(...years); year++) {
      if (!rows.has(`${iso3} ${year}`)) rows.set(`${iso3} ${year}`, new Map())
    }
  }
}

/** A list without an open licence, from the user's own copy. */
export async function runDataLoad(source: foresight.LoaderName, file: string, out: Output): Promise<void> {
  const { sheet, problems } = await readSheetFile(resolve(file))
  if (sheet === null) throw new Failure(say.dataBad, 2, problems)
  const sources = shippedSources(false)
  const panel = foresight.buildPanel(sources)
  const numbers = new Map(foresight.readPlainRows(shippedText('countries')).map((row) => [row['iso3'], Number(row['gwcode'] || NaN)]))
  const countries = panel.countries.map(({ iso3, name }) => ({ iso3, name, number: numbers.get(iso3) ?? NaN }))
  const loaded = foresight.loadList(source, sheet, countries, originOf(sources) + 1)
  if (loaded.table === null) throw new Failure(say.dataBad, 2, loaded.problems)
  const [from, to] = loaded.years
  const { columns, year } = loaded.table
  out.say(fill(say.loaded, { file: shown(resolve(file)), events: loaded.events, from, to, rows: year.length, columns: columns.join(', ') }))
  out.say(say.loadedLast)
  if (loaded.unknown.length > 0) out.say(fill(say.notOurs, { names: loaded.unknown.join(', ') }))
  await addToOwn(loaded.table, true, out)
}

export function runDataColumns(json: boolean, out: Output): void {
  const t = (sentence: Words): string => sentence[out.language]
  if (json) {
    out.say(
      JSON.stringify(
        foresight.columns.map(({ name, label, unit, source, group, carry }) => ({
          name,
          label,
          unit,
          source,
          licence: foresight.sourceFacts[source].licence,
          group,
          carry,
        })),
        null,
        2,
      ),
    )
    return
  }
  out.say(
    table(
      foresight.columns.map((column) => [
        column.name,
        t(column.label),
        t(column.unit),
        t(foresight.sourceLine(column)),
        String(column.carry),
      ]),
    ),
  )
}

export async function runDataPanel(file: string, options: PanelOptions, out: Output): Promise<void> {
  if (!/\.(csv|parquet)$/.test(file)) throw new Failure(fill(words.badEnding, { got: file }), 2)
  const panel = await openPanel(options, out)
  const names = [...panel.values.keys()]
  const number = (name: string) => ({ name, type: 'DOUBLE' as const })
  const columns = [
    { name: 'iso3', type: 'STRING' as const },
    { name: 'year', type: 'INT32' as const },
    ...foresight.targetNames.map((name) => number(`onset_${name}`)),
    ...names.map(number),
    ...names.map((name) => number(`age_${name}`)),
  ]
  const rows = Array.from(panel.year, (year, row) => [
    panel.countries[panel.country[row]!]!.iso3,
    year,
    ...foresight.targetNames.map((name) => known(panel.outcomes[name][row]!)),
    ...names.map((name) => known(panel.values.get(name)![row]!)),
    ...names.map((name) => {
      const age = panel.ages.get(name)![row]!
      return Number.isFinite(age) && !Number.isNaN(panel.values.get(name)![row]!) ? age : null
    }),
  ])
  writeRows(resolve(file), { columns, rows }, { digest: panel.digest, licence: panel.licence })
  out.tell(fill(words.writtenFile, { path: shown(resolve(file)) }))
}

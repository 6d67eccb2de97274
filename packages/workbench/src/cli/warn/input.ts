/** What every command of `warn` starts from: the panel, the country asked for, progress while years are fitted. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fill, foresight, nearest, type Words } from '@sharara/core'
import { countryName, Failure, readSheetFile, shippedSources, shown } from '../../store/index.ts'
import type { Output } from '../output.ts'
import { otherWords, words } from './words.ts'

export interface PanelOptions {
  readonly openOnly?: boolean
  readonly data?: string
}

export const ownFile = (): string => join(process.cwd(), 'foresight', 'own.csv')

/** The newest year that our sources know anything of. */
export function originOf(sources: foresight.Sources): number {
  return Math.max(...sources.tables.wdi.year)
}

export async function openPanel({ openOnly, data }: PanelOptions, out: Output): Promise<foresight.Panel> {
  const sources = shippedSources(openOnly === true)
  const path = data === undefined ? (existsSync(ownFile()) ? ownFile() : undefined) : resolve(data)
  const shipped = foresight.buildPanel(sources, { openOnly: openOnly === true })
  if (path === undefined) return shipped
  const own = await readOwn(path, shipped, originOf(sources) + 1)
  out.tell(fill(words.ownUsed, { file: shown(path) }))
  return foresight.buildPanel({ ...sources, own }, { openOnly: openOnly === true })
}

/** A file of the user's own, whole or not at all. */
export async function readOwn(path: string, panel: foresight.Panel, origin: number): Promise<foresight.CountryYears> {
  const { sheet, problems } = await readSheetFile(path)
  const checked = sheet === null ? { table: null, problems } : foresight.checkOwn(sheet, panel, origin)
  if (checked.table === null) throw new Failure(otherWords.dataBad, 2, checked.problems)
  return checked.table
}

export interface Foretold {
  readonly panel: foresight.Panel
  readonly target: foresight.TargetName
  /** All years up to the one asked for. */
  readonly years: readonly foresight.YearForecast[]
  readonly forecast: foresight.YearForecast
  readonly before: foresight.YearForecast | undefined
}

export function foretell(panel: foresight.Panel, target: foresight.TargetName, wanted: number | undefined, out: Output): Foretold {
  needLabels(panel, target)
  const newest = panel.year.reduce((latest, year) => Math.max(latest, year), 0)
  const { first } = foresight.targets[target]
  const year = wanted ?? newest
  if (year < first || year > newest) throw new Failure(fill(words.noYear, { year, first, last: newest }), 2)
  const show = progress(out)
  const years = foresight.rollingForecasts(panel, target, {
    last: year,
    onYear: (at, done, of) => show(fill(words.progress, { year: at, percent: Math.floor((100 * done) / of) }), done === of),
  })
  const forecast = years.at(-1)
  if (forecast === undefined || forecast.year !== year) throw new Failure(fill(words.noYear, { year, first, last: newest }), 2)
  return { panel, target, years, forecast, before: years.find((one) => one.year === year - 1) }
}

/** Labels of falls are the user's own. */
export function needLabels(panel: foresight.Panel, target: foresight.TargetName): void {
  if (panel.outcomes[target].every((value) => Number.isNaN(value))) throw new Failure(otherWords.noLabels, 2)
}

export function spreadFor({ panel, target, forecast }: Foretold, draws: number, out: Output): foresight.Spread {
  const show = progress(out)
  return foresight.spreadOf(panel, target, forecast, {
    draws,
    onDraw: (done, of) => show(fill(words.drawing, { percent: Math.floor((100 * done) / Math.max(1, of)) }), done === of),
  })
}

/** One line that is rewritten, on a terminal only. */
export function progress(out: Output): (sentence: Words, over: boolean) => void {
  const stream = process.stderr
  return (sentence, over) => {
    if (stream.isTTY) stream.write(`\r\u001B[K${over ? '' : sentence[out.language]}`)
  }
}

export function findCountry(panel: foresight.Panel, given: string): foresight.Country {
  const wanted = given.trim().toLowerCase()
  const called = ({ iso3, name }: foresight.Country): readonly string[] => {
    const { en, ar } = countryName(iso3, name)
    return [name, iso3, en, ar]
  }
  const found = panel.countries.find((one) => called(one).some((name) => name.toLowerCase() === wanted))
  if (found !== undefined) return found
  const close = nearest(given, panel.countries.flatMap(called))
  const near = close === undefined ? { en: '', ar: '' } : fill(words.near, { name: close })
  throw new Failure(fill(words.noCountry, { got: given, near }), 2)
}

export const percent = (p: number): string => (100 * p < 10 ? (100 * p).toFixed(1) : (100 * p).toFixed(0))

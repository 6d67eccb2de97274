/** The tables of countries and years that ship, the measures of the ledger on them, and forecasts that were shown. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { foresight, readSwitches, type Switches } from '@sharara/core'
import { makeFolder, writeWhole } from './atomic.ts'
import { home } from '../shipped/index.ts'
import { readText } from './library.ts'

const folder = join(home, 'packages/data')

/** @param openOnly without the share-alike folder. */
export function shippedSources(openOnly: boolean): foresight.Sources {
  const names = [...foresight.sourceNames, 'countries', 'adjacency'].filter((name) => !(openOnly && name === 'vdem'))
  const text = (name: string): string => readText(join(folder, name === 'vdem' ? 'vdem' : 'open', `${name}.csv`)).text
  return foresight.readSources(Object.fromEntries(names.map((name) => [name, text(name)])))
}

/** Tables in the open folder as they stand, by name without ending. */
export function shippedText(name: string): string {
  return readText(join(folder, 'open', `${name}.csv`)).text
}

/** Null where the file is not there or was changed into something else. */
export function shippedPanelEvidence(): foresight.PanelEvidence | null {
  const path = join(home, 'episodes/cases/panel.json')
  return existsSync(path) ? foresight.readPanelEvidence(readText(path).text) : null
}

/** What the model does without each mechanism; null where the file is not there or was changed into something else. */
export function shippedSwitches(): Switches | null {
  const path = join(home, 'episodes/cases/switches.json')
  return existsSync(path) ? readSwitches(readText(path).text) : null
}

/** A forecast is kept once: the same figures of the same data and model are the same file. Answers with its path. */
export function keepForecast(archive: string, forecast: foresight.ArchivedForecast): string {
  makeFolder(archive)
  const name = `${forecast.year}-${forecast.target}-${forecast.panel.slice(0, 8)}-${forecast.model.slice(0, 8)}.json`
  const path = join(archive, name)
  if (!existsSync(path)) writeWhole(path, `${JSON.stringify(forecast, null, 1)}\n`)
  return path
}

export interface KeptForecast {
  readonly file: string
  /** Null where the file cannot be read as a forecast. */
  readonly forecast: foresight.ArchivedForecast | null
}

export function keptForecasts(archive: string): readonly KeptForecast[] {
  if (!existsSync(archive)) return []
  return readdirSync(archive)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => ({ file: name, forecast: readKept(join(archive, name)) }))
}

function readKept(path: string): foresight.ArchivedForecast | null {
  try {
    return foresight.readArchived(JSON.parse(readText(path).text))
  } catch {
    return null
  }
}

/** The panel of the tables that ship, for tests. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildPanel, readSources, sourceNames, type Panel, type Sources } from '../src/foresight/index.ts'

const folder = join(import.meta.dirname, '../../data')

export function shippedSources(): Sources {
  const text = (name: string): string => readFileSync(join(folder, name === 'vdem' ? 'vdem' : 'open', `${name}.csv`), 'utf8')
  return readSources(Object.fromEntries([...sourceNames, 'countries', 'adjacency'].map((name) => [name, text(name)])))
}

let panel: Panel | undefined
export function shippedPanel(): Panel {
  panel ??= buildPanel(shippedSources())
  return panel
}

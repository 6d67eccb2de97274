/** The data package: a ready library of what ships, and a description by which data people find rows, units and licences. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** Addresses work in Node, in a page and in a bundler; `openLibrary` reads files and is for Node. */
export const dataIndex = `/** What ships with Sharara: scenarios, countries, records, cases and tables, as files beside this one. */
const kinds = {
  scenario: (id) => \`scenarios/\${id}.json\`,
  country: (id) => \`countries/\${id}/profile.json\`,
  episode: (id) => \`episodes/\${id}.json\`,
}

/** The address of a file of this package. */
export function urlOf(path) {
  return new URL(path, import.meta.url)
}

/** A library for readScenario, in Node: what ships, by name. */
export async function openLibrary() {
  const [{ readFileSync, readdirSync, existsSync }, { fileURLToPath }] = await Promise.all([import('node:fs'), import('node:url')])
  const at = (path) => fileURLToPath(urlOf(path))
  const identifier = /^[a-z0-9]+(-[a-z0-9]+)*$/
  return {
    load(kind, id) {
      if (!identifier.test(id) || !existsSync(at(kinds[kind](id)))) return null
      return { file: kinds[kind](id), text: readFileSync(at(kinds[kind](id)), 'utf8') }
    },
    names(kind) {
      const folder = { scenario: 'scenarios', country: 'countries', episode: 'episodes' }[kind]
      return readdirSync(at(folder)).map((name) => name.replace(/\\.json$/, '')).filter((id) => this.load(kind, id) !== null).sort()
    },
  }
}

/** A library for readScenario, anywhere: what one scenario needs, fetched beforehand. */
export async function fetchLibrary(scenario) {
  const held = new Map()
  const hold = async (kind, id) => {
    if (typeof id !== 'string' || held.has(kind + id)) return null
    const answer = await fetch(urlOf(kinds[kind](id)))
    if (!answer.ok) return null
    const text = await answer.text()
    held.set(kind + id, { file: kinds[kind](id), text })
    return JSON.parse(text)
  }
  for (let id = scenario; id; ) {
    const file = await hold('scenario', id)
    await hold('country', file?.country)
    await hold('episode', file?.episode)
    id = file?.extends
  }
  return { load: (kind, id) => held.get(kind + id) ?? null, names: () => [] }
}
`

export const dataTypes = `import type { Library } from '@sharara/core'
/** The address of a file of this package. */
export function urlOf(path: string): URL
/** A library for readScenario, in Node: what ships, by name. */
export function openLibrary(): Promise<Library>
/** A library for readScenario, anywhere: what one scenario needs, fetched beforehand. */
export function fetchLibrary(scenario: string): Promise<Library>
`

const open = { name: 'CC-BY-4.0', title: 'Creative Commons Attribution 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }
const shareAlike = {
  name: 'CC-BY-SA-4.0',
  title: 'Creative Commons Attribution-ShareAlike 4.0',
  path: 'https://creativecommons.org/licenses/by-sa/4.0/',
}

/** datapackage.json (Frictionless Data, Data Package v2): each table with its fields and licence. */
export function dataPackage(folder: string, version: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.csv'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted()
  const resources = files.map((path) => {
    const [head = '', first = ''] = readFileSync(join(folder, path), 'utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/, 2)
    const cells = first.split(',')
    const fields = head.split(',').map((name, i) => ({ name, type: /^-?\d+(\.\d+)?$/.test(cells[i] ?? '') ? 'number' : 'string' }))
    const name = path
      .replace(/\.csv$/, '')
      .replace(/[^a-z0-9]+/gi, '-')
      .toLowerCase()
    return {
      name,
      path,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      licenses: [path.includes('/vdem/') ? shareAlike : open],
      schema: { fields, missingValues: [''] },
    }
  })
  return `${JSON.stringify({ $schema: 'https://datapackage.org/profiles/2.0/datapackage.json', name: 'sharara-data', title: 'Sharara: countries, cases and records', version, licenses: [open, shareAlike], resources }, null, 2)}\n`
}

/** The data package: a ready library of what ships, and a description by which data people find rows, units and licences. */
import { createHash } from 'node:crypto'
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
const titleOfAll = 'Sharara: countries, cases and records'

/** What each column means where its name does not say it. */
const meanings: Readonly<Record<string, string>> = {
  iso3: 'Country, ISO 3166-1 alpha-3, with XKX for Kosovo',
  year: 'Calendar year',
  case: 'Case: country code and year of its beginning',
  column: 'Column of the codebook (docs/data.md)',
  value: 'Value as coded or recorded; in the unit of the column or target',
  low: 'Lower bound of what sources say',
  high: 'Upper bound of what sources say',
  unit: 'Unit of value, low and high',
  certainty: 'How surely it is known (docs/data.md)',
  source: 'Key of the source within its file',
  source_text: 'Who says so, and what',
  source_url: 'Where it is written',
  says: 'Side of whoever says so',
  episode: 'Record of one episode',
  target: 'What is asked of a run, by name',
}

interface Licence {
  readonly name: string
  readonly title: string
  readonly path?: string
}

/** Licence of each table, as the list in the README of the tables says; our own tables have that of the house. */
function licences(folder: string): ReadonlyMap<string, Licence> {
  const text = readFileSync(join(folder, 'packages/data/README.md'), 'utf8')
  const rows = text.split('\n').filter((line) => line.startsWith('| `'))
  return new Map(
    rows.flatMap((row) => {
      const cells = row.split('|').map((cell) => cell.trim())
      const title = cells.at(-2)!
      const known = [open, shareAlike].find(({ name }) => name === title.replaceAll(' ', '-').replace(/^CC-BY(-SA)?-4.0$/, 'CC-BY$1-4.0'))
      const licence: Licence = known ?? { name: title, title }
      return [...cells[1]!.matchAll(/`([^`]+)`/g)].map(([, path]) => [`packages/data/${path}`, licence] as const)
    }),
  )
}

const ours: Licence = { name: 'Apache-2.0', title: 'Apache License 2.0', path: 'https://www.apache.org/licenses/LICENSE-2.0' }

interface Table {
  readonly name: string
  readonly path: string
  readonly bytes: Buffer
  readonly fields: readonly { readonly name: string; readonly type: 'number' | 'string'; readonly description?: string }[]
  readonly licence: Licence
}

function tablesOf(folder: string): readonly Table[] {
  const said = licences(folder)
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.csv'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted()
  return files.map((path) => {
    const bytes = readFileSync(join(folder, path))
    const lines = bytes
      .toString('utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/, 400)
    const rows = lines
      .slice(1)
      .filter((line) => !line.includes('"'))
      .map((line) => line.split(','))
    const fields = lines[0]!.split(',').map((name, i) => {
      const seen = rows.map((row) => row[i] ?? '').filter((cell) => cell !== '')
      const type =
        seen.length > 0 && seen.every((cell) => /^-?\d+(\.\d+)?(e-?\d+)?$/i.test(cell)) ? ('number' as const) : ('string' as const)
      return meanings[name] === undefined ? { name, type } : { name, type, description: meanings[name] }
    })
    const name = path
      .replace(/\.csv$/, '')
      .replaceAll(/[^a-z0-9]+/gi, '-')
      .toLowerCase()
    return { name, path, bytes, fields, licence: licenceOf(path, said) }
  })
}

function licenceOf(path: string, said: ReadonlyMap<string, Licence>): Licence {
  if (path.startsWith('tables/')) return path.includes('/vdem/') ? shareAlike : ours
  const licence = said.get(path)
  if (licence === undefined) throw new Error(`packages/data/README.md does not say the licence of ${path}`)
  return licence
}

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** datapackage.json (Frictionless Data, Data Package v2): each table with its fields, size, hash and licence. */
export function dataPackage(folder: string, version: string): string {
  const resources = tablesOf(folder).map(({ name, path, bytes, fields, licence }) => ({
    name,
    path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${sha256(bytes)}`,
    licenses: [licence],
    schema: { fields, missingValues: [''] },
  }))
  const $schema = 'https://datapackage.org/profiles/2.0/datapackage.json'
  return pretty({ $schema, name: 'sharara-data', title: titleOfAll, version, licenses: [ours, open, shareAlike], resources })
}

/** croissant.json (MLCommons Croissant 1.0): the same tables for those who load data sets by their description. */
export function croissant(folder: string, version: string): string {
  const tables = tablesOf(folder)
  const distribution = tables.map(({ name, path, bytes, licence }) => ({
    '@type': 'cr:FileObject',
    '@id': `${name}-file`,
    name: path,
    contentUrl: path,
    encodingFormat: 'text/csv',
    contentSize: `${bytes.length} B`,
    sha256: sha256(bytes),
    license: licence.path ?? licence.title,
  }))
  const recordSet = tables.map(({ name, fields }) => ({
    '@type': 'cr:RecordSet',
    '@id': name,
    name,
    field: fields.map((field) => ({
      '@type': 'cr:Field',
      '@id': `${name}/${field.name}`,
      name: field.name,
      ...(field.description === undefined ? {} : { description: field.description }),
      dataType: field.type === 'number' ? 'sc:Float' : 'sc:Text',
      source: { fileObject: { '@id': `${name}-file` }, extract: { column: field.name } },
    })),
  }))
  return pretty({
    '@context': croissantContext,
    '@type': 'sc:Dataset',
    'dct:conformsTo': 'http://mlcommons.org/croissant/1.0',
    name: 'sharara-data',
    description: 'Countries and years, coded cases of mass unrest, and recorded episodes, each value with its source and certainty.',
    version,
    license: [ours.path, open.path, shareAlike.path],
    citeAs: `The Sharara maintainers. ${titleOfAll}, version ${version}.`,
    distribution,
    recordSet,
  })
}

const croissantContext = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  sc: 'https://schema.org/',
  cr: 'http://mlcommons.org/croissant/',
  dct: 'http://purl.org/dc/terms/',
  citeAs: 'cr:citeAs',
  column: 'cr:column',
  conformsTo: 'dct:conformsTo',
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  extract: 'cr:extract',
  field: 'cr:field',
  fileObject: 'cr:fileObject',
  recordSet: 'cr:recordSet',
  source: 'cr:source',
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

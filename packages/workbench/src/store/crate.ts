/**
 * The manifest of a run folder: an RO-Crate (1.3, profile Process Run Crate 0.6) that says what was run, from what, with which
 * numbers, by which version, and what came out, with a checksum of every file.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isIdentifier, modelVersion, unpublishedColumns, unpublishedValues, type Identifier, type RunSetup } from '@sharara/core'
import { writeWhole } from './atomic.ts'
import { crateSchema, parsed, receivedText } from './received.ts'

export const crateFile = 'ro-crate-metadata.json'

/** What is known of a run when it starts. */
export interface RunFacts {
  readonly scenario: Identifier
  readonly engine: 'frontier' | 'reference'
  readonly version: string
  /** ISO time. */
  readonly created: string
}

/** A folder whose files the manifest describes. */
export interface Described {
  readonly path: string
  readonly setup: RunSetup
  readonly facts: RunFacts
}

export type RunStatus = 'running' | 'interrupted' | 'over'

export interface RunEnd {
  readonly status: RunStatus
  readonly fingerprint?: string
  readonly outcome?: string
  /** ISO time. */
  readonly ended?: string
}

type Entity = Readonly<Record<string, unknown>>

const statuses = { running: 'ActiveActionStatus', interrupted: 'PotentialActionStatus', over: 'CompletedActionStatus' } as const
const property = (name: string, value: unknown): Entity => ({ '@id': `#${name}`, '@type': 'PropertyValue', name, value })
const refer = (id: string): Entity => ({ '@id': id })
const referTo = (entity: Entity): Entity => ({ '@id': entity['@id'] })

const crateUrl = 'https://w3id.org/ro/crate/1.3'
const profileUrl = 'https://w3id.org/ro/wfrun/process/0.6'
const licenceUrl = 'https://www.apache.org/licenses/LICENSE-2.0'
const inputFiles: readonly string[] = ['profile.json', 'scenario.json']
/** Terms that the context of the crate itself does not have. */
const ownTerms = { sha256: 'https://w3id.org/ro/terms/workflow-run#sha256', sourceKind: '#sourceKind' }

export function writeCrate(folder: Described, end: RunEnd): void {
  writeWhole(join(folder.path, crateFile), `${JSON.stringify(crateOf(folder, end), null, 1)}\n`)
}

function crateOf(folder: Described, end: RunEnd): Entity {
  const files = readdirSync(folder.path)
    .filter((name) => !name.startsWith('.') && name !== crateFile)
    .toSorted()
  const given = givenEntities(folder)
  const found = [
    ...(end.fingerprint === undefined ? [] : [property('fingerprint', end.fingerprint)]),
    ...(end.outcome === undefined ? [] : [property('outcome', end.outcome)]),
  ]
  const numbers = unpublishedEntities(folder)
  const sources = sourceEntities(folder)
  const graph: Entity[] = [
    { '@id': crateFile, '@type': 'CreativeWork', about: refer('./'), conformsTo: [refer(crateUrl), refer(profileUrl)] },
    { ...rootEntity(folder, files), variableMeasured: numbers.map(referTo), citation: sources.map(referTo) },
    { '@id': profileUrl, '@type': 'CreativeWork', name: 'Process Run Crate', version: '0.6' },
    { '@id': licenceUrl, '@type': 'CreativeWork', name: 'Apache License 2.0' },
    softwareEntity(folder),
    actionEntity(
      folder,
      end,
      [...inputFiles.map(refer), ...given.map(referTo)],
      [...files.filter((name) => !inputFiles.includes(name)).map(refer), ...found.map(referTo)],
    ),
    ...given,
    ...found,
    ...files.map((name) => fileEntity(folder.path, name)),
    ...numbers,
    ...sources,
  ]
  return { '@context': [`${crateUrl}/context`, ownTerms], '@graph': graph }
}

/** The model is the one at work now: a run that another version began starts again (restore.ts). */
function givenEntities({ setup, facts }: Described): readonly Entity[] {
  const { seed, sample, hours } = setup.scenario
  return [
    property('seed', seed),
    property('sample', sample),
    property('hours', hours),
    property('engine', facts.engine),
    property('model', modelVersion()),
  ]
}

function rootEntity({ setup, facts }: Described, files: readonly string[]): Entity {
  const { name, note, seed } = setup.scenario
  return {
    '@id': './',
    '@type': 'Dataset',
    name: `${name.en} · seed ${seed}`,
    description: note?.en ?? name.en,
    identifier: facts.scenario,
    datePublished: facts.created,
    license: refer(licenceUrl),
    conformsTo: refer(profileUrl),
    hasPart: files.map(refer),
    mentions: refer('#run'),
  }
}

function softwareEntity({ facts }: Described): Entity {
  const { version } = facts
  const softwareRequirements = `Node.js ${process.version}`
  return { '@id': '#sharara', '@type': 'SoftwareApplication', name: 'Sharara', version, softwareVersion: version, softwareRequirements }
}

function actionEntity({ facts }: Described, end: RunEnd, object: readonly Entity[], result: readonly Entity[]): Entity {
  return {
    '@id': '#run',
    '@type': 'CreateAction',
    name: `sharara run ${facts.scenario}`,
    instrument: refer('#sharara'),
    startTime: facts.created,
    ...(end.ended === undefined ? {} : { endTime: end.ended }),
    actionStatus: `http://schema.org/${statuses[end.status]}`,
    object,
    result,
  }
}

const kinds: Readonly<Record<string, string>> = {
  json: 'application/json',
  csv: 'text/csv',
  html: 'text/html',
  parquet: 'application/vnd.apache.parquet',
  gz: 'application/gzip',
}

function fileEntity(folder: string, name: string): Entity {
  const { bytes, sha256 } = checksum(join(folder, name))
  return {
    '@id': name,
    '@type': 'File',
    name,
    encodingFormat: kinds[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
    contentSize: String(bytes),
    sha256,
  }
}

function checksum(path: string): { readonly bytes: number; readonly sha256: string } {
  const data = readFileSync(path)
  return { bytes: data.length, sha256: createHash('sha256').update(data).digest('hex') }
}

/** Every number that is not published, with the value in use and where it comes from (rule 4 of the house). */
function unpublishedEntities({ setup }: Described): readonly Entity[] {
  const values = unpublishedValues(setup).map(({ name, value, unit, source }) => ({
    '@id': `#number-${name}`,
    '@type': 'PropertyValue',
    name,
    value,
    unitText: unit,
    sourceKind: source.kind,
    description: source.text,
  }))
  const columns = unpublishedColumns(setup).map(({ column, rows, source }, index) => ({
    '@id': `#column-${index}-${column}`,
    '@type': 'PropertyValue',
    name: column,
    value: `${rows} rows of profile.json`,
    sourceKind: source.kind,
    description: source.text,
  }))
  return [...values, ...columns]
}

function sourceEntities({ setup }: Described): readonly Entity[] {
  return Object.entries(setup.profile.sources as Readonly<Record<string, { kind: string; text: string; url?: string | undefined }>>).map(
    ([key, source]) => ({
      '@id': `#source-${key}`,
      '@type': 'CreativeWork',
      name: key,
      description: source.text,
      sourceKind: source.kind,
      ...(source.url === undefined ? {} : { url: source.url }),
    }),
  )
}

/** What a crate of ours says of its run; null where there is none, or one of somebody else's. */
export function readCrate(folder: string): (RunFacts & { readonly status: RunStatus; readonly end: Omit<RunEnd, 'status'> }) | null {
  const text = receivedText(join(folder, crateFile))
  const crate = crateSchema.safeParse(text === null ? undefined : parsed(text))
  if (!crate.success) return null
  const { '@graph': graph } = crate.data
  const find = (id: string): Record<string, unknown> | undefined => graph.find((entity) => entity['@id'] === id)
  const scenario = find('./')?.['identifier']
  const engine = find('#engine')?.['value']
  const ended = Object.entries(statuses).find(([, name]) => find('#run')?.['actionStatus'] === `http://schema.org/${name}`)?.[0]
  if (!isIdentifier(scenario) || (engine !== 'frontier' && engine !== 'reference') || ended === undefined) return null
  const textAt = (id: string, name: string): string => {
    const value = find(id)?.[name]
    return typeof value === 'string' ? value : ''
  }
  const end = Object.fromEntries(
    [
      ['fingerprint', textAt('#fingerprint', 'value')],
      ['outcome', textAt('#outcome', 'value')],
      ['ended', textAt('#run', 'endTime')],
    ].filter(([, value]) => value !== ''),
  ) as Omit<RunEnd, 'status'> // the three names above
  const status = ended as RunStatus // one of the names of `statuses`
  return { scenario, engine, version: textAt('#sharara', 'version'), created: textAt('#run', 'startTime'), status, end }
}

/** `sharara country import`: a profile, or a map with a table of people, and a table of events, as files that runs find by name. */
import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { checkRequest, fill, intake, starterScenario, type LibraryFile, type Profile, type Scenario, type Words } from '@sharara/core'
import { feature } from 'topojson-client'
import type { GeometryObject, Topology } from 'topojson-specification'
import { Failure, makeFolder, readTableText, shippedTables, writeWhole } from '../../store/index.ts'
import type { Output } from '../output.ts'
import { asProblems } from './request.ts'
import { tellHead } from './show.ts'
import { countryWords } from './words.ts'
import { importWords as words } from './importWords.ts'

export interface ImportOptions {
  readonly country?: string
  readonly year?: number
  readonly pair?: readonly string[]
  readonly from?: string
  readonly to?: string
  readonly encoding?: string
  readonly vdem?: boolean
  readonly out?: string
}

/** A topology's object as GeoJSON; what is no topology is refused by the caller. */
export const toFeatures: intake.ToFeatures = (topology, object) => feature(topology as Topology, object as GeometryObject)

export async function runImport(files: readonly string[], options: ImportOptions, out: Output): Promise<void> {
  const brought = new Map<intake.BroughtKind, LibraryFile>()
  for (const path of files) {
    const file = await readBrought(path, options.encoding)
    const kind = intake.kindOfBrought(file)
    if (kind === null) throw new Failure(fill(words.strange, { file: file.file }), 2)
    const before = brought.get(kind)
    if (before !== undefined) throw new Failure(fill(words.twice, { kind: words[kind], one: before.file, other: file.file }), 2)
    brought.set(kind, file)
  }
  const { profile, outline } = countryFrom(brought, options, out)
  const events = brought.get('events')
  const record = events === undefined ? null : taken(intake.recordOfEvents({ events, profile, outline, ...options }), words.noRecord, out)
  const scenario = record === null ? starterScenario(profile) : intake.scenarioOfRecord(profile, record)
  const written: Written[] = [
    { path: join('countries', profile.id, 'profile.json'), value: profile },
    ...(outline === null
      ? []
      : [{ path: join('countries', profile.id, 'outline.json'), value: { format: 'sharara-outline/1', country: profile.id, ...outline } }]),
    ...(record === null ? [] : [{ path: join('episodes', `${record.record.id}.json`), value: record.record }]),
    { path: join('scenarios', `${profile.id}.json`), value: scenario },
  ]
  writeAll(written, options.out)
  tellHead(profile, out)
  tellWritten(written, scenario, options.out, out)
}

/** A workbook or a table of a statistics program is read as the text that it would be. @throws Failure with the reason why it cannot be read */
export async function readBrought(path: string, encoding?: string): Promise<LibraryFile> {
  const file = await readTableText(path, encoding)
  if (file.unreadable === undefined) return file
  throw new Failure(fill(words.unreadable, { file: file.file, ...file.unreadable }), 2)
}

/** @throws Failure with every problem, nothing written. */
export function taken<T>({ value, problems, notices }: intake.Taken<T>, sentence: Words, out: Output): T {
  if (value === null) throw new Failure(sentence, 2, problems)
  for (const notice of notices) out.tell(notice)
  return value
}

function countryFrom(
  brought: ReadonlyMap<intake.BroughtKind, LibraryFile>,
  options: ImportOptions,
  out: Output,
): { readonly profile: Profile; readonly outline: intake.BroughtCountry['outline'] | null } {
  const file = brought.get('profile')
  const map = brought.get('regions')
  if (file !== undefined && map !== undefined) throw new Failure(words.profileOrMap, 2)
  if (file !== undefined) return { profile: taken(intake.readCountry(file), countryWords.notMade, out), outline: null }
  if (map === undefined) throw new Failure(words.noMap, 2)
  const { country, year } = options
  if (country === undefined || year === undefined) throw new Failure(words.whose, 2)
  const tables = shippedTables(options.vdem !== false)
  const { iso3, problems } = checkRequest(tables, { country, year })
  if (iso3 === null) throw new Failure(countryWords.notMade, 2, asProblems(problems))
  const pairs = Object.fromEntries((options.pair ?? []).map(pairOf))
  return taken(
    intake.countryOfRegions({ map, table: brought.get('people') ?? null, tables, iso3, year, toFeatures, pairs }),
    words.notJoined,
    out,
  )
}

function pairOf(text: string): readonly [string, string] {
  const at = text.indexOf('=')
  if (at < 1) throw new Failure(fill(words.pairForm, { got: text }), 2)
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()]
}

export interface Written {
  readonly path: string
  readonly value: object
}

/** All of them or none; never over another file. */
export function writeAll(written: readonly Written[], folder = '.'): void {
  const there = written.map(({ path }) => resolve(folder, path)).filter((path) => existsSync(path))
  if (there.length > 0)
    throw new Failure(fill(countryWords.exists, { path: there.map((path) => relative(process.cwd(), path)).join(', ') }), 2)
  for (const { path, value } of written) {
    makeFolder(dirname(resolve(folder, path)))
    writeWhole(resolve(folder, path), `${JSON.stringify(value, null, 2)}\n`)
  }
}

export function tellWritten(written: readonly Written[], scenario: Scenario, folder: string | undefined, out: Output): void {
  const place = (path: string): string => relative(process.cwd(), resolve(folder ?? '.', path))
  for (const { path } of written) out.say(fill(countryWords.written, { path: place(path) }))
  // runs look for countries and records in the folder of work
  const path = folder === undefined ? place(written.at(-1)!.path) : written.at(-1)!.path
  if (folder !== undefined) out.say(`cd ${place('.')}`)
  out.say(fill(scenario.episode === undefined ? words.next : words.nextScore, { path }))
}

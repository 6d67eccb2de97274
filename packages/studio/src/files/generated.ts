/**
 * Countries made in the page: the packed tables and the outlines, fetched when somebody first asks for one. `egy-2010` names a
 * country and year, `egy-2010-open` the same without V-Dem; it is the scenario and the country of the same name.
 */
import {
  checkRequest,
  generateProfile,
  listCountries,
  starterScenario,
  type CountryEntry,
  type OpenTables,
  type Profile,
  type Scenario,
  type Tables,
  type VdemTables,
  type Words,
} from '@sharara/core'
import { generatedId } from './generatedNames.ts'
import { fetchText, type Outline } from './fetched.ts'

const tableUrls = import.meta.glob<string>('../../../data/{open,vdem}/generator.json', { query: '?url', import: 'default', eager: true })
const outlineUrls = import.meta.glob<string>('../../../data/open/outlines/*.json', { query: '?url', import: 'default', eager: true })

let tables: Promise<Tables> | null = null

/** @throws NotThere if they cannot be fetched; the next call tries again. */
export function openTables(): Promise<Tables> {
  const read = async (folder: string): Promise<unknown> =>
    JSON.parse(await fetchText(Object.entries(tableUrls).find(([path]) => path.includes(`/${folder}/`))![1])) as unknown
  // a border: our own files, tested with the generator
  tables ??= Promise.all([read('open'), read('vdem')]).then(([open, vdem]) => ({ open: open as OpenTables, vdem: vdem as VdemTables }))
  tables.catch(() => (tables = null))
  return tables
}

export async function allCountries(): Promise<readonly CountryEntry[]> {
  return listCountries(await openTables())
}

export interface GeneratedName {
  readonly iso3: string
  readonly year: number
  readonly withVdem: boolean
}

export interface Generated {
  readonly profile: Profile
  readonly scenario: Scenario
}

/** The profile and the scenario to begin with, or what is wrong with the request. */
export async function generate({ iso3, year, withVdem }: GeneratedName): Promise<Generated | { readonly problems: readonly Words[] }> {
  const all = await openTables()
  const used = withVdem ? all : { ...all, vdem: null }
  const checked = checkRequest(used, { country: iso3, year })
  if (checked.iso3 === null) return { problems: checked.problems }
  const profile = { ...generateProfile(used, checked.iso3, year), id: generatedId(iso3, year, withVdem) }
  return { profile, scenario: starterScenario(profile) }
}

/** Outlines of the regions of a generated profile, those that were merged together as one. */
export async function generatedOutline(profile: Profile): Promise<Outline | null> {
  const { made } = profile
  const url = Object.entries(outlineUrls).find(([path]) => path.endsWith(`/${made?.country ?? ''}.json`))?.[1]
  if (made === undefined || url === undefined) return null
  const all = JSON.parse(await fetchText(url)) as Outline // a border: our own file
  const regions = Object.entries(made.members).map(([id, members]) => [
    id,
    { polygons: members.flatMap((member) => all.regions[member]?.polygons ?? []) },
  ])
  return { ...all, regions: Object.fromEntries(regions) as Outline['regions'] }
}

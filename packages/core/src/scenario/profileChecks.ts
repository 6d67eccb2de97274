/** Checks of a profile that look from one part of it to another; they run on whatever parts have the right form. */
import { fill } from '../text/index.ts'
import { largestPermutation } from '../random/index.ts'
import { degrees, profileSchema } from '../country/index.ts'
import { entryNames, schemaAt } from './describe.ts'
import { phrases } from './messages.ts'
import { asList, asNumber, asObject, asText } from './path.ts'
import { same, type Finding } from './problem.ts'
import { idsOf, playbookFindings, refer, referThing, sentFindings, uniqueIds, type Found } from './references.ts'

type Rows = Readonly<Record<string, unknown>>

const tables = ['regions', 'places', 'forces', 'rivals'] as const
/** Columns that carry no number of their own. */
const unsourced = new Set(['id', 'name', 'region', 'kind', 'role', 'bloc', 'sources', 'armed'])

export function profileFindings(value: unknown, expectedId?: string): readonly Finding[] {
  const profile = asObject(value)
  if (profile === null) return []
  const found: Finding[] = []
  const id = asText(profile['id'])
  if (id !== null && expectedId !== undefined && id !== expectedId) {
    found.push({ path: ['id'], got: same(`"${id}"`), wanted: fill(phrases.nameEqualsFile, { id: expectedId }) })
  }
  for (const table of ['blocs', 'goods', ...tables]) uniqueIds(found, table, profile[table])
  regionFindings(found, profile)
  placeFindings(found, profile)
  forceFindings(found, profile)
  sourceFindings(found, profile)
  playbookFindings(found, ['playbook'], profile['playbook'])
  sentFindings(found, profile['playbook'], profile, ownerOf(profile))
  if (asObject(profile['conditions']) !== null && asObject(profile['conditions'])?.['basket'] === undefined) {
    found.push({ path: ['conditions', 'basket'], got: phrases.nothing, wanted: phrases.basket, sentence: 'missing' })
  }
  return found
}

function ownerOf(profile: Rows): string {
  return asText(profile['id']) ?? 'country'
}

function regionFindings(found: Found, profile: Rows): void {
  const blocs = idsOf(profile['blocs'])
  const goods = idsOf(profile['goods'])
  const owner = ownerOf(profile)
  const peopleIn = new Map<string, number>()
  for (const row of asList(profile['places'])) {
    const place = asObject(row)
    const region = asText(place?.['region'])
    if (region !== null) peopleIn.set(region, (peopleIn.get(region) ?? 0) + (asNumber(place?.['population']) ?? Number.NaN))
  }
  for (const [index, row] of asList(profile['regions']).entries()) {
    const region = asObject(row)
    if (region === null) continue
    referThing(found, ['regions', index, 'bloc'], region['bloc'], blocs, 'bloc', owner)
    for (const good of Object.keys(asObject(region['dependence']) ?? {})) {
      referThing(found, ['regions', index, 'dependence', good], good, goods, 'good', owner)
    }
    populationFinding(found, index, region, peopleIn)
  }
  const people = [...peopleIn.values()].reduce((sum, some) => sum + some, 0)
  if (people <= largestPermutation || Number.isNaN(people)) return
  found.push({
    path: ['regions'],
    got: fill(phrases.allPeople, { people }),
    wanted: fill(phrases.countablePeople, { most: largestPermutation }),
  })
}

function populationFinding(found: Found, index: number, region: Rows, peopleIn: ReadonlyMap<string, number>): void {
  const id = asText(region['id'])
  if (id === null) return
  const sum = peopleIn.get(id)
  if (sum === undefined) {
    found.push({ path: ['regions', index], got: phrases.emptyRegion, wanted: phrases.placesOfRegion })
    return
  }
  const population = asNumber(region['population'])
  if (population === null || Number.isNaN(sum) || Math.abs(sum - population) <= 0.02 * population) return
  found.push({ path: ['regions', index, 'population'], got: fill(phrases.regionSum, { got: population, sum }), wanted: phrases.equalSum })
}

function placeFindings(found: Found, profile: Rows): void {
  const regions = idsOf(profile['regions'])
  const places = asList(profile['places'])
  let capitals = 0
  for (const [index, row] of places.entries()) {
    const place = asObject(row)
    if (place === null) continue
    referThing(found, ['places', index, 'region'], place['region'], regions, 'region', ownerOf(profile))
    if (place['role'] !== 'capital') continue
    capitals++
    if (capitals > 1) found.push({ path: ['places', index, 'role'], got: phrases.secondCapital, wanted: phrases.oneCapital })
  }
  if (places.length > 0 && capitals === 0) found.push({ path: ['places'], got: phrases.noCapital, wanted: phrases.oneCapital })
}

function forceFindings(found: Found, profile: Rows): void {
  const places = idsOf(profile['places'])
  for (const [index, row] of asList(profile['forces']).entries()) {
    const force = asObject(row)
    if (force === null) continue
    const at = ['forces', index]
    const kind = asText(force['kind'])
    if (kind !== null && kind !== 'police' && force['number'] === undefined) {
      found.push({ path: [...at, 'number'], got: phrases.nothing, wanted: phrases.forceNumber, sentence: 'missing' })
    }
    const [told, most] = ['posture', 'willUse'].map((name) => asText(force[name]) ?? '')
    const names = Object.keys(degrees)
    if (names.includes(most!) && names.indexOf(told!) > names.indexOf(most!))
      found.push({ path: [...at, 'posture'], got: same(`"${told!}"`), wanted: fill(phrases.notHarder, { most: most! }) })
    const home = force['garrisons']
    if (kind !== null && home !== undefined && (kind === 'foreign') !== (home === 'abroad')) {
      found.push({ path: [...at, 'garrisons'], got: same(typeof home === 'string' ? `"${home}"` : '[ … ]'), wanted: phrases.abroad })
    }
    garrisonFindings(found, [...at, 'garrisons'], asList(home), places, ownerOf(profile))
  }
}

function garrisonFindings(
  found: Found,
  at: readonly (string | number)[],
  garrisons: readonly unknown[],
  places: ReadonlySet<string>,
  owner: string,
): void {
  let sum = 0
  for (const [index, row] of garrisons.entries()) {
    const garrison = asObject(row)
    referThing(found, [...at, index, 'place'], garrison?.['place'], places, 'place', owner)
    sum += asNumber(garrison?.['share']) ?? Number.NaN
  }
  if (garrisons.length === 0 || Number.isNaN(sum) || Math.abs(sum - 1) <= 0.01) return
  found.push({ path: at, got: fill(phrases.shareSum, { sum: Math.round(sum * 1000) / 1000 }), wanted: phrases.shareSumOne })
}

/** Every number has a source, and every source that is named exists (rule 4 of the house). */
function sourceFindings(found: Found, profile: Rows): void {
  const keys = new Set(Object.keys(asObject(profile['sources']) ?? {}))
  const named = asObject(profile['columnSources']) ?? {}
  for (const table of ['conditions', 'pillars']) {
    for (const [name, entry] of Object.entries(asObject(profile[table]) ?? {})) {
      refer(found, [table, name, 'source'], asObject(entry)?.['source'], keys, phrases.sourceKey)
    }
  }
  const known = new Map(['blocs', 'goods', 'playbook', ...tables].map((table) => [table, columnsOf(table)]))
  const allColumns = new Set([...known].flatMap(([table, columns]) => columns.map((column) => `${table}.${column}`)))
  for (const [column, source] of Object.entries(named)) {
    refer(found, ['columnSources', column], column, allColumns, phrases.column)
    refer(found, ['columnSources', column], source, keys, phrases.sourceKey)
  }
  for (const table of tables) rowSourceFindings(found, table, profile[table], known.get(table) ?? [], keys, named)
}

function rowSourceFindings(
  found: Found,
  table: string,
  value: unknown,
  columns: readonly string[],
  keys: ReadonlySet<string>,
  named: Rows,
): void {
  const rows = asList(value)
  const known = new Set(columns)
  for (const [index, row] of rows.entries()) {
    for (const [column, source] of Object.entries(asObject(asObject(row)?.['sources']) ?? {})) {
      refer(found, [table, index, 'sources', column], column, known, phrases.column)
      refer(found, [table, index, 'sources', column], source, keys, phrases.sourceKey)
    }
  }
  for (const column of columns) {
    if (unsourced.has(column) || named[`${table}.${column}`] !== undefined) continue
    const bare = rows.some((row) => asObject(row)?.[column] !== undefined && asObject(asObject(row)?.['sources'])?.[column] === undefined)
    if (!bare) continue
    const wanted = fill(phrases.columnSource, { column: `${table}.${column}` })
    found.push({ path: ['columnSources', `${table}.${column}`], got: phrases.nothing, wanted, sentence: 'missing' })
  }
}

function columnsOf(table: string): readonly string[] {
  return entryNames(schemaAt(profileSchema, [table, 0]))
}

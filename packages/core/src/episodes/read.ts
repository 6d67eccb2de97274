/** Reads the record of an episode from text and says everything that is wrong with it at once. */
import { asList, asObject, asText, idsOf, phrases, readFile, refer, referThing, uniqueIds } from '../scenario/index.ts'
import type { Finding, LibraryFile, Path, Problem } from '../scenario/index.ts'
import { recordSchema, type EpisodeRecord } from './record.ts'

/** `country` is the profile that the record speaks of, where it is at hand. */
export function readRecord(
  source: LibraryFile,
  country: unknown,
): { readonly record: EpisodeRecord | null; readonly problems: readonly Problem[] } {
  const { value, problems } = readFile(source, 'episode', recordSchema, (raw) => recordFindings(raw, asObject(country)))
  return { record: value, problems }
}

function recordFindings(raw: unknown, country: Readonly<Record<string, unknown>> | null): readonly Finding[] {
  const record = asObject(raw)
  if (record === null) return []
  const found: Finding[] = []
  const sources = new Set(Object.keys(asObject(record['sources']) ?? {}))
  const regions = idsOf(country?.['regions'])
  const places = idsOf(country?.['places'])
  const owner = asText(country?.['id']) ?? ''
  for (const table of ['series', 'incidents', 'figures', 'targets']) uniqueIds(found, table, record[table])
  walk(record, [], (path, name, value) => {
    if (name === 'source') refer(found, path, value, sources, phrases.sourceKey)
    else if (country !== null && name === 'region') referThing(found, path, value, regions, 'region', owner)
    else if (country !== null && name === 'place') referThing(found, path, value, places, 'place', owner)
  })
  return found
}

function walk(value: unknown, path: Path, visit: (path: Path, name: string, value: unknown) => void): void {
  for (const [index, entry] of asList(value).entries()) walk(entry, [...path, index], visit)
  for (const [name, entry] of Object.entries(asObject(value) ?? {})) {
    visit([...path, name], name, entry)
    walk(entry, [...path, name], visit)
  }
}

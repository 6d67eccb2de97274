/** The recorded episode a run is held against, and the outlines of its country. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { asObject, readRecord, type EpisodeRecord, type Outline, type RunSetup } from '@sharara/core'
import { home } from '../shipped/index.ts'
import { openLibrary } from './library.ts'

/** Null where the scenario names no episode, or its file has problems (`sharara check` tells them). */
export function recordOf({ scenario, profile }: RunSetup): EpisodeRecord | null {
  if (scenario.episode === undefined) return null
  const file = openLibrary(process.cwd()).load('episode', scenario.episode)
  return file === null ? null : readRecord(file, profile).record
}

/** Outlines of a country's regions: beside one's own profile in the folder of work, else what ships; null where there are none. */
export function outlineOf(country: string): Outline | null {
  return [process.cwd(), home].reduce<Outline | null>(
    (found, root) => found ?? readOutline(join(root, 'countries', country, 'outline.json')),
    null,
  )
}

/** Null also for a file that is no outline: a map is drawn without it. */
export function readOutline(path: string): Outline | null {
  if (!existsSync(path)) return null
  try {
    const value = asObject(JSON.parse(readFileSync(path, 'utf8')))
    const regions = asObject(value?.['regions'])
    const rings = Object.values(regions ?? {}).flatMap((region) => asList(asObject(region)?.['polygons']).flatMap(asList))
    const numbers = rings.every((ring) => Array.isArray(ring) && ring.every((step) => Number.isFinite(step)))
    return typeof value?.['quantum'] === 'number' && rings.length > 0 && numbers ? (value as unknown as Outline) : null // as just seen
  } catch {
    return null
  }
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : []
}

/** The recorded episode a run is held against, and the outlines of its country. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readRecord, type EpisodeRecord, type Outline, type RunSetup } from '@sharara/core'
import { home } from '../shipped/index.ts'
import { openLibrary } from './library.ts'

/** Null where the scenario names no episode, or its file has problems (`sharara check` tells them). */
export function recordOf({ scenario, profile }: RunSetup): EpisodeRecord | null {
  if (scenario.episode === undefined) return null
  const file = openLibrary(process.cwd()).load('episode', scenario.episode)
  return file === null ? null : readRecord(file, profile).record
}

/** Outlines that ship with a country; null where it has none. */
export function outlineOf(country: string): Outline | null {
  const path = join(home, 'countries', country, 'outline.json')
  if (!existsSync(path)) return null
  return JSON.parse(readFileSync(path, 'utf8')) as Outline // ships with the repository, made and tested by its build
}

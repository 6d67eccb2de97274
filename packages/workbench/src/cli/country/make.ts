/** `sharara country make`: writes a profile, and if wished a scenario to begin with. */
import { existsSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { fill, starterScenario, type Profile } from '@sharara/core'
import { Failure, makeFolder, writeWhole } from '../../store/index.ts'
import type { Output } from '../output.ts'
import { makeProfile, type CutOptions } from './request.ts'
import { tellHead } from './show.ts'
import { countryWords } from './words.ts'

export interface MakeOptions extends CutOptions {
  readonly out?: string
  readonly scenario?: boolean
  readonly json?: boolean
}

export function runMake(who: string, year: number, options: MakeOptions, out: Output): void {
  const { profile } = makeProfile(who, year, options)
  if (options.json === true) {
    out.say(JSON.stringify(profile, null, 2))
    return
  }
  const written = writeProfile(profile, options.out, options.scenario === true)
  tellHead(profile, out)
  tellWritten(written, out)
}

export interface Written {
  readonly profile: string
  readonly scenario: string | null
}

/**
 * Writes `countries/<country>-<year>/profile.json` below the folder of work, where runs find it by name, or into the folder named.
 * The profile's id is the folder's name. Never writes over another file.
 */
export function writeProfile(profile: Profile, folder: string | undefined, withScenario: boolean): Written {
  const place = resolve(folder ?? join('countries', `${profile.id}-${profile.year}`))
  const id = basename(place)
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) throw new Failure(fill(countryWords.badFolder, { folder: id }), 2)
  const path = join(place, 'profile.json')
  const home = basename(dirname(place)) === 'countries' ? dirname(dirname(place)) : dirname(place)
  const scenarioPath = join(home, 'scenarios', `${id}.json`)
  for (const file of withScenario ? [path, scenarioPath] : [path]) {
    if (existsSync(file)) throw new Failure(fill(countryWords.exists, { path: relative(process.cwd(), file) }), 2)
  }
  const named: Profile = { ...profile, id }
  makeFolder(place)
  writeWhole(path, `${JSON.stringify(named, null, 2)}\n`)
  if (!withScenario) return { profile: path, scenario: null }
  makeFolder(dirname(scenarioPath))
  writeWhole(scenarioPath, `${JSON.stringify(starterScenario(named), null, 2)}\n`)
  return { profile: path, scenario: scenarioPath }
}

export function tellWritten({ profile, scenario }: Written, out: Output): void {
  const from = (path: string): string => relative(process.cwd(), path) || path
  out.say(fill(countryWords.written, { path: from(profile) }))
  out.say(
    scenario === null
      ? fill(countryWords.nextScenario, { id: basename(dirname(profile)) })
      : fill(countryWords.nextRun, { path: from(scenario) }),
  )
}

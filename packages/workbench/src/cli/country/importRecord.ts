/** `sharara record import`: a table of events as the record of an episode, and a scenario that is held against it. */
import { basename, dirname, join, resolve } from 'node:path'
import { fill, intake, isIdentifier, nearest, readProfile, type Profile } from '@sharara/core'
import { Failure, openLibrary, outlineOf, readOutline, readText } from '../../store/index.ts'
import type { Output } from '../output.ts'
import { readBrought, taken, tellWritten, writeAll, type Written } from './import.ts'
import { importWords as words } from './importWords.ts'
import { countryWords } from './words.ts'

export interface RecordOptions {
  readonly country: string
  readonly from?: string
  readonly to?: string
  readonly id?: string
  readonly encoding?: string
  readonly out?: string
}

export async function runRecordImport(path: string, options: RecordOptions, out: Output): Promise<void> {
  const { profile, outline } = countryOf(options.country)
  const { id } = options
  if (id !== undefined && !isIdentifier(id)) throw new Failure(fill(words.badId, { got: id }), 2)
  const events = await readBrought(path, options.encoding)
  const brought = taken(intake.recordOfEvents({ events, profile, outline, ...options }), words.noRecord, out)
  const scenario = intake.scenarioOfRecord(profile, brought)
  const written: Written[] = [
    { path: join('episodes', `${brought.record.id}.json`), value: brought.record },
    { path: join('scenarios', `${brought.record.id}.json`), value: scenario },
  ]
  writeAll(written, options.out)
  tellWritten(written, scenario, options.out, out)
}

function countryOf(name: string): { readonly profile: Profile; readonly outline: intake.BroughtCountry['outline'] | null } {
  const isPath = /[/\\]|\.json$/.test(name)
  const library = openLibrary(process.cwd())
  const file = isPath ? readText(name) : library.load('country', name)
  if (file === null) {
    const near = nearest(name, library.names('country'))
    throw new Failure(fill(near === undefined ? words.noSuch : words.noSuchNear, { name, nearest: near ?? '' }), 2)
  }
  const { profile, problems } = readProfile(
    file,
    isPath && basename(name) === 'profile.json' ? basename(dirname(resolve(name))) : undefined,
  )
  if (profile === null) throw new Failure(countryWords.notMade, 2, problems)
  // without an outline the nearest place tells the region of a point
  return { profile, outline: isPath ? readOutline(resolve(dirname(name), 'outline.json')) : outlineOf(name) }
}

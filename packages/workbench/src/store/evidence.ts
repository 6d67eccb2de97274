/** What ships to test claims on: the coded cases, their background, and the record of January 2022. */
import { join } from 'node:path'
import { readCases, readRecord, readSideBySide, type Evidence, type Scoreboard, type SideBySide } from '@sharara/core'
import { home } from '../shipped/index.ts'
import { openLibrary, readText } from './library.ts'
import type { KeptRecords } from './recordTargets.ts'

export function shippedCases(): ReturnType<typeof readCases> {
  const folder = join(home, 'episodes/cases')
  return readCases(readText(join(folder, 'cases.json')), readText(join(folder, 'vdem.json')))
}

export function shippedRecord(): Evidence['record'] {
  const file = openLibrary().load('episode', 'kazakhstan-2022')
  return file === null ? null : readRecord(file, null).record
}

/** The model beside the record, as it was measured for docs/experiments.md. */
export function shippedSide(): SideBySide | null {
  const { text, unreadable } = readText(join(home, 'episodes/cases/side-by-side.json'))
  return unreadable ? null : readSideBySide(text)
}

/** The scoreboard that ships, as scripts/scoreboard.ts wrote it; null where it cannot be read. */
export function shippedScoreboard(): Scoreboard | null {
  const { text, unreadable } = readText(join(home, 'episodes/cases/scoreboard.json'))
  if (unreadable) return null
  try {
    return (JSON.parse(text) as { readonly scoreboard: Scoreboard }).scoreboard // our own file: its form is held by a test of the pages
  } catch {
    return null
  }
}

/** The ensembles against the records, as scripts/record.ts wrote them; null where the program is installed without its documents. */
export function shippedRecords(): KeptRecords | null {
  const { text, unreadable } = readText(join(home, 'docs/record.json'))
  return unreadable ? null : (JSON.parse(text) as KeptRecords) // our own file: a test of the pages holds its form
}

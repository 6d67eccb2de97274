/** The table of cases, what the claims need besides it, and the study that ships: fetched when a view first asks for them. */
import {
  foresight,
  readCases,
  readRecord,
  readSideBySide,
  readStudy,
  readSwitches,
  type CompareStudy,
  type Evidence,
  type LibraryFile,
  type Scoreboard,
  type SideFile,
} from '@sharara/core'
import { fetchText, NotThere } from './fetched.ts'

const urls: Readonly<Record<string, string>> = {
  ...import.meta.glob<string>('../../../../episodes/cases/*.json', { query: '?url', import: 'default', eager: true }),
  ...import.meta.glob<string>('../../../../episodes/kazakhstan-2022.json', { query: '?url', import: 'default', eager: true }),
  ...import.meta.glob<string>('../../../../examples/studies/*.json', { query: '?url', import: 'default', eager: true }),
}

/** A shipped file by its last name. */
async function shipped(file: string): Promise<LibraryFile> {
  const url = Object.entries(urls).find(([path]) => path.endsWith(`/${file}`))?.[1]
  if (url === undefined) throw new NotThere(file)
  return { file, text: await fetchText(url) }
}

let evidence: Promise<Evidence> | null = null

/** What the claims are tested on. @throws NotThere if it cannot be fetched; the next call tries again. */
export function openEvidence(): Promise<Evidence> {
  evidence ??= readEvidence()
  evidence.catch(() => (evidence = null))
  return evidence
}

async function readEvidence(): Promise<Evidence> {
  const [main, apart, record, side, panel, switches] = await Promise.all([
    shipped('cases.json'),
    shipped('vdem.json'),
    shipped('kazakhstan-2022.json'),
    openSide(),
    shipped('panel.json'),
    shipped('switches.json'),
  ])
  const { table, background, problems } = readCases(main, apart)
  if (table === null) throw new NotThere(problems.map(({ words }) => words.en).join(' '))
  return {
    table,
    background,
    record: readRecord(record, null).record,
    side,
    panel: foresight.readPanelEvidence(panel.text),
    switches: readSwitches(switches.text),
  }
}

/** The model beside the record, as it was measured for docs/experiments.md. @throws NotThere */
export async function openSide(): Promise<SideFile> {
  const side = readSideBySide((await shipped('side-by-side.json')).text)
  if (side === null) throw new NotThere('side-by-side.json')
  return side
}

/** The scoreboard that ships, with the day on which it was made. */
export interface ShippedScores {
  readonly made: string
  readonly scoreboard: Scoreboard
}

/** Made by `sharara scoreboard` and put there by scripts/scoreboard.ts. @throws NotThere */
export async function openScores(): Promise<ShippedScores> {
  return JSON.parse((await shipped('scoreboard.json')).text) as ShippedScores // our own file: its form is held by a test of the pages
}

/** The study that ships. @throws NotThere */
export async function openShippedStudy(): Promise<CompareStudy> {
  const { study, problems } = readStudy(await shipped('leadership.json'))
  if (study === null) throw new NotThere(problems.map(({ words }) => words.en).join(' '))
  return study
}

/** The scenario as a file: down with everything in it, up with all its problems told; citation and embedding. */
import { asObject, change, readJson, readScenario, type Problem } from '@sharara/core'
import { libraryFor, shippedScenarios } from '../files/index.ts'
import { say, studio, writeAddress } from '../state/index.ts'
import { words as chartWords } from '../words/chart.ts'
import { words } from '../words/record.ts'
import { authors, licence, year } from './credit.ts'
import { program, shareAddress } from './source.ts'

/** The whole scenario, with nothing left to look up but its country and episode: the command line runs it as it is. */
export function scenarioText(): string {
  const { setup } = studio
  return setup === null ? '' : `${JSON.stringify(setup.scenario, null, 2)}\n`
}

/** Opens a scenario that the reader brings, as changes to the shipped scenario that is nearest. Returns what is wrong with it. */
export async function openScenario(name: string, text: string): Promise<readonly Problem[]> {
  const ids = shippedScenarios()
  const library = await libraryFor(...ids)
  const { setup, problems } = readScenario({ file: name, text }, library)
  if (setup === null) return problems
  const extended = asObject(readJson(text).value)?.['extends']
  const bases = ids.flatMap((id) => {
    const base = readScenario(library.load('scenario', id)!, library).setup
    if (base === null || base.profile.id !== setup.profile.id) return []
    return [{ id, edits: change.between(base.scenario, setup.scenario), wanted: id === extended ? 0 : 1 }]
  })
  const [nearest] = bases.toSorted((a, b) => a.wanted - b.wanted || change.count(a.edits) - change.count(b.edits))
  const edits = nearest?.edits ?? change.none
  await studio.open(writeAddress({ ...studio.address, scenario: nearest?.id ?? studio.address.scenario, edits, hour: 0, place: null }))
  return []
}

export function citation(): string {
  const { run } = studio
  if (run === null) return ''
  const changed = change.count(run.edits)
  return say(words.citation, {
    authors,
    year: String(year),
    licence,
    version: program(),
    title: run.setup.scenario.name,
    changes: changed === 0 ? chartWords.unchanged : say(chartWords.changedBy, { changes: studio.writer.counted(changed, 'changes') }),
    seed: String(run.setup.scenario.seed),
    fingerprint: run.fingerprint,
    address: shareAddress(),
  })
    .replaceAll(/[\u2068\u2069]/g, '')
    .trimEnd()
}

/** A frame for the page of somebody else; it needs no headers and no shared memory. */
export function embedCode(): string {
  const address = shareAddress().replace('#', '?embed#')
  return `<iframe src="${address.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" width="100%" height="760" style="border:0" loading="lazy"></iframe>`
}

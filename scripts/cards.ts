/**
 * What the ready cards of the page do over many seeds: `npm run cards [-- runs [sample]]`. Seeds are 1, 2, 3 …, never chosen, the
 * same with and without each card; one simulated person stands for `sample`. Writes stories/cards/<scenario>.json with the version
 * of the model. `npm run cards -- same`, after a change of the version that moved no result: the first run of every row is made
 * again and, where all are equal, the version renewed.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { modelVersion, readScenario, startRun, type Library, type RunSetup, type Scenario } from '../packages/core/src/index.ts'
import {
  applyPreset,
  gather,
  leversOf,
  measuredFormat,
  measureOne,
  presets,
  readMeasured,
  seatPlace,
  type MeasuredRuns,
  type OneRun,
} from '../packages/studio/src/levers/index.ts'

const root = new URL('../', import.meta.url)
const id = 'kazakhstan-2022'
const target = new URL(`../stories/cards/${id}.json`, import.meta.url)
const before = process.argv[2] === 'same' ? readMeasured(readFileSync(target, 'utf8')) : null
const runs = before?.runs ?? Number(process.argv[2] ?? 40)
const sample = before?.sample ?? Number(process.argv[3] ?? 1)

const folders = { scenario: 'scenarios', episode: 'episodes' } as const
const text = (path: string): string => readFileSync(new URL(path, root), 'utf8')
const library: Library = {
  load: (kind, name) => ({
    file: name,
    text: text(kind === 'country' ? `countries/${name}/profile.json` : `${folders[kind]}/${name}.json`),
  }),
  names: () => [],
}
const { setup } = readScenario(library.load('scenario', id)!, library)
if (setup === null) throw new Error(`${id} does not read`)
const base: RunSetup = { ...setup, scenario: { ...setup.scenario, sample } }
const levers = leversOf(base)
const seat = seatPlace(base)

function measured(scenario: Scenario, seeds: number = runs): MeasuredRuns {
  const each: OneRun[] = []
  for (let seed = 1; seed <= seeds; seed++) {
    const run = startRun({ profile: base.profile, scenario: { ...scenario, seed } })
    while (!run.over) run.step()
    each.push(measureOne(run.record(), seat))
  }
  return gather(each)
}

if (before !== null) {
  for (const [name, row] of [['base', before.base] as const, ...Object.entries(before.cards)]) {
    const preset = presets.find((each) => each.id === name)
    const now = measured(preset === undefined ? base.scenario : applyPreset(preset, base, levers, base.scenario), 1)
    const [peak, dead, detained] = [row.peak, row.dead, row.detained].map((values) => values.slice(0, 1))
    const first = { peak, dead, detained, ends: row.ends.slice(0, 1), fell: row.fell.slice(0, 1) }
    if (JSON.stringify(now) !== JSON.stringify(first)) throw new Error(`${name} comes out otherwise now: npm run cards`)
  }
  writeFileSync(target, `${JSON.stringify({ ...before, model: modelVersion() })}\n`)
  process.exit(0)
}

const began = Date.now()
const asItWas = measured(base.scenario)
const cards = Object.fromEntries(
  presets.map((preset, index) => {
    process.stderr.write(`\r${index + 1} of ${presets.length + 1} rows, ${Math.round((Date.now() - began) / 1000)} s `)
    return [preset.id, measured(applyPreset(preset, base, levers, base.scenario))]
  }),
)
const made = new Date(Number(process.env['SOURCE_DATE_EPOCH'] ?? Date.now() / 1000) * 1000).toISOString().slice(0, 10)
const file = {
  format: measuredFormat,
  scenario: id,
  model: modelVersion(),
  made,
  runs,
  sample,
  seat: base.profile.places[seat]!.id,
  base: asItWas,
  cards,
}
mkdirSync(new URL('stories/cards/', root), { recursive: true })
writeFileSync(target, `${JSON.stringify(file)}\n`)
process.stderr.write(`\nstories/cards/${id}.json\n`)

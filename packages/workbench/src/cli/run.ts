/** `sharara run`: a scenario in, a run folder and a table out. */
import { resolve } from 'node:path'
import { fill, pillarNames, pillars, pillarsInUse, rangesInUse, startRun, type RunSetup, type Words } from '@sharara/core'
import { documentDate, createRunFolder, freshName } from '../store/index.ts'
import { drive } from './drive.ts'
import { finish } from './finish.ts'
import { readInputs, type SettingOptions } from './inputs.ts'
import { whole, type Output, type ShowOptions } from './output.ts'
import { progressOn, silent } from './progress.ts'
import { version } from './version.ts'
import { words } from './words.ts'

export async function runRun(
  nameOrPath: string,
  options: SettingOptions & ShowOptions & { readonly out?: string },
  out: Output,
): Promise<void> {
  const { id, setup } = readInputs(nameOrPath, options)
  const engine = options.engine ?? 'frontier'
  const now = documentDate()
  const path = options.out === undefined ? freshName(id, setup.scenario.seed, now) : resolve(options.out)
  const folder = createRunFolder(path, setup, { scenario: id, engine, version, created: now.toISOString() })
  try {
    if (options.quiet !== true && options.json !== true) out.tell(heading(setup))
    const run = startRun(setup, engine)
    await drive(run, folder, options.quiet === true ? silent : progressOn(process.stderr, out, options.json === true))
    await finish(run, folder, options, out)
  } finally {
    folder.close()
  }
}

export function heading({ scenario, profile }: RunSetup): Words {
  const people = profile.places.reduce((sum, place) => sum + place.population, 0)
  const sentence = fill(words.starting, { name: scenario.name, seed: scenario.seed, people: whole(people), hours: scenario.hours })
  const sampled = scenario.sample === 1 ? [] : [fill(words.sampled, { sample: scenario.sample })]
  return [...sampled, ...drawnWords({ scenario, profile })].reduce(
    (a, b) => ({ en: `${a.en} · ${b.en}`, ar: `${a.ar} · ${b.ar}` }),
    sentence,
  )
}

/** What the run draws by its seed, each with the range that it is of. */
function drawnWords({ scenario, profile }: RunSetup): readonly Words[] {
  const inUse = pillarsInUse(profile, scenario)
  const ranges = rangesInUse(scenario)
  return pillarNames.flatMap((name) => {
    const range = ranges[name]
    return range === undefined ? [] : [fill(words.drawn, { label: pillars[name].label, value: inUse[name].toFixed(2), ...range })]
  })
}

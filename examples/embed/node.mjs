// Kazakhstan, January 2022, in plain JavaScript: one simulated person for a hundred. In an empty folder, with the files of a
// release beside it:
//   npm init -y && npm install ./sharara-core-*.tgz ./sharara-data-*.tgz && node node.mjs
import { change, readScenario, startRun } from '@sharara/core'
import { openLibrary } from '@sharara/data'

const library = await openLibrary()
const { setup, problems } = readScenario(library.load('scenario', 'kazakhstan-2022'), library)
if (setup === null) throw new Error(problems.map(({ words }) => words.en).join('\n'))
const changed = change.apply(setup, { sample: 100 })
const run = startRun(changed.setup)
while (!run.over) run.step()
console.log(run.record().outcome.outcome, run.fingerprint())

// For a bundler (a test uses Rolldown; Vite and esbuild take the same file): what was enough for democracy to survive between
// the wars? Only the comparison ends up in the bundle, nothing of the simulation.
//   npm install ./sharara-core-*.tgz ./sharara-comparison-*.tgz && npx rolldown bundler.mjs --file bundle.mjs && node bundle.mjs
import { fitModel, minimise, mustParse, publishedTables, truthTable } from '@sharara/comparison'

const truth = truthTable(publishedTables.lipsetCrisp, mustParse('SURV'), ['DEV', 'URB', 'LIT', 'IND', 'STB'])
const found = minimise(truth, 'parsimonious')
for (const model of found.models) {
  const { text, inclusion, coverage } = fitModel(truth, found, model)
  console.log(`${text} -> SURV (${inclusion.toFixed(3)}, ${coverage.toFixed(3)})`)
}

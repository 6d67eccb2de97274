/** What was enough for democracy to survive between the wars? Crisp sets: Lipset's indicators as Rihoux and De Meur coded them. */
import { fitModel, minimize, mustParse, publishedTables, truthTable } from '@sharara/comparison'

const truth = truthTable(publishedTables.lipsetCrisp, mustParse('SURV'), ['DEV', 'URB', 'LIT', 'IND', 'STB'])
for (const kind of ['complex', 'parsimonious'] as const) {
  const found = minimize(truth, kind)
  for (const model of found.models) {
    const { text, inclusion, coverage } = fitModel(truth, found, model)
    process.stdout.write(`${kind}: ${text} -> SURV (${inclusion.toFixed(3)}, ${coverage.toFixed(3)})\n`)
  }
}

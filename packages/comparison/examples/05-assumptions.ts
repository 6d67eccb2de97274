/** What a parsimonious solution assumes, what expectations let it assume, and the enhanced standard analysis. */
import { counterfactuals, enhanced, minimize, mustParse, printTerms, publishedTables, truthTable, untenable } from '@sharara/comparison'

const conditions = ['DEV', 'URB', 'LIT', 'IND', 'STB']
const truth = truthTable(publishedTables.lipsetFuzzy, mustParse('SURV'), conditions, { inclusionCut: 0.75, lowerInclusionCut: 0.75 })
const expectations = conditions.map((_, place) => conditions.map((_name, at) => (at === place ? 1 : -1)))
const found = minimize(truth, 'intermediate', { expectations })
const { easy, difficult } = counterfactuals(truth, found, 0)
process.stdout.write(`${printTerms(found.space, found.models[0]!)} -> SURV\n`)
process.stdout.write(`easy: ${easy.rows.join(', ')}; difficult: ${difficult.rows.join(', ')}\n`)
process.stdout.write(`assumed for SURV and for ~SURV: ${untenable(truth).contradictory.join(', ')}\n`)
const careful = minimize(enhanced(truth), 'parsimonious')
process.stdout.write(`without these: ${printTerms(careful.space, careful.models[0]!)} -> SURV\n`)

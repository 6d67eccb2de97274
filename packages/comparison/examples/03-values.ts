/** Sets of several values, in the conditions and in the outcome. */
import { caseTable, literal, minimize, printTerms, truthTable } from '@sharara/comparison'

const table = caseTable(['a', 'b', 'c', 'd', 'e'], { REGIME: [0, 1, 2, 2, 1], MASS: [1, 1, 0, 1, 0], END: [0, 1, 2, 2, 0] })
for (const value of [1, 2]) {
  const truth = truthTable(table, literal('END', value), ['REGIME', 'MASS'])
  const { space, models } = minimize(truth, 'parsimonious')
  process.stdout.write(`${models.map((model) => printTerms(space, model)).join('  or  ')} -> END[${value}]\n`)
}

/**
 * Two steps (Schneider and Wagemann 2006): what came long before, the remote conditions, is compared alone; then, in each context
 * that these make, the proximate conditions. Remainders outside of the context are not assumed.
 */
import { not } from './expression.ts'
import { termsOf } from './evaluate.ts'
import { minimise, type Minimisation, type MinimiseOptions } from './minimise.ts'
import { expressionOf, printTerm } from './print.ts'
import { absent, type Term } from './term.ts'
import { truthTable, type TruthTable } from './truthTable.ts'

export interface TwoStep {
  readonly first: { readonly truth: TruthTable; readonly found: Minimisation }
  readonly contexts: readonly { readonly text: string; readonly truth: TruthTable; readonly found: Minimisation }[]
}

/** `firstCut`: inclusion that a remote context needs; contexts only enable, so it may be lower than that of the second step. */
export function twoStep(truth: TruthTable, remote: readonly string[], firstCut: number, options: MinimiseOptions = {}): TwoStep {
  const { table, outcome, space, options: cuts } = truth
  const { exclude: _, ...kept } = cuts
  const firstTruth = truthTable(table, outcome, remote, { ...kept, inclusionCut: firstCut, lowerInclusionCut: firstCut })
  const found = minimise(firstTruth, 'parsimonious', { mostModels: options.mostModels ?? 100 })
  const terms = new Map((found.models[0] ?? []).map((term) => [printTerm(found.space, term), term]))
  const proximate = space.names.filter((name) => !remote.includes(name))
  const contexts = [...terms].map(([text, term]) => {
    const named = remote.filter((_name, place) => term[place] !== absent)
    const names = [...named, ...proximate]
    const own = truthTable(table, outcome, names, kept)
    const outside = termsOf(not(expressionOf(found.space, [term])), { names: remote, levels: found.space.levels })
    const impossible = outside.map((one): Term => names.map((name) => (remote.includes(name) ? one[remote.indexOf(name)]! : absent)))
    const expectations = (options.expectations ?? []).map((one) => names.map((name) => one[space.names.indexOf(name)] ?? absent))
    return { text, truth: own, found: minimise(own, 'intermediate', { ...options, expectations, impossible }) }
  })
  return { first: { truth: firstTruth, found }, contexts }
}

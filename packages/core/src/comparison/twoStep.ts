/**
 * Two steps (Schneider and Wagemann 2006): what came long before, the remote conditions, is compared alone; then, in each context
 * that these make, the proximate conditions. Remainders outside of the context are not assumed.
 */
import { minimise, type Minimisation, type MinimiseOptions } from './minimise.ts'
import { printTerm } from './print.ts'
import { absent, complement, type Space, type Term } from './term.ts'
import { truthTable, type TruthTable } from './truthTable.ts'

export interface TwoStep {
  readonly first: { readonly truth: TruthTable; readonly found: Minimisation }
  readonly contexts: readonly { readonly text: string; readonly truth: TruthTable; readonly found: Minimisation }[]
}

/**
 * `firstCut`: inclusion that a remote context needs; contexts only enable, so it may be lower than that of the second step. What is
 * expected or impossible is held in each step that asks of all the conditions it names; rows excluded by number are of no step.
 */
export function twoStep(truth: TruthTable, remote: readonly string[], firstCut: number, options: MinimiseOptions = {}): TwoStep {
  const { table, outcome, space, options: cuts } = truth
  const { exclude: _, ...kept } = cuts
  const { expectations = [], impossible = [], mostModels = 100 } = options
  const firstTruth = truthTable(table, outcome, remote, { ...kept, inclusionCut: firstCut, lowerInclusionCut: firstCut })
  const found = minimise(firstTruth, 'parsimonious', { mostModels, impossible: carried(impossible, space, remote) })
  const proximate = space.names.filter((name) => !remote.includes(name))
  const contexts = (found.models[0] ?? []).map((term) => {
    const names = [...remote.filter((_name, place) => term[place] !== absent), ...proximate]
    const own = truthTable(table, outcome, names, kept)
    const outside = carried(complement(found.space, [term]), found.space, names)
    const said = {
      expectations: carried(expectations, space, names),
      impossible: [...outside, ...carried(impossible, space, names)],
    }
    return { text: printTerm(found.space, term), truth: own, found: minimise(own, 'intermediate', { ...options, ...said }) }
  })
  return { first: { truth: firstTruth, found }, contexts }
}

/** The terms that name none but these conditions, over them. */
function carried(terms: readonly Term[], { names }: Space, to: readonly string[]): Term[] {
  const own = terms.filter((term) => names.every((name, place) => term[place] === absent || to.includes(name)))
  return own.map((term) => to.map((name) => term[names.indexOf(name)] ?? absent))
}

/** Rows that a study keeps out, by number or by what they are; what cannot be; what it expects. */
import * as comparison from '../comparison/index.ts'
import type { CompareStudy } from './study.ts'

function vocabularyOf({ space }: comparison.TruthTable): comparison.Vocabulary {
  return space
}

/** Numbers of the rows that the study excludes; an expression excludes every row in it, seen or not. */
export function rowsOut({ exclude = [] }: CompareStudy, truth: comparison.TruthTable): number[] {
  return exclude.flatMap((one) => (typeof one === 'number' ? [one] : comparison.rowsWithin(truth, readIn(one, truth), true)))
}

export function readIn(text: string, truth: comparison.TruthTable): comparison.Expression {
  return comparison.mustParse(text, vocabularyOf(truth))
}

export function impossibleOf({ impossible }: CompareStudy, truth: comparison.TruthTable): comparison.Expression | undefined {
  return impossible === undefined ? undefined : readIn(impossible, truth)
}

/** Everything that a study says about minimisation. */
export function minimiseOptions(study: CompareStudy, truth: comparison.TruthTable): comparison.MinimiseOptions {
  const { space } = truth
  const { contradictions = 'negative', expectations = [], conditions, directions } = study
  const impossible = impossibleOf(study, truth)
  const joint = expectations.flatMap((text) => comparison.termsOf(readIn(text, truth), space))
  return {
    expectations: [...comparison.expectedTerms(conditions, directions), ...joint],
    mostModels: 1000,
    ...(contradictions === 'open' ? { open: ['C'] as const } : {}),
    ...(contradictions === 'explained' ? { explain: ['1', 'C'] as const } : {}),
    ...(impossible === undefined ? {} : { impossible: comparison.termsOf(impossible, space) }),
    ...(study.allModels === true ? { irredundant: true } : {}),
    ...(study.rowDominance === true ? { rowDominance: true } : {}),
  }
}

/** The whole comparison as plain data: what `--json` prints, and what the tables are made of. */
import * as comparison from '../comparison/index.ts'
import type { Prepared } from './sets.ts'
import type { CompareStudy } from './study.ts'

export const necessityCuts = { inclusion: 0.9, relevance: 0.6, depth: 2 }
export const comparisonFormat = 'sharara-comparison/1'

export type Compared = ReturnType<typeof compareCases>
export type ComparedSolution = Compared['solutions'][number]

export function compareCases(study: CompareStudy, prepared: Prepared, file: string) {
  const { table, labels, warnings, origins } = prepared
  const { conditions, nCut, inclCut, priCut, lowerInclCut = inclCut } = study
  const { expression: outcome, names } = prepared.outcome
  const cuts = { casesCut: nCut, inclusionCut: inclCut, lowerInclusionCut: lowerInclCut, priCut }
  const truth = comparison.truthTable(table, outcome, conditions, cuts)
  const { inclusion: inclusionCut, relevance: ronCut, depth } = necessityCuts
  const found = comparison.search(table, conditions, truth.outcomeValues, { relation: 'necessity', inclusionCut, ronCut, depth })
  return {
    format: comparisonFormat,
    study: { ...study, outcome: prepared.outcome.text, file },
    labels,
    warnings,
    notes: prepared.notes,
    /** Cases that fell out because a cell of theirs is missing. */
    dropped: prepared.dropped,
    /** Degrees of every case in every set; null where the set does not apply to the case. */
    sets: Object.fromEntries(
      table.columns.map(({ name, values }) => [name, [...values].map((value) => (value === comparison.dontCare ? null : value))]),
    ),
    cases: table.cases,
    /** What each set is made of, its anchors and reasons; and how many cases are in it. */
    origins,
    skew: comparison.skewOf({ table }, [...conditions, ...names]),
    outcomeValues: [...truth.outcomeValues],
    necessity: {
      conditions: comparison.fitLiterals(table, conditions, truth.outcomeValues),
      cuts: necessityCuts,
      combinations: found.map(({ text, inclusion, coverage, relevance, membership }) => ({
        text,
        inclusion,
        coverage,
        relevance,
        membership: [...membership],
      })),
    },
    truthTable: rowsOf(truth),
    solutions: (['complex', 'parsimonious', 'intermediate'] as const).map((kind) => solved(truth, kind, study, labels)),
  }
}

function rowsOf(truth: comparison.TruthTable) {
  const { space, numbering, rows, undecided, remainders } = truth
  const differing = rows.filter(({ deviant, cases }) => deviant.length > 0 && deviant.length < cases.length)
  const unseen = comparison.remainderRows(truth)
  const few = rows.filter(({ output }) => output === '?')
  return {
    conditions: space.names,
    rows,
    /** Rows whose cases differ in the outcome. */
    contradictions: differing.map(({ number }) => number),
    undecided,
    all: comparison.rowCount(numbering),
    remainders,
    /** Their numbers, while there are few enough to list. */
    remainderRows: [...unseen, ...few].map(({ number }) => number).toSorted((a, b) => a - b),
  }
}

/** Models beyond this number have their fit only: kinds of cases and sentences are for reading. */
const mostInFull = 50

function solved(truth: comparison.TruthTable, kind: comparison.SolutionKind, study: CompareStudy, labels: comparison.Labels) {
  const { conditions, directions, outcome } = study
  const expectations = comparison.expectedTerms(conditions, directions)
  const found = comparison.minimise(truth, kind, { expectations })
  return {
    kind,
    modelCount: found.modelCount,
    /** Whether every model is in the list. */
    complete: found.complete,
    essential: found.essential.map((term) => comparison.printTerm(found.space, term)),
    models: found.models.map((model, place) => ({
      ...modelOf(truth, found, model),
      words: comparison.sentence(found.space, model, '->', outcome, labels),
      types: place < mostInFull ? comparison.caseTypes(truth, comparison.fitModel(truth, found, model)) : null,
    })),
  }
}

function modelOf(truth: comparison.TruthTable, found: comparison.Minimisation, model: readonly comparison.Term[]) {
  const { text, terms, inclusion, pri, coverage, uncovered, membership } = comparison.fitModel(truth, found, model)
  const { rows, count } = comparison.assumptions(truth, found.positives, model)
  return {
    text,
    /** Common factors taken out. */
    factored: comparison.print(comparison.factor(found.space, model)),
    inclusion,
    pri,
    coverage,
    uncovered,
    membership: [...membership],
    assumed: { rows, count },
    terms: terms.map((term) => ({
      text: term.text,
      inclusion: term.inclusion,
      pri: term.pri,
      coverage: term.coverage,
      unique: term.unique,
      cases: term.cases.flat(),
      deviant: term.deviant,
      membership: [...term.membership],
    })),
  }
}

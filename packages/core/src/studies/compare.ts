/** The whole comparison as plain data: what `--json` prints, and what the tables are made of. */
import * as comparison from '../comparison/index.ts'
import { necessityDefaults } from './asked.ts'
import { further } from './further.ts'
import type { StudyOutcome } from './outcome.ts'
import { impossibleOf, rowsOut } from './rows.ts'
import type { Prepared } from './sets.ts'
import { solved } from './solved.ts'
import type { CompareStudy } from './study.ts'

export const necessityCuts = necessityDefaults
export const comparisonFormat = 'sharara-comparison/1'

export type Compared = ReturnType<typeof compareCases>
export type ComparedSolution = Compared['solutions'][number]

export function compareCases(study: CompareStudy, prepared: Prepared, file: string) {
  const { table, labels, warnings, origins, outcome } = prepared
  const { conditions } = study
  const truth = truthOf(study, prepared, outcome)
  const absence = study.both === true ? absenceOf(study, prepared, truth) : null
  const unlisted = Math.max(truth.unlisted, absence?.unlisted ?? 0)
  return {
    format: comparisonFormat,
    study: { ...study, outcome: outcome.text, file },
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
    skew: comparison.skewOf({ table }, [...conditions, ...outcome.names]),
    ...answers(study, prepared, truth, outcome.text),
    /** The same of the absence of the outcome, and rows that are assumed, or found sufficient, for both. */
    absence,
    /** Rows assumed for both at most, where they are too many to list or to keep out. */
    ...(unlisted === 0 ? {} : { unlisted }),
    ...further(study, prepared, truth),
  }
}

/** The truth table with the cut-offs of the study, less the rows that it keeps out. */
export function truthOf(
  study: CompareStudy,
  { table }: Pick<Prepared, 'table'>,
  outcome: Pick<StudyOutcome, 'expression'>,
): ReturnType<typeof comparison.enhanced> {
  const { conditions, nCut, inclCut, priCut, lowerInclCut = inclCut, measure = 'ragin' } = study
  const cuts = { casesCut: nCut, inclusionCut: inclCut, lowerInclusionCut: lowerInclCut, priCut, measure }
  const plain = comparison.truthTable(table, outcome.expression, conditions, cuts)
  const exclude = rowsOut(study, plain)
  const truth = exclude.length === 0 ? plain : comparison.truthTable(table, outcome.expression, conditions, { ...cuts, exclude })
  if (study.enhanced !== true) return { ...truth, unlisted: 0 }
  const statement = impossibleOf(study, truth)
  return comparison.enhanced(truth, { mostModels: 1000, ...(statement === undefined ? {} : { statement }) })
}

function answers(study: CompareStudy, { table, labels }: Prepared, truth: comparison.TruthTable, outcome: string) {
  const cuts = study.necessity ?? necessityDefaults
  const { inclusion: inclusionCut, relevance: ronCut, coverage: coverageCut, depth } = cuts
  const found = comparison
    .search(table, study.conditions, truth.outcomeValues, { relation: 'necessity', inclusionCut, coverageCut, ronCut, depth })
    .slice(0, mostCombinations)
  return {
    outcomeValues: [...truth.outcomeValues],
    necessity: {
      conditions: comparison.fitLiterals(table, study.conditions, truth.outcomeValues),
      cuts,
      combinations: found.map(({ text, inclusion, coverage, relevance, membership }, place) => ({
        text,
        inclusion,
        coverage,
        relevance,
        membership: place * table.cases.length < mostNumbers ? [...membership] : [],
      })),
    },
    truthTable: rowsOf(truth),
    solutions: (['complex', 'parsimonious', 'intermediate'] as const).map((kind) => solved(truth, kind, study, outcome, labels)),
  }
}

/** More are told of nobody. */
const mostCombinations = 500
const mostNumbers = 100_000

function absenceOf(study: CompareStudy, prepared: Prepared, truth: comparison.TruthTable) {
  const { expression, text } = prepared.outcome
  const opposite = expression.kind === 'not' ? expression.of : comparison.not(expression)
  const shown = text.startsWith('~') ? text.slice(1) : expression.kind === 'literal' ? `~${text}` : `~(${text})`
  const own = truthOf({ ...study, both: false }, prepared, { expression: opposite })
  const { contradictory, simultaneous, unlisted } = comparison.untenable(truth, { mostModels: 1000 })
  const more = unlisted === 0 ? {} : { unlisted }
  return { outcome: shown, ...answers(study, prepared, own, shown), contradictory, simultaneous, ...more }
}

function rowsOf(truth: comparison.TruthTable) {
  const { space, numbering, rows, undecided, remainders, excluded } = truth
  const differing = rows.filter(({ deviant, cases }) => deviant.length > 0 && deviant.length < cases.length)
  const unseen = comparison.remainderRows(truth)
  const few = rows.filter(({ output }) => output === '?')
  return {
    conditions: space.names,
    rows,
    /** Rows whose cases differ in the outcome. */
    contradictions: differing.map(({ number }) => number),
    undecided,
    /** Rows that may not be assumed. */
    excluded,
    all: comparison.rowCount(numbering),
    remainders,
    /** Rows that count as negative: with none nothing was compared. */
    negatives: rows.filter(({ output }) => output === '0' || output === 'C').length,
    /** Their numbers, while there are few enough to list. */
    remainderRows: [...unseen, ...few].map(({ number }) => number).toSorted((a, b) => a - b),
    /** Rows without cases with their values, while there are few: the complete table. */
    unseen: unseen.length <= mostUnseen ? unseen.map(({ number, values, output }) => ({ number, values, output })) : [],
  }
}

const mostUnseen = 512

/** The comparison of cases: what is necessary, what is sufficient, in which combinations (docs/comparison.md). */
export { deMorgan, factor, implies, intersect, negate, shortestSums, simplify } from './algebra.ts'
export {
  assumptions,
  counterfactuals,
  enhanced,
  negated,
  rowsWithin,
  untenable,
  type Assumptions,
  type Counterfactuals,
  type Untenable,
  type UntenableOptions,
} from './assumptions.ts'
export { caseTypes, skewOf, type CaseTypes, type ChosenCase, type Skew } from './caseTypes.ts'
export { causalChains, type Chain, type ChainOptions } from './chains.ts'
export { checkTable, ruleFault, type Question, type RawTable, type TableProblem } from './check.ts'
export { clusterFit, type ClusterFit, type ClusterQuestion, type Pattern } from './clusters.ts'
export { coincidence, type Atom, type Coincidence, type CoincidenceOptions } from './coincidence.ts'
export type { Consistency } from './consistent.ts'
export { membershipIn, termsOf } from './evaluate.ts'
export { and, literal, namesIn, not, or, type Expression, type Relation, type Statement } from './expression.ts'
export { binomialTest, type BinomialTest } from './binomial.ts'
export { matchedPairs, type MatchedPair } from './pairs.ts'
export { twoStep, type TwoStep } from './twoStep.ts'
export { necessity, sufficiency, union, uniqueCoverages, type Measure, type Necessity, type Sufficiency } from './fit.ts'
export type { Expectations, Pair } from './intermediate.ts'
export { inclusionDegree, membership, type Anchors, type BellAnchors, type MembershipRule } from './membership.ts'
export { minimise, minimise as minimize, type Minimisation, type MinimiseOptions, type SolutionKind } from './minimise.ts'
export { mustParse, parse, type Reading, type SyntaxProblem, type Vocabulary } from './parse.ts'
export { expressionOf, print, printTerm, printTerms, quotedName, type Notation } from './print.ts'
export { anchorRange, casesRange, exactInclusionRange, inclusionRange, type Range, type Steps } from './ranges.ts'
export { retention, type RetentionOptions, type RowCounts } from './retention.ts'
export { robustCases, type RobustCases } from './robustCases.ts'
export {
  analyse,
  coreFit,
  expectedTerms,
  robustness,
  type Analysis,
  type Change,
  type CoreFit,
  type Robustness,
  type Setup,
  type Study,
  type TermSurvival,
  type Variations,
} from './robustness.ts'
export { fitLiterals, search, type Combination, type LiteralFit, type SearchOptions } from './search.ts'
export { called, sentence, termWords, type Labels } from './sentence.ts'
export { shiftRule } from './shift.ts'
export {
  fitModel,
  fitWhole,
  membershipsOf,
  plot,
  type ModelFit,
  type Plot,
  type PlotPoint,
  type TermFit,
  type TermMemberships,
} from './solution.ts'
export { solve, solveDefaults, type Solution, type SolveOptions } from './solve.ts'
export {
  caseTable,
  column,
  columnNamed,
  dontCare,
  inferKind,
  isHalf,
  isIn,
  isOut,
  namesOf,
  onlyCases,
  withColumn,
  type CaseTable,
  type Column,
  type ColumnKind,
} from './table.ts'
export { absent, isWithin, rowCount, rowNumber, rowOf, spaceOf, type Space, type Term } from './term.ts'
export { evaluateTheory, type Meeting, type Region } from './theory.ts'
export { booleanTool, mostToolRows, spaceNamed, toolNames, toolTakes, type ToolAnswer, type ToolName } from './tools.ts'
export { anchorsOf, membershipPicture, proposeThresholds, type MembershipPicture, type Proposal } from './thresholds.ts'
export {
  remainderRows,
  rowMembership,
  termMembership,
  truthTable,
  truthTableDefaults,
  type Output,
  type Row,
  type TruthTable,
  type TruthTableOptions,
} from './truthTable.ts'
export * as publishedTables from './fixture.ts'

/** A question put to a table of cases, and the whole answer: sets, necessity, truth table, solutions (docs/comparison.md). */
export { compareCases, comparisonFormat, necessityCuts, type Compared, type ComparedSolution } from './compare.ts'
export { casesOfCells, cellName, runsPlan, runsSheet, setName, type CellCases, type CellError, type RunsPlan } from './runs.ts'
export { factorsOf, type RunsOf } from './runsEntry.ts'
export {
  readSideBySide,
  sideBySide,
  sideFormat,
  sideRule,
  type Agreement,
  type Side,
  type SideBySide,
  type SideFile,
  type SideFit,
  type SideRow,
} from './side.ts'
export {
  necessityDefaults,
  type AskedMore,
  type CoincidenceAsked,
  type Contradictions,
  type NecessityCuts,
  type ToolAsked,
} from './asked.ts'
export * from './export/index.ts'
export { bareName, readOutcome, type StudyOutcome } from './outcome.ts'
export { prepareStudy, type Origin, type PlainCell, type Prepared } from './sets.ts'
export { compareRobustness, type ComparedRobustness } from './robust.ts'
export type { SetOf } from './set.ts'
export { readStudy, studyFormat, type CompareStudy } from './study.ts'
export { expectationTexts, furtherTables, pairTable, solutionTables, type ToldCell, type ToldTable } from './told/index.ts'
export { unnamedStudy } from './words.ts'

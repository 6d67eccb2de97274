/** What happened: records of single episodes, target by target with sources, and the table of coded cases. */
export {
  measure,
  momentOf,
  recordFormat,
  recordJsonSchema,
  recordSchema,
  sides,
  groupWords,
  targetGroups,
  type EpisodeRecord,
  type Measure,
  type Target,
  type TargetGroup,
} from './record.ts'
export { packRun, unpackRun, type CarriedRun, type Outline, type PackedRun } from './carried.ts'
export { readRecord } from './read.ts'
export { hands, secondHand, type Hand } from './secondHand.ts'
export { measureRun, prepare, type Measured, type MeasuredRun } from './measure.ts'
export { measureTargets, scoreEnsemble, scoreRun, scoreTargets, within, type Scored, type ScoreRow } from './score.ts'
export {
  casesFormat,
  cellsFormat,
  mostCases,
  waveAnswers,
  type Background,
  type BaseRate,
  type Case,
  type CaseCell,
  type CaseSource,
  type CaseTable,
  type Wave,
  type YearSeries,
} from './cases.ts'
export * from './cases/index.ts'

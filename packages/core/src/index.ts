/** The face of the science: all that the workbench, the studio and other programs may import. */
export * from './text/index.ts'
export * from './quantities/index.ts'
export * from './country/index.ts'
export {
  resumeModel,
  runModel,
  settingProblems,
  startModel,
  valueProblems,
  type Layout,
  type Model,
  type ModelEvent,
  type ModelRecord,
  type ModelRun,
  type PublishedModel,
  type Replication,
} from './contract/index.ts'
export * from './models/index.ts'
export {
  asObject,
  change,
  essenceOf,
  firstOf,
  formatPath,
  formats,
  jsonSchema,
  kindOf,
  longestText,
  readJson,
  readProfile,
  readScenario,
  scenarioFormat,
  scenarioSchema,
  schemaNames,
  shapeFindings,
  toProblem,
  unpublishedColumns,
  unpublishedValues,
  type AddressFault,
  type Change,
  type CheckedProfile,
  type CheckedScenario,
  type DocumentKind,
  type FileKind,
  type Finding,
  type Library,
  type LibraryFile,
  type Parts,
  type Path,
  type Problem,
  type Scenario,
  type SchemaName,
  type UnpublishedColumn,
} from './scenario/index.ts'
export * from './vocabulary/index.ts'
export * from './run/index.ts'
export * from './generator/index.ts'
export * from './episodes/index.ts'
export {
  answerSentences,
  constants,
  mechanismNames,
  mechanisms,
  modelVersion,
  phases,
  rulesSentence,
  type Mechanism,
  type Call,
  type PlaceExplanation,
  type SeatExplanation,
  type Shock,
  type Spark,
} from './national/index.ts'
export * from './experiments/index.ts'
export * from './scoreboard/index.ts'
export * from './claims/index.ts'
export * from './studies/index.ts'
export * from './analyses/index.ts'
export * as tables from './tables/index.ts'
export * as comparison from './comparison/index.ts'
export * as intake from './intake/index.ts'
export * as foresight from './foresight/index.ts'
export * as clocks from './clocks/index.ts'
export * as coupling from './coupling/index.ts'

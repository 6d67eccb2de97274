/** Files and folders: what is written whole or not at all, what is read from strangers, results of many runs, tables, SQL. */
export { makeFolder, readyFolder, writeFailure, writeWhole } from './atomic.ts'
export { scriptBeside } from './beside.ts'
export { checkpointer, readCheckpoint, removeCheckpoint, writeCheckpoint } from './checkpoint.ts'
export * from './chunks/index.ts'
export { dayAt, timeAt } from './clock.ts'
export { nationalParquet, placesParquet } from './columns.ts'
export { crateFile, readCrate, writeCrate, type RunEnd, type RunFacts, type RunStatus } from './crate.ts'
export { clockGround, countryName, shippedDecades, shippedNames, type ClockGround } from './clocks.ts'
export { csvTable, csvText, type Field } from './csv.ts'
export { shippedTables } from './countryTables.ts'
export { earnedChances } from './earned.ts'
export { shippedCases, shippedRecord, shippedRecords, shippedScoreboard, shippedSide } from './evidence.ts'
export { recordTargets, type KeptRecords, type RecordTarget } from './recordTargets.ts'
export { recordWords } from './recordWords.ts'
export { eventsCsv, eventsJson } from './events.ts'
export {
  chunkFolderOf,
  chunkSize,
  createExperiment,
  isExperimentFolder,
  joinExperiment,
  openExperiment,
  readExperiment,
  setStatus,
  type ExperimentFacts,
  type ExperimentFolder,
  type ExperimentManifest,
  type ExperimentStatus,
  type OpenExperiment,
} from './experiment.ts'
export {
  keepForecast,
  keptForecasts,
  shippedPanelEvidence,
  shippedSources,
  shippedSwitches,
  shippedText,
  type KeptForecast,
} from './foresight.ts'
export { Failure, systemCode, type ExitCode } from './failure.ts'
export {
  checkpointFile,
  createRunFolder,
  freshFolder,
  freshName,
  isRunFolder,
  openRunFolder,
  readRunFolder,
  resultFiles,
  type RunFolder,
} from './folder.ts'
export { findScenario, openLibrary, readText, type FoundScenario } from './library.ts'
export { dropOwnLock, isLocked, lockFolder } from './lock.ts'
export * from './objects/index.ts'
export {
  createModelFolder,
  dropCheckpoint,
  isModelFolder,
  keepModel,
  openModelFolder,
  restoreModel,
  writeManifest,
  type ModelFolder,
  type ModelManifest,
} from './modelFolder.ts'
export { outlineOf, readOutline, recordOf } from './record.ts'
export { holdAgainst, parsed, receivedText } from './received.ts'
export { ParquetRefused, readParquet, tableCeilings } from './parquet.ts'
export { restoreRun } from './restore.ts'
export { writeResults } from './results.ts'
export { readSheetFile, readTableText, type SheetFile } from './sheet.ts'
export { shown } from './shown.ts'
export * from './summaries/index.ts'
export { openQuestions, type Answer, type Cell, type Questions } from './sql.ts'
export { documentDate } from './wallClock.ts'
export { home } from '../shipped/index.ts'

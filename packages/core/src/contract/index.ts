/** What every model keeps, so that it can be run, drawn and tested by the same code; and how a published one is described. */
export type { Kinds, Layout, Measure, Model, ModelEvent, PublishedKinds, Term, Told, Values } from './contract.ts'
export {
  Loop,
  resumeModel,
  runModel,
  startModel,
  valueProblems,
  type ModelRecord,
  type ModelRun,
  type ValueProblem,
  type Watch,
} from './drive.ts'
export { settingProblems, type Preset, type PublishedModel, type Replication, type Standard } from './published.ts'
export { bytesOf, seal, unseal } from './sealed.ts'

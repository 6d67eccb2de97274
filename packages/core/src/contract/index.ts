/** What every model keeps, so that it can be run, drawn and tested by the same code; and how a published one is described. */
export type { Layout, Measure, Model, ModelEvent, Term, Values } from './contract.ts'
export { runModel, startModel, valueProblems, type ModelRecord, type ModelRun, type ValueProblem } from './drive.ts'
export type { Preset, PublishedModel, Replication, Standard } from './published.ts'

export type { Layout, Measure, Model, ModelEvent, Term, Values } from './contract.ts'
export { runModel, startModel, valueProblems, type ModelRecord, type ModelRun, type ValueProblem } from './drive.ts'
export type { Preset, PublishedModel, Replication, Standard } from './published.ts'

/** Many runs: designs, plans, and what their results mean. Pure: threads, queues and files are the workbench's. */
export {
  outputNames,
  outputs,
  planFormat,
  type Arm,
  type OutputName,
  type Plan,
  type PlannedRun,
  type Point,
  type RunResult,
  type SeriesDetail,
} from './contract.ts'
export { executeRun, setupOf, valuesOf } from './execute.ts'
export { chunksOf, modelVersion, plan, runsOf, seedsFrom, seedsOf, type Chunk } from './plan.ts'

export * from './contract.ts'
export { resumeRun, startRun } from './run.ts'

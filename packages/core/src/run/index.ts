export { OtherModel } from './checkpoint.ts'
export * from './contract.ts'
export { resumeRun, startRun } from './run.ts'
export { fingerprintOf, printOf, type RunPrint } from './fingerprint.ts'

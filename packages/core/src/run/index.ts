/** One run of a scenario: started, resumed, recorded, fingerprinted; and the contract of what it leaves. */
export { OtherModel } from './checkpoint.ts'
export * from './contract.ts'
export { largeOf } from './observer.ts'
export { resumeRun, startRun } from './run.ts'
export { fingerprintOf, printOf, type RunPrint } from './fingerprint.ts'

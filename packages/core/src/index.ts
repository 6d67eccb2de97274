/** The face of the science: all that the workbench, the studio and other programs may import. */
export * from './text/index.ts'
export * from './quantities/index.ts'
export * from './country/index.ts'
export * from './scenario/index.ts'
export * from './run/index.ts'
export * from './episodes/index.ts'
export { constants, mechanismNames, mechanisms, phases, type Mechanism } from './national/index.ts'

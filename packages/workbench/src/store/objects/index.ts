/** Places for the files of many machines: a folder that all of them see, or a bucket. */
export { chunksIn } from './chunks.ts'
export type { ObjectStore } from './contract.ts'
export { openObjects } from './open.ts'

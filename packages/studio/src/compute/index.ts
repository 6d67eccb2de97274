/** The model in the background: workers, what they are asked, and the hours that come back. */
export { makeWorker, WorkerClient, type Watch, type WorkerLike } from './client.ts'
export { Frames } from './frames.ts'
export type { FromWorker, ToWorker } from './protocol.ts'

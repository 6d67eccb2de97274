/**
 * The same plan on many machines. The queue holds no science: a chunk is made from the plan alone, is put into the store under the
 * digest of all that it depends on, and may be made twice without harm.
 */
export { knock, readBroker, type Broker } from './broker.ts'
export { usualTiming, type ChunkReport, type Timing } from './contract.ts'
export { openErrandQueue, type ErrandQueue, type ErrandQueueOptions } from './errandQueue.ts'
export { runByQueue, type QueueDone, type QueueOptions } from './coordinator.ts'
export { chunksOfShard, readShard, type Shard } from './shard.ts'
export { spreadPlan, type Spread, type SpreadOptions } from './spread.ts'
export { runWorker, type WorkerEnd, type WorkerOptions } from './worker.ts'

/**
 * Many runs on the cores of this machine. A plan (core's `plan`) goes in, its results lie in a store, chunk by chunk:
 * `createExperiment(path, plan, { kind, options, title, version, created })` makes a folder with a store;
 * `await runPlan(plan, folder.store, { threads, signal, runsPerChunk: folder.manifest.runsPerChunk, onProgress, onDamaged })`
 * fills it and gives the chunks; `for await (… of readResults(plan, folder.store, chunks, 'numbers'))` reads it back in order;
 * `setStatus(folder, 'over')` and `folder.close()` end it. Called again `runPlan` makes only what is missing or damaged.
 * Where nothing is to be kept, `memoryStore()` is the store. A worker of a queue calls `executeChunk(plan, chunk)` and puts the
 * bytes under `chunk.id` into any `ChunkStore`: they are equal everywhere. `openPool(plan)` is for whoever hands out chunks
 * himself.
 */
export { executeChunk } from './executeChunk.ts'
export { measureSeeds, type SeedJob } from './measureSeeds.ts'
export { bytesOfRun, newMb, threadsFor } from './memory.ts'
export { openPool, type Pool, type PoolOptions } from './pool.ts'
export { lookOver, runPlan, type PlanDone, type RunPlanOptions } from './runPlan.ts'
export { Tally, type PlanProgress } from './tally.ts'
export type { ChunkMade, ChunkPart } from './work.ts'
export { bytesOfEpisode, episodeRoom, openEpisodePool, type EpisodePool } from './episodePool.ts'
export { askIds, openErrandPool, readErrand, type EpisodeErrand, type Errand, type ErrandPool } from './errands.ts'
export type { EpisodeJob } from './episodeWork.ts'
export type { WorldJob } from './worldWork.ts'
export { openWorldPool, type WorldPool } from './worldPool.ts'

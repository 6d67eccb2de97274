/** Chunks of a plan: what they are in a file, and where they are kept. */
export type { ChunkStore } from './contract.ts'
export { decodeChunk, encodeChunk, failuresIn, isSound, type Keep } from './file.ts'
export { folderStore, memoryStore } from './folderStore.ts'
export { readResults, statesOf, type ChunkState } from './read.ts'
export { chunkSchema, columnsOf, snake, targetColumn, type CellType, type ChunkColumn } from './schema.ts'

/**
 * The contract between whoever finishes chunks of a plan (threads, workers of a queue, shards) and whoever keeps them (a folder,
 * an object store). A chunk's name is the digest of all that it depends on (core's `chunksOf`), so that the same chunk made twice
 * is the same file: `put` may be called again, and nobody has to agree with anybody on who does what.
 */
export interface ChunkStore {
  has(id: string): Promise<boolean>
  /** Whole or not at all; when it returns the bytes are safe. */
  put(id: string, bytes: Uint8Array): Promise<void>
  /** Null where there is none. */
  get(id: string): Promise<Uint8Array | null>
  /** Names of all chunks that are there, in order. */
  list(): Promise<readonly string[]>
  remove(id: string): Promise<void>
}

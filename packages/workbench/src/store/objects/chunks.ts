/** The chunks that lie in a place for files: `chunks/<id>.parquet`, as in an experiment folder. */
import type { ChunkStore } from '../chunks/index.ts'
import type { ObjectStore } from './contract.ts'

const folder = 'chunks'
const ending = '.parquet'

export function chunksIn(objects: ObjectStore): ChunkStore {
  const at = (id: string): string => `${folder}/${id}${ending}`
  return {
    has: async (id) => (await objects.get(at(id))) !== null,
    put: (id, bytes) => objects.put(at(id), bytes),
    get: (id) => objects.get(at(id)),
    list: async () => {
      const names = await objects.names(folder)
      const ids = names.flatMap((name) => (name.endsWith(ending) ? [name.slice(0, -ending.length)] : []))
      return ids.toSorted()
    },
    remove: (id) => objects.remove(at(id)),
  }
}

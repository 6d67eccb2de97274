/**
 * The contract of a place that several machines write to: a folder that all of them see, or a bucket of an object store.
 * Names are paths with `/`, such as `plans/<digest>.json`; nothing is ever changed, only put there whole.
 */
export interface ObjectStore {
  /** The place as the reader would write it. */
  readonly shown: string
  /** Puts a file there, whole or not at all. @throws Failure that says what is wrong with the place. */
  put(name: string, bytes: Uint8Array): Promise<void>
  /** Null where there is none. */
  get(name: string): Promise<Uint8Array | null>
  /** Names, without the folder, of the files that lie right in it. */
  names(folder: string): Promise<readonly string[]>
  remove(name: string): Promise<void>
}
